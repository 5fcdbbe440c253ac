import { codes } from "@trade-v1/contract/catalogue";
import { signFields } from "@trade-v1/signing";
import { type ClauseId, clause } from "../clauses.ts";
import { encodeForm, type FormFields } from "../exchange/form.ts";
import { textOf } from "../story/answer.ts";
import * as orders from "../story/orders.ts";
import type { Departure } from "../story/request.ts";
import type { Stage } from "../story/stage.ts";
import type { Story } from "../story/story.ts";

interface Body {
  readonly name: string;
  readonly title: string;
  /** Added to the fields of a payment, before they are signed. */
  readonly fields?: FormFields;
  /** How they are sent; as a plain form if it does not say. */
  readonly departure?: (fields: FormFields) => Departure;
  readonly status: number;
  readonly code: string;
  /** What resperr has to name. */
  readonly names?: RegExp;
}

const { ok, messageFormatError, parameterError } = codes;
const malformed = { code: messageFormatError.code };
const accepted = { status: 200, code: ok.code };
const sentAs =
  (body: (form: string) => string) =>
  (fields: FormFields): Departure => ({
    body: body(encodeForm(fields)),
  });
const typed = (type: string | null) => (): Departure => ({ headers: { "Content-Type": type } });
const wrongField = (
  name: string,
  value: string,
  title = `${name} is ${JSON.stringify(value)}`,
) => ({
  name: `${name}-${title.replace(/[^\w]+/g, "-").slice(-24)}`,
  title,
  fields: { [name]: value },
  status: 400,
  code: parameterError.code,
  names: new RegExp(name),
});

const bodies: readonly Body[] = [
  {
    name: "raw-characters",
    title: "raw spaces and colons",
    ...accepted,
    departure: sentAs((form) => form.replaceAll("+", " ").replaceAll("%3A", ":")),
  },
  {
    name: "raw-unicode",
    title: "unencoded UTF-8",
    fields: { goods_name: "牛奶" },
    ...accepted,
    departure: sentAs((form) => form.replace(encodeURIComponent("牛奶"), "牛奶")),
  },
  {
    name: "empty-pairs",
    title: "empty pairs",
    ...accepted,
    departure: sentAs((form) => `&&${form.replaceAll("&", "&&")}&`),
  },
  {
    name: "charset",
    title: "Content-Type with charset=UTF-8",
    ...accepted,
    departure: typed("application/x-www-form-urlencoded; charset=UTF-8"),
  },
  {
    name: "unknown-field",
    title: "a field that the contract does not know",
    fields: { colour: "red" },
    ...accepted,
  },
  {
    name: "empty-optional",
    title: "an optional field that is empty",
    fields: { udid: "" },
    ...accepted,
  },
  {
    name: "largest-amount",
    title: "the largest amount",
    fields: { txamt: "99999999999" },
    ...accepted,
  },

  {
    name: "repeated",
    title: "a field twice",
    status: 400,
    ...malformed,
    names: /txamt/,
    departure: sentAs((form) => `${form}&txamt=1`),
  },
  {
    name: "empty-name",
    title: "a field without a name",
    status: 400,
    ...malformed,
    departure: sentAs((form) => `${form}&=1`),
  },
  {
    name: "bad-escape",
    title: "a broken percent-escape",
    status: 400,
    ...malformed,
    departure: sentAs((form) => `${form}&udid=%zz`),
  },
  {
    name: "bad-utf8",
    title: "bytes that are no UTF-8",
    status: 400,
    ...malformed,
    departure: sentAs((form) => `${form}&udid=%ff`),
  },
  {
    name: "nul",
    title: "a NUL",
    status: 400,
    ...malformed,
    departure: sentAs((form) => `${form}&udid=%00`),
  },
  {
    name: "too-many",
    title: "65 fields",
    status: 400,
    ...malformed,
    departure: sentAs(
      (form) => `${form}${Array.from({ length: 60 }, (_, n) => `&f${n}=1`).join("")}`,
    ),
  },
  {
    name: "both-merchants",
    title: "mchid and Mchid at once",
    status: 400,
    ...malformed,
    names: /[Mm]chid/,
    departure: sentAs((form) => `${form}&Mchid=`),
  },
  {
    name: "query-string",
    title: "fields in the query too",
    status: 400,
    ...malformed,
    departure: () => ({ path: "/trade/v1/payment?txamt=1" }),
  },
  {
    name: "too-large",
    title: "more than 64 KiB",
    status: 413,
    ...malformed,
    departure: sentAs((form) => `${form}&udid=`.padEnd(65_537, "x")),
  },
  {
    name: "json",
    title: "JSON",
    status: 415,
    ...malformed,
    departure: (fields) => ({
      body: JSON.stringify(fields),
      headers: { "Content-Type": "application/json" },
    }),
  },
  {
    name: "other-charset",
    title: "a charset other than UTF-8",
    status: 415,
    ...malformed,
    departure: typed("application/x-www-form-urlencoded; charset=gbk"),
  },
  {
    name: "no-type",
    title: "no Content-Type",
    status: 415,
    ...malformed,
    departure: (fields) => ({
      body: new TextEncoder().encode(encodeForm(fields)),
      headers: { "Content-Type": null },
    }),
  },

  ...[
    "",
    "0",
    "010",
    "+10",
    "-10",
    "10.0",
    "1e1",
    "0x10",
    " 10",
    "10 ",
    "１０",
    "100000000000",
  ].map((amount) => wrongField("txamt", amount)),
  wrongField("pay_type", "800999"),
  wrongField("pay_type", ""),
  wrongField("out_trade_no", "has space"),
  wrongField("out_trade_no", "x".repeat(129), "out_trade_no of 129 characters"),
  wrongField("txdtm", "2016-02-30 10:00:00"),
  wrongField("txdtm", "2016-12-16T10:00:00"),
  wrongField("auth_code", "251234567890123456", "auth_code of the other wallet"),
  wrongField("auth_code", ""),
  wrongField("lnglat", "12.34,56.78"),
  wrongField("udid", "x".repeat(41), "udid of 41 characters"),
  wrongField("txcurrcd", "hkd"),
  wrongField("expired_time", "4"),
  wrongField("notify_url", "ftp://partner.example/"),
  wrongField("return_url", "javascript:alert(1)"),
];

