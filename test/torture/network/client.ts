import type { Chance } from "../support/chance.ts";
import {
  type Answer,
  type Fields,
  type Journal,
  type Operation,
  type Partner,
  readAnswer,
} from "../support/partner.ts";
import { signedRequest } from "./signed-request.ts";
import { dial, type Sent, type Wire } from "./wire.ts";

/** How a client uses its connections. */
export const habits = ["keeps", "opens-each-time", "pipelines"] as const;
export type Habit = (typeof habits)[number];

/** A request that was tried, and how that ended. */
export interface Tried {
  readonly operation: Operation;
  readonly fields: Fields;
  readonly habit: Habit;
  /** Handed to the system, on an established connection, before the signal was sent. */
  readonly isOwed: boolean;
  readonly isAfterSignal: boolean;
  readonly end: "answered" | "half" | "none";
}

/** A partner's client that notes how each of its requests ended. */
export interface Client {
  send(operation: Operation, fields: Fields): Promise<Answer | null>;
  /** Whether nobody listens any more. */
  isRefused(): boolean;
  /** The signal is about to be sent: notes which requests have left by now. */
  noteSignal(): void;
  end(): void;
}

interface ClientOptions {
  readonly port: number;
  readonly partner: Partner;
  readonly journal: Journal;
  readonly tried: Tried[];
  readonly habit: Habit;
  readonly chance: Chance;
}

export function startClient({
  port,
  partner,
  journal,
  tried,
  habit,
  chance,
}: ClientOptions): Client {
  let kept: Wire | null = null;
  let isRefused = false;
  let isSignalled = false;
  const underWay = new Set<{ readonly sent: Sent; isOwed: boolean }>();

  async function connection(): Promise<Wire | null> {
    if (kept !== null && !kept.isOver() && habit !== "opens-each-time") return kept;
    kept?.end();
    kept = await dial(port);
    isRefused = kept === null;
    return kept;
  }

  async function follow(sent: Sent, operation: Operation, fields: Fields): Promise<Answer | null> {
    const entry = { sent, isOwed: false };
    underWay.add(entry);
    const outcome = await sent.outcome;
    underWay.delete(entry);
    const { isOwed } = entry;
    tried.push({ operation, fields, habit, isOwed, isAfterSignal: isSignalled, end: outcome.kind });
    const answer =
      outcome.kind === "answered"
        ? await readAnswer(outcome.response, partner, operation, journal)
        : null;
    const { appCode, merchantId } = partner;
    journal.exchanges.push({ appCode, merchantId, operation, fields, answer });
    return answer;
  }

  return {
    async send(operation, fields) {
      const wire = await connection();
      if (wire === null) return null;
      const after = habit === "pipelines" ? chance.between(1, 3) : 0;
      const all: [Operation, Fields][] = [
        [operation, fields],
        ...Array.from({ length: after }, (): [Operation, Fields] => [
          "queryTransactions",
          { page_size: "20" },
        ]),
      ];
      const sent = wire.send(all.map((each) => signedRequest(partner, ...each)));
      const [answer = null] = await Promise.all(
        sent.map((each, place) => follow(each, ...(all[place] ?? [operation, fields]))),
      );
      return answer;
    },
    isRefused: () => isRefused,
    noteSignal() {
      isSignalled = true;
      for (const entry of underWay) entry.isOwed = entry.sent.isHandedOver();
    },
    end: () => kept?.end(),
  };
}
