import { type Code, type CodeName, codeNames, codes } from "@trade-v1/contract/catalogue";
import type { Order, Transaction } from "./model.ts";

/**
 * What an operation came to and was recorded as. `code` is what the partner is told, and may be a
 * failure: a refusal by the channel is an outcome, not an error.
 */
export interface Outcome<T extends Transaction = Transaction> {
  readonly code: Code;
  /** What the partner should do about a failure; empty on success. */
  readonly detail: string;
  /** The transaction of this operation: the order itself for a payment. */
  readonly transaction: T;
  readonly order: Order;
  /** The request had been decided before; this is its present outcome. */
  readonly replayed: boolean;
}

/** What `resperr` says of a recorded outcome: empty on success, else what to do about it. */
export function outcomeDetail(code: Code): string {
  // The catalogue is written for the docs page, in Markdown.
  return code === codes.ok.code ? "" : codes[codeNames[code]].action.replaceAll("`", "");
}

/**
 * A rule of the contract says no. Nothing was recorded, and the envelope carries the code alone
 * (contract §6, "what our rules refused").
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly codeName: CodeName;
  readonly code: Code;

  /** @param detail one sentence for `resperr`: which field, and what would be right */
  constructor(codeName: CodeName, detail: string) {
    super(detail);
    this.codeName = codeName;
    this.code = codes[codeName].code;
  }
}
