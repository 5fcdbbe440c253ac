import { expect, test } from "vitest";
import type { Operation, Order } from "./model.ts";
import { paymentNotification, refundNotification } from "./notification-body.ts";

const formatTime = (at: number) => `time ${at}`;

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
  sysdtm: "time 1",
  paydtm: "time 2",
  mchid: "BvDtmKJA5mx7GpN0",
  cancel: "0",
  goods_name: '奶茶 "large"',
  chnlsn: "channel-1",
};

test("a payment's notification has every member of the contract, and no other", () => {
  expect(JSON.parse(paymentNotification(order, formatTime))).toEqual(payment);
});

test("what is unknown is there, and empty", () => {
  const bare: Order = { ...order, completedAt: null, channelId: "", goodsName: "" };
  expect(JSON.parse(paymentNotification(bare, formatTime))).toEqual({
    ...payment,
    paydtm: "",
    chnlsn: "",
    goods_name: "",
  });
});

test("a refund's notification is about the refund and names its order", () => {
  const after: Order = { ...order, refundedAmount: 400 };
  expect(JSON.parse(refundNotification(refund, after, formatTime))).toEqual({
    ...payment,
    notify_type: "refund",
    syssn: "202611231600050000000002",
    orig_syssn: "202611231600000000000001",
    out_trade_no: "refund-1",
    txamt: "400",
    txdtm: "2026-11-23 16:00:04",
    sysdtm: "time 5",
    paydtm: "time 6",
    chnlsn: "channel-2",
  });
});

test("the order's own flag says what became of it since; a refund's stays 0", () => {
  const cancelOf = (text: string) => JSON.parse(text).cancel;
  const part: Order = { ...order, refundedAmount: 400 };
  const whole: Order = { ...order, refundedAmount: 1000, state: "refunded" };
  expect(cancelOf(paymentNotification(part, formatTime))).toBe("5");
  expect(cancelOf(paymentNotification(whole, formatTime))).toBe("3");
  expect(cancelOf(refundNotification(refund, whole, formatTime))).toBe("0");
});
