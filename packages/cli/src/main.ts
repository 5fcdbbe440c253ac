#!/usr/bin/env -S node --max-semi-space-size=8 --heap-growing-percent=30 --v8-pool-size=1
import module from "node:module";
import { join } from "node:path";

const major = Number(process.versions.node.split(".")[0]);

if (major < 24) {
  console.error(`trade needs Node 24 or newer; this is ${process.version}.`);
  process.exitCode = 1;
} else {
  // What was compiled once is loaded in half the time, and in less memory: the compiler is not needed. The
  // threads that are started later find it by the variable. Where it cannot be kept it is not.
  const cache = join(import.meta.dirname, "../node_modules/.cache");
  process.env["NODE_COMPILE_CACHE"] ??= cache;
  module.enableCompileCache(process.env["NODE_COMPILE_CACHE"]);
  // Loaded only now: what follows uses modules that older versions do not have.
  const { run } = await import("./program.ts");
  await run(process.argv);
}
