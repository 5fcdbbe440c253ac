import type { DatabaseSync } from "node:sqlite";
import type { SignType } from "@trade-v1/signing";
import type { App, AppStore, Merchant, SealedKey } from "../store.ts";
import type { Row } from "./transaction-rows.ts";
import type { WriteQueue } from "./write-queue.ts";

/** Apps, their keys and merchants in SQLite. */
export function appStore(database: DatabaseSync, queue: WriteQueue): AppStore {
  const findApp = database.prepare("SELECT * FROM apps WHERE app_code = ?");
  const listApps = database.prepare("SELECT * FROM apps ORDER BY app_code");
  const keysOf = database.prepare(
    "SELECT * FROM app_keys WHERE app_code = ? ORDER BY sequence DESC",
  );
  const findMerchant = database.prepare("SELECT * FROM merchants WHERE id = ?");
  const insertApp = database.prepare(
    `INSERT INTO apps (app_code, name, pinned_sign_type, notify_url, default_merchant_id)
     VALUES (?, ?, ?, ?, ?)`,
  );
  const insertMerchant = database.prepare(
    "INSERT INTO merchants (id, app_code, name, currency) VALUES (?, ?, ?, ?)",
  );
  const insertKey = database.prepare(
    `INSERT INTO app_keys (app_code, sequence, id, sealed, created_at)
     VALUES (?1, (SELECT coalesce(max(sequence), 0) + 1 FROM app_keys WHERE app_code = ?1), ?2, ?3, ?4)`,
  );
  const deleteOldKeys = database.prepare(
    `DELETE FROM app_keys WHERE app_code = ?1 AND sequence NOT IN (
       SELECT sequence FROM app_keys WHERE app_code = ?1 ORDER BY sequence DESC LIMIT ?2)`,
  );
  const updateNotifyUrl = database.prepare("UPDATE apps SET notify_url = ? WHERE app_code = ?");
  const updateSignType = database.prepare(
    "UPDATE apps SET pinned_sign_type = ? WHERE app_code = ?",
  );
  const updateDisabled = database.prepare("UPDATE apps SET disabled = ? WHERE app_code = ?");
  const allKeys = database.prepare("SELECT * FROM app_keys");
  const updateSealed = database.prepare(
    "UPDATE app_keys SET sealed = ? WHERE app_code = ? AND sequence = ?",
  );
  const advanceTransactions = database.prepare(
    `UPDATE transactions SET settle_at = settle_at - ?1, expires_at = expires_at - ?1
     WHERE app_code = ?2 AND settle_at IS NOT NULL`,
  );
  const advanceNotifications = database.prepare(
    `UPDATE notifications SET next_attempt_at = next_attempt_at - ?1
     WHERE app_code = ?2 AND state = 'waiting'`,
  );

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

  function addKey(appCode: string, { id, sealed, createdAt }: SealedKey): void {
    insertKey.run(appCode, id, sealed, createdAt);
  }

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
    create: (app, key, merchant) =>
      queue.run(() => {
        const isTaken =
          findApp.get(app.appCode) !== undefined || findMerchant.get(merchant.id) !== undefined;
        if (isTaken) return false;
        const { appCode, name, pinnedSignType, notifyUrl, defaultMerchantId } = app;
        insertApp.run(appCode, name, pinnedSignType, notifyUrl, defaultMerchantId);
        insertMerchant.run(merchant.id, appCode, merchant.name, merchant.currency);
        addKey(appCode, key);
        return true;
      }),
    addKey: (appCode, key) =>
      queue.run(() => {
        addKey(appCode, key);
        deleteOldKeys.run(appCode, 2);
      }),
    retireOldKeys: (appCode) => queue.run(() => void deleteOldKeys.run(appCode, 1)),
    setNotifyUrl: (appCode, url) => queue.run(() => void updateNotifyUrl.run(url, appCode)),
    setPinnedSignType: (appCode, signType) =>
      queue.run(() => void updateSignType.run(signType, appCode)),
    setDisabled: (appCode, disabled) =>
      queue.run(() => void updateDisabled.run(Number(disabled), appCode)),
    resealKeys: (reseal) =>
      queue.run(() => {
        const rows = allKeys.all() as Row[];
        for (const row of rows) {
          const { app_code: appCode = null, sequence = null } = row;
          updateSealed.run(reseal(appCode as string, toKey(row)), appCode, sequence);
        }
        return rows.length;
      }),
    advanceClock: (appCode, ms) =>
      queue.run(() => {
        advanceTransactions.run(ms, appCode);
        advanceNotifications.run(ms, appCode);
      }),
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
