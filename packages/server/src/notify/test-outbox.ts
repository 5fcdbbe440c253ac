import type {
  Claim,
  NotificationAttempt,
  NotificationStore,
  StoredNotification,
} from "../store/store.ts";

type Row = { -readonly [Key in keyof StoredNotification]: StoredNotification[Key] };

/** An outbox in memory that keeps the promises of `NotificationStore` which the notifier relies on. */
export interface TestOutbox extends NotificationStore {
  readonly rows: Map<string, Row>;
  readonly log: (NotificationAttempt & { readonly id: string })[];
  add(notification: Partial<StoredNotification> & { readonly id: string }): void;
}

export function createOutbox(clock: () => number): TestOutbox {
  const rows = new Map<string, Row>();
  const log: (NotificationAttempt & { readonly id: string })[] = [];
  return {
    rows,
    log,
    add: (given) =>
      void rows.set(given.id, {
        orderId: given.id,
        merchantId: "merchant",
        appCode: "app",
        type: "payment",
        url: "http://shop.example/notify",
        body: `{"syssn":"${given.id}"}`,
        signType: "MD5",
        state: "waiting",
        attempts: 0,
        step: 0,
        nextAttemptAt: clock(),
        createdAt: clock(),
        ...given,
      }),
    claimDue: async ({ now, leaseMs, limit, appCode }: Claim) => {
      const due = [...rows.values()]
        .filter((row) => row.state === "waiting" && (row.nextAttemptAt ?? Infinity) <= now)
        .filter((row) => appCode === undefined || row.appCode === appCode)
        .sort((a, b) => (a.nextAttemptAt ?? 0) - (b.nextAttemptAt ?? 0))
        .slice(0, limit);
      for (const row of due) row.nextAttemptAt = now + leaseMs;
      return due.map((row) => ({ ...row }));
    },
    recordAttempt: async (id, expectedAttempts, attempt, next) => {
      const row = rows.get(id);
      if (row?.attempts !== expectedAttempts) return false;
      Object.assign(row, next, { attempts: row.attempts + 1, step: row.step + 1 });
      log.push({ id, ...attempt });
      return true;
    },
    postpone: async (ids, until) => {
      for (const row of rows.values()) {
        if (row.state === "waiting" && ids.includes(row.id)) row.nextAttemptAt = until;
      }
    },
    resend: async (id, now) => {
      const row = rows.get(id);
      if (row !== undefined) Object.assign(row, { state: "waiting", step: 0, nextAttemptAt: now });
      return row !== undefined;
    },
    find: async (id) => rows.get(id) ?? null,
    list: async () => [...rows.values()],
    attempts: async (id) => log.filter((entry) => entry.id === id),
  };
}
