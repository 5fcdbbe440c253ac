import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readAccepted } from "../../docs/contract-changes/accepted.ts";
import { compareContracts } from "../../docs/contract-changes/compare.ts";
import { presentContract, releasedContracts } from "../../docs/contract-changes/contract.ts";
import { keepRelease } from "./keep-release.ts";

async function folder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "trade-released-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test("a release is read back as it was kept", async () => {
  const [released, present] = [await folder(), await presentContract()];
  await keepRelease(released, present, "2026-11-25");
  const [back, ...more] = await releasedContracts(released);
  expect(more).toEqual([]);
  expect(back).toEqual({ ...present, date: "2026-11-25" });
  expect(compareContracts(back!, present)).toEqual([]);
});

test("what was released is never overwritten", async () => {
  const [released, present] = [await folder(), await presentContract()];
  const place = await keepRelease(released, present, "2026-11-25");
  const before = await readFile(join(place, "openapi.json"), "utf8");
  const other = { ...present, trade: {} };
  await expect(keepRelease(released, other, "2026-11-26")).rejects.toThrow(
    `${present.version} is released already`,
  );
  expect(await readFile(join(place, "openapi.json"), "utf8")).toBe(before);
});

test("releases come in the order of their versions", async () => {
  const [released, present] = [await folder(), await presentContract()];
  for (const version of ["1.10.0", "1.2.0"]) {
    await keepRelease(released, { ...present, version }, "2026-11-25");
  }
  const versions = (await releasedContracts(released)).map(({ version }) => version);
  expect(versions).toEqual(["1.2.0", "1.10.0"]);
});

test("an accepted difference needs an argument", async () => {
  const file = join(await folder(), "accepted.yaml");
  await writeFile(file, "- { since: 1.0.0, change: code 1145, because: fine }");
  await expect(readAccepted(file)).rejects.toThrow("entry 1 needs since, change, and because");
});
