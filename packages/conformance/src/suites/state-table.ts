import {
  type OrderState,
  orderStates,
  outcomes,
  type PayType,
  payTypes,
} from "@trade-v1/contract/catalogue";
import { clause } from "../clauses.ts";
import { cellName } from "../coverage/declared.ts";
import type { Answer } from "../story/answer.ts";
import * as orders from "../story/orders.ts";
import type { Stage } from "../story/stage.ts";
import type { Story } from "../story/story.ts";
import { afterPart, type Operation, type Probe, probesOf } from "./probes.ts";
import { declinedCode, scenes } from "./scenes.ts";

/** Every cell of the state table, asked of an order of every pay type to which it applies. */
export const stateTable: readonly Story[] = (Object.keys(orderStates) as OrderState[]).flatMap(
  (state) =>
    (Object.keys(payTypes) as PayType[])
      .filter((payType) => state !== "reversed" || !orders.isWechat(payType))
      .flatMap((payType) => storiesOf(state, payType)),
);

function storiesOf(state: OrderState, payType: PayType): Story[] {
  const story = (
    name: string,
    title: string,
    probes: readonly Probe[],
    isExpired = false,
  ): Story => ({
    id: `state-table/${name}-${payType}`,
    title: `${title} (${payTypes[payType].name}) answers as the table of states says`,
    clause: clause("state.table"),
    profile: "full",
    needs: ["sandbox"],
    async run(stage) {
      const order = await scenes[state](stage, payType, isExpired);
      for (const probe of probes) await ask(stage, state, order, probe, isExpired);
    },
  });
  const table = [story(state, `an order that is ${state}`, probesOf(state, payType))];
  if (state === "paid") {
    table.push(story("paid-in-part-refunded", "a partly refunded order", afterPart(payType)));
  }
  if (state === "closed") {
    table.push(story("expired", "an order that expired", probesOf(state, payType), true));
  }
  return table;
}

async function ask(
  stage: Stage,
  state: OrderState,
  order: orders.OpenedOrder,
  { operation, holds = [], send }: Probe,
  isExpired: boolean,
): Promise<void> {
  const conditions = new Set<string>(holds);
  if (orders.isSwipe(order.payType)) conditions.add("swipe");
  if (isExpired) conditions.add("expired");
  const cell = outcomes[state][operation].find(
    ({ when }) => when === undefined || conditions.has(when),
  );
  if (cell === undefined) throw new Error(`the table has no cell ${state}/${operation}`);
  const answer = await send(stage, order);
  const wanted = cell.respcd === "own" ? declinedCode : cell.respcd;
  const found = answerOf(operation, answer);
  const replays = cell.effect === "replay" && operation !== "query";
  const asWanted = [
    found.code === wanted ? undefined : `respcd ${found.code || "missing"}, not ${wanted}`,
    cell.cancel === undefined || found.cancel === cell.cancel
      ? undefined
      : `cancel ${found.cancel}, not ${cell.cancel}`,
    !replays || answer.replayed ? undefined : "no Idempotent-Replayed: true",
  ].filter((wrong) => wrong !== undefined);
  const name = cellName(state, operation, cell.when);
  const about = clauseOf(state, operation, order.payType);
  if (stage.expect(about, asWanted.length === 0, `${name}: ${asWanted.join(", ")}`)) {
    stage.reachedCell(name);
  }
}

/** A paid order that must not be closed is the original document's own promise. */
function clauseOf(state: OrderState, operation: Operation, payType: PayType) {
  if (state === "paid" && operation === "close") return clause("close.paid-order");
  if (state === "paid" && operation === "refund") return clause("refund.limit");
  if (operation === "close" && !orders.isWechat(payType)) return clause("close.wechat-only");
  return clause("state.table");
}

/** A query answers for itself; what became of the order stands in its entry. */
function answerOf(operation: Operation, answer: Answer): { code: string; cancel: string } {
  if (operation !== "query") return { code: answer.code, cancel: "" };
  const [entry] = (answer.body["data"] ?? []) as Readonly<Record<string, string>>[];
  return { code: entry?.["respcd"] ?? "", cancel: entry?.["cancel"] ?? "" };
}
