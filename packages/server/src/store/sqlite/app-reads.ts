import type { DatabaseSync } from "node:sqlite";
import type { SignType } from "@trade-v1/signing";
import type { App, AppReads, Merchant, SealedKey } from "../store.ts";
import type { Row } from "./transaction-rows.ts";

/** Reads of apps, their keys and merchants. */
export function appReads(database: DatabaseSync): AppReads {
  const findApp = database.prepare("SELECT * FROM apps WHERE app_code = ?");
  const listApps = database.prepare("SELECT * FROM apps ORDER BY app_code");
  const keysOf = database.prepare(
    "SELECT * FROM app_keys WHERE app_code = ? ORDER BY sequence DESC",
  );
  const findMerchant = database.prepare("SELECT * FROM merchants WHERE id = ?");
  return {
    find: async (appCode) => {
      // Both are read whatever is there, so that the time does not tell which codes exist.
      const [row, keys] = [findApp.get(appCode), keysOf.all(appCode)];
      return row === undefined ? null : toApp(row as Row, keys as Row[]);
    },
    findMerchant: async (merchantId) => {
      const row = findMerchant.get(merchantId);
      return row === undefined ? null : toMerchant(row as Row);
    },
    list: async () =>
      (listApps.all() as Row[]).map((row) => toApp(row, keysOf.all(row.app_code ?? null) as Row[])),
  };
}

function toApp(row: Row, keys: readonly Row[]): App {
  return {
    appCode: row.app_code as string,
    name: row.name as string,
    pinnedSignType: row.pinned_sign_type as SignType | null,
    notifyUrl: row.notify_url as string,
    defaultMerchantId: row.default_merchant_id as string,
    disabled: row.disabled === 1,
    keys: keys.map(toKey),
  };
}

function toKey(row: Row): SealedKey {
  return {
    id: row.id as string,
    sealed: row.sealed as string,
    createdAt: row.created_at as number,
  };
}

function toMerchant(row: Row): Merchant {
  return {
    id: row.id as string,
    appCode: row.app_code as string,
    name: row.name as string,
    currency: row.currency as string,
  };
}
