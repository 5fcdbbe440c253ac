import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const record = await readFile(join(root, "docs/decisions/0002-dependencies.md"), "utf8");

/** `package version`, as the tables of the record have them; a row may name several packages. */
const recorded = new Set<string>();
for (const [, names, version] of record.matchAll(/^\| (`[^|]+) \| (\d[^ |]*) \|/gm)) {
  for (const [, name] of names!.matchAll(/`([^`]+)`/g)) recorded.add(`${name} ${version}`);
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const named: { file: string; name: string; version: string }[] = [];
for await (const file of glob("{.,generated,packages/*}/package.json", { cwd: root })) {
  const manifest = JSON.parse(await readFile(join(root, file), "utf8")) as Manifest;
  const all = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
    ...manifest.peerDependencies,
  };
  for (const [name, version] of Object.entries(all)) {
    if (!name.startsWith("@trade-v1/")) named.push({ file, name, version });
  }
}

test("the record was read", () => {
  expect(recorded.size).toBeGreaterThan(20);
  expect(named.length).toBeGreaterThan(20);
});

test.each(named)("$file: $name $version is recorded with its reason", ({ name, version }) => {
  const isRecorded = recorded.has(`${name} ${version}`);
  expect(isRecorded, `add ${name} to docs/decisions/0002-dependencies.md`).toBe(true);
});

test("nothing is recorded that is no longer used", () => {
  const used = new Set(named.map(({ name, version }) => `${name} ${version}`));
  expect([...recorded].filter((row) => !used.has(row))).toEqual([]);
});
