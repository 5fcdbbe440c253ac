import { codes } from "@trade-v1/contract/catalogue";
import type { Language, Texts } from "../language.ts";
import { codesInChinese } from "../tables/codes-in-chinese.ts";
import { operationOf, type Story, type StoryStep } from "./read-stories.ts";

const words = {
  you: { en: "You", zh: "您" },
  gateway: { en: "Gateway", zh: "网关" },
  customer: { en: "Customer", zh: "顾客" },
  pays: { en: "pays", zh: "付款" },
  paysLate: { en: "has paid all the same", zh: "仍然完成了付款" },
  declines: { en: "declines", zh: "拒绝付款" },
  passes: { en: "seconds pass", zh: "秒过去" },
  notification: { en: "notification", zh: "通知" },
  gaveBack: { en: "the gateway has given the money back", zh: "网关已把钱退还" },
  refused: { en: "a failure code", zh: "失败代码" },
} as const satisfies Readonly<Record<string, Texts>>;

const calls: Readonly<Record<string, string>> = {
  createPayment: "payment",
  closeOrder: "close",
  createRefund: "refund",
  createReversal: "reversal",
  queryTransactions: "query",
};

/** Who does what in a story, in the language of the site's own diagrams. */
export function storyDiagram({ steps }: Story, language: Language): string {
  const customerActs = steps.some((step) => /^(approve|decline)Order$/.test(operationOf(step)));
  return [
    "sequenceDiagram",
    `participant Y as ${words.you[language]}`,
    `participant G as ${words.gateway[language]}`,
    ...(customerActs ? [`participant C as ${words.customer[language]}`] : []),
    ...steps.flatMap((step) => linesOf(step, language)),
  ].join("\n");
}

function linesOf(step: StoryStep, to: Language): readonly string[] {
  const operationId = operationOf(step);
  const payload = step.requestBody?.payload ?? {};
  if (operationId in calls) {
    return [`Y->>G: ${call(operationId, payload)}`, `G-->>Y: ${answer(step, operationId, to)}`];
  }
  if (operationId === "approveOrder") {
    return [`C->>G: ${(payload["late"] === true ? words.paysLate : words.pays)[to]}`];
  }
  if (operationId === "declineOrder") return [`C->>G: ${words.declines[to]}`];
  if (operationId === "advanceClock") {
    return [`note over Y, G: ${payload["seconds"]} ${words.passes[to]}`];
  }
  if (operationId === "listNotifications") {
    const [, type = ""] = expected(step, /notify_type == '(\w+)'/) ?? [];
    return [`G->>Y: ${words.notification[to]}: ${type}`];
  }
  if (operationId === "readTransaction") return [`note over Y, G: ${words.gaveBack[to]}`];
  throw new Error(`docs/site/stories/story-diagram.ts cannot draw ${operationId}`);
}

/** `payment 800201, 1000`: the call with what sets it apart, short enough for a phone. */
function call(operationId: string, payload: Readonly<Record<string, unknown>>): string {
  const details = [payload["pay_type"], payload["txamt"]].filter((value) => value !== undefined);
  return [calls[operationId], details.join(", ")].filter(Boolean).join(" ");
}

/** `1260 Already paid`; of a query the one entry, with what was taken back of it. */
function answer(step: StoryStep, operationId: string, to: Language): string {
  const isQuery = operationId === "queryTransactions";
  const own = isQuery ? /data\[\?@\.respcd == '(\d+)'/ : /\?@\.respcd == '(\d+)'/;
  const [, code] = expected(step, own) ?? [];
  const [, cancel = "0"] = expected(step, /cancel == '(\d)'/) ?? [];
  const taken = cancel === "0" ? "" : `, cancel ${cancel}`;
  if (code !== undefined) return `${code} ${message(code, to)}${taken}`;
  // The seed's refunds and reversals are known by the order that they name, and refusals by no one code.
  return expected(step, /respcd != '0000'/) ? words.refused[to] : "orig_syssn, syssn";
}

function message(code: string, language: Language): string {
  const row = Object.values(codes).find((one) => one.code === code);
  if (row === undefined) throw new Error(`a story expects the code ${code}, which is in no table`);
  return language === "zh" ? codesInChinese[row.name].message : row.message;
}

function expected({ successCriteria }: StoryStep, form: RegExp): RegExpExecArray | undefined {
  for (const { condition } of successCriteria) {
    const match = form.exec(condition);
    if (match) return match;
  }
  return undefined;
}
