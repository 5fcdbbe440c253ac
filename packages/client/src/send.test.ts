import { expect, test } from "vitest";
import { TradeNetworkError } from "./index.ts";
import { answer, refusal, scripted } from "./testing/scripted-gateway.ts";

const payment = { pay_type: "800208", out_trade_no: "A1", txamt: 10 } as const;
const refused = () => new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") });

/** What a network does that never answers: it ends only when the request is given up. */
const silence = ({ signal }: RequestInit) =>
  new Promise<never>((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));

/** Headers come at once, the body never. */
const stall = async ({ signal }: RequestInit) =>
  new Response(
    new ReadableStream({
      start: (stream) => signal?.addEventListener("abort", () => stream.error(signal.reason)),
    }),
  );

test.each([
  ["a broken connection", refused()],
  ["an internal error", { status: 500, body: refusal("1154") }],
  ["maintenance", { status: 503, body: refusal("1100"), headers: { "Retry-After": "0" } }],
  ["a proxy's error page", { status: 502, body: "<html>", sign: null }],
  ["too many requests", { status: 429, body: refusal("1297"), sign: null }],
])("after %s the very same bytes are sent again", async (_, failure) => {
  const { client, received } = scripted([failure, failure, {}]);
  expect(await client.createPayment(payment)).toMatchObject({ ok: true });
  expect(received).toHaveLength(3);
  for (const again of received.slice(1)) {
    expect(again.body).toBe(received[0]?.body);
    expect([...again.headers]).toEqual([...received[0]!.headers]);
  }
});

test("after the last attempt the failure is thrown, and says what is known", async () => {
  const { client, received } = scripted([refused()], { retry: { attempts: 2, firstDelayMs: 0 } });
  const error = await client.createPayment(payment).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(TradeNetworkError);
  expect(error).toMatchObject({
    name: "TradeNetworkError",
    message:
      "No answer from https://pay.example/trade/v1/payment after 2 attempts: fetch failed (connect ECONNREFUSED). " +
      "Whether the request took effect is unknown; sending the same request again is safe.",
    cause: { message: "fetch failed" },
  });
  expect(received).toHaveLength(2);
});

test("a host that refuses on every address is named by the code alone", async () => {
  const cause = Object.assign(new AggregateError([]), { code: "ECONNREFUSED" });
  const { client } = scripted([new TypeError("fetch failed", { cause })]);
  await expect(client.createPayment(payment)).rejects.toThrow("fetch failed (ECONNREFUSED)");
});

test("after the last attempt a refusal is returned as it is", async () => {
  const { client, received } = scripted([{ status: 500, body: refusal("1154") }]);
  expect(await client.createPayment(payment)).toMatchObject({
    ok: false,
    status: 500,
    retryable: true,
  });
  expect(received).toHaveLength(3);
});

test.each(["1143", "1145", "1201", "1297"])(
  "a decided request is not repeated: HTTP 200, %s",
  async (code) => {
    const { client, received } = scripted([{ body: refusal(code) }]);
    expect(await client.createPayment(payment)).toMatchObject({ ok: false, code });
    expect(received).toHaveLength(1);
  },
);

test.each([400, 401, 403, 404])(
  "a request that is wrong is not repeated: HTTP %i",
  async (status) => {
    const { client, received } = scripted([{ status, body: refusal("1103") }]);
    expect(await client.createPayment(payment)).toMatchObject({ ok: false, status });
    expect(received).toHaveLength(1);
  },
);

test("a longer Retry-After than maxDelayMs is left to the caller", async () => {
  const headers = { "Retry-After": "60" };
  const { client, received } = scripted([{ status: 503, body: refusal("1100"), headers }]);
  expect(await client.createPayment(payment)).toMatchObject({ status: 503, retryAfterMs: 60_000 });
  expect(received).toHaveLength(1);
});

test("Retry-After is waited for", async () => {
  const headers = { "Retry-After": "1" };
  const { client } = scripted([{ status: 429, body: refusal("1297"), headers }, {}]);
  const begun = performance.now();
  expect(await client.createPayment(payment)).toMatchObject({ ok: true });
  expect(performance.now() - begun).toBeGreaterThan(990);
});

test.each([
  ["no answer", silence],
  ["half an answer", stall],
])("%s within timeoutMs counts as a failure of the attempt", async (_, step) => {
  const { client, received } = scripted([step], {
    timeoutMs: 20,
    retry: { attempts: 2, firstDelayMs: 0 },
  });
  await expect(client.createPayment(payment)).rejects.toMatchObject({
    name: "TradeNetworkError",
    cause: { name: "TimeoutError", message: "no whole answer within 20 ms" },
  });
  expect(received).toHaveLength(2);
});

test("a silent attempt is followed by one that succeeds", async () => {
  const { client } = scripted([silence, async () => answer({})], { timeoutMs: 20 });
  expect(await client.createPayment(payment)).toMatchObject({ ok: true });
});

test("a call that is given up throws the signal's reason: before, during and between attempts", async () => {
  const reason = new Error("the till was closed");
  const before = scripted([{}]);
  await expect(
    before.client.createPayment(payment, { signal: AbortSignal.abort(reason) }),
  ).rejects.toBe(reason);
  expect(before.received).toHaveLength(0);

  const slow = { firstDelayMs: 60_000, maxDelayMs: 60_000 };
  for (const { client, received } of [
    scripted([silence]),
    scripted([refused()], { retry: slow }),
  ]) {
    const controller = new AbortController();
    const call = client.createPayment(payment, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 20);
    await expect(call).rejects.toBe(reason);
    expect(received).toHaveLength(1);
  }
});
