import { expect, test } from "vitest";
import { createVault } from "./vault.ts";

const vault = createVault(new Uint8Array(32).fill(7));
const SECRET = "SANDBOXKEY0000000000000000000001";

test("what was sealed opens for its owner, each time sealed differently", () => {
  const [one, two] = [vault.seal(SECRET, "APP/1"), vault.seal(SECRET, "APP/1")];
  expect(one).not.toBe(two);
  expect(one).not.toContain(SECRET);
  expect([vault.open(one, "APP/1"), vault.open(two, "APP/1")]).toEqual([SECRET, SECRET]);
});

test("a sealed key opens for nobody else", () => {
  const sealed = vault.seal(SECRET, "APP/1");
  vault.open(sealed, "APP/1");
  expect(() => vault.open(sealed, "APP/2")).toThrow("the key of APP/2 cannot be opened");
  expect(() => vault.open(sealed, "OTHER/1")).toThrow("the key of OTHER/1 cannot be opened");
});

test("another master key opens nothing", () => {
  const other = createVault(new Uint8Array(32).fill(8));
  expect(() => other.open(vault.seal(SECRET, "A"), "A")).toThrow("sealed with another master key");
});

test("the previous master key opens too, and seals nothing", () => {
  const next = createVault(new Uint8Array(32).fill(8), new Uint8Array(32).fill(7));
  expect(next.open(vault.seal(SECRET, "A"), "A")).toBe(SECRET);
  const sealed = next.seal(SECRET, "A");
  expect(next.open(sealed, "A")).toBe(SECRET);
  expect(() => vault.open(sealed, "A")).toThrow("sealed with another master key");
  expect(() => next.open(vault.seal(SECRET, "A"), "B")).toThrow("cannot be opened");
  expect(() => createVault(new Uint8Array(32), new Uint8Array(31))).toThrow("32 bytes");
});

test("every changed, missing and added byte is noticed", () => {
  const sealed = vault.seal(SECRET, "A");
  const bytes = Buffer.from(sealed.slice(3), "base64url");
  const changed = Array.from(bytes, (_, index) => {
    const copy = Buffer.from(bytes);
    copy[index] = (copy[index] ?? 0) ^ 1;
    return copy;
  });
  for (const tampered of [...changed, bytes.subarray(1), bytes.subarray(0, -1), Buffer.alloc(0)]) {
    expect(() => vault.open(`v1.${tampered.toString("base64url")}`, "A")).toThrow(
      "cannot be opened",
    );
  }
  expect(() => vault.open(`v2.${sealed.slice(3)}`, "A")).toThrow("cannot be opened");
});

test("an error holds neither the key nor its ciphertext", () => {
  const sealed = vault.seal(SECRET, "A");
  try {
    vault.open(sealed, "B");
    expect.unreachable();
  } catch (error) {
    expect(String(error)).not.toContain(sealed);
    expect(String(error)).not.toContain(SECRET);
  }
});

test("a master key of another length is refused", () => {
  expect(() => createVault(new Uint8Array(16))).toThrow("32 bytes");
});
