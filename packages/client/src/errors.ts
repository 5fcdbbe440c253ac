/**
 * No answer of the gateway arrived, after all attempts. Whether the request took effect is unknown:
 * send the same request again (it never acts twice), or query the transaction. `cause` is the last failure.
 */
export class TradeNetworkError extends Error {
  override readonly name = "TradeNetworkError";
}

/**
 * An answer arrived that must not be believed, so whether the request took effect is unknown.
 * Sending the same request again is safe. When it persists, look at `reason`.
 */
export class TradeResponseError extends Error {
  override readonly name = "TradeResponseError";
  /**
   * `signature`: the signature is not the gateway's, so the key is wrong or the answer was altered.
   * `unsigned`: the gateway always signs such an answer, and this one is not signed.
   * `not-an-envelope`: not an answer of /trade/v1, so `baseUrl` is wrong or a proxy answered.
   * `too-large`: more bytes than any answer of the gateway has.
   */
  readonly reason: "signature" | "unsigned" | "not-an-envelope" | "too-large";
  /** The HTTP status of the answer. */
  readonly status: number;

  constructor(reason: TradeResponseError["reason"], status: number, message: string) {
    super(message);
    this.reason = reason;
    this.status = status;
  }
}
