import { join } from "node:path";
import { createSandbox } from "@trade-v1/sandbox";
import {
  type Channels,
  type Config,
  type GatewayLog,
  type SandboxParts,
  sandboxChannels,
  sandboxControl,
  walletsClient,
  world,
} from "@trade-v1/server";

/** The simulated wallets, as the gateway reaches them. */
export interface ConnectedWallets extends SandboxParts {
  readonly channels: Channels;
  close(): void;
}

interface WalletsParts {
  readonly log: GatewayLog;
  /** Tells the gateway that there is news about an order. */
  readonly nudge: (orderId: string) => Promise<void>;
}

/**
 * Reaches the wallets over HTTP if they run as a process of their own (`TRADE_WALLETS_URL`), else
 * opens them in this process. The gateway sees no difference.
 */
export function connectWallets(config: Config, parts: WalletsParts): ConnectedWallets {
  const { fetch, baseUrl, close } =
    config.walletsUrl === undefined ? inThisProcess(config, parts) : elsewhere(config.walletsUrl);
  const ask = walletsClient({
    fetch,
    baseUrl,
    secret: config.walletsSecret || undefined,
    timer: world.timer,
  });
  return {
    channels: sandboxChannels(ask, parts.log),
    control: sandboxControl(ask),
    fetch: (request) => fetch(request),
    close,
  };
}

function inThisProcess(config: Config, { log, nudge }: WalletsParts) {
  const sandbox = createSandbox({
    ledgerPath: ledgerPath(config.dataDirectory),
    clock: world.clock,
    publicUrl: config.publicUrl,
    nudge,
    log,
  });
  const fetch: typeof globalThis.fetch = (input, init) => sandbox.fetch(new Request(input, init));
  return { fetch, baseUrl: config.publicUrl, close: () => sandbox.close() };
}

function elsewhere(baseUrl: string) {
  return { fetch: globalThis.fetch, baseUrl, close: () => {} };
}

/** The wallets' own books, apart from the gateway's database. */
export function ledgerPath(dataDirectory: string): string {
  return join(dataDirectory, "wallets.db");
}
