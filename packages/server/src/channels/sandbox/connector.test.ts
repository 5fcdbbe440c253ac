import type { PayType } from "@trade-v1/contract/catalogue";
import { walletOperations } from "@trade-v1/contract/operations";
import { describe, expect, test } from "vitest";
import type { ChannelOrder, NewChannelOrder } from "../channel.ts";
import { sandboxChannels } from "./connector.ts";
import { NoAnswer, type WalletAnswer } from "./wallets-client.ts";
import { pathOf } from "./wallets-over-http.ts";

const PAID = { status: "paid", channelId: "42", paidAt: 7, amount: 1000 };
const REVERSED = { status: "reversed", channelId: "50", refundedAt: 9, amount: 1000 };
const REFUNDED = { status: "refunded", channelId: "50", refundedAt: 9 };
const WAITING = { status: "waiting", payUrl: "https://pay.example/1" };
const CLOSED = { status: "closed" };
const ABSENT = { status: "absent" };
const PROCESSING = { status: "processing" };
const FAILED = { status: "failed", code: "1201" };
const UNKNOWN = { status: "unknown" };

type Answer = object | "none" | number;

/** Channels over wallets that answer what the test says, one answer a call. */
function scripted(...answers: Answer[]) {
  const asked: string[] = [];
  const logged: string[] = [];
  const channels = sandboxChannels(
    async (request): Promise<WalletAnswer> => {
      const { method } = walletOperations[request.operationId];
      const path = pathOf(request).replace("/wallets/v1", "");
      asked.push(`${method} ${path}`);
      const answer = answers.shift();
      if (answer === undefined) throw new Error(`nobody expected ${method} ${path}`);
      if (answer === "none") throw new NoAnswer("away");
      if (typeof answer === "number") {
        return { status: answer, body: { error: "internal", message: "why" } };
      }
      return { status: 200, body: answer };
    },
    { warn: (_, message) => logged.push(message) },
  );
  return { ...channels, asked, logged };
}

function order(payType: PayType): NewChannelOrder {
  return {
    transactionId: "1",
    merchantId: "M",
    appCode: "APP",
    payType,
    amount: 1000,
    currency: "HKD",
    orderNumber: "7",
    authCode: "",
    openId: "",
    goodsName: "",
    returnUrl: "",
    lifetimeMs: 1,
  };
}

const refund = (payType: PayType) => ({ order: order(payType), refundId: "2", amount: 300 });
const SUCCEEDED = { status: "succeeded", channelId: "50", refundedAt: 9, amount: 300 };

describe.each([
  { channel: "alipay", payType: "800108" },
  { channel: "wechat", payType: "800208" },
] as const)("$channel", ({ channel, payType }) => {
  test.each([
    { answer: PAID, want: { status: "paid", channelId: "42", paidAt: 7, amount: 1000 } },
    { answer: WAITING, want: WAITING },
    { answer: FAILED, want: FAILED },
    { answer: CLOSED, want: CLOSED },
    { answer: REVERSED, want: { status: "refunded", channelId: "50", refundedAt: 9 } },
    { answer: { ...REVERSED, amount: 1001 }, want: UNKNOWN },
    { answer: PROCESSING, want: UNKNOWN },
    { answer: "none", want: UNKNOWN },
    { answer: 500, want: UNKNOWN },
    { answer: 409, want: UNKNOWN },
  ] as const)("open and query: $answer is $want", async ({ answer, want }) => {
    const { asked, ...channels } = scripted(answer, answer);
    expect(await channels[channel].open(order(payType))).toEqual(want);
    expect(await channels[channel].query(order(payType))).toEqual(want);
    expect(asked).toEqual([`POST /${channel}/orders`, `GET /${channel}/orders/1`]);
  });

  test("absent is what a query finds, and decides nothing after an opening", async () => {
    expect(await scripted(ABSENT)[channel].query(order(payType))).toEqual(ABSENT);
    expect(await scripted(ABSENT)[channel].open(order(payType))).toEqual(UNKNOWN);
  });

  test.each([
    { answer: SUCCEEDED, want: { status: "succeeded", channelId: "50", refundedAt: 9 } },
    { answer: { status: "failed", code: "1155" }, want: { status: "failed", code: "1155" } },
    { answer: ABSENT, want: ABSENT },
    { answer: PROCESSING, want: UNKNOWN },
    { answer: { ...SUCCEEDED, amount: 301 }, want: UNKNOWN },
    { answer: "none", want: UNKNOWN },
    { answer: 500, want: UNKNOWN },
  ] as const)("queryRefund: $answer is $want", async ({ answer, want }) => {
    expect(await scripted(answer)[channel].queryRefund(refund(payType))).toEqual(want);
  });
});

