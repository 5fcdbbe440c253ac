import { expect, test, vi } from "vitest";
import { StoreUnavailable } from "../store/store.ts";
import { type EdgeBench, edgeBench, payment, signed } from "../test-support/edge-bench.ts";
import type { EdgeContext, EdgeEnv } from "./edge.ts";
import { plannedFaults } from "./planned-faults.ts";

const json = (body: object) => ({
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});

async function plan({ sandbox }: EdgeBench, wanted: object) {
  const answer = await sandbox("planFaults", "/sandbox/v1/faults", json(wanted));
  expect(answer.status).toBe(200);
  return answer.body;
}

const statuses = async ({ call }: EdgeBench, times: number) => {
  const seen: number[] = [];
  for (let sent = 0; sent < times; sent++) {
    seen.push((await call("queryTransactions", { out_trade_no: "order-1" })).status);
  }
  return seen;
};

/** What somebody sees of an answer, but for the number of the request. */
const seen = ({ status, text, headers }: Awaited<ReturnType<EdgeBench["call"]>>) => ({
  status,
  text,
  headers: [...headers].filter(([name]) => name !== "x-request-id"),
});

test.each<[fault: string, trouble: (bench: EdgeBench) => Promise<void>, told: object]>([
  [
    "internal-error",
    async ({ faults }) => {
      faults.store = new Error("real trouble");
    },
    { status: 500, body: { respcd: "1154" } },
  ],
  [
    "store-unavailable",
    async ({ faults }) => {
      faults.store = new StoreUnavailable("real trouble");
    },
    { status: 503, body: { respcd: "1100" } },
  ],
  [
    "rate-limit",
    async ({ call }) => {
      await call("queryTransactions", {});
    },
    { status: 429, body: { respcd: "1297" } },
  ],
])("%s is answered as the real trouble is, and nothing happens", async (fault, trouble, told) => {
  // Stands still, so that no new second of the real limit begins meanwhile.
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] });
  try {
    const real = await edgeBench({ env: { TRADE_RATE_LIMIT: "1" } });
    await trouble(real);
    const expected = await real.call("createPayment", payment);
    expect(expected).toMatchObject({ ...told, isSigned: true });
    expect(expected.headers.has("Retry-After")).toBe(fault !== "internal-error");

    const bench = await edgeBench();
    expect(await plan(bench, { fault })).toMatchObject({ fault, requests: 1 });
    const before = bench.contents();
    const forced = await bench.call("createPayment", payment);
    expect(seen(forced)).toEqual(seen(expected));
    expect(bench.contents()).toBe(before);
    expect(bench.channel.calls).toEqual([]);

    const next = await bench.call("createPayment", payment);
    expect(next.body.respcd).toBe("0000");
    expect(next.headers.has("Idempotent-Replayed")).toBe(false);
  } finally {
    vi.useRealTimers();
  }
});

/** Sends a signed payment over a connection, and tells whether it was cut and after how many calls. */
async function overConnection({ gateway, channel }: EdgeBench, fields: Record<string, string>) {
  const cut: string[][] = [];
  const outgoing = { socket: { destroy: () => void cut.push([...channel.calls]) } };
  const response = await gateway.fetch(
    new Request("http://gateway.test/trade/v1/payment", { method: "POST", ...signed(fields) }),
    { outgoing } as unknown as EdgeEnv["Bindings"],
  );
  return { cut, response };
}

test("an answer is lost after the request is carried out, and comes when it is asked for again", async () => {
  const bench = await edgeBench();
  await plan(bench, { fault: "lost-answer" });
  const first = await overConnection(bench, payment);
  expect(first.cut).toEqual([[expect.stringMatching(/^open /)]]);
  const second = await overConnection(bench, payment);
  expect(second.cut).toEqual([]);
  expect(second.response.headers.get("Idempotent-Replayed")).toBe("true");
  expect(await second.response.json()).toMatchObject({ respcd: "0000" });
  expect(bench.channel.calls).toHaveLength(1);
});

test("the answer to a request that is refused is lost too", async () => {
  const bench = await edgeBench();
  await plan(bench, { fault: "lost-answer" });
  const { cut, response } = await overConnection(bench, { ...payment, txamt: "0" });
  expect([cut, response.status]).toEqual([[[]], 400]);
});

test("as many requests are troubled as was said, and a later plan takes the place of the first", async () => {
  const bench = await edgeBench();
  await plan(bench, { fault: "internal-error", requests: 100 });
  expect(await statuses(bench, 2)).toEqual([500, 500]);
  await plan(bench, { fault: "store-unavailable", requests: 2 });
  expect(await statuses(bench, 3)).toEqual([503, 503, 200]);
  await plan(bench, { fault: "rate-limit" });
  expect(await plan(bench, { fault: "rate-limit", requests: 0 })).toMatchObject({ requests: 0 });
  expect(await statuses(bench, 1)).toEqual([200]);
});

test("other operations, other apps and requests that are not authentic are not troubled", async () => {
  const bench = await edgeBench();
  const { call, sandbox } = bench;
  const { app_code: appCode, key } = (await sandbox("createSandboxApp", "/sandbox/v1/apps")).body;
  await plan(bench, { fault: "internal-error", operation: "createPayment" });
  expect(await statuses(bench, 2)).toEqual([200, 200]);
  const others = { ...payment, mchid: "" };
  expect((await call("createPayment", others, { appCode, key })).status).toBe(200);
  const forged = await call("createPayment", payment, { key: "not-the-key-of-this-app" });
  expect(forged.status).toBe(401);
  expect((await call("createPayment", payment)).status).toBe(500);

  await plan(bench, { fault: "internal-error", app_code: appCode });
  expect(await statuses(bench, 1)).toEqual([200]);
  expect((await call("queryTransactions", {}, { appCode, key })).status).toBe(500);
});

test("of more than 10,000 plans the oldest is forgotten", async () => {
  const faults = plannedFaults();
  const c = { get: () => "createPayment", set: () => {} } as unknown as EdgeContext;
  const troubled = (appCode: string) =>
    faults.meet(c, appCode).then(
      () => false,
      () => true,
    );
  const planned = { fault: "internal-error", requests: 2, operation: undefined } as const;
  for (let app = 0; app < 10_000; app++) faults.plan(`app-${app}`, planned);
  expect(await troubled("app-0")).toBe(true);
  // To be planned anew makes it the newest; having been met does not.
  faults.plan("app-1", planned);
  faults.plan("one-more", planned);
  faults.plan("and-another", planned);
  expect(await troubled("app-0")).toBe(false);
  expect(await troubled("app-1")).toBe(true);
  expect(await troubled("app-2")).toBe(false);
  expect(await troubled("app-3")).toBe(true);
  expect(await troubled("one-more")).toBe(true);
});
