import type { Language, Texts } from "../language.ts";
import { codeLink } from "../tables/markdown-table.ts";

type Say = (parts: readonly string[], language: Language) => string;

/** Names the step that a value comes from: `1` for the first. */
export type StepNumber = (stepId: string) => number;

const words = {
  not: { en: "not", zh: "不是" },
  empty: { en: "empty", zh: "为空" },
  given: { en: "not empty", zh: "不为空" },
  sent: { en: "as you sent it", zh: "与您发送的相同" },
  entries: { en: "one entry in `data`", zh: "`data` 中有一条" },
  header: { en: "header", zh: "响应头" },
  without: { en: "no header", zh: "没有响应头" },
  absent: { en: "no", zh: "没有" },
  ifAny: { en: "if there is one", zh: "（如果有）" },
  within: { en: "in", zh: "位于" },
  link: { en: "a link", zh: "一个链接" },
  number: { en: "a number", zh: "一个号码" },
  time: { en: "a time", zh: "一个时间" },
} as const satisfies Readonly<Record<string, Texts>>;

const patterns: Readonly<Record<string, keyof typeof words>> = {
  "https?://.+": "link",
  "[0-9]{1,40}": "number",
  "[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}": "time",
};

/**
 * A criterion in words, as Markdown; empty for the status, which is 200 everywhere.
 *
 * @throws Error for a form of criterion that is not known here
 */
export function expectation(condition: string, language: Language, numberOf: StepNumber): string {
  for (const [form, say] of forms(numberOf)) {
    const match = form.exec(condition);
    if (match) return say(match.slice(1), language);
  }
  throw new Error(`docs/site/stories/expectation.ts has no words for the criterion ${condition}`);
}

function forms(numberOf: StepNumber): readonly (readonly [RegExp, Say])[] {
  return [
    [/^\$statusCode == 200$/, () => ""],
    [
      /^\$response\.header\.([\w-]+) == '(\w+)'$/,
      ([name, value], to) => `${words.header[to]} \`${name}: ${value}\``,
    ],
    [/^\$response\.header\.([\w-]+) != '\w+'$/, ([name], to) => `${words.without[to]} \`${name}\``],
    [
      /^\$response\.body#\/([\w/]+) == \$request\.body#\/\w+$/,
      ([path = ""], to) => `${member(path)} ${words.sent[to]}`,
    ],
    [
      /^\$response\.body#\/([\w/]+) (==|!=) \$steps\.([\w-]+)\.outputs\.(\w+)$/,
      ([path = "", sign, stepId = "", output], to) =>
        `${member(path)}${sign === "==" ? "" : ` ${words.not[to]}`} ${from(output, numberOf(stepId), to)}`,
    ],
    [/^\$\[\?length\(@\.data\) == 1\]$/, (_, to) => words.entries[to]],
    [
      /^\$\[\?(?:@\.data\[\?)?length\(@\.(\w+)\) > 0\]+$/,
      ([name], to) => `\`${name}\` ${words.given[to]}`,
    ],
    [
      /^\$\[\?match\(@\.(\w+), '(.+)'\)\]$/,
      ([name, pattern = ""], to) => `\`${name}\` ${words[patterns[pattern] ?? "given"][to]}`,
    ],
    [
      /^\$\[\?@\.(\w+)\[\?(.+ && .+)\]\]$/,
      ([list, tests = ""], to) =>
        `${words.within[to]} \`${list}\`: ${tests
          .split(" && ")
          .map((test) => comparison(test, to, numberOf))
          .join(", ")}`,
    ],
    [/^\$\[\?!@\.(\w+)\]$/, ([name], to) => `${words.absent[to]} \`${name}\``],
    [
      /^\$\[\?!@\.\w+ \|\| (@\.\w+ == .+)\]$/,
      ([test = ""], to) => `${comparison(test, to, numberOf)} ${words.ifAny[to]}`,
    ],
    [/^\$\[\?@\.data\[\?(.+)\]\]$/, ([test = ""], to) => comparison(test, to, numberOf)],
    [/^\$\[\?(@.+)\]$/, ([test = ""], to) => comparison(test, to, numberOf)],
  ];
}

/** `@.respcd == '1260'` in words. */
function comparison(test: string, to: Language, numberOf: StepNumber): string {
  const [, path = "", sign, value = ""] = /^@\.([\w.]+) (==|!=) (.+)$/.exec(test) ?? [];
  const name = `\`${path}\``;
  const not = sign === "!=" ? ` ${words.not[to]}` : "";
  const [, stepId, output] = /^\{\$steps\.([\w-]+)\.outputs\.(\w+)\}$/.exec(value) ?? [];
  if (stepId !== undefined) return `${name}${not} ${from(output, numberOf(stepId), to)}`;
  if (value === "''") return `${name} ${words.empty[to]}`;
  const [, other] = /^@\.(\w+)$/.exec(value) ?? [];
  if (other !== undefined) return `${name}${not} = \`${other}\``;
  const [, text, number] = /^(?:'(.+)'|(\d+))$/.exec(value) ?? [];
  const literal = text ?? number;
  if (path === "" || literal === undefined) throw new Error(`no words for ${test}`);
  if (path === "respcd") return `${name}${not} ${codeLink(literal)}`;
  return sign === "!=" ? `${name}${not} \`${literal}\`` : `\`${path}=${literal}\``;
}

/** `data/0/syssn` → `syssn`: a query's one entry is said once. */
function member(path: string): string {
  return `\`${path.split("/").at(-1)}\``;
}

/** The value that an earlier step gave. */
export function from(output: string | undefined, step: number, to: Language): string {
  return to === "zh" ? `第 ${step} 步的 \`${output}\`` : `the \`${output}\` of step ${step}`;
}
