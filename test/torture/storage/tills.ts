import { setTimeout as sleep } from "node:timers/promises";
import type { Chance } from "../support/chance.ts";
import {
  type Answer,
  type Fields,
  type Journal,
  type Operation,
  overNetwork,
  type Partner,
  send,
} from "../support/partner.ts";

export interface TillsOptions {
  readonly url: string;
  readonly partner: Partner;
  readonly journal: Journal;
  readonly chance: Chance;
  /** Begins every number, so that no two rounds share one. */
  readonly prefix: string;
  /** How many sell at the same time. */
  readonly tills: number;
  /** Where success is told. */
  readonly notifyUrl?: string | undefined;
}

/** Tills that sell until they are closed. */
export interface Tills {
  /** Resolves when so many requests more were answered with 200, or with whatever `counts`. */
  answered(count: number, counts?: (answer: Answer) => boolean): Promise<void>;
  /** Closes the tills and resolves when every request is over. */
  close(): Promise<void>;
}

/** What the wallets take from a customer at once. Codes of the catalogue would force an outcome. */
const AMOUNTS = [3000, 9000] as const;

/** Swipes of both channels, refunds of a part of what was paid, and now and then the same once more. */
export function openTills(options: TillsOptions): Tills {
  const { url, partner, journal, chance, prefix } = options;
  const paid: { readonly syssn: string; readonly amount: number }[] = [];
  const waiting = new Set<(answer: Answer) => void>();
  let isOpen = true;
  let count = 0;

  async function sell(): Promise<void> {
    while (isOpen) {
      const [operation, fields] = nextRequest();
      const answer = await send(overNetwork(url), partner, journal, operation, fields);
      // Nobody answers: not again at once.
      if (answer === null) await sleep(20);
      else {
        if (operation === "createPayment") rememberPaid(answer, fields);
        for (const hear of waiting) hear(answer);
      }
    }
  }

  function nextRequest(): readonly [Operation, Fields] {
    count += 1;
    const order = chance.percent(25) ? paid.shift() : undefined;
    const last = journal.exchanges.at(-1);
    if (order) return ["createRefund", refundFields(`${prefix}-r${count}`, order)];
    if (last && chance.percent(5)) return [last.operation, last.fields];
    return [
      "createPayment",
      {
        ...swipeFields(`${prefix}-p${count}`, chance),
        ...(options.notifyUrl && { notify_url: options.notifyUrl }),
      },
    ];
  }

  function rememberPaid({ body }: Answer, { txamt }: Fields): void {
    if (body["respcd"] !== "0000") return;
    paid.push({ syssn: String(body["syssn"]), amount: Number(txamt) });
  }

  const sellers = Array.from({ length: options.tills }, sell);
  return {
    answered: (wanted, counts = ({ status }) => status === 200) =>
      new Promise((resolve) => {
        let left = wanted;
        const hear = (answer: Answer) => {
          if (counts(answer)) left -= 1;
          if (left > 0) return;
          waiting.delete(hear);
          resolve();
        };
        waiting.add(hear);
      }),
    async close() {
      isOpen = false;
      await Promise.all(sellers);
    },
  };
}

/** A payment that the customer's wallet takes at once. */
export function swipeFields(number: string, chance: Chance): Fields {
  const isWechat = chance.percent(50);
  return {
    pay_type: isWechat ? "800208" : "800108",
    auth_code: isWechat ? "134567890123456789" : "284567890123456789",
    out_trade_no: number,
    txamt: String(chance.between(...AMOUNTS)),
  };
}

function refundFields(
  number: string,
  { syssn, amount }: { readonly syssn: string; readonly amount: number },
): Fields {
  return {
    out_trade_no: number,
    syssn,
    txamt: String(Math.floor(amount / 3)),
    txdtm: "2026-11-23 16:00:00",
  };
}
