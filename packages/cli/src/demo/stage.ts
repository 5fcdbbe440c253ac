import type {
  TradeClient,
  TradeResult,
  TransactionEntry,
  TransactionNotification,
} from "@trade-v1/client";

/** What a scene plays on: the client, the customer's phone, a place to receive notifications, and the audience. */
export interface Stage {
  /** The merchant that this run pays to. */
  readonly mchid: string;
  /** What to send as `notify_url`; undefined if the gateway cannot reach this machine. */
  readonly notifyUrl: string | undefined;

  /** A number never used before, for an order or a refund. */
  newNumber(of: "order" | "refund"): string;
  /** All numbers of this run. */
  numbers(): readonly string[];
  /** This machine's time, as `txdtm` has it. */
  now(): string;
  /** The gateway's time at its first answer, as `sysdtm` has it. */
  startedAt(): string;

  /** Tells the audience what comes next. */
  say(text: string): void;

  /**
   * Makes one call, shows it, and holds the answer against the contract. Expects `0000`.
   *
   * @param example the contract's example that shows this very case; a mock answers with it.
   * @throws {SceneStopped} on any other answer.
   */
  succeeds<Data extends Answer>(example: string, call: Call<Data>): Promise<Required<Data>>;
  /** The same for a call that is to be refused with this code. */
  refused(code: string, example: string, call: Call<Answer>): Promise<void>;

  /** Notes whether the values of answers fit together. Skipped, by name, against a mock. */
  check(what: string, holds: boolean): void;
  /** Plays what only a gateway that remembers can answer. Skipped, by name, against a mock. */
  withState(what: string, act: () => Promise<void>): Promise<void>;
  /** Asks for one transaction of this run by its number. */
  find(number: string): Promise<TransactionEntry>;
  /** The customer approves the order on the phone. */
  approve(syssn: string): Promise<void>;
  /** Waits for the next notification, verifies it, and checks that it fits. Skipped where none can arrive. */
  notified(what: string, fits: (notification: TransactionNotification) => boolean): Promise<void>;
}

/** What every answer has. */
export interface Answer {
  readonly sysdtm: string;
}

export type Call<Data extends Answer> = (trade: TradeClient) => Promise<TradeResult<Data>>;
