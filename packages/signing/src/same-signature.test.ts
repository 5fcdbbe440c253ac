import { expect, test } from "vitest";
import { isSameSignature } from "./same-signature.ts";

test("equal strings are the same, others are not", () => {
  expect(isSameSignature("0A", "0A")).toBe(true);
  for (const other of ["0B", "1A", "0a", "0", "0AA", ""])
    expect(isSameSignature("0A", other)).toBe(false);
});

test("every character is looked at, wherever the difference is", () => {
  for (const difference of [0, 31]) {
    let looked = 0;
    const watched = {
      length: 32,
      charCodeAt(index: number) {
        looked++;
        return index === difference ? 49 : 48;
      },
    };
    expect(isSameSignature(watched as string, "0".repeat(32))).toBe(false);
    expect(looked).toBe(32);
  }
});
