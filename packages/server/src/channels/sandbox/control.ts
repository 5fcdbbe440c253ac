import type { AskWallets } from "./wallets-client.ts";

/** The customer's part and the clock of the simulated wallets, for the sandbox's own routes. */
export interface SandboxControl {
  /**
   * The customer pays. Resolves after the wallets have booked it; the gateway has to ask the channel
   * then, as it would after a notice from a provider.
   * @param options.late pay although the order was closed meanwhile (contract §7, late success)
   * @throws OrderNotFound, OrderNotWaiting, WalletsUnavailable
   */
  approve(orderId: string, options?: { readonly late?: boolean }): Promise<void>;
  /**
   * The customer declines; as `approve`.
   * @throws OrderNotFound, OrderNotWaiting, WalletsUnavailable
   */
  decline(orderId: string): Promise<void>;
  /**
   * Moves the app's clock forward in the wallets.
   * @throws WalletsUnavailable
   */
  advance(appCode: string, ms: number): Promise<void>;
}

/** The wallets have no order of this number. */
export class OrderNotFound extends Error {
  override readonly name = "OrderNotFound";
}

/** The order is decided already, so the customer has nothing to say. */
export class OrderNotWaiting extends Error {
  override readonly name = "OrderNotWaiting";
}

/** The wallets gave no answer: it may have happened or not. */
export class WalletsUnavailable extends Error {
  override readonly name = "WalletsUnavailable";
}

export function sandboxControl(ask: AskWallets): SandboxControl {
  async function act(request: Parameters<AskWallets>[0]): Promise<void> {
    const { status, body } = await ask(request).catch((cause: unknown) => {
      throw new WalletsUnavailable("the wallets gave no answer", { cause });
    });
    if (status === 200 || status === 204) return;
    const { message } = body as { readonly message: string };
    if (status === 404) throw new OrderNotFound(message);
    if (status === 409) throw new OrderNotWaiting(message);
    throw new WalletsUnavailable(`the wallets answered ${status}: ${message}`);
  }

  return {
    approve: (orderId, { late = false } = {}) =>
      act({
        operationId: "approveWalletOrder",
        parameters: { orderId },
        body: { late },
      }),
    decline: (orderId) =>
      act({
        operationId: "declineWalletOrder",
        parameters: { orderId },
      }),
    advance: (appCode, milliseconds) =>
      act({
        operationId: "advanceWalletClock",
        parameters: {},
        body: { appCode, milliseconds },
      }),
  };
}
