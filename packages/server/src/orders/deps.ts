import type { Channels } from "../channels/channel.ts";
import type { Store } from "../store/store.ts";

/** Milliseconds since 1970. */
export type Clock = () => number;

export interface Log {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

/** Everything the order logic reaches the world through. */
export interface OrderDeps {
  readonly store: Store;
  readonly channels: Channels;
  readonly clock: Clock;
  /** A new transaction id; see `transaction-id.ts`. */
  readonly newId: () => string;
  /** The offset in which the API's times are written; minutes east of UTC. */
  readonly utcOffsetMinutes: number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly log: Log;
  /** Called after a commit that added notifications: there is something to deliver. */
  readonly onNotifications: () => void;
}

/** Who asks: an authenticated app, for one of its merchants. */
export interface Caller {
  readonly appCode: string;
  readonly merchantId: string;
  /** The merchant's currency, ISO 4217. */
  readonly currency: string;
  /** The app's default target of notifications; empty: none. */
  readonly notifyUrl: string;
  /** What the request was signed with. */
  readonly signType: "MD5" | "SHA256";
}
