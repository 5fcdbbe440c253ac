import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { runTrial } from "./run-trial.ts";
import { runLine } from "./shell.ts";
import { openStage, type Stage } from "./stage.ts";
import type { ClientTrial } from "./trial.ts";

/** A client that no toolchain is needed for: a program of ours that tells the story by hand. */
const teller = 'node --conditions=trade-v1-source "$CHECKOUT/test/clients/planted/teller.ts"';

const honest: ClientTrial = {
  name: "planted",
  language: "None",
  generator: "planted",
  version: "1.0.0",
  document: "openapi.json",
  needs: [{ command: "bash", versionArgs: ["--version"], atLeast: "3" }],
  install: ['test -d "$TOOLS"'],
  generate: ['cp "$DOCUMENT" generated.json'],
  compile: ["test -s generated.json && test -s hand-written && test ! -e trial.ts"],
  story: teller,
};

let stage: Stage;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trade-harness-"));
  await writeFile(join(folder, "hand-written"), "what belongs to the trial");
  await writeFile(join(folder, "trial.ts"), "");
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true });
});

/** Runs a trial that differs from the honest one, and returns its row and what was said. */
async function run(changes: Partial<ClientTrial>) {
  const said: string[] = [];
  const row = await runTrial(
    { ...honest, ...changes },
    {
      stage,
      source: folder,
      documents: join(import.meta.dirname, "../../generated"),
      tools: join(folder, "tools"),
      say: (line) => said.push(line),
    },
  );
  const kept = said.flatMap((line) => /its folder is kept: (.*)/.exec(line)?.slice(1) ?? []);
  for (const work of kept) onTestFinished(() => rm(work, { recursive: true }));
  return { ...row, said: said.join("\n"), kept };
}

const timeout = 60_000;

test("an honest client passes, and its folder is gone", { timeout }, async () => {
  const { failed, seconds, kept } = await run({});
  expect(failed).toBeUndefined();
  expect(Object.keys(seconds)).toEqual(["install", "generate", "compile", "story"]);
  expect(kept).toEqual([]);
});

test("a program that only prints is a liar", { timeout }, async () => {
  const steps =
    "open approve query refuse-close refund-1 refund-2 refuse-refund reverse notification wrong-key bad-field";
  const { failed } = await run({ story: `for step in ${steps}; do echo "ok $step"; done` });
  expect(failed?.phase).toBe("story");
  expect(failed?.problems).toContain("open: no createPayment was answered 200 0000");
  expect(failed?.problems).toContain("the books lack a payment 800201 of 1000, refunded");
});

test.each([
  { bug: "says nothing of refund-2", says: "it did not say: ok refund-2" },
  { bug: "fails at the end", says: "the program exited with 3" },
  { bug: "never asks", says: "query: no queryTransactions was answered 200 0000" },
  { bug: "refunds another amount", says: "the books lack a refund 800201 of 600" },
  { bug: "reverses nothing", says: "reverse: no createReversal was answered 200 0000" },
  { bug: "pays once more", says: "the books have a payment 800201 of 7, pending" },
  { bug: "signs by MD5", says: "X-QF-SIGNTYPE is not SHA256" },
  { bug: "sends a field of its own", says: "txamount is no field of createPayment" },
  { bug: "believes every answer", says: "it believed the answer that somebody had changed" },
  {
    bug: "believes every notification",
    says: "it believed the notification that somebody had changed",
  },
])("a client that $bug is caught", { timeout }, async ({ bug, says }) => {
  const { failed } = await run({ story: `${teller} '${bug}'` });
  expect(failed?.phase).toBe("story");
  expect(failed?.problems.join("\n")).toContain(says);
});

test("what fails to compile shows its last lines, and its folder stays", async () => {
  const { failed, seconds, said, kept } = await run({
    compile: ["echo a mistake in line 7 >&2; exit 4"],
  });
  expect(failed).toEqual({ phase: "compile", problems: ["exit code 4"] });
  expect(Object.keys(seconds)).toEqual(["install", "generate"]);
  expect(said).toContain("| a mistake in line 7");
  expect(kept.every(existsSync)).toBe(true);
});

test.each([
  { line: "false | true", what: "a failure inside a pipe" },
  { line: 'echo "$NO_SUCH_VARIABLE"', what: "a variable that is not there" },
])("$what is one", async ({ line }) => {
  expect((await run({ generate: [line] })).failed?.phase).toBe("generate");
});

test.each([
  {
    needs: [{ command: "no-such-tool", versionArgs: [] }],
    reason: /^there is no no-such-tool, or /,
  },
  {
    needs: [{ command: "bash", versionArgs: ["--version"], atLeast: "99.1" }],
    reason: /^bash is [\d.]+, and 99\.1 or newer is needed$/,
  },
])("a machine without the toolchain skips: $reason", async ({ needs, reason }) => {
  const { skipped, failed, seconds } = await run({ needs, install: ["exit 1"] });
  expect(skipped).toMatch(reason);
  expect({ failed, seconds }).toEqual({ failed: undefined, seconds: {} });
});

test("a line that hangs is killed with what it has started", async () => {
  const mark = join(folder, "still-alive");
  const { code, output } = await runLine(`(sleep 1; touch '${mark}') & sleep 60`, {
    folder,
    environment: {},
    limitMs: 200,
  });
  expect({ code, output }).toEqual({ code: null, output: expect.stringContaining("killed after") });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(existsSync(mark)).toBe(false);
});
