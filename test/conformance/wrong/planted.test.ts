import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startGateway, type TestGateway } from "../../support/gateway.ts";
import { planted } from "./planted.ts";
import { namedClauses, tryPlanted } from "./try-planted.ts";
import type { Passing } from "./wrong-gateway.ts";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

describe.concurrent("each wrong implementation is seen through, by the clause that it breaks", () => {
  test.each(planted)("$name: $what", async (wrong) => {
    const report = await tryPlanted(gateway.url, wrong, wrong.only);
    expect(report.totals.failed).toBeGreaterThan(0);
    expect(namedClauses(report)).toContain(wrong.clause);
  });

  test.each(planted.filter(({ isSeeds }) => isSeeds))(
    "$name fails the seed's profile too",
    async (wrong) => {
      const report = await tryPlanted(gateway.url, wrong, ["seed/"], "seed");
      expect(report.totals.failed).toBeGreaterThan(0);
    },
  );
});

test("what passes requests, answers and notifications on as they are is found right", async () => {
  const through = { tell: () => (notification: Passing) => notification };
  const only = [...new Set(planted.flatMap((wrong) => wrong.only))];
  const { stories } = await tryPlanted(gateway.url, through, only);
  expect(stories.filter(({ outcome }) => outcome !== "passed")).toEqual([]);
});
