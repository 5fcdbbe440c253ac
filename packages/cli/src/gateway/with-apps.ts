import { mkdir } from "node:fs/promises";
import {
  type Apps,
  type Config,
  checkMasterKey,
  createApps,
  loadConfig,
  openSqliteStore,
  openVault,
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
 * @throws ConfigError if the settings are wrong, or the master key is not the one of this directory
 */
export async function withApps<Result>(
  environment: Environment,
  work: (atHand: AppsAtHand) => Promise<Result>,
): Promise<Result> {
  const config = loadConfig(environment);
  await mkdir(config.dataDirectory, { recursive: true, mode: 0o700 });
  const store = openSqliteStore({ path: storePath(config), ...world });
  try {
    const apps = createApps({ store: store.apps, vault: openVault(config), ...world });
    // A key that is sealed with another master key than the gateway's would open for nobody.
    await checkMasterKey(apps, store.apps);
    return await work({ apps, store, config });
  } finally {
    await store.close();
  }
}
