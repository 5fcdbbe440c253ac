import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { failingSignatures } from "./signatures.ts";
import { toolchains, whyNot } from "./toolchain.ts";

const sample = join(import.meta.dirname, "../../docs/samples/python/trade.py");
const signer = join(import.meta.dirname, "signers/signer.py");

test.for([
  ["does not sort", "pairs = sorted(", "pairs = list(", "refund"],
  ["keeps empty fields", ' if value != ""', "", "an empty field is left out"],
  ["drops what looks like nothing", ' if value != ""', ' if value.strip("0 ")', "txamt"],
  ["hashes the key first", "data + KEY.encode()", "KEY.encode() + data", "payment answer"],
  ["takes lower case only", ".upper().encode())", ".encode())", "payment answer, in lower case"],
  ["believes every signature", "return hmac", "return True or hmac", "payment answer, changed"],
] as const)("the vectors notice a sample that %s", async ([, right, wrong, fails], { skip }) => {
  const python = toolchains.find(({ label }) => label === "Python");
  const missing = python && whyNot(python);
  if (missing !== undefined) skip(missing);
  const folder = await mkdtemp(join(tmpdir(), "trade-planted-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const source = await readFile(sample, "utf8");
  expect(source.split(right)).toHaveLength(2);
  await writeFile(join(folder, "trade.py"), source.replace(right, wrong));
  const failing = await failingSignatures(["env", `PYTHONPATH=${folder}`, "python3", "-B", signer]);
  expect(failing.join("\n")).toContain(fails);
});
