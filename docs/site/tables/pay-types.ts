import { type PayType, payTypes } from "@trade-v1/contract/catalogue";
import type { Language, Texts } from "../language.ts";
import { markdownTable } from "./markdown-table.ts";

type Row = (typeof payTypes)[PayType];

const flows: Readonly<Record<Row["flow"], Texts>> = {
  "pre-order": { en: "the customer opens or scans `pay_url`", zh: "顾客打开或扫描 `pay_url`" },
  swipe: { en: "you scan the customer's code, `auth_code`", zh: "您扫描顾客的付款码 `auth_code`" },
  "in-app": { en: "`pay_url` opens inside WeChat", zh: "在微信内打开 `pay_url`" },
};

const channels: Readonly<Record<Row["channel"], Texts>> = {
  alipay: { en: "Alipay", zh: "支付宝" },
  wechat: { en: "WeChat Pay", zh: "微信支付" },
};

const head = {
  en: ["`pay_type`", "Name", "Wallet", "How the customer pays", "To take back before payment"],
  zh: ["`pay_type`", "名称", "钱包", "付款方式", "付款前取消"],
} as const;

const takeBack = {
  close: { en: "[close](ref:closeOrder)", zh: "[关闭](ref:closeOrder)" },
  reversal: { en: "[reversal](ref:createReversal)", zh: "[撤销](ref:createReversal)" },
} as const;

/** The pay types: whose wallet, how the customer pays, and which operation takes an order back. */
export function payTypesTable(language: Language): string {
  const rows = Object.entries(payTypes).map(([code, { name, channel, flow, close }]) => [
    `\`${code}\``,
    name,
    channels[channel][language],
    flows[flow][language],
    takeBack[close ? "close" : "reversal"][language],
  ]);
  return markdownTable(head[language], rows);
}
