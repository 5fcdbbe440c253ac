import type { Socket } from "node:net";
import type { components } from "@trade-v1/contract/sandbox-types";
import { StoreUnavailable } from "../store/store.ts";
import type { EdgeContext } from "./edge.ts";
import { type Admit, tooManyRequests } from "./quota.ts";

/** Trouble that is planned for the requests of single apps (`planFaults` of openapi/sandbox.yaml). */
export interface PlannedFaults {
  /** Replaces what was planned for the app; no requests: clears it. */
  plan(appCode: string, plan: FaultPlan): void;
  /**
   * Lets an authentic request meet what is planned for it, by throwing what real trouble throws, so that
   * it is answered in no other way.
   */
  readonly meet: Admit;
}

type Schemas = components["schemas"];

export interface FaultPlan {
  readonly fault: Schemas["Fault"];
  /** How many requests are still to be troubled. */
  readonly requests: number;
  /** Only requests of this operation are meant; undefined: all. */
  readonly operation: string | undefined;
}

/** Plans that are remembered; more, and the oldest is forgotten. */
const MOST_PLANS = 10_000;

/** As long as a real limit asks to wait at most. */
const WAIT_SECONDS = 1;

/** Keeps the plans in memory, each until it is used up: they are for tests that are under way. */
export function plannedFaults(): PlannedFaults {
  const plans = new Map<string, FaultPlan>();

  function plan(appCode: string, next: FaultPlan): void {
    // Taken out first, so that it counts as the newest.
    plans.delete(appCode);
    if (next.requests > 0) plans.set(appCode, next);
    const [oldest] = plans.keys();
    if (oldest !== undefined && plans.size > MOST_PLANS) plans.delete(oldest);
  }

  /** What this request meets; it is counted by asking. */
  function take(appCode: string, operationId: string | undefined): FaultPlan["fault"] | undefined {
    const planned = plans.get(appCode);
    if (planned === undefined) return undefined;
    const { fault, requests, operation = operationId } = planned;
    if (operation !== operationId) return undefined;
    if (requests > 1) plans.set(appCode, { ...planned, requests: requests - 1 });
    else plans.delete(appCode);
    return fault;
  }

  return {
    plan,
    meet: async (c, appCode) => {
      switch (take(appCode, c.get("operationId"))) {
        case "rate-limit":
          throw tooManyRequests("this app", WAIT_SECONDS);
        case "internal-error":
          throw new Error("an internal error that the sandbox was asked for");
        case "store-unavailable":
          throw new StoreUnavailable("the sandbox was asked to do without the store");
        case "lost-answer":
          c.set("isAnswerLost", true);
      }
    },
  };
}

/**
 * Cuts the connection where the answer to a request shall be lost: after everything was carried out,
 * before a byte of the answer leaves. Without a connection, as where a test calls the app in its own
 * process, there is nothing to cut.
 */
export function loseIfPlanned(c: EdgeContext): void {
  const { outgoing } = c.env;
  if (!c.get("isAnswerLost") || outgoing === undefined) return;
  if (outgoing.socket) outgoing.socket.destroy();
  // Behind answers of the same connection that are still owed: its turn comes when it has the socket.
  else outgoing.once("socket", (socket: Socket) => socket.destroy());
}
