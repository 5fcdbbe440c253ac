import { isSignType, verifyBytes } from "@trade-v1/signing";
import { isStringMembers, readJson } from "./envelope.ts";
import type { TransactionNotification } from "./wire-types.ts";

/** A header as Node and the frameworks hand it over. One that came twice is refused. */
export type HeaderValue = string | readonly string[] | null | undefined;

/** What `verifyNotification` finds. */
export type NotificationResult =
  | {
      readonly ok: true;
      /** Verified. Amounts are strings of digits, in minor units; members that the gateway does not know are empty. */
      readonly notification: TransactionNotification;
    }
  | {
      readonly ok: false;
      /**
       * `signature`: missing, or not made with this app's key over these bytes; do not believe it.
       * `sign-type`: neither MD5 nor SHA256. `not-a-notification`: signed by the gateway, but not of a
       * form that this client knows.
       */
      readonly reason: "signature" | "sign-type" | "not-a-notification";
    };

/** What a receiver cannot do without. Every member of a notification is a string. */
const members = [
  "notify_type",
  "status",
  "respcd",
  "syssn",
  "out_trade_no",
  "txamt",
  "txcurrcd",
] as const;

/** Verifies first, over the exact bytes, and parses only then. Any of `keys` may have signed. */
export function readNotification(
  body: string | Uint8Array,
  signature: HeaderValue,
  signType: HeaderValue,
  keys: readonly string[],
): NotificationResult {
  if (!isSignType(signType)) return { ok: false, reason: "sign-type" };
  if (
    typeof signature !== "string" ||
    !keys.some((key) => verifyBytes(body, signature, { key, signType }))
  ) {
    return { ok: false, reason: "signature" };
  }
  const notification = readJson(body);
  if (!isStringMembers(notification, members)) return { ok: false, reason: "not-a-notification" };
  return { ok: true, notification: notification as TransactionNotification };
}
