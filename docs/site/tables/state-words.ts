import type { OperationState, OrderState, OutcomeCondition } from "@trade-v1/contract/catalogue";
import type { Texts } from "../language.ts";

/** The states of an order as readers know them, with their meaning in Chinese (English: the catalogue). */
export const stateWords: Readonly<
  Record<OrderState, { readonly title: Texts; readonly zh: string }>
> = {
  opening: {
    title: { en: "opening", zh: "创建中" },
    zh: "网关已持久记录订单并询问渠道，渠道尚未应答。",
  },
  pending: {
    title: { en: "pending", zh: "等待付款" },
    zh: "订单已在渠道创建，等待顾客操作。",
  },
  paid: {
    title: { en: "paid", zh: "已付款" },
    zh: "顾客已付款。部分退款的订单仍为已付款。",
  },
  failed: {
    title: { en: "failed", zh: "失败" },
    zh: "支付被顾客或渠道拒绝，`respcd` 保持不变。仍可关闭，以免之后又成功。",
  },
  closed: {
    title: { en: "closed", zh: "已关闭" },
    zh: "订单在付款前被关闭：由关闭、撤销，或过期时由系统关闭。不能再付款。",
  },
  refunded: {
    title: { en: "refunded", zh: "已退款" },
    zh: "全部金额已通过一次或多次退款退还。",
  },
  reversed: {
    title: { en: "reversed", zh: "已撤销" },
    zh: "已付款的支付宝订单被撤销，全部金额一次退还。",
  },
};

/** The states of a refund, a close or a reversal. */
export const operationStateWords: typeof stateWords extends Readonly<Record<string, infer W>>
  ? Readonly<Record<OperationState, W>>
  : never = {
  requested: {
    title: { en: "requested", zh: "已请求" },
    zh: "已持久记录并发送给渠道，结果尚不可知。",
  },
  succeeded: { title: { en: "succeeded", zh: "成功" }, zh: "渠道已执行。" },
  failed: { title: { en: "failed", zh: "失败" }, zh: "渠道已拒绝；订单保持原状。" },
};

/** When a case of the table of outcomes applies. */
export const conditionWords: Readonly<Record<OutcomeCondition, Texts>> = {
  swipe: { en: "swipe", zh: "付款码支付" },
  "partly-refunded": { en: "partly refunded", zh: "已部分退款" },
  "over-remainder": { en: "more than what is left", zh: "超过剩余金额" },
  expired: { en: "expired", zh: "已过期" },
};
