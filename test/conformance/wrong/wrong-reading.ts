import type { Planted } from "./planted-implementation.ts";
import { type Fault, fieldsOf, type Hand, type Passing } from "./wrong-gateway.ts";

const formType = "application/x-www-form-urlencoded";

/** Requests that are believed, or read, as they should not be. */
export const wrongReading: readonly Planted[] = [
  {
    name: "signature-unchecked",
    what: "Signatures are not checked.",
    clause: "signature.checked",
    only: ["signatures/wrong", "signatures/other-amount"],
    fault: () => (request, pass, hand) => pass(hand.withFields(request, fieldsOf(request))),
  },
  {
    name: "signature-of-known-fields",
    what: "Fields that the contract does not know are left out of the signature.",
    clause: "signature.accepted",
    only: ["signatures/unknown-field"],
    fault: () => (request, pass) => {
      const fields = fieldsOf(request);
      const { Zone: _, ...known } = fields;
      return pass(
        "Zone" in fields ? { ...request, body: new URLSearchParams(known).toString() } : request,
      );
    },
  },
  {
    name: "upper-case-only",
    what: "A signature in lower case is refused.",
    clause: "signature.accepted",
    only: ["signatures/lower-case"],
    fault: () => (request, pass) => {
      const sign = request.headers["x-qf-sign"] ?? "";
      const isLower = sign !== sign.toUpperCase();
      const headers = { ...request.headers, "x-qf-sign": isLower ? "0".repeat(sign.length) : sign };
      return pass(isLower ? { ...request, headers } : request);
    },
  },
  {
    name: "amount-coerced",
    what: "Amounts are read as JavaScript reads numbers: 1e1, 0x10, 010.",
    clause: "amount.integer",
    only: ["bodies/txamt", "seed/amount"],
    isSeeds: true,
    fault: () =>
      rewriting((fields) => {
        const amount = Math.abs(Math.trunc(Number(fields["txamt"])));
        return amount > 0 ? { ...fields, txamt: String(amount) } : fields;
      }),
  },
  {
    name: "last-field-wins",
    what: "Of a field that is there twice the last one counts.",
    clause: "body.strict",
    only: ["bodies/repeated"],
    fault: () => (request, pass, hand) =>
      isDoubled(request) ? pass(hand.withFields(request, fieldsOf(request))) : pass(request),
  },
  {
    name: "json-taken",
    what: "A JSON body is taken too.",
    clause: "body.strict",
    only: ["bodies/json"],
    fault: () => (request, pass, hand) => {
      if (request.headers["content-type"] !== "application/json") return pass(request);
      const headers = { ...request.headers, "content-type": formType };
      return pass(hand.withFields({ ...request, headers }, JSON.parse(request.body)));
    },
  },
  {
    name: "unknown-field-refused",
    what: "A field that the contract does not know is refused.",
    clause: "body.tolerant",
    only: ["bodies/unknown-field"],
    fault: () => rewriting((fields) => ("colour" in fields ? { ...fields, txamt: "0" } : fields)),
  },
  {
    name: "required-field-optional",
    what: "A reversal without a merchant is carried out.",
    clause: "reversal.required-fields",
    only: ["seed/reversal-without-mchid"],
    isSeeds: true,
    fault: () => {
      // By the app, its merchant: what it was in the requests before.
      const merchants = new Map<string, string>();
      return (request, pass, hand) => {
        const fields = fieldsOf(request);
        const appCode = request.headers["x-qf-appcode"] ?? "";
        if (fields["mchid"]) merchants.set(appCode, fields["mchid"]);
        const isWithout = request.path === "/trade/v1/reversal" && !fields["mchid"];
        const mchid = merchants.get(appCode) ?? "";
        return pass(isWithout ? hand.withFields(request, { ...fields, mchid }) : request);
      };
    },
  },
];

/** Reads other fields than were sent, wherever that changes something. */
function rewriting(
  rewrite: (fields: Record<string, string>) => Readonly<Record<string, string>>,
): Fault {
  return (request, pass, hand: Hand) => {
    const isForm = request.headers["content-type"]?.startsWith(formType) ?? false;
    const fields = fieldsOf(request);
    const read = rewrite(fields);
    return pass(isForm && read !== fields ? hand.withFields(request, read) : request);
  };
}

function isDoubled({ body }: Passing): boolean {
  const names = [...new URLSearchParams(body).keys()];
  return new Set(names).size < names.length;
}
