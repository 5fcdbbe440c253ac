import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { operations } from "@trade-v1/contract/operations";
import { workflowFiles } from "trade-conformance/workflow-files";
import { describe, expect, it } from "vitest";
import { readWorkflow, type Workflow, workflowProblems } from "./workflow-problems.ts";

const files = await Promise.all(
  (await workflowFiles()).map(async (path) => ({
    name: basename(path, ".arazzo.yaml"),
    text: await readFile(path, "utf8"),
  })),
);
const workflows = files.map(({ text }) => readWorkflow(text));

describe("the workflows", () => {
  it.each(files)("$name says what it is, and is about what exists", ({ name, text }) => {
    expect(workflowProblems(name, text)).toEqual([]);
  });

  it("use every operation of the trade document, and the seed's ones in the seed's profile", () => {
    const used = operationsOf(workflows);
    const usedBySeed = operationsOf(workflows.filter((one) => one["x-profile"] === "seed"));
    for (const [operationId, { origin }] of Object.entries(operations)) {
      expect(used).toContain(operationId);
      if (origin === "seed") expect(usedBySeed).toContain(operationId);
    }
  });

  it("use no number of each other", () => {
    const owners = new Map<string, string>();
    for (const { workflowId, steps } of workflows)
      for (const { requestBody } of steps) {
        const number = requestBody?.payload["out_trade_no"];
        if (number === undefined) continue;
        expect(owners.get(String(number)) ?? workflowId, `${number}`).toBe(workflowId);
        owners.set(String(number), workflowId);
      }
    expect(owners.size).toBeGreaterThan(workflows.length);
  });
});

/** A mistake in a story, and how it is named. */
const planted = [
  ["seed, close", "somewhere, close", /does not name where it comes from/],
  ["x-profile: seed", "x-profile: sead", /no profile sead/],
  ["workflowId: ", "workflowId: x", /is called xclose/],
  ["title: ", "title: The ", /not the story's summary/],
  ["[run, mchid]", "[run]", /mchid is not required/],
  ["trade.closeOrder", "trade.closeOrders", /close: there is no operation/],
  ["trade.closeOrder", "trade.queryTransactions", /close: the seed has no such operation/],
  ["txdtm:", "txtm:", /close: no field txtm/],
  ["txdtm:", "txcurrcd:", /close: no field txcurrcd/],
  ["pay_type:", "goods_name: x\n            pay_type:", /open: the seed sends no goods_name/],
  ["@.respmsg ==", "@.respmsgs ==", /open: no member respmsgs/],
  ["@.respmsg == 'OK'", "@.txcurrcd == 'HKD'", /open: the seed answers no txcurrcd/],
  ["@.respcd == '0000'", "@.respcd == '0001'", /open: no code 0001/],
  ["@.respcd ==", "@.resperr ==", /open: the code is not judged/],
  ["$statusCode == 200", "$statusCode > 0", /open: the status is not judged/],
  ['"{$inputs.run}-', '"mine-', /out_trade_no mine-.* in every run/],
  [
    "$response.body#/out_trade_no == $request.body#/out_trade_no",
    "$response.body#/txamt == 10",
    /a literal/,
  ],
] as const;

describe("a mistake in a workflow", () => {
  const { name, text } = files.find((file) => file.name === "close-unpaid-order")!;
  it.each(planted)("is named: %s → %s", (from, to, problem) => {
    expect(text).toContain(from);
    expect(
      workflowProblems(
        name,
        text.replace(from, () => to),
      ).join("\n"),
    ).toMatch(problem);
  });
});

function operationsOf(all: readonly Workflow[]): readonly (string | undefined)[] {
  return all.flatMap(({ steps }) => steps.map(({ operationId }) => operationId.split(".").at(-1)));
}