describe("a refund", () => {
  const succeeded = { status: "succeeded", channelId: "50", refundedAt: 9 };

  test("of WeChat's is accepted, then asked about at once", async () => {
    const { wechat, asked } = scripted({ status: "accepted" }, SUCCEEDED);
    expect(await wechat.refund(refund("800208"))).toEqual(succeeded);
    expect(asked).toEqual(["POST /wechat/refunds", "GET /wechat/refunds/2"]);
  });

  test("that was accepted but of which nothing is heard is unknown", async () => {
    expect(await scripted({ status: "accepted" }, "none").wechat.refund(refund("800208"))).toEqual(
      UNKNOWN,
    );
  });

  test("of Alipay's is answered at once", async () => {
    const { alipay, asked } = scripted(SUCCEEDED);
    expect(await alipay.refund(refund("800108"))).toEqual(succeeded);
    expect(asked).toEqual(["POST /alipay/refunds"]);
  });

  test.each<Answer>(["none", 500, PROCESSING, { ...SUCCEEDED, amount: 299 }])(
    "answered by %o is unknown",
    async (answer) => {
      expect(await scripted(answer).alipay.refund(refund("800108"))).toEqual(UNKNOWN);
    },
  );
});

describe("closing by a call that would refund a paid order", () => {
  const calls = {
    "800108": ["GET /alipay/orders/1", "POST /alipay/orders/1/cancel"],
    "800151": ["GET /alipay/orders/1", "POST /alipay/orders/1/cancel"],
    "800208": ["GET /wechat/orders/1", "POST /wechat/orders/1/revoke"],
  };

  describe.each(["800108", "800151", "800208"] as const)("%s", (payType) => {
    const close = ({ alipay, wechat }: ReturnType<typeof scripted>, given: ChannelOrder) =>
      (payType === "800208" ? wechat : alipay).close(given);

    test.each([
      { found: PAID, want: PAID },
      { found: CLOSED, want: CLOSED },
      { found: REVERSED, want: REFUNDED },
      { found: PROCESSING, want: UNKNOWN },
      { found: "none", want: UNKNOWN },
      { found: 500, want: UNKNOWN },
    ] as const)("asks first, and does nothing when it finds $found", async ({ found, want }) => {
      const wallets = scripted(found);
      expect(await close(wallets, order(payType))).toEqual(want);
      expect(wallets.asked).toEqual(calls[payType].slice(0, 1));
    });

    test.each([WAITING, FAILED, ABSENT])("ends the order when it finds %o", async (found) => {
      for (const [answer, want] of [
        [CLOSED, CLOSED],
        [REVERSED, REFUNDED],
        [PROCESSING, UNKNOWN],
        [{ status: "failed", code: "1262" }, UNKNOWN],
        ["none", UNKNOWN],
        [500, UNKNOWN],
      ] as const) {
        const wallets = scripted(found, answer);
        expect(await close(wallets, order(payType))).toEqual(want);
        expect(wallets.asked).toEqual(calls[payType]);
      }
    });
  });
});

describe.each(["800201", "800207"] as const)("close-order of %s", (payType) => {
  test.each([
    { answer: CLOSED, want: CLOSED },
    { answer: PAID, want: PAID },
    { answer: PROCESSING, want: UNKNOWN },
    { answer: "none", want: UNKNOWN },
    { answer: 409, want: UNKNOWN },
  ] as const)("needs no question before it: $answer is $want", async ({ answer, want }) => {
    const { wechat, asked } = scripted(answer);
    expect(await wechat.close(order(payType))).toEqual(want);
    expect(asked).toEqual(["POST /wechat/orders/1/close"]);
  });
});

describe("cancel", () => {
  test.each([
    { answer: CLOSED, want: CLOSED },
    { answer: REVERSED, want: REFUNDED },
    { answer: { status: "failed", code: "1262" }, want: { status: "failed", code: "1262" } },
    { answer: PROCESSING, want: UNKNOWN },
    { answer: "none", want: UNKNOWN },
    { answer: 500, want: UNKNOWN },
  ] as const)("of Alipay: $answer is $want", async ({ answer, want }) => {
    const { alipay, asked } = scripted(answer);
    expect(await alipay.cancel(order("800108"))).toEqual(want);
    expect(asked).toEqual(["POST /alipay/orders/1/cancel"]);
  });

  test("is nothing that WeChat offers", async () => {
    const { wechat, asked } = scripted();
    expect(await wechat.cancel(order("800208"))).toEqual({ status: "failed", code: "1124" });
    expect(asked).toEqual([]);
  });
});

test("what went wrong is logged, since nobody is told", async () => {
  const { alipay, logged } = scripted("none", 500);
  await alipay.query(order("800108"));
  await alipay.query(order("800108"));
  expect(logged).toEqual(["no answer from wallets", "wallets refused a call"]);
});
