import type { Language } from "../language.ts";

/** A link of the home page: to a guide by its slug (with an anchor, if any), or to a file of the site. */
export interface Way {
  readonly to: string;
  readonly text: string;
  readonly note: string;
}

export interface Audience {
  readonly title: string;
  readonly who: string;
  readonly ways: readonly Way[];
}

/** What the home page says: who reads these docs, and where each of them starts. */
export interface HomeWords {
  readonly title: string;
  readonly lead: string;
  readonly start: string;
  readonly call: string;
  readonly answer: string;
  readonly audiences: readonly Audience[];
  readonly lookUp: string;
  readonly more: readonly Way[];
}

export const homeWords: Readonly<Record<Language, HomeWords>> = {
  en: {
    title: "Take Alipay and WeChat Pay",
    lead: "One API to open, close, refund, reverse and query payments. The sandbox needs no account and no real money.",
    start: "Start in five minutes",
    call: "A payment",
    answer: "Its answer",
    audiences: [
      {
        title: "You integrate payments",
        who: "Partner",
        ways: [
          { to: "quick-start", text: "Quick start", note: "a paid order in five minutes" },
          { to: "signing", text: "Signing", note: "step by step, with a live calculator" },
          { to: "payment-flows", text: "Payment flows", note: "QR code, link, in WeChat, scanner" },
          { to: "undecided", text: "Undecided", note: "1143, 1145, or no answer" },
          { to: "going-live", text: "Going live", note: "the list to go through" },
        ],
      },
      {
        title: "You make a client",
        who: "Client team",
        ways: [
          {
            to: "client-teams#documents",
            text: "Which document",
            note: "OpenAPI 3.1, 3.0, Postman",
          },
          {
            to: "generate-a-client",
            text: "Generate a client",
            note: "commands that were run, in each language",
          },
          { to: "generate-a-client#sign-below", text: "Sign", note: "below the generated code" },
          {
            to: "client-teams#signing-vectors",
            text: "Signing vectors",
            note: "which every signer must pass",
          },
          {
            to: "client-teams#test-your-client",
            text: "Test it",
            note: "against mock and sandbox",
          },
        ],
      },
      {
        title: "You test it in a pipeline",
        who: "CI",
        ways: [
          { to: "ci", text: "In CI", note: "one command, a fresh app per run" },
          { to: "sandbox", text: "The sandbox", note: "force any outcome, move the clock" },
          {
            to: "retries-and-idempotency",
            text: "Retries",
            note: "the same request, never paid twice",
          },
          { to: "notifications", text: "Notifications", note: "receive, verify, resend" },
          { to: "versioning", text: "Versioning", note: "what can change, and what cannot" },
        ],
      },
    ],
    lookUp: "Look something up",
    more: [
      { to: "reference/", text: "API reference", note: "" },
      { to: "codes", text: "Codes", note: "" },
      { to: "stories", text: "Stories", note: "" },
      { to: "taking-back", text: "Close, reverse or refund?", note: "" },
      { to: "reference/sandbox.html", text: "Sandbox API", note: "" },
      { to: "changes/", text: "Changes", note: "" },
      { to: "llms.txt", text: "llms.txt", note: "" },
    ],
  },
  zh: {
    title: "接入支付宝和微信支付",
    lead: "一套 API 完成下单、关闭、退款、撤销和查询。沙箱无需开户，也不动用真实资金。",
    start: "五分钟上手",
    call: "一笔支付",
    answer: "它的应答",
    audiences: [
      {
        title: "您接入支付",
        who: "合作方",
        ways: [
          { to: "quick-start", text: "快速开始", note: "五分钟完成一笔已付款订单" },
          { to: "signing", text: "签名", note: "逐步说明，附在线计算器" },
          { to: "payment-flows", text: "支付流程", note: "二维码、链接、微信内、扫码枪" },
          { to: "undecided", text: "结果未知", note: "1143、1145 或没有应答" },
          { to: "going-live", text: "上线", note: "逐项检查的清单" },
        ],
      },
      {
        title: "您制作客户端",
        who: "客户端团队",
        ways: [
          { to: "client-teams#documents", text: "选用哪份文档", note: "OpenAPI 3.1、3.0、Postman" },
          { to: "generate-a-client", text: "生成客户端", note: "各语言运行过的命令" },
          { to: "generate-a-client#sign-below", text: "签名", note: "放在生成的代码之下" },
          { to: "client-teams#signing-vectors", text: "签名向量", note: "每个签名实现都必须通过" },
          { to: "client-teams#test-your-client", text: "测试", note: "对接模拟服务与沙箱" },
        ],
      },
      {
        title: "您在流水线中测试",
        who: "CI",
        ways: [
          { to: "ci", text: "在 CI 中", note: "一条命令，每次运行用全新的 app" },
          { to: "sandbox", text: "沙箱", note: "触发任何结果，拨动时钟" },
          { to: "retries-and-idempotency", text: "重试", note: "同一请求绝不付两次" },
          { to: "notifications", text: "通知", note: "接收、验签、重发" },
          { to: "versioning", text: "版本", note: "什么会变，什么不会变" },
        ],
      },
    ],
    lookUp: "查阅",
    more: [
      { to: "reference/", text: "API 参考（英文）", note: "" },
      { to: "codes", text: "代码", note: "" },
      { to: "stories", text: "场景", note: "" },
      { to: "taking-back", text: "关闭、撤销还是退款？", note: "" },
      { to: "reference/sandbox.html", text: "沙箱 API（英文）", note: "" },
      { to: "changes/", text: "变更记录（英文）", note: "" },
      { to: "llms.txt", text: "llms.txt", note: "" },
    ],
  },
};
