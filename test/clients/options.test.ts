import { join } from "node:path";
import { expect, test } from "vitest";
import { readOptions } from "./options.ts";
import { trials } from "./trials.ts";

const namesOf = (...args: string[]) => readOptions(args, trials).trials.map(({ name }) => name);

test("without a word it runs everything, from what is published, and writes nothing", () => {
  expect(readOptions([], trials)).toEqual({
    help: false,
    list: false,
    write: false,
    trials,
    documents: join(import.meta.dirname, "../../generated"),
  });
});

test("a trial is named by its folder or by its language", () => {
  expect(namesOf("--only", "go-oapi-codegen")).toEqual(["go-oapi-codegen"]);
  expect(namesOf("--only", "Go")).toEqual(["go-oapi-codegen", "go-openapi-generator"]);
  expect(namesOf("--only", "go-oapi-codegen,python-openapi-generator").sort()).toEqual([
    "go-oapi-codegen",
    "python-openapi-generator",
  ]);
});

test.each([
  { args: ["--only", "cobol"], says: /there is no trial cobol; there are .*go-oapi-codegen/ },
  { args: ["--fast"], says: /--fast/ },
  { args: ["go"], says: /go/ },
])("$args is no command line that can be understood", ({ args, says }) => {
  expect(() => readOptions(args, trials)).toThrow(says);
});
