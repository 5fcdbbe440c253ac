import { expect, test } from "vitest";
import { campaigns } from "./campaigns.ts";
import { readOptions, usage } from "./options.ts";

const names = (args: readonly string[]) => readOptions(args).campaigns.map(({ name }) => name);

test("without a name it kills the gateway; all is everything, in the report's order", () => {
  expect(names([])).toEqual(["crash"]);
  expect(names(["all"])).toEqual(campaigns.map(({ name }) => name));
  expect(names(["drain", "crash"])).toEqual(["drain", "crash"]);
});

test("reads rounds, seed, duration and engine", () => {
  const args = ["--cycles", "1000", "--seed", "0", "--duration", "10m", "--engine", "sqlite"];
  expect(readOptions(args)).toMatchObject({
    cycles: 1000,
    seed: 0,
    durationMs: 600_000,
    engine: "sqlite",
    mutants: null,
  });
  expect(readOptions(["--mutants", "skip-the-intent"]).mutants).toEqual(["skip-the-intent"]);
});

test.each([
  [["nothing"], "there is no campaign nothing; there are all, crash"],
  [["--cycles", "0"], "--cycles must be a whole number from 1"],
  [["--cycles", "1e3"], "--cycles must be a whole number from 1"],
  [["--seed", "-1"], "seed"],
  [["--seed", "2147483648"], "--seed must be a whole number from 0 to 2147483647"],
  [["--duration", "10"], "--duration must be a number with a unit"],
  [["--duration", "0s"], "--duration must be a number with a unit"],
  [["--engine", "paper"], "--engine must be one of: sqlite"],
  [["--colour"], "Unknown option '--colour'"],
])("refuses %j with a sentence", (args, sentence) => {
  expect(() => readOptions(args)).toThrow(sentence);
});

test("the help names every campaign and option", () => {
  for (const { name } of campaigns) expect(usage()).toContain(`  ${name}`);
  for (const option of ["cycles", "duration", "seed", "engine", "mutants", "json", "help"]) {
    expect(usage()).toContain(`--${option}`);
  }
});
