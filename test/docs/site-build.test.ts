import { appendFile, cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { buildSite } from "../../docs/site/build-site.ts";

/** What stops a build of the guides after something was done to them; one problem a line. */
async function problemsAfter(spoil: (guides: string) => Promise<void>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "trade-site-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const guides = join(folder, "guides");
  await cp(join(import.meta.dirname, "../../docs/guides"), guides, { recursive: true });
  await spoil(guides);
  try {
    await buildSite(join(folder, "site"), { guides, reference: [] });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error.message.split("\n").slice(1);
  }
  return [];
}

const planted = [
  ["[x](./no-such-guide.md)", "the link `./no-such-guide.md` leads nowhere"],
  ["[x](ref:noSuchOperation)", "the link `ref:noSuchOperation` leads nowhere"],
  ["[x](code:9999)", "the link `code:9999` leads nowhere"],
  ["[x](site:no-such.json)", "the link `site:no-such.json` leads nowhere"],
  ["[x](./signing.md#no-such)", "the link `../../guides/signing/#no-such` leads to no anchor"],
  ["[x](#no-such)", "the link `#no-such` leads to no anchor"],
  ["<!-- generated: no-such -->", "nothing is known to put for `generated: no-such`"],
  ["<!-- sample: noSuch -->", "nothing is known to put for `sample: noSuch`"],
  ["```cobol\nx\n```", "the language `cobol` behind the fence is unknown"],
  ["## One {#one}\n\n## Two {#one}", "the anchor `one-2` is there twice"],
  ["```mermaid\nsequenceDiagram\nno such\n```", "a diagram cannot show `no such`"],
] as const;

test("whatever would be wrong on a page stops the build, by file and line", async () => {
  const head = "---\ntitle: Going live\nsummary: x\norder: 12\n---\n";
  const text = `${head}\n${planted.map(([source]) => source).join("\n\n")}\n`;
  const problems = await problemsAfter((guides) =>
    writeFile(join(guides, "en/going-live.md"), text),
  );
  expect(problems).toHaveLength(planted.length);
  for (const [source, what] of planted) {
    const problem = problems.find((one) => one.includes(what));
    const line = text.slice(0, text.indexOf(source)).split("\n").length;
    // What is wrong inside a block is on its last line here.
    const further = /^(## One|```mermaid)/.test(source) ? 2 : 0;
    expect(problem, what).toContain(`guides/en/going-live.md:${line + further}: `);
  }
});

test("a guide that is not translated, has no place or no title stops the build", async () => {
  const problems = await problemsAfter(async (guides) => {
    await rm(join(guides, "zh/codes.md"));
    for (const language of ["en", "zh"]) {
      await appendFile(join(guides, language, "no-place.md"), "---\nsummary: x\n---\n\nText.\n");
    }
  });
  const said = problems.join("\n");
  expect(said).toMatch(/guides\/en\/codes\.md:1: no zh\/codes\.md: the translation is missing/);
  expect(said).toMatch(/guides\/en\/no-place\.md:1: no place in the sidebar/);
  expect(said).toMatch(/guides\/zh\/no-place\.md:1: the front matter has no `title`/);
});
