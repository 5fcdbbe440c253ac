import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import {
  type Channels,
  type Config,
  createGateway,
  createLog,
  type Gateway,
  loadConfig,
  openThreadedStore,
  world as realWorld,
  type Store,
  type World,
} from "@trade-v1/server";
import { contractFolder, docsFolder } from "../assets.ts";
import { type ConnectedWallets, connectWallets } from "./connect-wallets.ts";
import { freePort } from "./free-port.ts";

export interface RunningGateway {
  readonly config: Config;
  /** Where it listens, on this machine. */
  readonly url: string;
  /** Stops gracefully: accepted requests are answered first. */
  stop(): Promise<void>;
}

/** What may stand between the parts; the tests put faults there. */
export interface Between {
  readonly store?: (store: Store) => Store;
  readonly channels?: (channels: Channels) => Channels;
  readonly world?: World;
}

/** What `trade` is configured by: environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Puts gateway, store and (with the sandbox on) simulated wallets together and starts them.
 *
 * @throws ConfigError when a setting is wrong, with one sentence for each
 */
export async function startGateway(
  environment: Environment,
  {
    store: aroundStore = (store) => store,
    channels: aroundChannels,
    world = realWorld,
  }: Between = {},
): Promise<RunningGateway> {
  const config = loadConfig(await withPort(environment));
  const log = createLog(config.logLevel);
  await mkdir(config.dataDirectory, { recursive: true, mode: 0o700 });
  const store = aroundStore(await openThreadedStore({ path: storePath(config), ...world }));

  // The wallets tell the gateway of a customer's act, and the gateway asks the wallets.
  let gateway: Gateway | undefined;
  const nudge = async (orderId: string) => gateway?.nudge(orderId);
  let wallets: ConnectedWallets | undefined;

  const stop = async () => {
    await (gateway?.stop() ?? store.close());
    await wallets?.close();
  };
  try {
    if (config.sandbox) wallets = await connectWallets(config, { log, nudge });
    gateway = await createGateway({
      config,
      store,
      channels: wallets && (aroundChannels?.(wallets.channels) ?? wallets.channels),
      sandbox: wallets,
      world,
      log,
      contractFolder,
      docsFolder,
    });
    const { port } = await gateway.start();
    return { config, url: urlOf(config.host, port), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The database of a data directory. */
export function storePath({ dataDirectory }: Config): string {
  return join(dataDirectory, "trade.db");
}

/** Finds the free port that 0 asks for beforehand, because `pay_url` has to name it. */
async function withPort(environment: Environment): Promise<Environment> {
  if (environment["PORT"] !== "0") return environment;
  return { ...environment, PORT: String(await freePort()) };
}

/** An address that listens everywhere is reached as localhost from here. */
function urlOf(host: string, port: number): string {
  const everywhere = host === "0.0.0.0" || host === "::";
  const name = host.includes(":") ? `[${host}]` : host;
  return `http://${everywhere ? "localhost" : name}:${port}`;
}
