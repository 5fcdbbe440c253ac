import type { MiddlewareHandler } from "hono";
import type { Protocol } from "./model.ts";

type Fault = Protocol["Fault"];

/** What a listener hands over beside the request. */
export interface Connection {
  readonly outgoing?: { destroy(): void };
}

/** Where calls can be made to go wrong, for tests of the gateway. */
export interface Faults {
  readonly canBePlanned: boolean;
  /** Spoils the calls of the operation that a fault is planned for. */
  on(operation: Fault["operation"]): MiddlewareHandler<{ Bindings: Connection }>;
  replace(plan: Protocol["FaultPlan"]): void;
}

/** Nothing goes wrong by plan. */
export const noFaults: Faults = {
  canBePlanned: false,
  on: () => (_, next) => next(),
  replace: () => {},
};

/** Faults by a plan, which is empty at first. It is kept in memory only. */
export function plannedFaults(sleep: (ms: number) => Promise<void>): Faults {
  let planned: { readonly fault: Fault; left: number }[] = [];

  function take(operation: Fault["operation"]): Fault | null {
    const found = planned.find(({ fault, left }) => fault.operation === operation && left > 0);
    if (found === undefined) return null;
    found.left -= 1;
    return found.fault;
  }

  return {
    canBePlanned: true,
    replace({ faults }) {
      planned = faults.map((fault) => ({ fault, left: fault.times ?? 1 }));
    },
    on: (operation) => async (c, next) => {
      const fault = take(operation);
      if (fault === null) return next();
      const { kind, lost = false, delayMs = 0 } = fault;
      if (kind === "delay" && lost) await sleep(delayMs);
      if (!lost || kind === "delay" || kind === "wrong-amount") await next();
      if (kind === "delay" && !lost) await sleep(delayMs);
      c.res = kind === "drop" ? dropped(c.env) : await spoiled(kind, c.res);
    },
  };
}

async function spoiled(kind: Exclude<Fault["kind"], "drop">, answer: Response): Promise<Response> {
  switch (kind) {
    case "delay":
      return answer;
    case "error":
      return Response.json({ error: "internal", message: "planned fault" }, { status: 500 });
    case "garbage":
      return new Response("<html>Bad gateway");
    case "wrong-amount": {
      const body = (await answer.json()) as Record<string, unknown>;
      const { amount } = body;
      return Response.json(typeof amount === "number" ? { ...body, amount: amount + 1 } : body);
    }
  }
}

/** Cuts the connection; in one process, where there is none, the answer breaks off. */
function dropped(connection: Connection | undefined): Response {
  if (connection?.outgoing === undefined) return new Response(brokenStream());
  connection.outgoing.destroy();
  return new Response(null, { headers: { "x-hono-already-sent": "true" } });
}

function brokenStream(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"status":')),
    pull: (controller) => controller.error(new Error("planned fault")),
  });
}
