import vectors from "@trade-v1/signing/vectors" with { type: "json" };
import { expect, test } from "vitest";
import { runTrade } from "../support/trade-command.ts";

/** One vector for each thing that could go wrong on the way through a command line. */
const [seed, ...others] = vectors.form.filter((vector) => !("verifyOnly" in vector));
const chosen = [seed!, ...others.filter(({ name }) => /SHA256|UTF-8|plus|empty/.test(name))];

test.each(chosen)("trade sign: $name", async ({ fields, signType, sign, canonical }) => {
  const given = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  const options = ["--key", vectors.key, "--sign-type", signType];
  const quiet = await runTrade(["sign", "--quiet", ...options, ...given]);
  expect(quiet).toEqual({ code: 0, stdout: `${sign}\n`, stderr: "" });
  const told = await runTrade(["sign", ...options, ...given]);
  expect(told.stdout).toBe(`string     ${canonical}<key>\nsignature  ${sign}\n`);
});

test("trade sign takes key and digest from the environment", async () => {
  const { fields, sign } = vectors.form[1]!;
  const given = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  const environment = { TRADE_KEY: vectors.key, TRADE_SIGNTYPE: "SHA256" };
  expect((await runTrade(["sign", "-q", ...given], environment)).stdout).toBe(`${sign}\n`);
});
