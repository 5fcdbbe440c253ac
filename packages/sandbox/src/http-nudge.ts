export interface HttpNudgeOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Where the gateway listens. */
  readonly gatewayUrl: string;
  /** How long a customer is kept waiting for the gateway at most. */
  readonly timeoutMs?: number;
}

/**
 * The `nudge` of wallets that run as a process of their own. It carries an order's number and
 * nothing else: the gateway asks the wallets itself and believes only their answer.
 */
export function httpNudge(options: HttpNudgeOptions): (orderId: string) => Promise<void> {
  const { fetch, timeoutMs = 5_000 } = options;
  const gatewayUrl = options.gatewayUrl.replace(/\/+$/, "");
  return async (orderId) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const url = `${gatewayUrl}/sandbox/v1/nudges/${orderId}`;
    const response = await fetch(url, { method: "POST", signal });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`the gateway answered a nudge with ${response.status}`);
  };
}
