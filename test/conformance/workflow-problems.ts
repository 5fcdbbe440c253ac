import { codes } from "@trade-v1/contract/catalogue";
import { parse } from "yaml";
import { describedOperation } from "./described-operation.ts";

export interface Step {
  readonly stepId: string;
  readonly operationId: string;
  readonly "x-clause"?: string;
  readonly parameters?: readonly { readonly name: string }[];
  readonly requestBody?: { readonly payload: Readonly<Record<string, unknown>> };
  readonly successCriteria: readonly {
    readonly condition: string;
    readonly type?: string;
    readonly context?: string;
  }[];
}

export interface Workflow {
  readonly workflowId: string;
  readonly summary: string;
  readonly "x-clause": string;
  readonly "x-profile": string;
  readonly inputs: { readonly required?: readonly string[] };
  readonly steps: readonly Step[];
}

const profiles: Readonly<Record<string, RegExp>> = { seed: /^seed, \w/, full: /^contract, \w/ };
const knownCodes: ReadonlySet<string> = new Set(Object.values(codes).map(({ code }) => code));

/** The one workflow of a file. */
export function readWorkflow(text: string): Workflow {
  return (parse(text) as { workflows: [Workflow] }).workflows[0];
}

/** What is wrong with a story that a linter of Arazzo cannot know, in words. */
export function workflowProblems(name: string, text: string): readonly string[] {
  const { info, workflows } = parse(text);
  const workflow = readWorkflow(text);
  const { workflowId, summary, inputs, steps } = workflow;
  const clauses = [workflow["x-clause"], ...steps.map((step) => step["x-clause"])];
  const profile = profiles[workflow["x-profile"]];
  return [
    ...(workflows.length === 1 ? [] : ["a file holds one story"]),
    ...(workflowId === name ? [] : [`the workflow is called ${workflowId}, its file ${name}`]),
    ...(info.title === summary ? [] : ["the title of the file is not the story's summary"]),
    ...(profile ? [] : [`there is no profile ${workflow["x-profile"]}`]),
    ...clauses
      .filter((clause) => clause !== undefined && !profile?.test(clause))
      .map((clause) => `the clause "${clause}" does not name where it comes from`),
    ...["run", "mchid"]
      .filter((input) => !inputs.required?.includes(input))
      .map((input) => `the input ${input} is not required`),
    ...steps.flatMap((step) =>
      stepProblems(step, workflow["x-profile"]).map((problem) => `${step.stepId}: ${problem}`),
    ),
  ];
}

function stepProblems(step: Step, profile: string): readonly string[] {
  const described = describedOperation(step.operationId);
  if (described === undefined) return [`there is no operation ${step.operationId}`];
  const payload = step.requestBody?.payload ?? {};
  const fields = [...(step.parameters ?? []).map(({ name }) => name), ...Object.keys(payload)];
  const members = membersJudged(step);
  const conditions = step.successCriteria.map(({ condition }) => condition);
  const number = payload["out_trade_no"];
  return [
    ...fields.filter((name) => !described.fields.has(name)).map((name) => `no field ${name}`),
    ...members.filter((name) => !described.members.has(name)).map((name) => `no member ${name}`),
    ...codesExpected(step)
      .filter((code) => !knownCodes.has(code))
      .map((code) => `no code ${code}`),
    ...(conditions.includes("$statusCode == 200") ? [] : ["the status is not judged"]),
    ...(members.length > 0 ? [] : ["the body is not judged"]),
    ...(!described.members.has("respcd") || members.includes("respcd")
      ? []
      : ["the code is not judged"]),
    // A JavaScript `==` takes the number 10 for "10"; JSONPath does not.
    ...conditions
      .filter((condition) => /^\$response\.body.*(['"]|[=<>] *\d)/.test(condition))
      .map((condition) => `a literal is compared by JSONPath: ${condition}`),
    ...(number === undefined || /^\{\$inputs\.run\}-/.test(String(number))
      ? []
      : [`out_trade_no ${number} would be the same in every run`]),
    ...(profile === "seed" ? beyondSeed(described, fields, members) : []),
  ];
}

function beyondSeed(
  { origin, fields, members }: NonNullable<ReturnType<typeof describedOperation>>,
  sent: readonly string[],
  judged: readonly string[],
): readonly string[] {
  return [
    ...(origin === "seed" ? [] : ["the seed has no such operation"]),
    ...sent
      .filter((name) => fields.get(name) !== "seed")
      .map((name) => `the seed sends no ${name}`),
    ...judged
      .filter((name) => members.get(name) !== "seed")
      .map((name) => `the seed answers no ${name}`),
  ];
}

/** The members at the top of the answer that the criteria look at. */
function membersJudged({ successCriteria }: Step): readonly string[] {
  return successCriteria.flatMap(({ condition, context }) => {
    const pattern = context === undefined ? /\$response\.body#\/(\w+)/ : /@\.(\w+)/;
    return pattern.exec(condition)?.[1] ?? [];
  });
}

function codesExpected({ successCriteria }: Step): readonly string[] {
  return successCriteria.flatMap(
    ({ condition }) => /respcd [!=]= '(\w+)'/.exec(condition)?.[1] ?? [],
  );
}
