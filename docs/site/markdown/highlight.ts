import { createHighlighterCore, type HighlighterCore } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import go from "shiki/langs/go.mjs";
import http from "shiki/langs/http.mjs";
import java from "shiki/langs/java.mjs";
import json from "shiki/langs/json.mjs";
import php from "shiki/langs/php.mjs";
import python from "shiki/langs/python.mjs";
import rust from "shiki/langs/rust.mjs";
import shell from "shiki/langs/shellscript.mjs";
import typescript from "shiki/langs/typescript.mjs";
import yaml from "shiki/langs/yaml.mjs";
import { escapeHtml } from "../markup.ts";

/** What an author may write behind the fence, and which grammar it means. */
const grammars: Readonly<Record<string, string | undefined>> = {
  sh: "shellscript",
  bash: "shellscript",
  shell: "shellscript",
  curl: "shellscript",
  json: "json",
  http: "http",
  yaml: "yaml",
  yml: "yaml",
  python: "python",
  py: "python",
  go: "go",
  java: "java",
  php: "php",
  rust: "rust",
  rs: "rust",
  typescript: "typescript",
  ts: "typescript",
  text: "text",
  form: "text",
};

export const knownFences: readonly string[] = Object.keys(grammars);

/** Kinds of words, each a variable of the style sheet with a colour for light and one for dark. */
const scopes: readonly (readonly [string, readonly string[]])[] = [
  ["comment", ["comment", "punctuation.definition.comment"]],
  ["string", ["string", "punctuation.definition.string"]],
  ["number", ["constant.numeric", "constant.language"]],
  ["keyword", ["keyword", "storage", "variable.language.this"]],
  ["function", ["entity.name.function", "support.function", "meta.function-call.generic"]],
  ["type", ["entity.name.type", "support.class", "support.type", "entity.name.namespace"]],
  ["property", ["support.type.property-name", "entity.other.attribute-name", "entity.name.tag"]],
  ["plain", ["keyword.operator", "punctuation", "string.unquoted.argument", "meta.embedded"]],
];

const colourOf = (name: string) => `#0000${scopes.findIndex(([kind]) => kind === name) + 10}`;

let highlighter: Promise<HighlighterCore> | undefined;

/** Colours code. Each kind of word becomes a class, `c-string`; the page runs no script for it. */
export async function createHighlight(): Promise<(code: string, language: string) => string> {
  highlighter ??= createHighlighterCore({
    engine: createJavaScriptRegexEngine(),
    langs: [go, http, java, json, php, python, rust, shell, typescript, yaml],
    themes: [
      {
        name: "site",
        type: "light",
        fg: "#000000",
        bg: "#ffffff",
        settings: scopes.map(([kind, scope]) => ({
          scope: [...scope],
          settings: { foreground: colourOf(kind) },
        })),
      },
    ],
  });
  const shiki = await highlighter;
  const kinds = new Map(scopes.map(([kind]) => [colourOf(kind), kind]));
  return (code, language) => {
    const lang = grammars[language] ?? "text";
    const { tokens } = shiki.codeToTokens(code, { lang, theme: "site" });
    return tokens
      .map((line) =>
        line
          .map(({ content, color = "" }) => {
            const kind = kinds.get(color.toLowerCase());
            const text = escapeHtml(content);
            return kind === undefined || kind === "plain"
              ? text
              : `<span class="c-${kind}">${text}</span>`;
          })
          .join(""),
      )
      .join("\n");
  };
}
