import { readdirSync } from "node:fs";
import { join } from "node:path";
import { codes } from "@trade-v1/contract/catalogue";
import { operations } from "@trade-v1/contract/operations";
import { expect, test } from "vitest";
import {
  codeSamples,
  sampledOperations,
  sampleOutput,
  sharedFiles,
} from "../../docs/samples/index.ts";

const samples = await codeSamples();
const shared = await sharedFiles();

test("there are samples of every operation, and of receiving a notification", () => {
  expect([...sampledOperations].sort()).toEqual(
    [...Object.keys(operations), "verifyNotification"].sort(),
  );
});

test.each(sampledOperations)(
  "%s has a sample in every language, and an output",
  async (operation) => {
    const labels = samples[operation].map(({ label }) => label);
    expect(labels).toEqual(["curl", "Python", "Go", "Java", "PHP", "TypeScript"]);
    expect(await sampleOutput(operation)).toMatch(/\n$/);
  },
);

test.each(Object.values(samples).flat())(
  "$file names a file that it shares",
  ({ label, source }) => {
    const names = shared[label]?.map(({ file }) => file.split("/").at(-1) ?? "") ?? [];
    const head = source.split("\n").slice(0, 20).join("\n");
    expect(names.filter((name) => head.includes(name))).not.toEqual([]);
  },
);

test("every file that is there is a sample, or what samples share, or an output", () => {
  const folder = join(import.meta.dirname, "../../docs/samples");
  const there = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== folder)
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    // Those are plugged into generated clients, and test/clients holds them to the vectors.
    .filter((file) => !file.startsWith("signing/"));
  const known = [...Object.values(samples).flat(), ...Object.values(shared).flat()];
  expect(there.sort()).toEqual(known.map(({ file }) => file).sort());
});

/** What says no whenever it is answered with status 200; a busy channel spends the number (contract §8). */
const refusals = Object.values(codes)
  .filter(({ retry, name }) => retry === "no" || retry === "new-number" || name === "busy")
  .map(({ code }) => code);

test.each(["curl", "Python", "Go", "Java", "PHP"])(
  "%s knows every code that says no, and no other",
  (label) => {
    const source = shared[label]?.map((file) => file.source).join("\n") ?? "";
    const lists = [...source.matchAll(/["']((?:\d{4} ?){5,})["']/g)];
    const listed = lists.flatMap(([, list = ""]) => list.trim().split(" "));
    expect(listed.sort()).toEqual([...refusals].sort());
  },
);
