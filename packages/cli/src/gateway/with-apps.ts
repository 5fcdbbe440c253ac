import { mkdir } from "node:fs/promises";
import {
  type Apps,
  type Config,
  createApps,
  createVault,
  loadConfig,
  loadMasterKey,
  openSqliteStore,
  type Store,
  world,
} from "@trade-v1/server";
import { type Environment, storePath } from "./start-gateway.ts";

export interface AppsAtHand {
  readonly apps: Apps;
  readonly store: Store;
  readonly config: Config;
}

/**
 * Opens the apps of a data directory for one piece of work. A gateway may run on the same directory:
 * it sees each change at once.
 */
export async function withApps<Result>(
  environment: Environment,
  work: (atHand: AppsAtHand) => Promise<Result>,
): Promise<Result> {
  const config = loadConfig(environment);
  await mkdir(config.dataDirectory, { recursive: true });
  const store = openSqliteStore({ path: storePath(config), ...world });
  try {
    const vault = createVault(loadMasterKey(config));
    return await work({ apps: createApps({ store: store.apps, vault, ...world }), store, config });
  } finally {
    await store.close();
  }
}
