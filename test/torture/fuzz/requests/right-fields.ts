import type { Flaw } from "./flaws.ts";
import type { Caller, KnownOrder, Scene } from "./scene.ts";
import type { TradeCase } from "./trade-cases.ts";

const NOBODYS_SYSSN = "190001010000000000000000";
const CLIENT_TIME = "2026-11-23 16:00:00";

/** The fields of a request with which nothing is wrong. */
export function rightFields(case_: TradeCase, caller: Caller, foreign: Caller, scene: Scene) {
  const { operation, changes, named } = case_;
  const order = targetOrder(case_, caller, foreign);
  const fresh = case_.number === "fresh" || caller.numbers.length === 0;
  const number = fresh
    ? scene.newNumber()
    : (caller.numbers[case_.index % caller.numbers.length] ?? "");
  const syssn = named === "number" ? {} : { syssn: order.id };
  const orderNumber = named === "syssn" ? {} : { out_trade_no: order.number };
  const { txcurrcd: _, ...freeChanges } = changes;
  const own = (): Record<string, string> => {
    switch (operation) {
      case "createPayment": {
        const payType = changes["pay_type"] ?? "800201";
        return {
          pay_type: payType,
          out_trade_no: number,
          txamt: "10",
          ...(payType === "800208" ? { auth_code: "134567890123456789" } : {}),
          ...(payType === "800108" ? { auth_code: "284567890123456789" } : {}),
          ...(case_.index % 5 === 0 ? { notify_url: `${scene.receiverUrl}?${case_.index}` } : {}),
          ...changes,
        };
      }
      case "closeOrder":
        return { ...syssn, ...orderNumber, ...freeChanges };
      case "createRefund":
        return {
          syssn: order.id,
          out_trade_no: number,
          txamt: order.amount,
          txdtm: CLIENT_TIME,
          ...changes,
        };
      case "createReversal":
        return {
          mchid: caller.merchantId,
          syssn: order.id,
          out_trade_no: order.number,
          txamt: order.amount,
          txdtm: CLIENT_TIME,
          ...freeChanges,
        };
      case "queryTransactions":
        return {
          ...(case_.index % 3 === 0 ? {} : listed({ ...syssn, ...orderNumber }, case_, foreign)),
          ...changes,
        };
    }
  };
  const fields = own();
  if (case_.index % 4 === 0) fields["mchid"] = caller.merchantId;
  for (const name of case_.empty) fields[name] ??= "";
  // Own properties, whatever their names.
  for (const [name, value] of case_.unknown) {
    if (!Object.hasOwn(fields, name)) define(fields, name, value);
  }
  return fields;
}

/** A query's numbers with others that it must not find anything by. */
function listed(named: Record<string, string>, { others }: TradeCase, foreign: Caller) {
  const more = Array.from({ length: others }, (_, at) => foreign.orders[at]);
  return Object.fromEntries(
    Object.entries(named).map(([name, own]) => {
      const theirs = more.map(
        (order, at) => (name === "syssn" ? order?.id : order?.number) ?? String(at),
      );
      return [name, [own, ...theirs].join(",")];
    }),
  );
}

function targetOrder({ whose, index }: TradeCase, caller: Caller, foreign: Caller): KnownOrder {
  const nobodys = { id: NOBODYS_SYSSN, number: "nobodys-number", amount: "10" };
  if (whose === "nobody") return nobodys;
  const { orders } = whose === "own" ? caller : foreign;
  return orders[index % orders.length] ?? nobodys;
}

function define(fields: Record<string, string>, name: string, value: string): void {
  Object.defineProperty(fields, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

/** The fields with what is wrong with them. */
export function flawedFields(
  right: Record<string, string>,
  flaws: readonly Flaw[],
  foreign: Caller,
) {
  const fields = right;
  for (const flaw of flaws) {
    if (flaw.kind === "merchant") {
      fields["mchid"] = flaw.whose === "foreign" ? foreign.merchantId : "Nobody";
    }
  }
  // A wrong field is looked at before a wrong merchant, so it has the last word.
  for (const flaw of flaws) {
    if (flaw.kind !== "field") continue;
    for (const [name, value] of [
      ...Object.entries(flaw.others),
      [flaw.field, flaw.value] as const,
    ]) {
      if (value === undefined) delete fields[name];
      else fields[name] = value;
    }
  }
  return fields;
}

/** The same fields with the merchant under its other name. */
export function renamed(
  fields: Record<string, string>,
  usesAlias: boolean,
): Record<string, string> {
  const { mchid, ...others } = fields;
  if (!usesAlias || mchid === undefined) return fields;
  define(others, "Mchid", mchid);
  return others;
}
