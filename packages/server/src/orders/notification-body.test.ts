import { validateNotification } from "@trade-v1/contract/validators";
import { expect, test } from "vitest";
import type { Operation, Order } from "./model.ts";
import { paymentNotification, refundNotification } from "./notification-body.ts";

const formatTime = (at: number) => `2026-11-23 16:00:0${at}`;

/** What a receiver reads, once the contract's own validator has accepted it. */
function received(text: string) {
  const body: unknown = JSON.parse(text);
  expect(validateNotification(body)).toMatchObject({ ok: true });
  return body;
}

const order: Order = {
  kind: "payment",
  id: "202611231600000000000001",
  merchantId: "BvDtmKJA5mx7GpN0",
  appCode: "APP",
  payType: "800208",
  amount: 1000,
  currency: "HKD",
  code: "0000",
  clientTime: "2026-11-23 15:59:58",
  createdAt: 1,
  completedAt: 2,
  deviceId: "till-1",
  channelId: "channel-1",
  settleAt: null,
  settleAttempts: 0,
  number: "order-1",
  state: "paid",
  fingerprint: "f",
  payUrl: "",
  goodsName: '奶茶 "large"',
  notifyUrl: "https://shop.example/",
  returnUrl: "",
  signType: "MD5",
  expiresAt: null,
  refundedAmount: 0,
  pendingAmount: 0,
};

const refund: Operation = {
  kind: "refund",
  id: "202611231600050000000002",
  merchantId: order.merchantId,
  appCode: order.appCode,
  payType: order.payType,
  amount: 400,
  currency: "HKD",
  code: "0000",
  clientTime: "2026-11-23 16:00:04",
  createdAt: 5,
  completedAt: 6,
  deviceId: "",
  channelId: "channel-2",
  settleAt: null,
  settleAttempts: 0,
  orderId: order.id,
  orderNumber: order.number,
  number: "refund-1",
  state: "succeeded",
  cause: "partner",
};

const payment = {
  notify_type: "payment",
  status: "1",
  respcd: "0000",
  syssn: "202611231600000000000001",
  out_trade_no: "order-1",
  pay_type: "800208",
  txamt: "1000",
  txcurrcd: "HKD",
  txdtm: "2026-11-23 15:59:58",
  sysdtm: "2026-11-23 16:00:01",
  paydtm: "2026-11-23 16:00:02",
  mchid: "BvDtmKJA5mx7GpN0",
  cancel: "0",
  goods_name: '奶茶 "large"',
  chnlsn: "channel-1",
};

test("a payment's notification has every member of the contract, and no other", () => {
  expect(received(paymentNotification(order, formatTime))).toEqual(payment);
});

test("what is unknown is there, and empty", () => {
  const bare: Order = { ...order, completedAt: null, channelId: "", goodsName: "" };
  expect(received(paymentNotification(bare, formatTime))).toEqual({
    ...payment,
    paydtm: "",
    chnlsn: "",
    goods_name: "",
  });
});

test("a refund's notification is about the refund and names its order", () => {
  const after: Order = { ...order, refundedAmount: 400 };
  expect(received(refundNotification(refund, after, formatTime))).toEqual({
    ...payment,
    notify_type: "refund",
    syssn: "202611231600050000000002",
    orig_syssn: "202611231600000000000001",
    out_trade_no: "refund-1",
    txamt: "400",
    txdtm: "2026-11-23 16:00:04",
    sysdtm: "2026-11-23 16:00:05",
    paydtm: "2026-11-23 16:00:06",
    chnlsn: "channel-2",
  });
});

test("the order's own flag says what became of it since; a refund's stays 0", () => {
  const part: Order = { ...order, refundedAmount: 400 };
  const whole: Order = { ...order, refundedAmount: 1000, state: "refunded" };
  expect(received(paymentNotification(part, formatTime))).toMatchObject({ cancel: "5" });
  expect(received(paymentNotification(whole, formatTime))).toMatchObject({ cancel: "3" });
  expect(received(refundNotification(refund, whole, formatTime))).toMatchObject({ cancel: "0" });
});
