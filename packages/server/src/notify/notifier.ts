import type { StoredNotification } from "../store/store.ts";
import { type AttemptDeps, type AttemptReport, attemptDelivery } from "./attempt.ts";
import type { Timer } from "./deadline.ts";
import { createHeld } from "./held.ts";
import { defaultLimits, type NotifierLimits } from "./limits.ts";

export interface NotifierDeps extends AttemptDeps {
  readonly timer: Timer;
  readonly log: { warn(fields: Record<string, unknown>, message: string): void };
  /** Called after each recorded attempt, for logs and metrics. */
  readonly onAttempt?: ((report: AttemptReport) => void) | undefined;
  readonly limits?: Partial<NotifierLimits> | undefined;
}

/** Delivers what the outbox holds: at least once, with identical bytes (contract §7). */
export interface Notifier {
  /** Begins to deliver: on every `wake`, and by looking for retries that have come due. */
  start(): void;
  /** There is something new; to be called after a commit. Cheap, and harmless at any time. */
  wake(): void;
  /**
   * Attempts once whatever is due now (of this app), and resolves to how many attempts there were
   * when all of them are over. Works without `start`. Rejects with `StoreUnavailable`.
   */
  deliverDue(which?: { readonly appCode?: string | undefined }): Promise<number>;
  /** Takes nothing more and resolves when no attempt is under way. */
  stop(): Promise<void>;
}

export function createNotifier(deps: NotifierDeps): Notifier {
  const limits: NotifierLimits = { ...defaultLimits, ...deps.limits };
  const { store, clock, timer, log } = deps;
  const held = createHeld({ store, clock, limits, attempt, onFree: () => void takeAll() });
  const stopping = new AbortController();
  let state: "new" | "running" | "stopped" = "new";
  let mayBeMore = false;
  let isTaking = false;
  let cancelPoll = () => {};

  function start(): void {
    if (state !== "new") return;
    state = "running";
    poll();
  }

  function poll(): void {
    wake();
    cancelPoll = timer(limits.pollMs, poll);
  }

  function wake(): void {
    mayBeMore = true;
    void takeAll();
  }

  /** Takes until nothing is due or there is no room. */
  async function takeAll(): Promise<void> {
    if (isTaking) return;
    isTaking = true;
    while (state === "running" && mayBeMore && held.size() < limits.held) {
      mayBeMore = false;
      try {
        if (await held.take({ isUrgent: false })) mayBeMore = true;
      } catch (error) {
        log.warn({ err: error }, "notifications could not be taken; the next poll tries again");
        break;
      }
    }
    isTaking = false;
  }

  async function attempt(notification: StoredNotification): Promise<boolean> {
    try {
      const report = await attemptDelivery(deps, notification, stopping.signal);
      if (report === null) return false;
      deps.onAttempt?.(report);
      // A refund's notification may have waited for this one.
      if (notification.type === "payment" && report.state !== "waiting") wake();
      return report.state === "delivered";
    } catch (error) {
      const { id } = notification;
      log.warn(
        { err: error, notification: id },
        "an attempt was not recorded and will be repeated",
      );
      return false;
    }
  }

  async function deliverDue({ appCode }: { readonly appCode?: string | undefined } = {}) {
    const until = clock() + limits.deliverDueMs;
    let attempts = 0;
    for (;;) {
      await held.take({ appCode, isUrgent: true });
      // What the notifier had taken on its own was due as well.
      const underWay = held.under(appCode);
      const made = await Promise.all(underWay);
      attempts += made.filter(Boolean).length;
      if (underWay.length === 0 || state === "stopped" || clock() > until) return attempts;
    }
  }

  async function stop(): Promise<void> {
    state = "stopped";
    cancelPoll();
    const cancelAbort = timer(limits.stopMs, () => stopping.abort());
    await held.letGo();
    cancelAbort();
  }

  return { start, wake, deliverDue, stop };
}
