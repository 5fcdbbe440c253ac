import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** A story as its Arazzo file tells it. */
export interface Story {
  readonly workflowId: string;
  readonly summary: string;
  readonly description: string;
  readonly "x-clause": string;
  readonly "x-profile": "seed" | "full";
  readonly steps: readonly StoryStep[];
}

export interface StoryStep {
  readonly stepId: string;
  readonly description: string;
  /** `$sourceDescriptions.trade.createPayment` */
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly value: unknown }[];
  readonly requestBody?: { readonly payload: Readonly<Record<string, unknown>> };
  readonly successCriteria: readonly { readonly condition: string }[];
}

/** An Arazzo file as the site publishes it, below `workflows/`. */
export interface StoryFile {
  readonly name: string;
  readonly text: string;
  readonly story: Story;
}

const folder = new URL("../../../openapi/workflows/", import.meta.url);

/** Every workflow of openapi/workflows, in the order of their names. */
export const storyFiles: readonly StoryFile[] = readdirSync(folder)
  .filter((name) => name.endsWith(".arazzo.yaml"))
  .sort()
  .map((name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const { workflows } = parse(text) as { readonly workflows: readonly [Story] };
    // The site has the sandbox's document in one file only, as JSON.
    const published = text.replace("url: ../sandbox.yaml", "url: ../sandbox.json");
    return { name, text: published, story: workflows[0] };
  });

/** `$sourceDescriptions.trade.createPayment` → `createPayment` */
export function operationOf({ operationId }: StoryStep): string {
  return operationId.slice(operationId.lastIndexOf(".") + 1);
}
