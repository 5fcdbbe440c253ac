import type { Check, Step, WorkflowExecutionResult } from "@redocly/respect-core";
import { checkInWords, type WorkflowCheck } from "./check-in-words.ts";
import { operationName, type Workflow, type WorkflowStep } from "./workflow-document.ts";

export interface WorkflowResult {
  readonly workflowId: string;
  readonly summary: string;
  readonly clause: string;
  readonly profile: "seed" | "full";
  readonly steps: readonly StepResult[];
}

export interface StepResult {
  readonly stepId: string;
  readonly description: string;
  readonly operationId: string;
  readonly clause?: string;
  /** True if the story ended before this step, because an earlier one failed. */
  readonly skipped: boolean;
  /** How often `fetch` was called for this step: once, or not at all. Steps run in order. */
  readonly requests: number;
  readonly checks: readonly WorkflowCheck[];
}

/** What became of a story: every step that it has, those too that were not reached. */
export function judgeWorkflow(
  workflow: Workflow,
  executed: readonly WorkflowExecutionResult[],
): WorkflowResult {
  const run = executed.find(({ workflowId }) => workflowId === workflow.workflowId);
  const steps = (run?.executedSteps ?? []).filter((step) => "checks" in step);
  return {
    workflowId: workflow.workflowId,
    summary: workflow.summary,
    clause: workflow["x-clause"],
    profile: workflow["x-profile"],
    steps: workflow.steps.map((step) =>
      judgeStep(
        step,
        steps.find(({ stepId }) => stepId === step.stepId),
      ),
    ),
  };
}

function judgeStep(step: WorkflowStep, executed: Step | undefined): StepResult {
  const clause = step["x-clause"];
  const checks = withoutConsequences(
    (executed?.checks ?? []).filter(({ severity }) => severity !== "off"),
  );
  const failedToAnswer = checks.some(({ name }) => name === "failed network request");
  return {
    stepId: step.stepId,
    description: step.description,
    operationId: operationName(step.operationId),
    ...(clause !== undefined && { clause }),
    skipped: executed === undefined,
    requests: executed?.response || failedToAnswer ? 1 : 0,
    checks: checks.map((check) => checkInWords(check, executed?.response)),
  };
}

/** An output that cannot be read from a refused answer is no news beside the criterion that failed. */
function withoutConsequences(checks: readonly Check[]): readonly Check[] {
  const isCriterion = ({ name }: Check) => name === "success criteria check";
  const criteria = checks.filter(isCriterion);
  return criteria.some(({ passed }) => !passed) ? criteria : checks;
}
