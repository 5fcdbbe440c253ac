import { join } from "node:path";
import { createSandbox } from "@trade-v1/sandbox";
import {
  type Channels,
  type Config,
  type GatewayLog,
  type SandboxParts,
  type SendToWallets,
  sandboxChannels,
  sandboxControl,
  walletsClient,
  walletsOverHttp,
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
  const { walletsUrl } = config;
  const wallets =
    walletsUrl === undefined ? inThisProcess(config, parts) : elsewhere(walletsUrl, config);
  const ask = walletsClient({ send: wallets.send, timer: world.timer });
  return {
    channels: sandboxChannels(ask, parts.log),
    control: sandboxControl(ask),
    fetch: wallets.page,
    close: wallets.close,
  };
}

/** The two ways to the wallets: the gateway's own calls, and the customer's page passed on. */
interface Wallets {
  readonly send: SendToWallets;
  readonly page: (request: Request) => Promise<Response>;
  close(): void;
}

function inThisProcess(config: Config, { log, nudge }: WalletsParts): Wallets {
  const sandbox = createSandbox({
    ledgerPath: ledgerPath(config.dataDirectory),
    clock: world.clock,
    publicUrl: config.publicUrl,
    nudge,
    log,
  });
  return {
    send: ({ operationId, parameters, body }) => sandbox.answer(operationId, parameters, body),
    page: sandbox.fetch,
    close: () => sandbox.close(),
  };
}

/** The customer's language, and where the browser says that a form comes from. */
const PAGE_READS = ["Accept-Language", "Origin", "Sec-Fetch-Site"];

function elsewhere(walletsUrl: string, { walletsSecret }: Config): Wallets {
  return {
    send: walletsOverHttp({ fetch, baseUrl: walletsUrl, secret: walletsSecret || undefined }),
    async page({ url, method, headers: all }) {
      const { pathname, search } = new URL(url);
      const headers = PAGE_READS.flatMap((name): [string, string][] => {
        const value = all.get(name);
        return value === null ? [] : [[name, value]];
      });
      // The page reads no body and no other header, so a stranger's, however large, go no further. The
      // customer's browser follows redirects itself.
      return fetch(walletsUrl + pathname + search, { method, headers, redirect: "manual" });
    },
    close() {},
  };
}

/** The wallets' own books, apart from the gateway's database. */
export function ledgerPath(dataDirectory: string): string {
  return join(dataDirectory, "wallets.db");
}
