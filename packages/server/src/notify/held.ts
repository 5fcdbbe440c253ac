import type { NotificationStore, StoredNotification } from "../store/store.ts";
import type { NotifierLimits } from "./limits.ts";
import { createReceivers } from "./receivers.ts";

export interface HeldDeps {
  readonly store: NotificationStore;
  readonly clock: () => number;
  readonly limits: NotifierLimits;
  /** Makes one attempt; resolves to whether the receiver took the notification. Never rejects. */
  readonly attempt: (notification: StoredNotification) => Promise<boolean>;
  /** There is room for one more. */
  readonly onFree: () => void;
}

export interface TakeOptions {
  readonly appCode?: string | undefined;
  readonly isUrgent: boolean;
}

/** The notifications that this process has claimed and is not done with. */
export interface Held {
  /** Claims one batch and queues its attempts; true if there may be more to claim. */
  take(options: TakeOptions): Promise<boolean>;
  readonly size: () => number;
  /** One for each held notification (of this app): resolves to whether an attempt was made. */
  under(appCode: string | undefined): readonly Promise<boolean>[];
  /** Lets go of what has not begun, takes nothing more, and resolves when nothing is held. */
  letGo(): Promise<void>;
}

export function createHeld(deps: HeldDeps): Held {
  const { store, clock, limits } = deps;
  const receivers = createReceivers(limits);
  const held = new Map<string, { readonly appCode: string; readonly done: Promise<boolean> }>();
  /** What waits to be postponed, by how often the lease is doubled. */
  const postponed = new Map<number, string[]>();
  let isClosed = false;
  let claims: Promise<unknown> = Promise.resolve();

  /** One claim at a time: whoever claims next sees in `held` what came of the one before. */
  function take(options: TakeOptions): Promise<boolean> {
    const turn = claims.then(async () => {
      if (isClosed) return false;
      const now = clock();
      const { batch, leaseMs } = limits;
      const claim = { now, leaseMs, limit: batch, appCode: options.appCode };
      const claimed = await store.claimDue(claim);
      for (const notification of claimed) hold(notification, now + leaseMs, options.isUrgent);
      return claimed.length === batch;
    });
    claims = turn.catch(() => {});
    return turn;
  }

  function hold(notification: StoredNotification, leaseEnd: number, isUrgent: boolean): void {
    // It comes a second time while we have it when its app's clock was advanced past our lease.
    if (isClosed || held.has(notification.id)) return;
    const { promise: done, resolve } = Promise.withResolvers<boolean>();
    const finish = (wasAttempted: boolean) => {
      held.delete(notification.id);
      resolve(wasAttempted);
      deps.onFree();
    };
    held.set(notification.id, { appCode: notification.appCode, done });
    receivers.add({
      receiver: receiverOf(notification.url),
      isUrgent,
      drop: (failures) => {
        if (failures > 0) postpone(notification.id, failures);
        finish(false);
      },
      run: async () => {
        // Somebody else may have claimed it by the time this attempt would end.
        const isLate = clock() > leaseEnd - limits.attemptMs;
        const isTaken = !isLate && (await deps.attempt(notification));
        finish(!isLate);
        return isTaken;
      },
    });
  }

  /**
   * Leaves a notification for later whose receiver fails, and for ever later while it goes on failing:
   * else all that waits for it would be taken again with each lease, and dropped again for want of room.
   */
  function postpone(id: string, failures: number): void {
    const doublings = Math.min(failures, limits.mostDoublings);
    const ids = postponed.get(doublings);
    if (ids) ids.push(id);
    else postponed.set(doublings, [id]);
    if (postponed.size === 1 && ids === undefined) queueMicrotask(storePostponed);
  }

  function storePostponed(): void {
    for (const [doublings, ids] of postponed) {
      const until = clock() + limits.leaseMs * 2 ** doublings;
      // Should it fail, they are taken again when their lease is over.
      store.postpone(ids, until).catch(() => {});
    }
    postponed.clear();
  }

  function under(appCode: string | undefined): readonly Promise<boolean>[] {
    const all = [...held.values()];
    const ours = appCode === undefined ? all : all.filter((one) => one.appCode === appCode);
    return ours.map(({ done }) => done);
  }

  async function letGo(): Promise<void> {
    isClosed = true;
    receivers.dropWaiting();
    await claims;
    await Promise.all(under(undefined));
  }

  return { take, size: () => held.size, under, letGo };
}

function receiverOf(url: string): string {
  return URL.parse(url)?.host ?? "";
}
