#!/usr/bin/env node
const major = Number(process.versions.node.split(".")[0]);

if (major < 24) {
  console.error(`trade-conformance needs Node 24 or newer; this is ${process.version}.`);
  process.exitCode = 2;
} else {
  // Loaded only now: what follows uses modules that older versions do not have.
  const { run } = await import("./program.ts");
  await run(process.argv);
}
