import createMarkdown, { type Env, type MarkdownIt, type Token } from "markdown-it";
import { drawSequence } from "../diagram/draw-sequence.ts";
import { parseSequence, SequenceError } from "../diagram/sequence.ts";
import { escapeHtml, textOf } from "../markup.ts";
import type { Problem } from "../problem.ts";
import { knownFences } from "./highlight.ts";

/** A heading with the anchor that leads to it. */
export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/** A link of the page, for the check that it leads somewhere. */
export interface Link {
  /** As it stands in the HTML, relative to the page. */
  readonly href: string;
  readonly line: number;
}

/** A text to render, and what its page knows. */
export interface Source {
  readonly text: string;
  readonly file: string;
  /** Lines of the file before the text. */
  readonly linesBefore: number;
  /** The address of a link as its author wrote it; undefined if there is none. */
  readonly resolve: (href: string) => string | undefined;
  /** What takes a comment's place: HTML, or Markdown that is rendered in turn. */
  readonly expand: (
    placeholder: string,
  ) => { readonly html: string } | { readonly markdown: string } | undefined;
}

/** A rendered text. */
export interface Rendered {
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
}

interface Environment {
  readonly source: Source;
  readonly headings: Heading[];
  readonly links: Link[];
  readonly problems: Problem[];
  readonly used: Map<string, number>;
  /** Line of the placeholder that is being rendered; undefined in the text itself. */
  within: number | undefined;
  diagrams: number;
}

