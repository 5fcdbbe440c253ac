import { createConfig } from "@redocly/openapi-core";
import { type RespectOptions, run, type WorkflowExecutionResult } from "@redocly/respect-core";
import { refuseExpressions } from "./refuse-expressions.ts";
import { readWorkflowDocument, type Workflow, type WorkflowDocument } from "./workflow-document.ts";
import { judgeWorkflow, type WorkflowResult } from "./workflow-result.ts";

export type { StepResult, WorkflowResult } from "./workflow-result.ts";

export interface RunOptions {
  /** Arazzo files; `workflowFiles()` names ours. */
  readonly files: readonly string[];
  /** Takes the place of the servers in all source descriptions. */
  readonly baseUrl: string;
  /** Sends every request; signing is its business. */
  readonly fetch: typeof fetch;
  /** Handed to each workflow that declares them. One that is required and missing is thrown for. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Only the workflows of these names; a name that no file has is ignored, for it may be another suite's. */
  readonly only?: readonly string[];
}

/** A story has a handful of steps; more than these would be a loop. */
const maxSteps = 100;
const requestTimeoutMs = 30_000;
const switchedOff = { SCHEMA_CHECK: "off", STATUS_CODE_CHECK: "off", CONTENT_TYPE_CHECK: "off" };

/**
 * Runs the stories one after the other and judges every answer. It never throws for what the gateway
 * did, only for files that cannot be run.
 *
 * What one has to know of respect-core:
 *
 * - `maxSteps` counts over all files of one call, and a document that cannot be loaded throws away the
 *   results of the others. So each file is a call of its own.
 * - Inputs and servers are handed over as JSON: in the form `name=value` they are split at `,` and `=`.
 *   An input that a workflow does not declare is dropped, a required one that is missing is not noticed.
 * - A form is encoded only if the step says `contentType: application/x-www-form-urlencoded`; a step
 *   without `requestBody` sends the first example of the document. So every step states its own.
 * - The first failed check ends the workflow; steps that did not run are missing in the result.
 * - `==` is JavaScript's: the number 10 equals "10". Members are therefore compared by JSONPath, which
 *   keeps numbers and strings apart. A JSONPath that cannot be parsed is false, never an error, and one
 *   that compares by an index (`@.data[0].respcd == '0000'`) is always false: `@.data[?@.respcd == '0000']`.
 * - Its checks against the schemas refuse members that a document does not list, which the contract
 *   allows. They are switched off; whoever hands in `fetch` validates the answers.
 */
export async function runWorkflows(options: RunOptions): Promise<readonly WorkflowResult[]> {
  const results: WorkflowResult[] = [];
  for (const file of options.files) {
    const document = await readWorkflowDocument(file);
    const wanted = document.workflows.filter(
      ({ workflowId }) => options.only?.includes(workflowId) ?? true,
    );
    if (wanted.length === 0) continue;
    requireInputs(wanted, options.inputs);
    const executed = await runFile(file, document, wanted, options);
    results.push(...wanted.map((workflow) => judgeWorkflow(workflow, executed)));
  }
  return results;
}

function requireInputs(workflows: readonly Workflow[], inputs: RunOptions["inputs"]): void {
  for (const { workflowId, inputs: declared } of workflows) {
    const missing = declared?.required?.filter((name) => !inputs[name]) ?? [];
    if (missing.length > 0)
      throw new Error(`the workflow ${workflowId} needs the input ${missing.join(", ")}`);
  }
}

async function runFile(
  file: string,
  document: WorkflowDocument,
  wanted: readonly Workflow[],
  { baseUrl, fetch, inputs }: RunOptions,
): Promise<readonly WorkflowExecutionResult[]> {
  const servers = document.sourceDescriptions.map(({ name }) => [name, baseUrl]);
  const [result] = await run({
    files: [file],
    workflow: wanted.map(({ workflowId }) => workflowId),
    input: JSON.stringify(inputs),
    server: JSON.stringify(Object.fromEntries(servers)),
    severity: JSON.stringify(switchedOff),
    config: await createConfig({ telemetry: "off" }),
    maxSteps,
    maxFetchTimeout: requestTimeoutMs,
    logger: silentLogger,
    fetch: refuseExpressions(fetch),
    requestFileLoader,
    skipLint: true, // `npm run lint:contract` has done that
    noSecretsMasking: true,
  });
  return result?.executedWorkflows ?? [];
}

/** Everything is in the result already. */
const silentLogger: RespectOptions["logger"] = {
  info: () => {},
  warn: () => {},
  error: () => {},
  output: () => {},
  printNewLine: () => {},
  printSeparator: () => {},
  indent: (text) => text,
};

const requestFileLoader: RespectOptions["requestFileLoader"] = {
  getFileBody: (path) => Promise.reject(new Error(`no workflow of ours sends a file: ${path}`)),
};
