import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const page = await readFile(join(root, "docs/security.md"), "utf8");

/** Files that the page calls by their path. */
const named = [...page.matchAll(/`((?:packages|openapi|test)\/[\w./-]+)`/g)].map(
  ([, path = ""]) => path,
);

test.each([...new Set(named)])("%s, which the page names, is there", (path) => {
  expect(existsSync(join(root, path))).toBe(true);
});

test("each of the ten points names its code or its test", () => {
  const points = page.split(/^### (?=API\d)/m).slice(1);
  expect(points.map((point) => point.slice(0, 5).trim())).toEqual(
    Array.from({ length: 10 }, (_, index) => `API${index + 1}`),
  );
  for (const point of points) expect(point).toMatch(/`(packages|test)\/[\w./-]+\.test\.ts`/);
});

test("links within the page lead somewhere", () => {
  const anchors = [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, to]) => to);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(anchors).toContain(link);
});
