import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { createSandbox } from "@trade-v1/sandbox";
import {
  createGateway,
  createLog,
  type Gateway,
  loadConfig,
  openSqliteStore,
  type PostRequest,
  type Store,
  sandboxChannels,
  sandboxControl,
  walletsClient,
  walletsOverHttp,
  world,
} from "@trade-v1/server";
import { freePort } from "trade-v1/free-port";
import { startGateway } from "trade-v1/gateway";
import { startReceiver } from "../../support/receiver.ts";
import type { Violation } from "../campaign.ts";
import { readBooks } from "../invariants/books.ts";
import { checkInvariants } from "../invariants/check.ts";
import type { Delivery, Evidence } from "../invariants/evidence.ts";
import { readLedger } from "../invariants/ledger.ts";
import { type Journal, overNetwork, type Reach } from "../support/partner.ts";
import { sandboxApi } from "../support/sandbox-api.ts";
import { startWallets } from "../support/wallets.ts";

/** A gateway with its wallets, in a folder of its own, and all that was sent to it. */
export interface Stage {
  readonly send: Reach;
  readonly sandbox: ReturnType<typeof sandboxApi>;
  /** Where notifications go. */
  readonly notifyUrl: string;
  readonly records: Journal;
  /** What both sides hold now. */
  evidence(isSettled: boolean): Evidence;
  close(): Promise<void>;
}

const QUIET = { TRADE_LOG_LEVEL: "silent", TRADE_RATE_LIMIT: "0" } as const;

/** The whole gateway as `npm start` runs it, reached over the network. */
export async function openNetworkStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), "trade-races-"));
  const receiver = await startReceiver();
  const gateway = await startGateway({ ...QUIET, PORT: "0", TRADE_DATA_DIR: folder });
  const send = overNetwork(gateway.url);
  const deliveries = () => receiver.all.map(({ body }) => delivery(body));
  return stage(folder, send, receiver.url, deliveries, async () => {
    await gateway.stop();
    await receiver.stop();
  });
}

/** Two gateways over one database, with the wallets apart; requests go to them in turn. */
export async function openReplicatedStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), "trade-races-"));
  const receiver = await startReceiver();
  const port = await freePort();
  const wallets = await startWallets(folder, `http://127.0.0.1:${port}`);
  const environment = {
    ...QUIET,
    TRADE_DATA_DIR: folder,
    TRADE_WALLETS_URL: wallets.url,
    TRADE_WALLETS_SECRET: wallets.secret,
  };
  const replicas = [
    await startGateway({ ...environment, PORT: String(port) }),
    await startGateway({ ...environment, PORT: "0" }),
  ];
  let turn = 0;
  const send: Reach = (path, init) => {
    turn += 1;
    return fetch(`${replicas[turn % replicas.length]?.url}${path}`, init);
  };
  const deliveries = () => receiver.all.map(({ body }) => delivery(body));
  return stage(folder, send, receiver.url, deliveries, async () => {
    for (const replica of replicas) await replica.stop();
    await wallets.stop();
    await receiver.stop();
  });
}

