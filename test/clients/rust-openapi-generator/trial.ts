import type { ClientTrial } from "../trial.ts";

/** A workspace of the generated `client` and the `story` that uses it. */
export const rustOpenapiGenerator: ClientTrial = {
  name: "rust-openapi-generator",
  language: "Rust",
  generator: "openapi-generator",
  version: "7.25.0",
  // What it makes of the 3.1 document does not compile: it takes `String` for a model of ours.
  document: "openapi-3.0.json",
  needs: [
    { command: "cargo", versionArgs: ["--version"], atLeast: "1.88" },
    { command: "java", versionArgs: ["-version"], atLeast: "11" },
    { command: "mvn", versionArgs: ["--version"] },
  ],
  install: [
    'cp -r "$SIGNING/rust" signing',
    'mvn --batch-mode --quiet org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=org.openapitools:openapi-generator-cli:7.25.0 "-DoutputDirectory=$TOOLS"',
  ],
  generate: [
    'java -jar "$TOOLS/openapi-generator-cli-7.25.0.jar" generate --config generator.yaml --input-spec "$DOCUMENT" --output client',
  ],
  compile: ['cargo build --locked --target-dir "$TOOLS/rust" --package story'],
  story: '"$TOOLS/rust/debug/story"',
};
