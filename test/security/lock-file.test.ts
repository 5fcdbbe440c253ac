import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const readJson = async (name: string) => JSON.parse(await readFile(join(root, name), "utf8"));

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}

/** What the lock file installs from elsewhere: everything but our own workspaces. */
function foreign(lock: { readonly packages: Readonly<Record<string, Locked>> }) {
  return Object.entries(lock.packages).filter(
    ([path, { link }]) => path.includes("node_modules/") && !link,
  );
}

/** Whoever ships the gateway may ship these with it. */
const LICENCES = [
  "MIT",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "BlueOak-1.0.0",
  "Python-2.0",
];

/** What is wrong with a locked package, as far as the lock file shows it. */
function faultsOf(
  [path, locked]: readonly [string, Locked],
  scripts: Readonly<Record<string, boolean>>,
): string[] {
  const { integrity = "", resolved, dev, license = "none", hasInstallScript } = locked;
  const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  return [
    ...(integrity.startsWith("sha512-") ? [] : [`${path} has no SHA-512`]),
    ...(resolved === undefined ? [] : [`${path} is bound to one place`]),
    ...(hasInstallScript && scripts[name] !== false ? [`${path} may run a script`] : []),
    ...(dev || LICENCES.includes(license) ? [] : [`${path} is licensed as ${license}`]),
  ];
}

test("every package is held to its hash, runs nothing on install, and may be shipped", async () => {
  const locked = foreign(await readJson("package-lock.json"));
  const { allowScripts } = await readJson("package.json");
  expect(locked.length).toBeGreaterThan(100);
  expect(locked.flatMap((entry) => faultsOf(entry, allowScripts))).toEqual([]);
});

test("each fault is noticed", () => {
  const good = { integrity: "sha512-x", license: "MIT" };
  const scripts = { allowed: true, denied: false };
  const faults = (path: string, locked: Locked) => faultsOf([path, locked], scripts);
  expect(faults("node_modules/a", good)).toEqual([]);
  expect(faults("node_modules/a", { license: "MIT" })).toHaveLength(1);
  expect(faults("node_modules/a", { ...good, integrity: "sha1-x" })).toHaveLength(1);
  expect(faults("node_modules/a", { ...good, resolved: "git+ssh://x/y" })).toHaveLength(1);
  expect(faults("node_modules/a", { ...good, license: "AGPL-3.0" })).toHaveLength(1);
  expect(faults("node_modules/a", { ...good, license: "AGPL-3.0", dev: true })).toEqual([]);
  const scripted = { ...good, hasInstallScript: true };
  expect(faults("node_modules/allowed", scripted)).toHaveLength(1);
  expect(faults("node_modules/unknown", scripted)).toHaveLength(1);
  expect(faults("node_modules/x/node_modules/denied", scripted)).toEqual([]);
});
