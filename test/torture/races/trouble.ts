import type { components } from "@trade-v1/contract/wallets-types";
import { type Chance, chanceOf } from "../support/chance.ts";
import { callOf } from "./call-of.ts";
import type { Fetch, SteeredStage } from "./stage.ts";

type Fault = components["schemas"]["Fault"];

/** The gateway gives a call up after so long. */
export const TIMEOUT_MS = 60;
/** An answer that comes in time although it is slow, and one that comes when nobody waits any more. */
const SLOW_MS = 10;
const TOO_SLOW_MS = TIMEOUT_MS + 40;

const operations: readonly Fault["operation"][] = [
  "openWalletOrder",
  "readWalletOrder",
  "closeWalletOrder",
  "cancelWalletOrder",
  "revokeWalletOrder",
  "createWalletRefund",
  "readWalletRefund",
];

/** The ways in which a call goes wrong. */
const kinds: readonly Omit<Fault, "operation">[] = [
  { kind: "drop", lost: true },
  { kind: "drop", lost: false },
  { kind: "error", lost: true },
  { kind: "error", lost: false },
  { kind: "garbage", lost: true },
  { kind: "garbage", lost: false },
  { kind: "wrong-amount" },
  { kind: "delay", delayMs: SLOW_MS },
  { kind: "delay", delayMs: TOO_SLOW_MS, lost: true },
  { kind: "delay", delayMs: TOO_SLOW_MS, lost: false },
];

/** What is wrong with the channels for a while. */
export type Trouble = readonly Fault[];

/** The channels are down as a whole. */
export const outage: Trouble = operations.map((operation) => ({
  operation,
  kind: "error",
  lost: true,
  times: 1_000_000,
}));

/** Nothing, single calls that go wrong, or a channel that is down as a whole. */
export function someTrouble(chance: Chance): Trouble {
  if (chance.percent(25)) return [];
  if (chance.percent(30)) {
    const kind = chance.oneOf(kinds);
    return operations.map((operation) => ({ operation, ...kind, times: 1_000_000 }));
  }
  return Array.from({ length: chance.between(2, 8) }, () => ({
    operation: chance.oneOf(operations),
    ...chance.oneOf(kinds),
    times: chance.between(1, 3),
  }));
}

/** From now on the wallets are in this trouble. */
export async function plan(stage: SteeredStage, faults: Trouble): Promise<void> {
  const { status } = await stage.wallets("/control/faults", {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ faults }),
  });
  if (status !== 204) throw new Error(`faults were not planned: ${status}`);
}

/** A network that delivers some calls twice; the second answer is heard. */
export function doublingNetwork() {
  let chance = chanceOf(0);
  let percent = 0;
  const figures: Record<string, number> = {};
  const count = (figure: string) => {
    figures[figure] = (figures[figure] ?? 0) + 1;
  };
  /** Payments that arrived twice, though they were sent once, by their orders. */
  const doubledOpenings = new Map<string, number>();
  const amounts = new Map<string, number>();
  const wronglyPaid = new Set<string>();
  return {
    figures,
    doubledOpenings: doubledOpenings as ReadonlyMap<string, number>,
    /** Orders that were said to be paid with another amount than their own. */
    wronglyPaid: wronglyPaid as ReadonlySet<string>,
    /** From now on so many of a hundred calls are doubled. */
    double(share: number, decides: Chance): void {
      percent = share;
      chance = decides;
    },
    network:
      (reach: Fetch): Fetch =>
      async (url, init) => {
        if (!chance.percent(percent)) return heard(reach, url, init);
        count("calls sent twice");
        const orderId = opened(url, init)?.orderId;
        if (orderId) doubledOpenings.set(orderId, (doubledOpenings.get(orderId) ?? 0) + 1);
        // Both take effect, whatever becomes of the first one's answer.
        await reach(url, init).then(
          ({ body }) => body?.cancel(),
          () => {},
        );
        return heard(reach, url, init);
      },
  };

  async function heard(reach: Fetch, url: string, init: RequestInit): Promise<Response> {
    count("calls to channels");
    const opening = opened(url, init);
    if (opening) amounts.set(opening.orderId, opening.amount);
    try {
      const response = await reach(url, init);
      if (response.status === 500) count(`calls answered 500: ${callOf(url, init)}`);
      const text = await response.clone().text();
      if (!text.startsWith("{")) count(`calls answered with garbage: ${callOf(url, init)}`);
      holdAmount(opening?.orderId ?? url.match(/\/orders\/(\d+)/)?.[1], text);
      return response;
    } catch (error) {
      count(`calls without an answer: ${callOf(url, init)}`);
      throw error;
    }
  }

  function holdAmount(orderId: string | undefined, text: string): void {
    if (orderId === undefined || !text.startsWith("{")) return;
    const { status, amount } = JSON.parse(text) as Record<string, unknown>;
    if (status !== "paid" || amount === amounts.get(orderId)) return;
    wronglyPaid.add(orderId);
    count("payments told with a wrong amount");
  }
}

/** The order that a call opens. */
function opened(url: string, { body }: RequestInit) {
  if (!url.endsWith("/orders")) return null;
  return JSON.parse(String(body)) as { readonly orderId: string; readonly amount: number };
}

/** Waits, and knows who waits: what was delayed has arrived once nobody does. */
export function patience(sleep: (ms: number) => Promise<void>) {
  const waiting = new Set<Promise<void>>();
  return {
    sleep(ms: number): Promise<void> {
      const wait = sleep(ms).finally(() => waiting.delete(wait));
      waiting.add(wait);
      return wait;
    },
    async isOver(): Promise<void> {
      while (waiting.size > 0) await Promise.all(waiting);
    },
  };
}
