import type { ClientTrial } from "../trial.ts";

/** A workspace of three: `generate` makes the code of `client`, and `story` uses it. */
export const rustProgenitor: ClientTrial = {
  name: "rust-progenitor",
  language: "Rust",
  generator: "progenitor",
  version: "0.15.1",
  // It reads no other.
  document: "openapi-3.0.json",
  needs: [{ command: "cargo", versionArgs: ["--version"], atLeast: "1.88" }],
  install: [
    'cp -r "$SIGNING/rust" signing',
    'cargo build --locked --target-dir "$TOOLS" --package generate',
  ],
  generate: [
    'cargo run --locked --target-dir "$TOOLS" --package generate -- "$DOCUMENT" client/src/generated.rs',
  ],
  compile: ['cargo build --locked --target-dir "$TOOLS" --package story'],
  story: '"$TOOLS/debug/story"',
};
