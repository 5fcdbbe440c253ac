import { sandboxOperations } from "@trade-v1/contract/operations";
import type { App } from "../exchange/form.ts";
import { type Answer, textOf } from "./answer.ts";
import type { Stage } from "./stage.ts";
import { StoryStopped } from "./story-stopped.ts";

/** The trouble that the sandbox can be told to make for one app. */
export type Fault = "rate-limit" | "internal-error" | "store-unavailable" | "lost-answer";

type SandboxOperation = keyof typeof sandboxOperations;

/** What a story does through `/sandbox/v1`: act for the customer, move the clock, make trouble. */
export function sandboxOf(stage: Stage) {
  const post = (operationId: SandboxOperation, body: object, parameters = {}) =>
    callSandbox(stage, operationId, { body, parameters });
  return {
    approve: (syssn: string) => post("approveOrder", {}, { syssn }),
    /** The wallet lets the customer pay although the order was closed. */
    approveLate: (syssn: string) => post("approveOrder", { late: true }, { syssn }),
    decline: (syssn: string) => callSandbox(stage, "declineOrder", { parameters: { syssn } }),
    /** Moves the clock of the story's app; answers after what came due has been done. */
    advance: (seconds: number) => post("advanceClock", { seconds, app_code: stage.app.appCode }),
    /** The app's next requests meet this trouble. */
    async plan(fault: Fault, requests = 1) {
      await post("planFaults", { fault, requests, app_code: stage.app.appCode });
      if (fault === "rate-limit") stage.planLimits(requests);
    },
    async createApp(more: Readonly<Record<string, string>> = {}): Promise<App> {
      const { body } = await post("createSandboxApp", more);
      return appOf(body);
    },
  };
}

function appOf(body: Readonly<Record<string, unknown>>): App {
  return {
    appCode: textOf(body, "app_code"),
    key: textOf(body, "key"),
    mchid: textOf(body, "mchid"),
  };
}

/** @throws StoryStopped unless the sandbox did it: what the story goes on to ask would mean nothing */
async function callSandbox(
  stage: Stage,
  operationId: SandboxOperation,
  { body, parameters }: { body?: object; parameters: Readonly<Record<string, string>> },
): Promise<Answer> {
  const { method, path } = sandboxOperations[operationId];
  const answer = await stage.request(
    operationId,
    {
      method,
      path: path.replace(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? ""),
      headers: body === undefined ? {} : { "Content-Type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    },
    undefined,
  );
  if (answer.status !== 200) {
    const wrong = textOf(answer.body, "error");
    stage.expect("sandbox.answer", false, `${operationId} answered HTTP ${answer.status} ${wrong}`);
    throw new StoryStopped();
  }
  return answer;
}
