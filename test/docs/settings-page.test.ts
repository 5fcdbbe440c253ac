import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { renderSettings, settingsPage } from "../../docs/settings.ts";

test("the page of settings is what the gateway reads (repair: npm run docs:settings)", async () => {
  expect(await readFile(settingsPage, "utf8")).toBe(renderSettings());
});
