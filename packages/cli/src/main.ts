#!/usr/bin/env node
const major = Number(process.versions.node.split(".")[0]);

if (major < 24) {
  console.error(`trade needs Node 24 or newer; this is ${process.version}.`);
  process.exitCode = 1;
} else {
  // Loaded only now: what follows uses modules that older versions do not have.
  const { run } = await import("./program.ts");
  await run(process.argv);
}
