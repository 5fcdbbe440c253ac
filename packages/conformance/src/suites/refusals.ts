import { codes } from "@trade-v1/contract/catalogue";
import { operations } from "@trade-v1/contract/operations";
import { type ClauseId, clause } from "../clauses.ts";
import { encodeForm, type FormFields } from "../exchange/form.ts";
import * as orders from "../story/orders.ts";
import type { Departure, TradeOperation } from "../story/request.ts";
import { type Fault, sandboxOf } from "../story/sandbox.ts";
import type { Stage } from "../story/stage.ts";
import type { Story } from "../story/story.ts";

interface Refusal {
  readonly name: string;
  readonly title: string;
  readonly clause: ClauseId;
  readonly status: number;
  readonly code: string;
  readonly fault?: Fault;
  readonly fields?: FormFields;
  readonly departure?: (fields: FormFields, operation: TradeOperation) => Departure;
}

/** What every operation refuses before it looks at what it is asked, one for each declared status. */
const refusals: readonly Refusal[] = [
  {
    name: "unknown-path",
    title: "a path that does not exist",
    clause: "answer.status",
    status: 404,
    code: codes.messageFormatError.code,
    departure: (_, operation) => ({ path: `${operations[operation].path}s` }),
  },
  {
    name: "wrong-method",
    title: "GET",
    clause: "answer.status",
    status: 405,
    code: codes.messageFormatError.code,
    departure: () => ({ method: "GET" }),
  },
  {
    name: "json",
    title: "a JSON body",
    clause: "body.strict",
    status: 415,
    code: codes.messageFormatError.code,
    departure: (fields) => ({
      body: JSON.stringify(fields),
      headers: { "Content-Type": "application/json" },
    }),
  },
  {
    name: "too-large",
    title: "a body of more than 64 KiB",
    clause: "body.strict",
    status: 413,
    code: codes.messageFormatError.code,
    departure: (fields) => ({ body: `${encodeForm(fields)}&padding=`.padEnd(65_537, "x") }),
  },
  {
    name: "malformed",
    title: "a field twice",
    clause: "body.strict",
    status: 400,
    code: codes.messageFormatError.code,
    departure: (fields) => ({ body: `${encodeForm(fields)}&twice=1&twice=1` }),
  },
  {
    name: "wrong-signature",
    title: "a wrong signature",
    clause: "signature.checked",
    status: 401,
    code: codes.signatureError.code,
    departure: () => ({
      authentic: false,
      headers: { "X-QF-SIGN": "0".repeat(32), "X-QF-SIGNTYPE": "MD5" },
    }),
  },
  {
    name: "wrong-field",
    title: "a field that is wrong",
    clause: "field.refused",
    status: 400,
    code: codes.parameterError.code,
    fields: { syssn: "no digits", txamt: "0", page: "0" },
  },
  {
    name: "other-merchant",
    title: "a merchant that is not the app's",
    clause: "merchant.isolated",
    status: 403,
    code: codes.merchantNotAllowed.code,
    fields: { mchid: "NotMine00000000" },
  },
  {
    name: "rate-limited",
    title: "too many requests",
    clause: "answer.status",
    status: 429,
    code: codes.busy.code,
    fault: "rate-limit",
  },
  {
    name: "internal-error",
    title: "an error inside",
    clause: "answer.status",
    status: 500,
    code: codes.internalError.code,
    fault: "internal-error",
  },
  {
    name: "maintenance",
    title: "a store that does not answer",
    clause: "answer.status",
    status: 503,
    code: codes.maintenance.code,
    fault: "store-unavailable",
  },
];

/** Each refusal, by each operation. */
export const refusalsSuite: readonly Story[] = (
  Object.keys(operations) as TradeOperation[]
).flatMap((operation) =>
  refusals.map((refusal) => ({
    id: `refusals/${operation}-${refusal.name}`,
    title: `${operation}: ${refusal.title} is answered with HTTP ${refusal.status}`,
    clause: clause(refusal.clause),
    profile: "full",
    needs: refusal.fault === undefined ? [] : ["sandbox"],
    run: (stage) => play(stage, operation, refusal),
  })),
);

async function play(stage: Stage, operation: TradeOperation, refusal: Refusal): Promise<void> {
  const { status, code, fault, departure } = refusal;
  const fields = { ...wellFormed(stage, operation), ...refusal.fields };
  if (fault !== undefined) await sandboxOf(stage).plan(fault);
  const answer = await stage.call(operation, fields, departure?.(fields, operation));
  stage.expectCode(refusal.clause, answer, code, status);
  if (fault === undefined || operation !== "createPayment") return;
  const again = await stage.call(operation, fields);
  stage.expectCode("idempotency.lost-answer", again, codes.ok.code);
}

/** A request that no check but the last one minds: its order need not exist. */
function wellFormed(stage: Stage, operation: TradeOperation): FormFields {
  const { mchid } = stage.app;
  const common = { mchid, txdtm: orders.wireTime() };
  const order = { syssn: "1".repeat(24), out_trade_no: stage.number(), txamt: "10" };
  switch (operation) {
    case "createPayment":
      return orders.paymentFields(stage, "800201");
    case "queryTransactions":
      return { mchid, out_trade_no: order.out_trade_no };
    case "closeOrder":
      return { ...common, syssn: order.syssn };
    default:
      return { ...common, ...order };
  }
}
