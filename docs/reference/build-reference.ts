import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { deepLinksScript } from "./deep-links.ts";
import { type Additions, readableDocument } from "./readable-document.ts";

/** One page of the reference. */
export interface ReferencePage {
  /** The bundled document that it shows. */
  readonly document: string;
  /** The HTML file to write. */
  readonly page: string;
  /** Files beside the page that a reader can take along. */
  readonly downloads: readonly { readonly title: string; readonly url: string }[];
  /** What it shows beside the document. */
  readonly additions: Additions;
}

const run = promisify(execFile);
const beside = (name: string) => join(import.meta.dirname, name);

/**
 * Renders an OpenAPI document as one HTML file that carries its scripts and styles in itself and
 * makes no request.
 */
export async function buildReference(reference: ReferencePage): Promise<void> {
  const { document, page, downloads, additions } = reference;
  const folder = await mkdtemp(join(tmpdir(), "trade-reference-"));
  try {
    const readable = join(folder, "document.json");
    const text = await readFile(document, "utf8");
    await writeFile(readable, readableDocument(text, additions));
    const options = { ...look, downloadUrls: downloads, codeSamples: languagesOf(additions) };
    await render(readable, page, options, {
      style: await readFile(beside("page.css"), "utf8"),
      deepLinks: deepLinksScript(text),
      [basename(page) === "index.html" ? "currentApi" : "currentSandbox"]: ' aria-current="page"',
    });
  } finally {
    await rm(folder, { recursive: true });
  }
  const html = withOwnAddresses(withoutForeignLogo(await readFile(page, "utf8")));
  await writeFile(page, withScriptPolicy(html));
}

/** Redocly's options for every page. */
const look = {
  // "origin: seed" or "origin: extension" at every operation and field.
  showExtensions: ["x-origin"],
  schemasExpansionLevel: 1,
  jsonSamplesExpandLevel: 3,
};

/** The bare form, and code from docs/samples, never from a generator that cannot sign. */
function languagesOf({ samples }: Additions) {
  const [some = []] = samples.values();
  return { languages: [{ lang: "Payload" }, ...some.map(({ lang, label }) => ({ lang, label }))] };
}

async function render(
  document: string,
  page: string,
  options: object,
  template: Readonly<Record<string, string>>,
): Promise<void> {
  const args = [
    `--output=${page}`,
    `--config=${beside("redocly.yaml")}`,
    `--template=${beside("page.hbs")}`,
    `--openapi=${JSON.stringify(options)}`,
    ...Object.entries(template).map(([name, value]) => `--templateOptions.${name}=${value}`),
    "--inlineBundle",
  ];
  await run(process.execPath, [redoclyBin(), "build-docs", document, ...args], {
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
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

/**
 * Before its script runs, the page's menu links to paths of a server that Redoc imagines. Their place
 * is behind the `#`, as it is once the script has run.
 */
function withOwnAddresses(html: string): string {
  const [menu = "", ...rest] = html.split(/(?=<script[^>]*type="module")/);
  return [menu.replaceAll(/ href="\/(?!\/)([^"]*)"/g, ' href="#/$1"'), ...rest].join("");
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
