import { join } from "node:path";
import {
  type Channels,
  type Config,
  type GatewayLog,
  type SandboxParts,
  sandboxChannels,
  sandboxControl,
  walletsClient,
  walletsOverHttp,
  world,
} from "@trade-v1/server";
import type { Wallets } from "./wallets.ts";
import { walletsOnAThread } from "./wallets-on-a-thread.ts";
import type { PageRequest } from "./wallets-thread-data.ts";

/** The simulated wallets, as the gateway reaches them. */
export interface ConnectedWallets extends SandboxParts {
  readonly channels: Channels;
  close(): Promise<void>;
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
export async function connectWallets(
  config: Config,
  { log, nudge }: WalletsParts,
): Promise<ConnectedWallets> {
  const { walletsUrl, publicUrl } = config;
  const wallets =
    walletsUrl === undefined
      ? await walletsOnAThread({
          ledgerPath: ledgerPath(config.dataDirectory),
          publicUrl,
          log,
          nudge,
        })
      : walletsElsewhere(walletsUrl, config);
  const ask = walletsClient({ send: wallets.send, timer: world.timer });
  return {
    channels: sandboxChannels(ask, log),
    control: sandboxControl(ask),
    fetch: (request) => wallets.page(pageRequest(request)),
    close: wallets.close,
  };
}

/** The customer's language, and where the browser says that a form comes from. */
const PAGE_READS = ["Accept-Language", "Origin", "Sec-Fetch-Site"];

/**
 * What the page is told of a request. It reads no body and no other header, so a stranger's, however
 * large, go no further.
 */
function pageRequest({ url, method, headers: all }: Request): PageRequest {
  const { pathname, search } = new URL(url);
  const headers = PAGE_READS.flatMap((name): [string, string][] => {
    const value = all.get(name);
    return value === null ? [] : [[name, value]];
  });
  return { path: pathname + search, method, headers };
}

function walletsElsewhere(baseUrl: string, { walletsSecret }: Config): Wallets {
  return {
    send: walletsOverHttp({ fetch, baseUrl, secret: walletsSecret || undefined }),
    page: ({ path, method, headers }) =>
      // The customer's browser follows redirects itself.
      fetch(baseUrl + path, { method, headers: [...headers], redirect: "manual" }),
    close: async () => {},
  };
}

/** The wallets' own books, apart from the gateway's database. */
export function ledgerPath(dataDirectory: string): string {
  return join(dataDirectory, "wallets.db");
}
