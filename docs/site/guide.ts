import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { type Language, languages } from "./language.ts";
import { slugsInOrder } from "./navigation.ts";
import type { Problem } from "./problem.ts";

/** One guide in one language, as its author wrote it. */
export interface Guide {
  readonly language: Language;
  readonly slug: string;
  /** Path for messages. */
  readonly file: string;
  readonly title: string;
  /** One sentence, for cards, search and social media. */
  readonly summary: string;
  /** Markdown after the front matter. */
  readonly body: string;
  /** Lines of the file that stand before the body. */
  readonly linesBefore: number;
}

const frontMatter = /^---\n([\s\S]*?)\n---\n/;
const repository = join(import.meta.dirname, "../..");

/** Reads the guides of every language, in the order of the sidebar. */
export async function readGuides(folder: string, problems: Problem[]): Promise<readonly Guide[]> {
  const files = await Promise.all(
    languages.map(async (language) => {
      const place = join(folder, language);
      const names = existsSync(place) ? await readdir(place) : [];
      return names
        .filter((name) => name.endsWith(".md"))
        .map((name) => ({ language, path: join(place, name) }));
    }),
  );
  const guides = await Promise.all(
    files.flat().map(({ language, path }) => readGuide(path, language, problems)),
  );
  for (const { slug, file } of guides) {
    if (!slugsInOrder.includes(slug)) {
      problems.push({ file, line: 1, what: `no place in the sidebar (docs/site/navigation.ts)` });
    }
    for (const language of languages) {
      if (guides.some((other) => other.slug === slug && other.language === language)) continue;
      problems.push({
        file,
        line: 1,
        what: `no ${language}/${slug}.md: the translation is missing`,
      });
    }
  }
  const rank = ({ slug }: Guide) => slugsInOrder.indexOf(slug);
  return guides.sort((a, b) => rank(a) - rank(b));
}

async function readGuide(path: string, language: Language, problems: Problem[]): Promise<Guide> {
  const text = (await readFile(path, "utf8")).replaceAll("\r\n", "\n");
  const file = relative(repository, path);
  const [head = "", fields = ""] = frontMatter.exec(text) ?? [];
  const field = (name: string): string => {
    const value = new RegExp(`^${name}: *(.+)$`, "m").exec(fields)?.[1]?.trim();
    if (value === undefined) {
      problems.push({ file, line: 1, what: `the front matter has no \`${name}\`` });
      return "";
    }
    return value.replace(/^(["'])(.*)\1$/, "$2");
  };
  return {
    language,
    slug: basename(path, ".md"),
    file,
    title: field("title"),
    summary: field("summary"),
    body: text.slice(head.length),
    linesBefore: head.split("\n").length - 1,
  };
}
