import { operations } from "@trade-v1/contract/operations";
import { clause } from "../clauses.ts";
import { declaredOutcomes } from "../coverage/declared.ts";
import { type Example, loadExamples } from "../examples/example.ts";
import { Numbers, shownMerchant } from "../examples/numbers.ts";
import type { TradeOperation } from "../story/request.ts";
import type { Story } from "../story/story.ts";

const all = [...loadExamples().values()].filter(({ operationId }) => operationId in operations);

/** A mock cannot be asked for these: they come before it looks for an operation. */
const outOfReach = [404, 405, 413, 415];

/**
 * What an implementation without state can show: every example, asked for by `Prefer`, and every
 * status that each operation declares.
 */
export const mock: readonly Story[] = [
  ...all
    .filter(({ status }) => !outOfReach.includes(status))
    .map((example) => story(example.name, example, example.status, example.name)),
  ...declaredOutcomes()
    .filter(({ status }) => status !== 200 && !outOfReach.includes(status))
    .flatMap(({ operationId, status, respcd }) => {
      const fitting = all.filter(
        (example) => example.status === status && example.response["respcd"] === respcd,
      );
      const request = all.find((example) => example.operationId === operationId);
      const [shown] = fitting;
      // What the operation shows an example of is asked above.
      const isAsked = fitting.some((example) => example.operationId === operationId);
      if (isAsked || request === undefined || shown === undefined) return [];
      return [story(`${operationId}-${status}-${respcd}`, request, status, shown.name)];
    }),
];

function story(name: string, request: Example, status: number, answer: string): Story {
  const operation = request.operationId as TradeOperation;
  const key = answer.split(".")[1] ?? "";
  return {
    id: `mock/${name}`,
    title: `${operation}: the mock shows ${key} (HTTP ${status})`,
    clause: clause("answer.example"),
    profile: "full",
    needs: [],
    async run(stage) {
      const fields = Object.entries(request.request).map(([field, value]) => [
        field,
        String(value),
      ]);
      const prefer = `code=${status}, example=${key}`;
      const found = await stage.call(operation, Object.fromEntries(fields), {
        headers: { Prefer: prefer },
      });
      const wanted = all.find(({ name }) => name === answer)?.response;
      const differences = new Numbers(shownMerchant).differences(found.body, wanted);
      stage.expect("answer.status", found.status === status, `HTTP ${found.status}, not ${status}`);
      stage.expect("answer.example", differences.length === 0, differences.join("; "));
    },
  };
}
