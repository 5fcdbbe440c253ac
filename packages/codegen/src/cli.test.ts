import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { run } from "./cli.ts";
import { openapi, repository, temporaryFolder } from "./testing/folders.ts";

/** Runs the command on folders and returns its exit code and what it printed. */
async function command(args: string[], folders: { openapi: string; generated: string }) {
  const lines: string[] = [];
  const spies = (["log", "error"] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation((line: string) => lines.push(line)),
  );
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
  });
  return { code: await run(args, folders), lines };
}

/** A copy of the committed generated/. */
async function copied(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(join(repository, "generated"), folder, {
    recursive: true,
    filter: (source) => !/node_modules|dist/.test(source),
  });
  return folder;
}

test("generated/ is what openapi/ makes", async () => {
  expect(await command(["--check"], { openapi, generated: join(repository, "generated") })).toEqual(
    { code: 0, lines: ["generated/ is up to date."] },
  );
});

test("two runs give the same bytes", async () => {
  const [first, second] = [await temporaryFolder(), await temporaryFolder()];
  for (const generated of [first, second]) await command([], { openapi, generated });
  const names = await readdir(first);
  expect(await readdir(second)).toEqual(names);
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) {
    expect(await readFile(join(first, name))).toEqual(await readFile(join(second, name)));
  }
});

test("--check names planted changes and the repair, and changes nothing", async () => {
  const generated = await copied();
  const operations = await readFile(join(generated, "operations.ts"), "utf8");
  await writeFile(join(generated, "operations.ts"), operations.replace("POST", "PUT"));
  await writeFile(join(generated, "extra.ts"), "");
  await rm(join(generated, "postman.json"));
  const check = () => command(["--check"], { openapi, generated });
  const want = {
    code: 1,
    lines: [
      "new: generated/extra.ts",
      "changed: generated/operations.ts",
      "missing: generated/postman.json",
      "generated/ is not what openapi/ makes. Repair it with: npm run generate",
    ],
  };
  expect(await check()).toEqual(want);
  expect((await check()).code).toBe(1);
  expect((await command([], { openapi, generated })).code).toBe(0);
  expect(await check()).toEqual({ code: 0, lines: ["generated/ is up to date."] });
});

test.each(["openapi.yaml", "sandbox.yaml", "wallets.yaml", "catalogue/respcd.yaml"])(
  "without %s nothing is generated",
  async (path) => {
    const [folder, generated] = [await temporaryFolder(), await temporaryFolder()];
    await cp(openapi, folder, { recursive: true });
    await rm(join(folder, path));
    await expect(command([], { openapi: folder, generated })).rejects.toThrow(path);
    expect(await readdir(generated)).toEqual([]);
  },
);

test("a change of the document changes what is generated", async () => {
  const [folder, generated] = [await temporaryFolder(), await copied()];
  await cp(openapi, folder, { recursive: true });
  const amount = join(folder, "components/schemas/Amount.yaml");
  const text = await readFile(amount, "utf8");
  await writeFile(amount, text.replace("maximum: 99999999999", "maximum: 9999999999"));
  const { lines } = await command(["--check"], { openapi: folder, generated });
  expect(lines).toContain("changed: generated/validators.js");
});

test("--help explains and does nothing; another option is an error", async () => {
  const folders = { openapi: "nowhere", generated: "nowhere" };
  const { code, lines } = await command(["--help"], folders);
  expect(code).toBe(0);
  expect(lines.join()).toContain("--check");
  await expect(command(["--chek"], folders)).rejects.toThrow("--chek");
});
