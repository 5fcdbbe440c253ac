import type { DatabaseSync } from "node:sqlite";
import type { App, AppReads, Merchant } from "../store.ts";
import type { Row } from "./transaction-rows.ts";

/** So many apps, and as many merchants, are remembered; then all are forgotten. */
const REMEMBERED = 4_096;

export interface RememberedApps extends AppReads {
  /** Lets the next read ask whether anything has changed, even in this turn. */
  ask(): void;
}

/**
 * Remembers apps and merchants until somebody changes one, in this process or another: every request
 * needs both. Whether anything has changed is asked once in each turn of the event loop, so requests
 * that arrive together share the question, and none sees what was out of date before its turn began.
 */
export function rememberedApps(database: DatabaseSync, reads: AppReads): RememberedApps {
  const readRevision = database.prepare("SELECT revision FROM app_revision");
  const apps = new Map<string, Promise<App | null>>();
  const merchants = new Map<string, Promise<Merchant | null>>();
  let revision: unknown;
  let isCurrent = false;

  function refresh(): void {
    if (isCurrent) return;
    const found = (readRevision.get() as Row).revision;
    if (found !== revision) {
      apps.clear();
      merchants.clear();
      revision = found;
    }
    isCurrent = true;
    setImmediate(() => {
      isCurrent = false;
    });
  }

  function remember<Found>(
    found: Map<string, Promise<Found>>,
    id: string,
    read: (id: string) => Promise<Found>,
  ): Promise<Found> {
    refresh();
    const known = found.get(id);
    if (known !== undefined) return known;
    if (found.size >= REMEMBERED) found.clear();
    const reading = read(id);
    found.set(id, reading);
    // What could not be read is read again.
    reading.catch(() => found.delete(id));
    return reading;
  }

  return {
    ...reads,
    // What is not there is remembered too, so that the time does not tell which codes exist.
    find: async (appCode) => remember(apps, appCode, reads.find),
    findMerchant: async (merchantId) => remember(merchants, merchantId, reads.findMerchant),
    ask: () => {
      isCurrent = false;
    },
  };
}
