import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Contract, presentContract } from "../../docs/contract-changes/contract.ts";
import { runProgram } from "../support/program.ts";
import { keepRelease } from "./keep-release.ts";
import { noOasdiff } from "./oasdiff.ts";

/** Runs the command against a release that held more, or other things, than the contract does now. */
async function compareWith(part: "own" | "oasdiff", release: (contract: Contract) => void) {
  const folder = await mkdtemp(join(tmpdir(), "trade-compare-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const contract = structuredClone(await presentContract());
  release(contract);
  await keepRelease(folder, { ...contract, version: "1.0.0" }, "2026-11-25");
  await writeFile(join(folder, "accepted.yaml"), "[]");
  const command = join(import.meta.dirname, "compare.ts");
  return runProgram([
    process.execPath,
    "--conditions=trade-v1-source",
    command,
    `--only=${part}`,
    `--released=${folder}`,
  ]);
}

test("a release that the contract keeps is passed", { timeout: 60_000 }, async () => {
  const { code, stdout, stderr } = await compareWith("own", () => {});
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("0 differences");
});

test("a break fails it, named, with what to do", { timeout: 60_000 }, async () => {
  const { code, stderr } = await compareWith("own", ({ trade, catalogue }) => {
    trade.components.schemas.RefundRequest.properties.reason = { type: "string" };
    catalogue.codes.other = { ...catalogue.codes.processing, code: "1299" };
  });
  expect(code).toBe(1);
  expect(stderr).toContain("BREAK    Schema RefundRequest: The field reason is gone.");
  expect(stderr).toContain("BREAK    Code 1299: The code is gone.");
  expect(stderr).toContain("set info.version to 2.0.0");
});

test("a break that oasdiff finds fails it", { timeout: 120_000 }, async ({ skip }) => {
  const missing = await noOasdiff();
  if (missing !== undefined) skip(missing);
  const { code, stderr } = await compareWith("oasdiff", ({ trade }) => {
    trade.paths["/trade/v1/payout"] = trade.paths["/trade/v1/refund"];
  });
  expect(code).toBe(1);
  expect(stderr).toContain("BREAK    POST /trade/v1/payout: API path removed");
});
