import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { loadMasterKey } from "./master-key.ts";

function keyFile(text?: string): string {
  const folder = mkdtempSync(join(tmpdir(), "trade-key-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "data", "master.key");
  if (text === undefined) return path;
  writeFileSync(join(folder, "given.key"), text);
  return join(folder, "given.key");
}

const bytes = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 8));

test.each([bytes.toString("hex"), bytes.toString("base64"), bytes.toString("base64url")])(
  "the key may be given as %s",
  (masterKey) => {
    const key = loadMasterKey({ masterKey, masterKeyFile: "/nowhere", sandbox: false });
    expect(Buffer.from(key)).toEqual(bytes);
    const masterKeyFile = keyFile(`${masterKey}\n`);
    const fromFile = loadMasterKey({ masterKey: "", masterKeyFile, sandbox: false });
    expect(Buffer.from(fromFile)).toEqual(bytes);
  },
);

test("with the sandbox a missing key is made once, for its owner only", () => {
  const source = { masterKey: "", masterKeyFile: keyFile(), sandbox: true };
  const key = loadMasterKey(source);
  expect(key).toHaveLength(32);
  expect(statSync(source.masterKeyFile).mode & 0o777).toBe(0o600);
  expect(Buffer.from(loadMasterKey(source))).toEqual(Buffer.from(key));
  const text = readFileSync(source.masterKeyFile, "utf8");
  expect(Buffer.from(text, "base64")).toEqual(Buffer.from(key));
});

test("without the sandbox a missing key refuses the start", () => {
  const source = { masterKey: "", masterKeyFile: keyFile(), sandbox: false };
  expect(() => loadMasterKey(source)).toThrow(/^TRADE_MASTER_KEY is missing: set it to 32 random/);
  expect(() => statSync(source.masterKeyFile)).toThrow();
});

test("a key of another length is refused without being shown", () => {
  const masterKey = bytes.subarray(1).toString("hex");
  const refused = expect(() => loadMasterKey({ masterKey, masterKeyFile: "", sandbox: true }));
  refused.toThrow("TRADE_MASTER_KEY must hold 32 bytes in base64 or hex");
  const masterKeyFile = keyFile("short");
  expect(() => loadMasterKey({ masterKey: "", masterKeyFile, sandbox: true })).toThrow(
    `${masterKeyFile} must hold 32 bytes`,
  );
});
