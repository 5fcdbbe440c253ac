import type { Violation } from "../campaign.ts";
import { type Journal, type Partner, readAnswer } from "../support/partner.ts";
import { signedRequest } from "./signed-request.ts";
import { dial, type Outcome, type Wire } from "./wire.ts";

/** A well-behaved partner, who must be served whatever others do. */
export interface Bystander {
  /** Names what is going on, for whoever reads a violation. */
  during(attack: string): void;
  readonly served: () => number;
  stop(): Promise<void>;
}

/** No promise of speed: what is slower is not served. */
const PATIENCE_MS = 5_000;
const PAUSE_MS = 50;

interface BystanderOptions {
  readonly port: number;
  readonly partner: Partner;
  readonly journal: Journal;
}

/** Pays again and again, on a kept connection and on a new one in turn. */
export function startBystander({ port, partner, journal }: BystanderOptions): Bystander {
  const { violations } = journal;
  const { appCode, merchantId } = partner;
  const operation = "createPayment";
  let attack = "";
  let served = 0;
  let isStopped = false;
  let kept: Wire | null = null;

  async function pay(number: number): Promise<void> {
    const fields = {
      pay_type: "800208",
      out_trade_no: `bystander-${number}`,
      txamt: "20000",
      auth_code: "130012345678901234",
    };
    const isNew = number % 2 === 0;
    if (isNew || kept?.isOver() !== false) {
      const dialled = await dial(port);
      if (!isNew) kept = dialled;
      await one(dialled, fields);
      if (isNew) dialled?.end();
    } else await one(kept, fields);
  }

  async function one(wire: Wire | null, fields: Readonly<Record<string, string>>): Promise<void> {
    const [sent] = wire?.send([signedRequest(partner, operation, fields)]) ?? [];
    const none: Outcome = { kind: "none" };
    const outcome = await Promise.race([sent?.outcome ?? none, after(PATIENCE_MS, none)]);
    const answer =
      outcome.kind === "answered"
        ? await readAnswer(outcome.response, partner, operation, journal)
        : null;
    journal.exchanges.push({ appCode, merchantId, operation, fields, answer });
    if (answer?.body["respcd"] === "0000") served += 1;
    else violations.push(unserved(fields["out_trade_no"] ?? "", answer?.body ?? outcome.kind));
  }

  function unserved(number: string, got: unknown): Violation {
    const what = `during ${attack} payment ${number} got ${JSON.stringify(got)}`;
    return { invariant: "others-served", what };
  }

  async function run(): Promise<void> {
    for (let number = 1; !isStopped; number += 1) {
      await pay(number);
      await after(PAUSE_MS, null);
    }
    kept?.end();
  }

  const running = run();
  return {
    during(name) {
      attack = name;
    },
    served: () => served,
    async stop() {
      isStopped = true;
      await running;
    },
  };
}

function after<Value>(ms: number, value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(resolve, ms, value).unref());
}
