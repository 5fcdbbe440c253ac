import { expect, test } from "vitest";
import type { Row } from "./run-trial.ts";
import { tableOf } from "./table.ts";
import type { ClientTrial } from "./trial.ts";

const trial: ClientTrial = {
  name: "planted",
  language: "Klingon",
  generator: "generator",
  version: "1.2.3",
  document: "openapi.json",
  needs: [],
  install: [],
  generate: [],
  compile: [],
  story: "",
};

const rows: readonly Row[] = [
  { trial, seconds: { install: 9, generate: 1.23, compile: 40, story: 0.5 } },
  {
    trial,
    seconds: { install: 9, generate: 2 },
    failed: { phase: "compile", problems: ["exit code 1"] },
  },
  { trial, seconds: {}, failed: { phase: "install", problems: ["exit code 1"] } },
  { trial, seconds: {}, skipped: "there is no bat'leth, or bat'leth --version fails" },
];

test("the table says of each what passed, failed, or was skipped and why", () => {
  const cells = tableOf(rows)
    .split("\n")
    .map((line) => line.split(/ {2,}/));
  expect(cells[0]).toEqual([
    "generator",
    "version",
    "document",
    "generated",
    "compiled",
    "story passed",
  ]);
  const names = ["Klingon: generator", "1.2.3", "openapi.json"];
  expect(cells.slice(2)).toEqual([
    [...names, "1.2 s", "40.0 s", "0.5 s"],
    [...names, "2.0 s", "FAILED", "-"],
    [...names, "FAILED to install", "-", "-"],
    [...names, "SKIPPED: there is no bat'leth, or bat'leth --version fails"],
  ]);
});
