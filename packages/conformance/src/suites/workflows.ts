import type { Clause } from "../clauses.ts";
import { type App, formType, signedHeaders } from "../exchange/form.ts";
import { operationOf } from "../exchange/operation-of.ts";
import { send } from "../exchange/send.ts";
import type { Stage } from "../story/stage.ts";
import type { Story } from "../story/story.ts";
import { runWorkflows, type StepResult } from "../workflows/run-workflows.ts";
import { readWorkflowDocument, type Workflow } from "../workflows/workflow-document.ts";
import { workflowFiles } from "../workflows/workflow-files.ts";

/** The stories that are written as Arazzo workflows. */
export async function loadWorkflows(): Promise<readonly Story[]> {
  const files = await workflowFiles();
  const stories = await Promise.all(
    files.map(async (file) => {
      const { sourceDescriptions, workflows } = await readWorkflowDocument(file);
      const usesSandbox = sourceDescriptions.some(({ name }) => name === "sandbox");
      return workflows.map((workflow) => storyOf(workflow, file, usesSandbox));
    }),
  );
  return stories.flat();
}

function storyOf(workflow: Workflow, file: string, usesSandbox: boolean): Story {
  const { workflowId, summary } = workflow;
  return {
    id: `workflows/${workflowId}`,
    title: summary,
    clause: clauseOf(workflow["x-clause"], workflowId),
    profile: workflow["x-profile"],
    needs: usesSandbox ? ["sandbox"] : [],
    async run(stage) {
      const [result] = await runWorkflows({
        files: [file],
        only: [workflowId],
        baseUrl: stage.target.baseUrl,
        fetch: signingFetch(stage),
        inputs: { run: stage.number(), mchid: stage.app.mchid, app_code: stage.app.appCode },
      });
      for (const step of result?.steps ?? []) noteStep(stage, workflow, step);
      const ran = result?.steps.some(({ skipped }) => !skipped) ?? false;
      stage.expect("answer.arrives", ran, "the workflow did not run");
    },
  };
}

function noteStep(stage: Stage, workflow: Workflow, step: StepResult): void {
  const clause = clauseOf(step.clause ?? workflow["x-clause"], workflow.workflowId);
  const isJudged = step.skipped || step.checks.length > 0;
  stage.expect(clause, isJudged, `${step.stepId}: nothing was judged`);
  for (const { passed, message } of step.checks) {
    stage.expect(clause, passed, `${step.stepId}: ${message}`);
  }
}

/** Workflows say the promise in words of their own: "seed, close: a paid order cannot be closed". */
function clauseOf(says: string, workflowId: string): Clause {
  const origin = says.startsWith("seed") ? "seed" : "extension";
  return { id: `workflow.${workflowId}`, says, origin, see: `guides/stories/#${workflowId}` };
}

/** Signs what goes to /trade/v1 as the story's app, and keeps every exchange on its stage. */
function signingFetch(stage: Stage): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const body = await request.text();
    const { pathname, search } = new URL(request.url);
    const base = new URL(stage.target.baseUrl).pathname.replace(/\/$/, "");
    const path = pathname.slice(base.length) + search;
    const isTrade = path.startsWith("/trade/v1");
    const { app, target } = stage;
    const exchange = await send(
      target.baseUrl,
      operationOf(request.method, path),
      {
        method: request.method,
        path,
        headers: isTrade ? signed(body, app, target.signType) : plainHeaders(request),
        ...(body !== "" && { body }),
      },
      target.timeoutMs,
    );
    stage.keep(exchange, isTrade ? { key: app.key, signType: target.signType } : undefined);
    const { answered, failure } = exchange;
    if (answered === undefined) throw new Error(failure);
    const { status, headers, body: text } = answered;
    return new Response(text === "" ? null : text, { status, headers: decoded(headers) });
  };
}

function signed(body: string, app: App, signType: "MD5" | "SHA256"): Record<string, string> {
  return signedHeaders(new URLSearchParams(body), app, signType);
}

function plainHeaders({ headers }: Request): Record<string, string> {
  const type = headers.get("Content-Type");
  return type === null || type === formType ? {} : { "Content-Type": type };
}

/** The body has been decompressed and read already. */
function decoded(headers: Readonly<Record<string, string>>): Record<string, string> {
  const about = ["content-encoding", "content-length", "transfer-encoding"];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !about.includes(name)));
}
