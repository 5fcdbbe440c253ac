/**
 * Loaded into every thread of the gateway that is killed (`--import`). In the one that writes to the
 * store it stands around the statement that makes a batch of writes durable.
 */
import { DatabaseSync } from "node:sqlite";
import { parentPort } from "node:worker_threads";
import { listen, pass } from "./armed.ts";
import type { Step } from "./points.ts";

type Call = readonly [id: number, name: string, args: readonly { readonly step?: Step }[]];

/** Steps whose write waits for the next commit. */
let uncommitted: Step[] = [];

function note(text: string): void {
  for (const [, , [command]] of JSON.parse(text) as Call[]) {
    if (command?.step !== undefined) uncommitted.push(command.step);
  }
}

function crashAroundCommits(): void {
  const { exec } = DatabaseSync.prototype;
  DatabaseSync.prototype.exec = function crashing(sql) {
    if (sql !== "COMMIT") return exec.call(this, sql);
    const steps = uncommitted;
    uncommitted = [];
    for (const [operation, phase] of steps) pass(operation, `before-${phase}-commit`);
    exec.call(this, sql);
    for (const [operation, phase] of steps) pass(operation, `after-${phase}-commit`);
  };
}

if (parentPort !== null) {
  parentPort.on("message", note);
  crashAroundCommits();
  listen();
}
