import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { readableDocument } from "./readable-document.ts";

/** One page of the reference. */
export interface ReferencePage {
  /** The bundled document that it shows. */
  readonly document: string;
  /** The HTML file to write. */
  readonly page: string;
  /** Files beside the page that a reader can take along. */
  readonly downloads: readonly { readonly title: string; readonly url: string }[];
  /** Markdown that leads to the rest of the site. */
  readonly seeAlso: string;
}

const run = promisify(execFile);
const beside = (name: string) => join(import.meta.dirname, name);

/**
 * Renders an OpenAPI document as one HTML file that carries its scripts and styles in itself and
 * makes no request.
 */
export async function buildReference(reference: ReferencePage): Promise<void> {
  const { document, page, downloads, seeAlso } = reference;
  const folder = await mkdtemp(join(tmpdir(), "trade-reference-"));
  try {
    const readable = join(folder, "document.json");
    await writeFile(readable, readableDocument(await readFile(document, "utf8"), seeAlso));
    await render(readable, page, { ...look, downloadUrls: downloads });
  } finally {
    await rm(folder, { recursive: true });
  }
  await writeFile(page, withScriptPolicy(withoutForeignLogo(await readFile(page, "utf8"))));
}

/** Redocly's options for every page. */
const look = {
  // "origin: seed" or "origin: extension" at every operation and field.
  showExtensions: ["x-origin"],
  schemasExpansionLevel: 1,
  jsonSamplesExpandLevel: 3,
  // The bare form. Code comes from docs/samples, never from a generator that cannot sign.
  codeSamples: { languages: [{ lang: "Payload" }] },
};

async function render(document: string, page: string, options: object): Promise<void> {
  const args = [
    `--output=${page}`,
    `--config=${beside("redocly.yaml")}`,
    `--template=${beside("page.hbs")}`,
    `--openapi=${JSON.stringify(options)}`,
    "--inlineBundle",
  ];
  await run(process.execPath, [redoclyBin(), "build-docs", document, ...args], {
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
}

/** Whether the tools that the build needs are installed: they are development dependencies. */
export function canBuild(): boolean {
  try {
    return redoclyBin() !== "";
  } catch {
    return false;
  }
}

function redoclyBin(): string {
  return createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
}

const foreignLogo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;

const logo = [
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='46' height='16'%3E",
  "%3Ctext y='12' font-family='sans-serif' font-size='12' fill='%232f6feb'%3ERedocly%3C/text%3E%3C/svg%3E",
].join("");

/** The one thing that an inlined page still loads is the logo beside "API docs by". */
function withoutForeignLogo(html: string): string {
  if (html.search(foreignLogo) < 0) {
    throw new Error(
      "Redoc's page no longer holds the logo that we replace: see what it loads now.",
    );
  }
  return html.replace(foreignLogo, logo);
}

const script = /<script[^>]*>([\s\S]*?)<\/script>/g;

/**
 * Lets the page run the scripts that it was built with and no other, wherever it is served: a script
 * that a description of the contract brought in would not run.
 */
function withScriptPolicy(html: string): string {
  const hashes = Array.from(html.matchAll(script), ([, text = ""]) => {
    const hash = createHash("sha256").update(text).digest("base64");
    return `'sha256-${hash}'`;
  });
  const policy = `script-src ${hashes.join(" ")}`;
  return html.replace(
    /<meta charset="utf-8">/,
    (charset) => `${charset}\n  <meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
