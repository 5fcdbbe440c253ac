import type { OrderDeps } from "./deps.ts";

/**
 * Awaits a channel's answer. A connector promises never to throw; should one do so all the same,
 * nobody knows what the channel did, which is just what `unknown` means.
 */
export async function askChannel<Answer>(
  { log }: Pick<OrderDeps, "log">,
  transactionId: string,
  ask: () => Promise<Answer>,
): Promise<Answer | { readonly status: "unknown" }> {
  try {
    return await ask();
  } catch (error) {
    log.error({ err: error, transactionId }, "channel connector failed");
    return { status: "unknown" };
  }
}
