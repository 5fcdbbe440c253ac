import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
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
      const first = await runAgainst(gateway.url, { profile: "seed" });
      expect(problemsOf(first)).toEqual([]);
      expect(first.totals.passed).toBeGreaterThan(30);
      const second = await runAgainst(gateway.url, { profile: "seed", workflows: [] });
      expect(problemsOf(second)).toEqual([]);
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

/** Serves a gateway below a path, as a proxy of a partner's would. */
async function below(path: string, gatewayUrl: string) {
  const server = createServer(async (request, response) => {
    const { url = "", method = "GET", headers } = request;
    if (!url.startsWith(`${path}/`)) return response.writeHead(404).end();
    const body = new Uint8Array(await buffer(request));
    const answer = await fetch(gatewayUrl + url.slice(path.length), {
      method,
      headers: Object.entries(headers).flatMap(([name, value]): [string, string][] =>
        /^(content-type|x-qf-)/.test(name) ? [[name, String(value)]] : [],
      ),
      ...(method === "POST" && { body }),
    });
    const passedOn = [...answer.headers].filter(
      ([name]) => !/^(content-length|transfer)/.test(name),
    );
    return response.writeHead(answer.status, Object.fromEntries(passedOn)).end(await answer.text());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${path}`, close: () => server.close() };
}

test("an implementation may stand below a path", { timeout: patienceMs }, async () => {
  const gateway = await startGateway();
  const server = await below("/pay/v2", gateway.url);
  try {
    const report = await runAgainst(server.url, {
      only: ["seed/open", "workflows/retry-is-safe", "workflows/order-expires", "state-table/paid"],
    });
    expect(problemsOf(report)).toEqual([]);
    expect(report.totals.passed).toBeGreaterThan(10);
  } finally {
    server.close();
    await gateway.stop();
  }
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
