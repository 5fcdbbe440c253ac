import type { Language, Texts } from "../language.ts";
import { expectation, from, type StepNumber } from "./expectation.ts";
import { operationOf, type Story, type StoryStep, storyFiles } from "./read-stories.ts";
import { storiesInChinese } from "./stories-in-chinese.ts";
import { storyDiagram } from "./story-diagram.ts";
import { storyGroups } from "./story-groups.ts";

const words = {
  requests: { en: "Each request, and what is expected", zh: "每个请求及其预期结果" },
  send: { en: "Send", zh: "发送" },
  expect: { en: "Expect", zh: "预期" },
  merchant: { en: "your merchant", zh: "您的商户号" },
  app: { en: "your app", zh: "您的 app" },
  address: { en: "your address", zh: "您的地址" },
  file: { en: "As an Arazzo workflow", zh: "Arazzo 工作流" },
  profile: { en: "Profile", zh: "配置" },
  clause: { en: "The promise", zh: "所依据的条款" },
} as const satisfies Readonly<Record<string, Texts>>;

const inputs: Readonly<Record<string, Texts>> = {
  $inputs_mchid: words.merchant,
  $inputs_app_code: words.app,
  $inputs_notify_url: words.address,
};

/** Every story by its group: what happens, who does what, and each request with what is expected. */
export function stories(language: Language): string {
  const all = new Map(storyFiles.map(({ story }) => [story.workflowId, story]));
  const told = storyGroups.flatMap(({ id, title, workflows }) => [
    `## ${title[language]} {#${id}}`,
    ...workflows.map((workflowId) => {
      const story = all.get(workflowId);
      if (story === undefined) throw new Error(`there is no workflow ${workflowId}`);
      all.delete(workflowId);
      return tell(translated(story, language), language);
    }),
  ]);
  const [left] = all.keys();
  if (left !== undefined)
    throw new Error(`docs/site/stories/story-groups.ts does not place ${left}`);
  return told.join("\n\n");
}

/** The story in the reader's language. */
function translated(story: Story, language: Language): Story {
  if (language === "en") return story;
  return {
    ...story,
    summary: inChinese(story.summary),
    description: inChinese(story.description),
    steps: story.steps.map((step) => ({ ...step, description: inChinese(step.description) })),
  };
}

function inChinese(sentence: string): string {
  const chinese = storiesInChinese[sentence];
  if (chinese === undefined)
    throw new Error(`docs/site/stories/stories-in-chinese.ts does not translate "${sentence}"`);
  return chinese;
}

function tell(story: Story, language: Language): string {
  const { workflowId, summary, description, steps } = story;
  const numberOf: StepNumber = (stepId) => steps.findIndex((step) => step.stepId === stepId) + 1;
  return [
    `### ${summary} {#${workflowId}}`,
    description,
    `\`\`\`mermaid\n${storyDiagram(story, language)}\n\`\`\``,
    `<details class="story">\n<summary>${words.requests[language]}</summary>`,
    steps.map((step, index) => `${index + 1}. ${tellStep(step, language, numberOf)}`).join("\n"),
    `${words.file[language]}: [${workflowId}.arazzo.yaml](site:workflows/${workflowId}.arazzo.yaml). ${words.profile[language]}: \`${story["x-profile"]}\`. ${words.clause[language]}: ${story["x-clause"]}.`,
    "</details>",
  ].join("\n\n");
}

function tellStep(step: StoryStep, language: Language, numberOf: StepNumber): string {
  const operationId = operationOf(step);
  const fields = [
    ...(step.parameters ?? []).map(({ name, value }) => [name, value] as const),
    ...Object.entries(step.requestBody?.payload ?? {}),
  ].map(([name, value]) => tellField(name, value, language, numberOf));
  const expected = step.successCriteria
    .map(({ condition }) => expectation(condition, language, numberOf))
    .filter((text) => text !== "");
  return [
    `${step.description} [${operationId}](ref:${operationId})`,
    `   - ${words.send[language]}: ${fields.join(", ")}`,
    `   - ${words.expect[language]}: ${expected.join(", ")}`,
  ].join("\n");
}

/** `txamt=1000`, or where the value comes from. */
function tellField(name: string, value: unknown, language: Language, numberOf: StepNumber): string {
  const text = String(value);
  const input = inputs[text.replace(".", "_")];
  if (input !== undefined) return `\`${name}\` ${input[language]}`;
  const [, stepId, output] = /^\$steps\.([\w-]+)\.outputs\.(\w+)$/.exec(text) ?? [];
  if (stepId !== undefined) {
    const source = from(output, numberOf(stepId), language);
    return name === output ? source : `\`${name}\` ${source}`;
  }
  return `\`${name}=${text.replace("{$inputs.run}-", "<run>-")}\``;
}
