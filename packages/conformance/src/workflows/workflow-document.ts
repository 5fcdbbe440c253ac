import { readFile } from "node:fs/promises";
import { parseYaml } from "@redocly/openapi-core";

/** What we read of an Arazzo document ourselves; respect-core reads the rest. */
export interface WorkflowDocument {
  readonly sourceDescriptions: readonly { readonly name: string; readonly url: string }[];
  readonly workflows: readonly Workflow[];
}

export interface Workflow {
  readonly workflowId: string;
  readonly summary: string;
  readonly description: string;
  /** The promise of the contract that the story comes from. */
  readonly "x-clause": string;
  /** `seed` asks only what the seed promises, `full` our extensions too. */
  readonly "x-profile": "seed" | "full";
  readonly inputs?: { readonly required?: readonly string[] };
  readonly steps: readonly WorkflowStep[];
}

export interface WorkflowStep {
  readonly stepId: string;
  readonly description: string;
  /** `$sourceDescriptions.trade.createPayment` */
  readonly operationId: string;
  /** The promise that this step is about, where it is another one than the story's. */
  readonly "x-clause"?: string;
}

/** Reads an Arazzo file, YAML or JSON; throws for one that cannot be read. */
export async function readWorkflowDocument(file: string): Promise<WorkflowDocument> {
  return parseYaml(await readFile(file, "utf8")) as WorkflowDocument;
}

/** `$sourceDescriptions.trade.createPayment` → `createPayment` */
export function operationName(operationId: string): string {
  return operationId.slice(operationId.lastIndexOf(".") + 1);
}
