import type { Texts } from "../language.ts";

/** Stories that are read together, in the order in which they are read. */
export interface StoryGroup {
  readonly id: string;
  readonly title: Texts;
  readonly workflows: readonly string[];
}

/** Where each story stands on its page; a story that is in none stops the build. */
export const storyGroups: readonly StoryGroup[] = [
  {
    id: "paying",
    title: { en: "The customer pays", zh: "顾客付款" },
    workflows: [
      "wechat-swipe-paid",
      "alipay-swipe-paid",
      "orders-opened-by-link",
      "wechat-pre-order-approved",
      "alipay-pre-order-approved",
      "h5-order",
      "swipe-paid-and-found",
    ],
  },
  {
    id: "not-at-once",
    title: { en: "Not at once, or not at all", zh: "没有立即付款，或没有付款" },
    workflows: [
      "waiting-customer-approves",
      "waiting-customer-declines",
      "balance-too-low",
      "order-expires",
      "unknown-outcome-then-paid",
      "unknown-outcome-never-paid",
    ],
  },
  {
    id: "twice",
    title: { en: "Send it twice", zh: "重复发送" },
    workflows: ["retry-is-safe", "refund-retry-is-safe", "numbers-must-fit"],
  },
  {
    id: "closing",
    title: { en: "Close a WeChat order", zh: "关闭微信订单" },
    workflows: [
      "close-unpaid-order",
      "closed-for-good",
      "paid-order-is-not-closed",
      "paid-order-stays-paid",
      "late-success",
      "alipay-is-not-closed",
    ],
  },
  {
    id: "refunding",
    title: { en: "Give money back", zh: "退款" },
    workflows: [
      "refund-whole-order",
      "refund-in-parts",
      "refund-too-large",
      "refund-denied",
      "unpaid-is-not-refunded",
    ],
  },
  {
    id: "reversing",
    title: { en: "Reverse an Alipay order", zh: "撤销支付宝订单" },
    workflows: [
      "reverse-unpaid-order",
      "reverse-paid-order",
      "reversed-for-good",
      "waiting-alipay-reversed",
      "partly-refunded-is-not-reversed",
      "wechat-is-not-reversed",
      "each-wallet-its-own-way-out",
    ],
  },
];
