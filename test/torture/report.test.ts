import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { campaigns } from "./campaigns.ts";
import { reportFile } from "./report.ts";

const page = await readFile(join(import.meta.dirname, "../..", reportFile), "utf8");

test.each(["mutants", ...campaigns.map(({ name }) => name)])(
  "the report has figures of %s",
  (name) => {
    const [, figures] = page.split(`<!-- figures: ${name} -->`);
    expect(figures?.split(`<!-- end of figures: ${name} -->`)[0]).toContain("| ");
  },
);
