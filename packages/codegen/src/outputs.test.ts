import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compare, type Output, write } from "./outputs.ts";
import { temporaryFolder } from "./testing/folders.ts";

const outputs: readonly Output[] = [
  { path: "b.ts", text: "b\n" },
  { path: "a.json", text: "{}\n" },
];

async function written(): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "package.json"), "{}");
  await write(folder, outputs);
  return folder;
}

test("what was written does not differ", async () => {
  const folder = await written();
  expect(await compare(folder, outputs)).toEqual([]);
  expect(await write(folder, outputs)).toEqual([]);
});

test("changed, missing and new files are all found", async () => {
  const folder = await written();
  await writeFile(join(folder, "b.ts"), "b \n");
  await mkdir(join(folder, "deep"));
  await writeFile(join(folder, "deep/extra.ts"), "");
  const wanted = [...outputs, { path: "c.ts", text: "" }];
  expect(await compare(folder, wanted)).toEqual([
    { path: "b.ts", kind: "changed" },
    { path: "c.ts", kind: "missing" },
    { path: "deep/extra.ts", kind: "new" },
  ]);
});

test("comparing touches nothing, writing repairs", async () => {
  const folder = await written();
  await writeFile(join(folder, "b.ts"), "planted");
  await writeFile(join(folder, "extra.ts"), "");
  await compare(folder, outputs);
  expect(await readFile(join(folder, "b.ts"), "utf8")).toBe("planted");
  await write(folder, outputs);
  expect((await readdir(folder)).sort()).toEqual(["a.json", "b.ts", "package.json"]);
  expect(await readFile(join(folder, "b.ts"), "utf8")).toBe("b\n");
});

test("tools may put their folders beside the files", async () => {
  const folder = await written();
  for (const path of ["node_modules/x", "dist"]) {
    await mkdir(join(folder, path), { recursive: true });
    await writeFile(join(folder, path, "index.js"), "");
  }
  expect(await compare(folder, outputs)).toEqual([]);
});
