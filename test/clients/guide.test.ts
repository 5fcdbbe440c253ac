import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languages } from "../../docs/site/language.ts";
import { clientSections, wrapped } from "../../docs/site/tables/clients/client-sections.ts";
import { clientWords } from "../../docs/site/tables/clients/client-words.ts";
import { clientsTable } from "../../docs/site/tables/clients/clients-table.ts";
import { readResults } from "./results.ts";
import { trials } from "./trials.ts";

const results = await readResults();

test("every folder with a trial is in the list, under its own name", () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => existsSync(join(import.meta.dirname, name, "trial.ts")));
  expect(trials.map(({ name }) => name).sort()).toEqual(folders.sort());
});

describe.each(trials)("$name", ({ name, version, document, install, generate, compile }) => {
  test("pins its generator", () => {
    const folder = join(import.meta.dirname, name);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== "trial.ts")
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
    expect([...install, ...generate, ...files].join("\n")).toContain(version);
  });

  test("has a result of these lines; `npm run clients -- --write` makes it", () => {
    const result = results.find((result) => result.name === name);
    expect(result).toMatchObject({ version, document, install, generate, compile });
  });

  test.each(languages)("is shown in the guide, with its lines (%s)", (language) => {
    const shown = clientSections(language);
    const [, section = ""] = shown.split(`{#${name}}\n`);
    const commands = /```sh \{#not-run\}\n([\s\S]*?)\n```/.exec(section)?.[1];
    expect(commands?.replaceAll(" \\\n ", "")).toBe(
      [...install, ...generate, ...compile].join("\n"),
    );
    expect(clientWords[name]?.gives[language]).toHaveLength(
      clientWords[name]?.gives.en.length ?? -1,
    );
    expect(clientsTable(language)).toContain(`](#${name}) | ${version} |`);
  });
});

test("a long command is broken where a shell allows it", () => {
  const long = `tool --with "a b c" ${"word ".repeat(30)}end`;
  const lines = wrapped(long).split("\n");
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.every((line) => line.length <= 86)).toBe(true);
  expect(lines.slice(0, -1).every((line) => line.endsWith(" \\"))).toBe(true);
  expect(lines.join("\n").replaceAll(" \\\n ", "")).toBe(long);
});
