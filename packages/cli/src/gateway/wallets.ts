import type { SendToWallets } from "@trade-v1/server";
import type { PageRequest } from "./wallets-thread-data.ts";

/** The two ways to the wallets: the gateway's own calls, and the customer's page passed on. */
export interface Wallets {
  readonly send: SendToWallets;
  readonly page: (request: PageRequest) => Promise<Response>;
  close(): Promise<void>;
}
