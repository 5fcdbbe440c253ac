import type { SignType } from "@trade-v1/signing";
import type {
  NotificationAttempt,
  NotificationState,
  NotificationStore,
  StoredNotification,
} from "../store/store.ts";
import type { PostAnswer, SafePost } from "./safe-fetch.ts";
import { retryDelayMs } from "./schedule.ts";

export interface AttemptDeps {
  readonly store: NotificationStore;
  /** The signature of a body by the app's newest key; null if the app has no key. */
  readonly sign: (appCode: string, signType: SignType, body: string) => Promise<string | null>;
  readonly post: SafePost;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** What one attempt came to, for logs and metrics. */
export interface AttemptReport extends NotificationAttempt {
  /** As it was before the attempt. */
  readonly notification: StoredNotification;
  /** As it is now: `waiting` for the next attempt, `delivered` or `dead`. */
  readonly state: NotificationState;
}

/**
 * Signs a notification, sends it, and stores the attempt with what follows from it (contract §7).
 *
 * @returns null when there is nothing to tell: `signal` ended the attempt, which leaves the
 *   notification to whoever claims it next, or somebody else made an attempt in the meantime.
 * @throws what the store or the key vault throws; the notification is attempted again after its
 *   lease, with the identical bytes.
 */
export async function attemptDelivery(
  deps: AttemptDeps,
  notification: StoredNotification,
  signal: AbortSignal,
): Promise<AttemptReport | null> {
  const { appCode, signType, body } = notification;
  const signature = await deps.sign(appCode, signType, body);
  const at = deps.clock();
  const answer =
    signature === null
      ? unsignable
      : await deps.post({
          url: notification.url,
          headers: headers(notification, signature),
          body,
          signal,
        });
  if (signal.aborted && answer.error !== "") return null;
  const end = deps.clock();
  const attempt = {
    at,
    durationMs: Math.max(end - at, 0),
    status: answer.status,
    error: fault(answer),
  };
  const next = whatFollows(attempt.error === "", notification.step, end);
  const { id, attempts } = notification;
  const isRecorded = await deps.store.recordAttempt(id, attempts, attempt, next);
  return isRecorded ? { ...attempt, notification, state: next.state } : null;
}

const unsignable: PostAnswer = { status: null, body: "", error: "the app has no key" };

function headers(notification: StoredNotification, signature: string): Record<string, string> {
  return {
    "Content-Type": "application/json; charset=utf-8",
    "User-Agent": "trade-v1",
    "X-QF-APPCODE": notification.appCode,
    "X-QF-SIGN": signature,
    "X-QF-SIGNTYPE": notification.signType,
    "X-Notification-Id": notification.id,
  };
}

/** Empty if the receiver said that it took the notification: 200 and `SUCCESS`, nothing else. */
function fault(answer: PostAnswer): string {
  if (answer.error !== "") return answer.error;
  if (answer.status !== 200) return `answered ${answer.status}`;
  // The answer itself is not kept: it belongs to a machine that we were told to call.
  return answer.body.trim() === "SUCCESS" ? "" : "answered 200 without SUCCESS";
}

function whatFollows(
  isDelivered: boolean,
  step: number,
  end: number,
): { readonly state: NotificationState; readonly nextAttemptAt: number | null } {
  if (isDelivered) return { state: "delivered", nextAttemptAt: null };
  const delayMs = retryDelayMs(step);
  if (delayMs === null) return { state: "dead", nextAttemptAt: null };
  return { state: "waiting", nextAttemptAt: end + delayMs };
}
