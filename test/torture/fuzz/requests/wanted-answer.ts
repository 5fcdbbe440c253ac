import { type Flaw, wantedByKind } from "./flaws.ts";
import type { Caller } from "./scene.ts";
import type { TradeCase } from "./trade-cases.ts";

/** What the contract answers to a request. */
export interface Wanted {
  readonly status: readonly number[];
  /** Undefined: whatever the state of things says. */
  readonly respcd?: string | undefined;
  /** A field that `resperr` must name. */
  readonly naming?: string | undefined;
  /** Query: nothing may be found. */
  readonly isEmpty?: boolean;
}

const LIMIT_BYTES = 65_536;

/** The order of the contract's checks (§6) decides between several flaws. */
export function wantedAnswer(
  case_: TradeCase,
  fields: Readonly<Record<string, string>>,
  caller: Caller,
  bytes: number,
): Wanted {
  const { operation, flaws, whose } = case_;
  const kinds = new Set<Flaw["kind"]>(flaws.map((flaw) => flaw.kind));
  if (bytes > LIMIT_BYTES) kinds.add("size");
  // Whether a window is too long is decided by the query itself, after the merchant is known.
  const isWindow = flaws.some((flaw) => flaw.kind === "field" && "start_time" in flaw.others);
  if (isWindow && kinds.has("merchant")) kinds.delete("field");
  for (const [kind, { status, respcd }] of Object.entries(wantedByKind)) {
    if (!kinds.has(kind as Flaw["kind"])) continue;
    const field = flaws.find((flaw) => flaw.kind === "field")?.field;
    return { status: [status], respcd, naming: kind === "field" ? field : undefined };
  }
  const currency = fields["txcurrcd"];
  if (operation === "createPayment" && currency && currency !== caller.currency) {
    return { status: [400], respcd: "1104", naming: "txcurrcd" };
  }
  // Two times that chance has put beside each other are seldom a window.
  if (fields["start_time"] && fields["end_time"]) return { status: [200, 400] };
  if (whose === "own" || operation === "createPayment") return { status: [200] };
  if (operation === "queryTransactions") {
    const isNamed = Boolean(fields["syssn"]) || Boolean(fields["out_trade_no"]);
    return { status: [200], respcd: "0000", isEmpty: isNamed };
  }
  return { status: [200], respcd: "1136" };
}
