import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../language.ts";
import { clientWords, type Excerpt } from "./client-words.ts";
import { type ClientResult, clientResults } from "./results.ts";
import { signers } from "./signers.ts";

const repository = join(import.meta.dirname, "../../../..");

const say = {
  signer: { en: "The signer, whole", zh: "签名器全文" },
  commands: { en: "**Commands**", zh: "**命令**" },
  configuration: { en: "Its configuration,", zh: "它的配置" },
  plug: { en: "**Plug the signer in**", zh: "**接入签名器**" },
  use: { en: "**A payment**", zh: "**一次支付**" },
  gives: { en: "**What you get**", zh: "**得到什么**" },
} as const;

/** A section for each language that a client was generated in: its signer, and its generators. */
export function clientSections(language: Language): string {
  const results = clientResults();
  const names = [...new Set(results.map((result) => result.language))];
  return names
    .map((name) => {
      const own = results.filter((result) => result.language === name);
      return [
        `## ${name} {#${name.toLowerCase()}}`,
        signerOf(name, language),
        ...own.map((result) => generatorSection(result, language)),
      ].join("\n\n");
    })
    .join("\n\n");
}

function signerOf(name: string, language: Language): string {
  const signer = signers[name];
  if (signer === undefined) throw new Error(`docs/site/tables/clients/signers.ts lacks ${name}`);
  const file = `docs/samples/signing/${signer.file}`;
  const source = readFileSync(join(repository, file), "utf8");
  const summary = `${say.signer[language]}: <code>${file}</code>`;
  return `<details class="shared"><summary>${summary}</summary>\n\n${fence(signer.fence, source)}\n\n</details>`;
}

function generatorSection(result: ClientResult, language: Language): string {
  const { name, generator, version } = result;
  const words = clientWords[name];
  if (words === undefined) throw new Error(`client-words.ts says nothing about ${name}`);
  const lines = [...result.install, ...result.generate, ...result.compile];
  return [
    `### ${generator} ${version} {#${name}}`,
    say.commands[language],
    fence("sh", lines.map(wrapped).join("\n")),
    ...(words.configuration ?? []).flatMap((excerpt) => [
      `${say.configuration[language]} \`${excerpt.file}\`${language === "zh" ? "：" : ":"}`,
      shown(name, excerpt),
    ]),
    say.plug[language],
    ...words.plug.map((excerpt) => shown(name, excerpt)),
    say.use[language],
    ...words.use.map((excerpt) => shown(name, excerpt)),
    say.gives[language],
    words.gives[language].map((sentence) => `- ${sentence}`).join("\n"),
  ].join("\n\n");
}

const COLUMNS = 84;

/** A command that is too long for the page goes on in the next line, as a shell takes it. */
export function wrapped(command: string): string {
  // A space inside quotes is no place to break at.
  const words = command.match(/(?:"[^"]*"|[^" ])+/g) ?? [];
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < COLUMNS)
      lines.push(`${lines.pop()} ${word}`);
    else lines.push(last === undefined ? word : `  ${word}`);
  }
  return lines.join(" \\\n");
}

/** A part of a trial's own file, as it is run. */
function shown(name: ClientResult["name"], { file, from, to }: Excerpt): string {
  const path = join("test/clients", name, file);
  const source = readFileSync(join(repository, path), "utf8");
  const begin = from === undefined ? 0 : source.indexOf(from);
  const end = to === undefined ? source.length : source.indexOf(to, begin) + to.length;
  if (begin < 0 || (to !== undefined && end < begin + to.length)) {
    throw new Error(`${path} has no part from ${from} to ${to}: client-words.ts`);
  }
  // The first line begins at its text: the others lose what it was indented by.
  const depth = begin - (source.lastIndexOf("\n", begin - 1) + 1);
  const [first = "", ...others] = source.slice(begin, end).trimEnd().split("\n");
  const lines = [first, ...others.map((line) => line.slice(Math.min(depth, indentOf(line))))];
  return fence(file.slice(file.lastIndexOf(".") + 1), lines.join("\n"));
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Nothing here is run by those who test the guides: the trials have run it. */
function fence(language: string, code: string): string {
  const notes = language === "sh" ? " {#not-run}" : "";
  return `\`\`\`${language}${notes}\n${code.trimEnd()}\n\`\`\``;
}
