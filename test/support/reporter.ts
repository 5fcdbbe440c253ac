import type { SerializedError } from "vitest";
import {
  DefaultReporter,
  type TestCase,
  type TestModule,
  type TestRunEndReason,
} from "vitest/node";

/**
 * Vitest's own report, then every skipped and every failed test by name, then as the very last line
 * of the run `N passed, N failed`.
 *
 * What fails outside a test counts as a failure too: a file that cannot be loaded, a hook that
 * throws, an error that nobody caught. So "0 failed" means that the run is green.
 */
export default class Reporter extends DefaultReporter {
  #passed = 0;
  #failed: string[] = [];
  #skipped: string[] = [];
  #ended = false;

  constructor() {
    super();
    // Coverage and late errors are printed after the run's end, the totals after them.
    process.once("exit", () => this.#printTotals());
  }

  override onTestRunEnd(
    modules: readonly TestModule[],
    unhandled: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    super.onTestRunEnd(modules, unhandled, reason);
    this.#ended = reason !== "interrupted";
    this.#passed = 0;
    this.#failed = unhandled.map((error) => `outside any test: ${error.message}`);
    this.#skipped = [];
    for (const module of modules) this.#countModule(module);
  }

  #countModule(module: TestModule): void {
    if (module.errors().length > 0)
      this.#failed.push(`${module.relativeModuleId} (the file itself)`);
    for (const suite of module.children.allSuites()) {
      if (suite.errors().length > 0) {
        this.#failed.push(`${module.relativeModuleId} > ${suite.fullName} (a hook)`);
      }
    }
    for (const test of module.children.allTests()) this.#countTest(module, test);
  }

  #countTest(module: TestModule, test: TestCase): void {
    const name = `${module.relativeModuleId} > ${test.fullName}`;
    const result = test.result();
    if (result.state === "passed") this.#passed += 1;
    else if (result.state === "skipped") {
      // Not worth a line each: what a filter left out on purpose, and what a failed hook kept from
      // running (the hook is listed).
      const filtered = this.ctx.config.testNamePattern !== undefined;
      const neverBegun = test.options.mode === "run" && result.note === undefined;
      if (!filtered && !neverBegun)
        this.#skipped.push(`${name}: ${result.note ?? "no reason given"}`);
    } else this.#failed.push(result.state === "failed" ? name : `${name} (did not finish)`);
  }

  #printTotals(): void {
    if (this.#failed.length === 0) {
      if (!this.#ended) this.#failed.push("the run ended early");
      else if (process.exitCode) this.#failed.push("the run failed outside any test");
    }
    const lines = [
      ...this.#skipped.map((name) => `SKIPPED ${name}`),
      ...this.#failed.map((name) => `FAILED ${name}`),
      `${this.#passed} passed, ${this.#failed.length} failed`,
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
  }
}