/** How requests are read: what is tolerated, and what is refused before anything is recorded. */
export const bodiesSuite: readonly Story[] = bodies.map((body, index) => ({
  id: `bodies/${body.name}${bodies.findIndex(({ name }) => name === body.name) === index ? "" : `-${index}`}`,
  title: `${body.title}: ${body.status === 200 ? "accepted" : `refused with HTTP ${body.status}`}`,
  clause: clause(clauseOf(body)),
  profile: "full",
  needs: [],
  run: (stage) => play(stage, body),
}));

function clauseOf({ status, code, fields = {} }: Body): ClauseId {
  if (status === 200) return "body.tolerant";
  if (code === messageFormatError.code) return "body.strict";
  return "txamt" in fields ? "amount.integer" : "field.refused";
}

async function play(stage: Stage, body: Body): Promise<void> {
  const fields = orders.paymentFields(stage, "800208", body.fields);
  const departure = body.departure?.(fields) ?? {};
  const signature = signFields(fields, { key: stage.app.key, signType: stage.target.signType });
  const answer = await orders.createPayment(stage, fields, {
    ...departure,
    headers: { "X-QF-SIGN": signature, ...departure.headers },
  });
  stage.expectCode(clauseOf(body), answer, body.code, body.status);
  if (body.status === 200) return;
  const words = textOf(answer.body, "resperr");
  stage.expect(
    "answer.names-field",
    body.names?.test(words) ?? words !== "",
    `resperr is ${JSON.stringify(words)}`,
  );
  const number = fields["out_trade_no"] ?? "";
  if (!/^[\w.\-|*@:]{1,128}$/.test(number)) return;
  const found = await orders.find(stage, { out_trade_no: number });
  stage.expect(clauseOf(body), found.length === 0, "the refused payment was recorded");
}
