import type { CodeName } from "@trade-v1/contract/catalogue";
import type { ErrorResponse } from "./wire-types.ts";

/** What the gateway decided. `ok` tells the two apart. */
export type TradeResult<Data> = TradeSuccess<Data> | TradeRefusal<Data>;

/** What both results tell about the answer. */
interface TradeAnswer {
  /** The HTTP status. */
  readonly status: number;
  /** True when this request had been made before and nothing was done again: the outcome is the first one's (contract §7). */
  readonly replayed: boolean;
  /** The gateway's name for this request, to quote when you ask its operator. */
  readonly requestId: string | undefined;
}

/** The operation succeeded: `respcd` is `0000`. */
export interface TradeSuccess<Data> extends TradeAnswer {
  readonly ok: true;
  /** The answer, under the names of the contract. Amounts are strings of digits, in minor units. */
  readonly data: Data;
}

/** The gateway refused the operation, or cannot tell its outcome yet. `code` and `retry` say which. */
export interface TradeRefusal<Data> extends TradeAnswer {
  readonly ok: false;
  /** `respcd`, four digits (contract §8). Tolerate codes that are new to you. */
  readonly code: string;
  /** The code's name in the catalogue; `undefined` for a code that this client does not know. */
  readonly codeName: CodeName | undefined;
  /** `respmsg`: what the code means, in a few words. */
  readonly message: string;
  /** `resperr`: what to correct in this very request. */
  readonly detail: string;
  /** What you should do about this code, from the catalogue. */
  readonly action: string | undefined;
  /** Whether to send the request again. */
  readonly retry: Retry;
  /** Whether the same request, unchanged, is worth sending again: `retry` is `safe` or `later`. */
  readonly retryable: boolean;
  /** How long the gateway asks you to wait before, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** The answer. It has more than the envelope when the channel refused: then `syssn` names the operation. */
  readonly data: ErrorResponse & Partial<Data>;
}

/**
 * Whether to send a request again. `safe`: unchanged, it finds out what became of it. `later`: unchanged, after
 * a wait. `new-number`: its `out_trade_no` is spent, try again with a new one. `no`: it would be refused again.
 */
export type Retry = "safe" | "later" | "new-number" | "no";
