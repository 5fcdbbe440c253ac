/** Where a gateway can be killed: a point on the way of an operation. */
export interface CrashPoint {
  readonly operation: string;
  readonly point: string;
}

const asked = [
  "before-intent",
  "before-intent-commit",
  "after-intent-commit",
  "after-channel",
  "before-outcome-commit",
  "after-outcome-commit",
];

/**
 * Every named point. The intent is the record that something is wanted, the outcome what the channel
 * made of it; a commit's points stand around the very statement that makes it durable.
 */
const points: Readonly<Record<string, readonly string[]>> = {
  payment: [...asked, "before-reply"],
  close: [...asked, "before-reply"],
  refund: [...asked, "before-reply"],
  reversal: [...asked, "before-reply"],
  /** The system's own close of an order whose time ran out. */
  expiry: asked,
  /** The system's own refund of money that came after the order had ended. */
  "late-refund": ["after-channel", "before-outcome-commit", "after-outcome-commit"],
  /** Asking again about what was left undecided. */
  settling: ["after-claim", "after-channel", "before-outcome-commit", "after-outcome-commit"],
  /** `on-the-wire`: the receiver has it and has not answered. */
  notification: ["after-claim", "on-the-wire", "before-record", "after-record"],
};

export const crashPoints: readonly CrashPoint[] = Object.entries(points).flatMap(
  ([operation, names]) => names.map((point) => ({ operation, point })),
);

export function nameOf({ operation, point }: CrashPoint): string {
  return `${operation} ${point}`;
}

/** What the harness tells its gateway: die the `nth` time that you pass this point. */
export interface Armed extends CrashPoint {
  readonly nth: number;
}

/** What the gateway tells its harness. */
export type Report = "serving" | "armed";

/** What a write is a step of. */
export type Step = readonly [operation: string, phase: "intent" | "outcome"];
