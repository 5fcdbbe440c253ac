import type { DatabaseSync } from "node:sqlite";
import type { AppWrites, SealedKey } from "../store.ts";
import type { Row } from "./transaction-rows.ts";
import type { WriteQueue } from "./write-queue.ts";

/** Writes of apps, their keys and merchants. */
export function appWrites(database: DatabaseSync, queue: WriteQueue): AppWrites {
  const countTaken = database.prepare(
    `SELECT (SELECT count(*) FROM apps WHERE app_code = ?)
       + (SELECT count(*) FROM merchants WHERE id = ?) AS count`,
  );
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
  const countKeys = database.prepare("SELECT count(*) AS count FROM app_keys");
  const countSealed = database.prepare(
    "SELECT count(*) AS count FROM app_keys WHERE app_code = ? AND id = ? AND sealed = ?",
  );
  const updateSealed = database.prepare(
    "UPDATE app_keys SET sealed = ? WHERE app_code = ? AND id = ?",
  );
  const advanceTransactions = database.prepare(
    `UPDATE transactions SET settle_at = settle_at - ?1, expires_at = expires_at - ?1
     WHERE app_code = ?2 AND settle_at IS NOT NULL`,
  );
  const advanceNotifications = database.prepare(
    `UPDATE notifications SET next_attempt_at = next_attempt_at - ?1
     WHERE app_code = ?2 AND state = 'waiting'`,
  );

  function addKey(appCode: string, { id, sealed, createdAt }: SealedKey): void {
    insertKey.run(appCode, id, sealed, createdAt);
  }

  return {
    create: (app, key, merchant) =>
      queue.run(() => {
        const { appCode, name, pinnedSignType, notifyUrl, defaultMerchantId } = app;
        if ((countTaken.get(appCode, merchant.id) as Row).count !== 0) return false;
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
    replaceSealed: (replacements) =>
      queue.run(() => {
        const isAsSeen =
          (countKeys.get() as Row).count === replacements.length &&
          replacements.every(
            ({ appCode, keyId, before }) =>
              (countSealed.get(appCode, keyId, before) as Row).count === 1,
          );
        if (!isAsSeen) return false;
        for (const { appCode, keyId, after } of replacements) {
          updateSealed.run(after, appCode, keyId);
        }
        return true;
      }),
    advanceClock: (appCode, ms) =>
      queue.run(() => {
        advanceTransactions.run(ms, appCode);
        advanceNotifications.run(ms, appCode);
      }),
  };
}
