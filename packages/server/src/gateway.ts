import { createApp } from "./app.ts";
import { type Apps, createApps } from "./apps/apps.ts";
import { openVault } from "./apps/master-key.ts";
import { addSandboxApp, checkMasterKey } from "./apps/sandbox-app.ts";
import type { Channels } from "./channels/channel.ts";
import type { SandboxControl } from "./channels/sandbox/control.ts";
import type { Config } from "./config.ts";
import { ConfigError } from "./config-error.ts";
import { authentication } from "./http/authenticate.ts";
import { clientAddress, connectionOwner } from "./http/client-address.ts";
import type { EdgeEnv } from "./http/edge.ts";
import { type Listener, listen } from "./http/listen.ts";
import { plannedFaults } from "./http/planned-faults.ts";
import { limitingAddresses, limitingApps } from "./http/quota.ts";
import { rateLimit } from "./http/rate-limit.ts";
import type { GatewayLog } from "./log.ts";
import { createMetrics } from "./metrics.ts";
import { checkUrl } from "./notify/check-url.ts";
import { createNotifier } from "./notify/notifier.ts";
import { createSafePost, type SafePost } from "./notify/safe-fetch.ts";
import { targetPolicy } from "./notify-policy.ts";
import type { OrderDeps } from "./orders/deps.ts";
import { settleDue, settleTransaction } from "./orders/settle.ts";
import { formatTradeTime } from "./orders/trade-time.ts";
import { transactionIds } from "./orders/transaction-id.ts";
import { sandboxActions } from "./routes/sandbox-actions.ts";
import { createSettler } from "./settler.ts";
import type { Store } from "./store/store.ts";
import type { World } from "./world.ts";

export interface GatewayParts {
  readonly config: Config;
  /** Closed by `stop`. */
  readonly store: Store;
  /** Absent: no channel is configured, and the start is refused. */
  readonly channels: Channels | undefined;
  /** The simulated wallets; to be given exactly when the configuration says that the sandbox is on. */
  readonly sandbox: SandboxParts | undefined;
  readonly world: World;
  readonly log: GatewayLog;
  /** The folder of the generated documents. */
  readonly contractFolder: string;
  /** The folder of the built documentation; it may be missing. */
  readonly docsFolder: string;
  /** Sends notifications. Default: to the addresses that the configuration allows. */
  readonly post?: SafePost | undefined;
}

export interface SandboxParts {
  readonly control: SandboxControl;
  /** Answers `/sandbox/wallet/*`: the page on which a customer pays. */
  readonly fetch: (request: Request) => Promise<Response>;
}

export interface Gateway {
  /** Answers one request, in this process. */
  readonly fetch: (request: Request, bindings?: EdgeEnv["Bindings"]) => Promise<Response>;
  /** Listens, and begins to settle and to notify. Rejects if the port cannot be had. */
  start(): Promise<{ readonly port: number }>;
  /** Stops gracefully: `/readyz` fails, accepted requests finish, the store is closed. */
  stop(): Promise<void>;
  /** Says that there is news about an order: its channel is asked, the caller is not believed. */
  nudge(orderId: string): Promise<void>;
  readonly apps: Apps;
}

/** How long accepted requests may take once the gateway stops. */
const STOP_GRACE_MS = 10_000;

/** An address may belong to several apps. */
const ADDRESS_LIMIT_FACTOR = 4;

/**
 * Puts the gateway together. Nothing listens before `start`.
 * @throws ConfigError if it could not work: no channel, no master key or another one than before
 */
export async function createGateway(parts: GatewayParts): Promise<Gateway> {
  const { config, store, channels, sandbox, world, log } = parts;
  const { clock, stopwatch, timer, sleep, randomInt } = world;
  if (channels === undefined) {
    throw new ConfigError(["no channel is configured, so nobody could pay: set TRADE_SANDBOX=on"]);
  }

  const vault = openVault(config);
  const apps = createApps({ store: store.apps, vault, clock, randomInt });
  await checkMasterKey(apps, store.apps);
  if (sandbox) await addSandboxApp(apps);

  const metrics = createMetrics(store);
  const policy = targetPolicy(config);
  const notifier = createNotifier({
    store: store.notifications,
    sign: apps.sign,
    post: parts.post ?? createSafePost({ policy, timer }),
    clock,
    timer,
    log,
    onAttempt: metrics.observeAttempt,
  });
  const orders: OrderDeps = {
    store,
    channels,
    clock,
    newId: transactionIds(clock, randomInt, config.utcOffsetMinutes),
    utcOffsetMinutes: config.utcOffsetMinutes,
    sleep,
    log,
    onNotifications: notifier.wake,
  };
  const settler = createSettler({ settleDue: (which) => settleDue(orders, which), timer, log });
  const nudge = (orderId: string) => settleTransaction(orders, orderId);
  const notifyUrlFault = (url: string) => {
    const checked = checkUrl(url, policy);
    return checked.ok ? undefined : checked.reason;
  };

  const limitAddress = limitingAddresses(
    rateLimit(config.rateLimit * ADDRESS_LIMIT_FACTOR),
    clientAddress(config.trustedProxies),
  );
  const limitApp = limitingApps(rateLimit(config.rateLimit));
  const faults = plannedFaults();
  let stopping: Promise<void> | undefined;

  const app = createApp({
    orders,
    requests: {
      log,
      stopwatch,
      newRequestId: world.newRequestId,
      observe: metrics.observeRequest,
    },
    receive: {
      limitAddress,
      authenticate: authentication({
        findApp: (appCode) => store.apps.find(appCode),
        keysOf: apps.keysOf,
        explain: sandbox !== undefined,
      }),
      admission: sandbox ? [limitApp, faults.meet] : [limitApp],
      notifyUrlFault,
      findMerchant: (merchantId) => store.apps.findMerchant(merchantId),
    },
    operations: { ping: () => store.ping(), isStopping: () => stopping !== undefined, metrics },
    contractFolder: parts.contractFolder,
    docsFolder: parts.docsFolder,
    sandbox: sandbox && {
      fetch: sandbox.fetch,
      limitAddress,
      nudge,
      publicUrl: config.publicUrl,
      log,
      actions: sandboxActions({
        control: sandbox.control,
        apps,
        store,
        nudge,
        settle: (appCode) => settler.settle({ appCode }),
        deliver: (appCode) => notifier.deliverDue({ appCode }),
        planFaults: faults.plan,
        notifyUrlFault,
        clock,
        utcOffsetMinutes: config.utcOffsetMinutes,
      }),
    },
  });

  let listener: Listener | undefined;

  async function start() {
    const { host, port } = config;
    listener = await listen({
      fetch: (request, bindings) => app.fetch(request, bindings),
      now: () => formatTradeTime(clock(), config.utcOffsetMinutes),
      host,
      port,
      ownerOf: connectionOwner(config.trustedProxies),
    });
    settler.start();
    notifier.start();
    return { port: listener.port };
  }

  async function finish() {
    await listener?.close(STOP_GRACE_MS);
    await settler.stop();
    await notifier.stop();
    await store.close();
    log.flush();
  }

  return {
    fetch: async (request, bindings = {}) => app.fetch(request, bindings),
    start,
    stop: () => {
      stopping ??= finish();
      return stopping;
    },
    nudge,
    apps,
  };
}
