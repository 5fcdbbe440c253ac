import { expect, test } from "vitest";
import { NoAnswer, type WalletsClientOptions, walletsClient } from "./wallets-client.ts";
import { type WalletsOverHttpOptions, walletsOverHttp } from "./wallets-over-http.ts";

type Fetch = WalletsOverHttpOptions["fetch"];

const query = {
  operationId: "readWalletOrder",
  parameters: { channel: "wechat", orderId: "1" },
} as const;

/** A timer that the test lets run out. */
function heldTimer() {
  const held = { run: () => {}, delayMs: 0, isCancelled: false };
  const timer: WalletsClientOptions["timer"] = (delayMs, run) => {
    Object.assign(held, { run, delayMs });
    return () => {
      held.isCancelled = true;
    };
  };
  return { held, timer };
}

type Options = Partial<Pick<WalletsClientOptions, "timer" | "timeoutMs">> &
  Pick<WalletsOverHttpOptions, "secret">;

function client(fetch: Fetch, { timer = heldTimer().timer, timeoutMs, secret }: Options = {}) {
  const send = walletsOverHttp({ fetch, baseUrl: "http://wallets/", secret });
  return walletsClient({ send, timer, ...(timeoutMs === undefined ? {} : { timeoutMs }) });
}

test("an answer that keeps the promise is handed on with its status", async () => {
  const ask = client(async () => Response.json({ status: "failed", code: "1201" }));
  expect(await ask(query)).toEqual({ status: 200, body: { status: "failed", code: "1201" } });
  const refused = client(async () =>
    Response.json({ error: "conflict", message: "no" }, { status: 409 }),
  );
  expect(await refused(query)).toMatchObject({ status: 409, body: { error: "conflict" } });
});

test("a request says who asks, and what", async () => {
  const sent: unknown[] = [];
  const fetch: Fetch = async (input, init) => {
    const { method, headers, body, redirect } = init ?? {};
    sent.push([input, method, headers, body, redirect]);
    return Response.json({ status: "accepted" });
  };
  const ask = client(fetch, { secret: "s3cret" });
  await ask({
    operationId: "createWalletRefund",
    parameters: { channel: "wechat" },
    body: { amount: 1 },
  });
  expect(sent).toEqual([
    [
      "http://wallets/wallets/v1/wechat/refunds",
      "POST",
      { "X-Wallets-Secret": "s3cret", "Content-Type": "application/json" },
      '{"amount":1}',
      "error",
    ],
  ]);
});

const brokenBody = () =>
  new Response(
    new ReadableStream({
      pull: (controller) => controller.error(new Error("reset")),
    }),
  );

test.each<[string, Fetch]>([
  ["the network fails", () => Promise.reject(new TypeError("fetch failed"))],
  [
    "fetch throws at once",
    () => {
      throw new Error("bad");
    },
  ],
  ["the connection breaks in the answer", async () => brokenBody()],
  ["the answer is no JSON", async () => new Response("<html>")],
  ["the answer is empty", async () => new Response("")],
  ["the answer has another shape", async () => Response.json({ state: "paid" })],
  ["the status is unknown", async () => Response.json({ status: "bought" })],
  [
    "an amount is missing",
    async () => Response.json({ status: "paid", channelId: "1", paidAt: 1 }),
  ],
  [
    "an amount is no integer",
    async () => Response.json({ status: "paid", channelId: "1", paidAt: 1, amount: 1.5 }),
  ],
  [
    "the code is not one of a provider's",
    async () => Response.json({ status: "failed", code: "9" }),
  ],
  ["the HTTP status is not one of the operation's", async () => new Response("", { status: 302 })],
  [
    "an error has the shape of a success",
    async () => Response.json({ status: "closed" }, { status: 500 }),
  ],
])("when %s, there is no answer", async (_, fetch) => {
  await expect(client(fetch)(query)).rejects.toBeInstanceOf(NoAnswer);
});

test("a call that takes too long is no answer, whether fetch heeds its signal or not", async () => {
  const { held, timer } = heldTimer();
  let signal: AbortSignal | null | undefined;
  const fetch: Fetch = (_, init) => {
    signal = init?.signal;
    return new Promise(() => {});
  };
  const answer = client(fetch, { timer, timeoutMs: 700 })(query);
  expect(held.delayMs).toBe(700);
  expect(signal?.aborted).toBe(false);
  held.run();
  await expect(answer).rejects.toThrow("readWalletOrder: no answer within 700 ms");
  expect(signal?.aborted).toBe(true);
});

test("five seconds is the default, and a call that ended leaves no timer behind", async () => {
  const { held, timer } = heldTimer();
  await client(async () => Response.json({ status: "closed" }), { timer })(query);
  expect(held).toMatchObject({ delayMs: 5000, isCancelled: true });
});
