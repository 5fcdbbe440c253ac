import { sandboxApp } from "@trade-v1/server";
import type { Report } from "trade-conformance";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { startTrade } from "../support/trade-command.ts";
import { runAgainst } from "./run-against.ts";

/** Longer than the whole kit takes on a busy machine. */
const patienceMs = 240_000;

function problemsOf({ stories }: Report): readonly string[] {
  return stories.flatMap(({ id, outcome, reason, problems }) => [
    ...problems.map(({ clause, found }) => `${id}: ${found} (${clause.id})`),
    ...(outcome === "skipped" ? [`${id} was skipped: ${reason}`] : []),
  ]);
}

describe("our gateway", () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.stop());

  test(
    "keeps the whole contract, and every outcome and every cell is reached",
    async () => {
      const report = await runAgainst(gateway.url, { strict: true });
      expect(problemsOf(report)).toEqual([]);
      expect(report.totals.passed).toBe(report.stories.length);
      expect(report.totals.passed).toBeGreaterThan(350);
      const { outcomes, cells } = report.coverage;
      expect([...outcomes, ...cells].filter(({ by }) => by === undefined)).toEqual([]);
      expect(outcomes.length).toBeGreaterThan(90);
      expect(cells.length).toBeGreaterThan(40);
      expect(new Set(report.stories.map(({ id }) => id)).size).toBe(report.stories.length);
    },
    patienceMs,
  );

  test(
    "keeps the original document's promises, as the ready-made app and twice over",
    async () => {
      for (let time = 0; time < 2; time++) {
        const report = await runAgainst(gateway.url, { profile: "seed" });
        expect(problemsOf(report)).toEqual([]);
        expect(report.totals.passed).toBeGreaterThan(30);
      }
    },
    patienceMs,
  );

  test("keeps what can be asked without a sandbox and without notifications, and the rest is skipped by name", async () => {
    const report = await runAgainst(gateway.url, {
      notifyHost: undefined,
      only: ["notifications", "signatures/sha256"],
    });
    const outcomes = Object.groupBy(report.stories, ({ outcome }) => outcome);
    expect(outcomes.passed?.map(({ id }) => id)).toEqual(["signatures/sha256"]);
    expect(outcomes.skipped?.every(({ reason }) => reason?.includes("--no-notify"))).toBe(true);
  });

  test("no key stands in a report", async () => {
    const report = await runAgainst(gateway.url, {
      only: ["examples/createRefund.another-apps-order", "isolation"],
    });
    const made = report.stories
      .flatMap(({ exchanges }) => exchanges)
      .filter(({ operationId }) => operationId === "createSandboxApp");
    expect(made.length).toBeGreaterThanOrEqual(4);
    for (const { answered } of made) expect(answered?.body).toContain('"key":"<key>"');
    expect(JSON.stringify(report)).not.toContain(sandboxApp.key);
  });
});

test(
  "the mock shows every answer that one without state can show",
  async () => {
    const mock = startTrade(["mock", "--port", "0"]);
    try {
      const baseUrl = await mock.says(/listens on (http:\S+)\./);
      const report = await runAgainst(baseUrl, { stateless: true, strict: true });
      expect(problemsOf(report)).toEqual([]);
      const missing = report.coverage.outcomes.filter(({ by }) => by === undefined);
      // These come before a mock looks for an operation.
      expect(new Set(missing.map(({ status }) => status))).toEqual(new Set([404, 405, 413, 415]));
    } finally {
      await mock.stop();
    }
  },
  patienceMs,
);
