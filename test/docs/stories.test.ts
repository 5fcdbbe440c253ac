import { expect, test } from "vitest";
import { languages } from "../../docs/site/language.ts";
import { llmsIndex } from "../../docs/site/llms.ts";
import { expectation } from "../../docs/site/stories/expectation.ts";
import { storyFiles } from "../../docs/site/stories/read-stories.ts";
import { stories } from "../../docs/site/stories/stories.ts";
import { storiesInChinese } from "../../docs/site/stories/stories-in-chinese.ts";

const said = new Set(
  storyFiles.flatMap(({ story: { summary, description, steps } }) => [
    summary,
    description,
    ...steps.map((step) => step.description),
  ]),
);

test("what the stories say is there in Chinese, and nothing else", () => {
  expect([...said].filter((sentence) => storiesInChinese[sentence] === undefined)).toEqual([]);
  expect(Object.keys(storiesInChinese).filter((sentence) => !said.has(sentence))).toEqual([]);
  for (const [english, chinese] of Object.entries(storiesInChinese)) {
    expect(chinese, english).toMatch(/\p{Script=Han}/u);
    // What stands in `code` is the wire's, and no translator's.
    const codes = (text: string) => [...text.matchAll(/`[^`]+`/g)].map(([code]) => code).sort();
    expect(codes(chinese), english).toEqual(codes(english));
  }
});

test.each(languages)("every story is told with every step, in %s", (language) => {
  const text = stories(language);
  for (const { name, story } of storyFiles) {
    const [, part = ""] = text.split(`{#${story.workflowId}}\n`);
    const [told = ""] = part.split(/^###? /m);
    expect(told, name).toContain(`(site:workflows/${name})`);
    expect(told, name).toContain("```mermaid\nsequenceDiagram\n");
    for (const [index, step] of story.steps.entries()) {
      const sentence =
        language === "en" ? step.description : (storiesInChinese[step.description] ?? "");
      const operationId = step.operationId.split(".").at(-1);
      expect(told, name).toContain(
        `${index + 1}. ${sentence} [${operationId}](ref:${operationId})`,
      );
    }
  }
});

test("a criterion is told in words, and one that cannot be told stops the build", () => {
  const tell = (condition: string) => expectation(condition, "en", () => 3);
  expect(tell("$statusCode == 200")).toBe("");
  expect(tell("$[?@.respcd == '1260']")).toBe("`respcd` [`1260`](code:1260)");
  expect(tell("$[?@.respcd != '0000']")).toBe("`respcd` not [`0000`](code:0000)");
  expect(tell("$[?@.pay_url == '']")).toBe("`pay_url` empty");
  expect(tell("$[?!@.syssn]")).toBe("no `syssn`");
  expect(tell("$[?!@.respcd || @.respcd == '0000']")).toBe(
    "`respcd` [`0000`](code:0000) if there is one",
  );
  expect(tell("$[?@.data[?@.cancel == '5']]")).toBe("`cancel=5`");
  expect(tell("$[?@.qrcode == @.pay_url]")).toBe("`qrcode` = `pay_url`");
  expect(tell("$response.body#/syssn != $steps.pay.outputs.syssn")).toBe(
    "`syssn` not the `syssn` of step 3",
  );
  expect(tell("$response.header.Idempotent-Replayed == 'true'")).toBe(
    "header `Idempotent-Replayed: true`",
  );
  expect(() => tell("$response.body#/x > 3")).toThrow("has no words for the criterion");
  expect(() => tell("$[?@.x > 3]")).toThrow("no words for @.x > 3");
});

test("the files are published and listed, and the documents that they name are there", () => {
  const index = llmsIndex([]);
  for (const { name, text } of storyFiles) {
    expect(index).toContain(`](workflows/${name})`);
    const documents = [...text.matchAll(/url: (\S+) }/g)].map(([, url]) => url);
    expect(["../openapi.yaml", "../sandbox.json"]).toEqual(expect.arrayContaining(documents));
  }
});
