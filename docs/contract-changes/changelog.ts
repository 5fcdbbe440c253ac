import type { Language, Texts } from "../site/language.ts";
import { type Accepted, acceptedFile, readAccepted } from "./accepted.ts";
import { type Change, compareContracts } from "./compare.ts";
import { type Contract, presentContract, releasedContracts } from "./contract.ts";
import type { Group } from "./fact.ts";
import type { Level } from "./levels.ts";
import { sentenceOf } from "./sentences.ts";

const words = {
  title: { en: "Changes of the contract", zh: "契约变更" },
  intro: {
    en: "What each version of the documents, codes, pay types and states has that the one before had not. Made by comparing them, nothing is written by hand; what the gateway and the docs gained is in the [changes](../changes/).",
    zh: "文档、代码、支付方式和状态的每个版本与前一版本相比有何不同。本页由比较得出，没有手写内容；网关和文档本身的变化见[变更记录](../../changes/)（英文）。",
  },
  unreleased: { en: "not released yet", zh: "尚未发布" },
  first: {
    en: "The first version. Everything in it is new.",
    zh: "第一个版本，全部内容都是新的。",
  },
  same: { en: "Said otherwise", zh: "换了说法" },
  sameWhy: {
    en: "No program can notice these; `openapi/released/accepted.yaml` argues why.",
    zh: "任何程序都察觉不到这些变化，理由见 `openapi/released/accepted.yaml`。",
  },
  none: { en: "Nothing has changed since then.", zh: "此后没有变化。" },
  texts: {
    en: (count: number) => `${count} texts are worded otherwise.`,
    zh: (count: number) => `${count} 处文字有修改。`,
  },
} as const;

const levels: Readonly<Record<Exclude<Level, "text">, Texts>> = {
  breaking: { en: "Breaks", zh: "不兼容" },
  addition: { en: "Compatible", zh: "兼容" },
};

const groups: Readonly<Record<Group["kind"], (name: string) => Texts>> = {
  operation: (name) => ({ en: `Operation \`${name}\``, zh: `操作 \`${name}\`` }),
  notification: (name) => ({ en: `Notification \`${name}\``, zh: `通知 \`${name}\`` }),
  schema: (name) => ({ en: `Schema \`${name}\``, zh: `结构 \`${name}\`` }),
  code: (name) => ({ en: `Code \`${name}\``, zh: `代码 \`${name}\`` }),
  payType: (name) => ({ en: `Pay type \`${name}\``, zh: `支付方式 \`${name}\`` }),
  state: (name) => ({ en: `State \`${name}\``, zh: `状态 \`${name}\`` }),
  currency: () => ({ en: "Currencies", zh: "币种" }),
  signing: () => ({ en: "Signing", zh: "签名" }),
  document: () => ({ en: "The document itself", zh: "文档本身" }),
};

const sandbox: Texts = { en: "Sandbox: ", zh: "沙箱：" };

/** The heading under which the changes of a group stand. */
export function titleOf(group: Group, language: Language): string {
  const title = groups[group.kind](group.name)[language];
  return group.sandbox ? sandbox[language] + title : title;
}

/** Every version of the contract. */
export interface History {
  /** The oldest first. */
  readonly releases: readonly Contract[];
  readonly present: Contract;
  /** What looks like a break between two of them and is none. */
  readonly accepted: readonly Accepted[];
}

export async function readHistory(): Promise<History> {
  const [releases, present, accepted] = await Promise.all([
    releasedContracts(),
    presentContract(),
    readAccepted(acceptedFile),
  ]);
  return { releases, present, accepted };
}

/** The page in Markdown, in one language: the newest version first. */
export function contractChangelog(
  { releases, present, accepted }: History,
  language: Language,
): string {
  const versions = [...releases, present];
  const parts = versions.map((contract, index) => {
    const before = versions[index - 1];
    const isPresent = contract === present;
    const changes = before && compareContracts(before, contract);
    // Right after a release the present contract is the released one.
    if (isPresent && changes?.length === 0) return "";
    const day = isPresent ? words.unreleased[language] : (contract.date ?? "");
    const heading = `## ${contract.version} · ${day} {#v${contract.version.replaceAll(".", "-")}}`;
    const argued = accepted.filter(({ since }) => since === before?.version);
    const body = changes ? changesOf(changes, argued, language) : words.first[language];
    return `${heading}\n\n${body}`;
  });
  const text = [words.intro[language], ...parts.reverse().filter((part) => part !== "")];
  return `# ${words.title[language]}\n\n${text.join("\n\n")}\n`;
}

function changesOf(
  all: readonly Change[],
  argued: readonly Accepted[],
  language: Language,
): string {
  const isArgued = ({ key }: Change) => argued.some(({ change }) => change === key);
  const changes = all.filter((change) => !isArgued(change));
  const same = all.filter(isArgued);
  const parts = (["breaking", "addition"] as const).flatMap((level) => {
    const chosen = changes.filter((change) => change.level === level);
    if (chosen.length === 0) return [];
    return [`### ${levels[level][language]}`, ...byGroup(chosen, language)];
  });
  if (same.length > 0) {
    const heading = `### ${words.same[language]}`;
    parts.push(heading, words.sameWhy[language], ...byGroup(same, language));
  }
  const texts = changes.filter(({ level }) => level === "text").length;
  return [...parts, ...(texts > 0 ? [words.texts[language](texts)] : [])].join("\n\n");
}

function byGroup(changes: readonly Change[], language: Language): string[] {
  const lists = new Map<string, string[]>();
  for (const change of changes) {
    const title = titleOf(change.fact.group, language);
    lists.set(title, [...(lists.get(title) ?? []), `- ${sentenceOf(change, language)}`]);
  }
  return [...lists].map(([title, lines]) => `**${title}**\n\n${lines.join("\n")}`);
}

/** The title of the page and its one sentence. */
export const changelogTitle: Texts = words.title;
export const changelogSummary: Texts = {
  en: "Version by version, what was added to the contract, changed and removed.",
  zh: "逐版本列出契约新增、修改和移除的内容。",
};
