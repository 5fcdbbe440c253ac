import { ConfigError } from "../config-error.ts";
import type { AppStore } from "../store/store.ts";
import type { Apps } from "./apps.ts";
import { VaultError } from "./vault.ts";

/** The app that every sandbox has ready (contract §9). Its key is public and opens nothing else. */
export const sandboxApp = {
  appCode: "SANDBOX0000000000000000000000001",
  key: "SANDBOXKEY0000000000000000000001",
  merchantId: "BvDtmKJA5mx7GpN0",
} as const;

const SANDBOX_CURRENCY = "HKD";

/** Adds the ready-made app, unless it is there. */
export async function addSandboxApp(apps: Apps): Promise<void> {
  await apps.add({ name: "Sandbox", currency: SANDBOX_CURRENCY }, sandboxApp);
}

/**
 * Opens the keys of the store, so that a wrong master key shows at the start and not in answers.
 * @throws ConfigError
 */
export async function checkMasterKey(apps: Apps, store: AppStore): Promise<void> {
  const all = await store.list();
  try {
    for (const app of all) apps.keysOf(app);
  } catch (cause) {
    if (!(cause instanceof VaultError)) throw cause;
    throw new ConfigError(
      ["the master key is not the one that the keys in this store were sealed with"],
      { cause },
    );
  }
}
