import { signFields } from "@trade-v1/signing";
import {
  type RunOptions,
  runWorkflows,
  type WorkflowResult,
} from "trade-conformance/run-workflows";
import { workflowFiles } from "trade-conformance/workflow-files";
import { startGateway } from "../support/gateway.ts";

type Send = typeof fetch;

/** A gateway, an app of its own on it, and a `fetch` that signs as that app. */
export async function setWorkflowStage() {
  const gateway = await startGateway();
  const app = await gateway.sandbox.createApp({});
  let runs = 0;

  const signing: Send = async (url, init) => {
    if (!String(url).includes("/trade/v1/")) return fetch(url, init);
    const fields = Object.fromEntries(new URLSearchParams(String(init?.body)));
    const headers = new Headers(init?.headers);
    headers.set("X-QF-APPCODE", app.app_code);
    headers.set("X-QF-SIGN", signFields(fields, { signType: "MD5", key: app.key }));
    return fetch(url, { ...init, headers });
  };

  return {
    signing,
    stop: gateway.stop,
    run: async (options: Partial<RunOptions> = {}) =>
      runWorkflows({
        files: await workflowFiles(),
        baseUrl: gateway.url,
        fetch: signing,
        inputs: { run: `run${++runs}`, mchid: app.mchid, app_code: app.app_code },
        ...options,
      }),
  };
}

/** What did not pass, as `workflow/step: message`. */
export function failures(results: readonly WorkflowResult[]): readonly string[] {
  return results.flatMap(({ workflowId, steps }) =>
    steps.flatMap(({ stepId, skipped, checks }) => [
      ...(skipped ? [`${workflowId}/${stepId}: skipped`] : []),
      ...checks
        .filter(({ passed }) => !passed)
        .map(({ message }) => `${workflowId}/${stepId}: ${message}`),
    ]),
  );
}

/** The same `fetch`, but answers to this path are changed on their way. */
export function altering(
  send: Send,
  path: string,
  alter: (body: Record<string, unknown>, fields: URLSearchParams) => object | string,
): Send {
  return async (url, init) => {
    const response = await send(url, init);
    if (!new URL(String(url)).pathname.endsWith(path)) return response;
    const altered = alter(
      (await response.json()) as Record<string, unknown>,
      new URLSearchParams(String(init?.body)),
    );
    const text = typeof altered === "string" ? altered : JSON.stringify(altered);
    return new Response(text, response);
  };
}
