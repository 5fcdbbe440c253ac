import { sandboxApp } from "@trade-v1/server";
import { loadWorkflows, type Report, runConformance } from "trade-conformance";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { startTrade } from "../support/trade-command.ts";

/** Our own answers hold nothing that the contract does not declare, and reach all that it does. */
const common = {
  app: { appCode: sandboxApp.appCode, key: sandboxApp.key, mchid: sandboxApp.merchantId },
  signType: "SHA256",
  strict: true,
  timeoutMs: 30_000,
  concurrency: 4,
  notifyHost: "127.0.0.1",
  only: [],
} as const;

/** Longer than the whole kit takes on a busy machine. */
const patienceMs = 240_000;

function problemsOf({ stories }: Report): readonly string[] {
  return stories.flatMap(({ id, outcome, reason, problems }) => [
    ...problems.map(({ clause, found }) => `${id}: ${found} (${clause.id})`),
    ...(outcome === "skipped" ? [`${id} was skipped: ${reason}`] : []),
  ]);
}

const workflows = await loadWorkflows();

describe("our gateway", () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.stop());

  test(
    "keeps the whole contract, and every outcome and every cell is reached",
    async () => {
      const report = await runConformance({
        ...common,
        baseUrl: gateway.url,
        profile: "full",
        stateless: false,
        workflows,
      });
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
      const options = { ...common, baseUrl: gateway.url, stateless: false, workflows } as const;
      for (let time = 0; time < 2; time++) {
        const report = await runConformance({ ...options, profile: "seed" });
        expect(problemsOf(report)).toEqual([]);
        expect(report.totals.passed).toBeGreaterThan(30);
      }
    },
    patienceMs,
  );

  test("keeps what can be asked without a sandbox and without notifications, and the rest is skipped by name", async () => {
    const report = await runConformance({
      ...common,
      baseUrl: gateway.url,
      profile: "full",
      stateless: false,
      notifyHost: undefined,
      workflows: [],
      only: ["notifications", "signatures/sha256"],
    });
    const outcomes = Object.groupBy(report.stories, ({ outcome }) => outcome);
    expect(outcomes.passed?.map(({ id }) => id)).toEqual(["signatures/sha256"]);
    expect(outcomes.skipped?.every(({ reason }) => reason?.includes("--no-notify"))).toBe(true);
  });

  test("no key stands in a report", async () => {
    const report = await runConformance({
      ...common,
      baseUrl: gateway.url,
      profile: "full",
      stateless: false,
      workflows: [],
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
      const report = await runConformance({
        ...common,
        baseUrl,
        profile: "full",
        stateless: true,
        workflows: [],
      });
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