const ownId = /\s*\{#([\w-]+)\}$/;
const placeholder = /^<!--\s*((?:generated|sample|calculator)\b.*?)\s*-->\s*$/;

/** markdown-it hands one object, of which it keeps parts for itself, to everybody. */
function environmentOf(env: Env | undefined): Environment {
  return env?.["site"] as Environment;
}

function headingOf(token: Token): Heading {
  return token.meta?.["heading"] as Heading;
}

/** Turns Markdown into HTML, and says by file and line what is wrong with it. */
export class MarkdownRenderer {
  readonly #markdown: MarkdownIt;
  readonly #highlight: (code: string, language: string) => string;

  constructor(highlight: (code: string, language: string) => string) {
    this.#highlight = highlight;
    this.#markdown = createMarkdown({ html: true, linkify: false, typographer: false });
    this.#markdown.core.ruler.push("site", ({ tokens, env }) =>
      this.#prepare(tokens, environmentOf(env)),
    );
    const { rules } = this.#markdown.renderer;
    rules["heading_open"] = (tokens, index, _options, env) => {
      const heading = headingOf(at(tokens, index));
      // Here, not when parsing: so those of a piece that is put in stand in their place.
      environmentOf(env).headings.push(heading);
      return `<h${heading.level} id="${heading.id}">`;
    };
    rules["heading_close"] = (tokens, index) => {
      const { id, level } = headingOf(at(tokens, index));
      return ` <a class="anchor" href="#${id}" aria-label="#${id}">#</a></h${level}>\n`;
    };
    rules["table_open"] = () => '<div class="table" tabindex="0"><table>\n';
    rules["table_close"] = () => "</table></div>\n";
    rules["fence"] = (tokens, index, _options, env) =>
      this.#fence(at(tokens, index), environmentOf(env));
    rules["code_block"] = (tokens, index) =>
      codeBlock(escapeHtml(at(tokens, index).content), "text");
    rules["html_block"] = (tokens, index, _options, env) =>
      this.#block(at(tokens, index), environmentOf(env));
  }

  /** @param problems where what is wrong with the text is put */
  render(source: Source, problems: Problem[]): Rendered {
    const environment: Environment = {
      source,
      headings: [],
      links: [],
      problems,
      used: new Map(),
      within: undefined,
      diagrams: 0,
    };
    const html = this.#markdown.render(source.text, { site: environment });
    return { html, headings: environment.headings, links: environment.links };
  }

  /** A piece of code as the pages show it, with its button that copies (the script adds it). */
  code(code: string, language: string): string {
    return codeBlock(this.#highlight(code.replace(/\n$/, ""), language), language);
  }

  #prepare(tokens: Token[], env: Environment): void {
    for (const [index, token] of tokens.entries()) {
      if (token.type === "heading_open") this.#nameHeading(tokens, index, env);
      if (token.type === "inline") this.#resolveLinks(token, env);
    }
  }

  #nameHeading(tokens: Token[], index: number, env: Environment): void {
    const inline = at(tokens, index + 1);
    const given = ownId.exec(inline.content)?.[1];
    const last = inline.children?.at(-1);
    if (given !== undefined && last) last.content = last.content.replace(ownId, "");
    const text = textOf(
      this.#markdown.renderer.renderInline(inline.children ?? [], this.#markdown.options, {
        site: env,
      }),
    );
    const wanted = given ?? slugify(text);
    const count = env.used.get(wanted) ?? 0;
    env.used.set(wanted, count + 1);
    const id = count === 0 ? wanted : `${wanted}-${count + 1}`;
    if (count > 0 && given !== undefined) {
      complain(env, inline, `the anchor \`${id}\` is there twice`);
    }
    const level = Number(at(tokens, index).tag.slice(1));
    const heading: Heading = { level, id, text };
    at(tokens, index).meta = { heading };
    at(tokens, index + 2).meta = { heading };
  }

  #resolveLinks(inline: Token, env: Environment): void {
    for (const child of inline.children ?? []) {
      if (child.type !== "link_open") continue;
      const href = String(child.attrGet("href"));
      const resolved = env.source.resolve(href);
      if (resolved === undefined) {
        complain(env, inline, `the link \`${href}\` leads nowhere`);
        child.attrSet("href", "#");
        continue;
      }
      child.attrSet("href", resolved);
      env.links.push({ href: resolved, line: lineOf(inline, env) });
    }
  }

  #fence(token: Token, env: Environment): string {
    const [, language = "text", notes = ""] = /^(\S*)\s*(.*)$/.exec(token.info.trim()) ?? [];
    if (language === "mermaid") return this.#diagram(token, env);
    if (language !== "" && !knownFences.includes(language)) {
      complain(env, token, `the language \`${language}\` behind the fence is unknown`);
    }
    const isRun = language === "sh" && !notes.includes("#not-run");
    const code = this.#highlight(token.content.replace(/\n$/, ""), language || "text");
    return codeBlock(code, language || "text", isRun);
  }

  #diagram(token: Token, env: Environment): string {
    try {
      env.diagrams++;
      const drawn = drawSequence(parseSequence(token.content), `diagram-${env.diagrams}`);
      return `<figure class="figure" tabindex="0">${drawn}</figure>\n`;
    } catch (error) {
      if (!(error instanceof SequenceError)) throw error;
      complain(env, token, error.message, error.line + 1);
      return "";
    }
  }

  #block(token: Token, env: Environment): string {
    const [, wanted] = placeholder.exec(token.content.trim()) ?? [];
    if (wanted === undefined) return token.content;
    const put = env.source.expand(wanted);
    if (put === undefined) {
      complain(env, token, `nothing is known to put for \`${wanted}\``);
      return "";
    }
    if ("html" in put) return put.html;
    const outer = env.within;
    env.within = lineOf(token, env);
    const html = this.#markdown.render(put.markdown, { site: env });
    env.within = outer;
    return html;
  }
}

function codeBlock(html: string, language: string, isRun = false): string {
  const run = isRun ? ' data-run=""' : "";
  return `<div class="code"${run} data-language="${escapeHtml(language)}"><pre tabindex="0"><code>${html}</code></pre></div>\n`;
}

function complain(env: Environment, token: Token, what: string, further = 0): void {
  env.problems.push({ file: env.source.file, line: lineOf(token, env) + further, what });
}

function lineOf(token: Token, env: Environment): number {
  return env.within ?? (token.map?.[0] ?? 0) + 1 + env.source.linesBefore;
}

function at(tokens: readonly Token[], index: number): Token {
  const token = tokens[index];
  if (token === undefined) throw new Error("A heading has lost its text.");
  return token;
}

/** The anchor that a heading gets when its author gave it none: letters and digits of any script. */
function slugify(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