/** What a trial puts between the parts of a gateway. */
export interface Between {
  readonly clock: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly store?: (store: Store) => Store;
  /** Stands between the gateway's channels and the wallets. */
  readonly network?: (fetch: Fetch) => Fetch;
  /** The wallets listen on a port, and the gateway waits so long for an answer. Default: neither. */
  readonly timeoutMs?: number;
  /** How the wallets wait where a planned fault makes them slow. */
  readonly faultSleep?: (ms: number) => Promise<void>;
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface SteeredStage extends Stage {
  readonly gateway: Gateway;
  /** The wallets' own paths, below `/wallets/v1`, as their operator calls them. */
  readonly wallets: (path: string, init: RequestInit) => Promise<Response>;
  /** When the gateway's own timers do nothing, this is the state that they would look at. */
  readonly store: Store;
}

/**
 * The same parts without a port and without timers of their own: nothing happens but what is asked
 * for, so that a trial decides the order of everything.
 */
export async function openSteeredStage(between: Between): Promise<SteeredStage> {
  const { clock, sleep, timeoutMs, network = (fetch: Fetch) => fetch } = between;
  const folder = mkdtempSync(join(tmpdir(), "trade-races-"));
  const config = loadConfig({
    TRADE_DATA_DIR: folder,
    TRADE_RATE_LIMIT: "0",
    TRADE_NOTIFY_PRIVATE: "on",
  });
  const log = createLog("silent");
  const real = openSqliteStore({
    ...world,
    path: join(folder, "trade.db"),
    clock,
    stopwatch: clock,
  });
  const store = between.store?.(real) ?? real;
  let gateway: Gateway | undefined;
  const wallets = createSandbox({
    ledgerPath: join(folder, "wallets.db"),
    clock,
    publicUrl: config.publicUrl,
    nudge: async (orderId) => gateway?.nudge(orderId),
    log,
    faults: { sleep: between.faultSleep ?? world.sleep },
  });
  const inside: Fetch = (url, init) => wallets.handle(new Request(url, init));
  const listener = timeoutMs === undefined ? undefined : await listen(wallets.handle);
  const connect = (reach: Fetch, url: string, timer: typeof world.timer) =>
    walletsClient({
      send: walletsOverHttp({
        fetch: (input, init = {}) => reach(String(input), init),
        baseUrl: url,
      }),
      timer,
      ...(timeoutMs !== undefined && { timeoutMs }),
    });
  const channels = listener
    ? sandboxChannels(connect(network(fetch), listener.url, world.timer), log)
    : sandboxChannels(connect(network(inside), config.publicUrl, never), log);
  const deliveries: Delivery[] = [];
  gateway = await createGateway({
    config,
    store,
    channels,
    // The customer and the clock are no part of a channel: no fault reaches them.
    sandbox: {
      control: sandboxControl(connect(inside, config.publicUrl, never)),
      fetch: wallets.fetch,
    },
    world: { ...world, clock, sleep },
    log,
    contractFolder: join(import.meta.dirname, "../../../generated"),
    docsFolder: folder,
    post: async ({ body }: PostRequest) => {
      deliveries.push(delivery(body));
      return { status: 200, body: "SUCCESS", error: "" };
    },
  });
  const reached = gateway;
  const send: Reach = (path, init) =>
    reached.fetch(new Request(`http://gateway.test${path}`, init));
  const close = async () => {
    await reached.stop();
    await listener?.close();
    wallets.close();
  };
  return {
    ...stage(folder, send, "http://127.0.0.1:1999/notify", () => deliveries, close),
    gateway: reached,
    wallets: (path, init) => inside(`http://wallets.test/wallets/v1${path}`, init),
    store: real,
  };
}

/** A timer for where nothing is late. */
const never = () => () => {};

async function listen(handle: Parameters<typeof getRequestListener>[0]) {
  const server = createServer(getRequestListener(handle));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the wallets have no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function stage(
  folder: string,
  send: Reach,
  notifyUrl: string,
  deliveries: () => readonly Delivery[],
  close: () => Promise<void>,
): Stage {
  const records: Journal = { exchanges: [], violations: [] };
  return {
    send,
    sandbox: sandboxApi(send, records),
    notifyUrl,
    records,
    evidence: (isSettled) => ({
      books: readBooks(join(folder, "trade.db")),
      ledger: readLedger(join(folder, "wallets.db")),
      exchanges: records.exchanges,
      deliveries: deliveries(),
      isSettled,
    }),
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

function delivery(body: string): Delivery {
  return { id: String(JSON.parse(body)["syssn"]), body };
}

/** All that is broken on a stage: what partners were told, and what both sides hold. */
export function judge(stage: Stage, evidence = stage.evidence(true)): readonly Violation[] {
  return [...stage.records.violations, ...checkInvariants(evidence)];
}
