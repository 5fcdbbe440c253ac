import type { ClientTrial } from "../trial.ts";

export const goOpenapiGenerator: ClientTrial = {
  name: "go-openapi-generator",
  language: "Go",
  generator: "openapi-generator",
  version: "7.26.0",
  document: "openapi.json",
  needs: [
    { command: "go", versionArgs: ["version"], atLeast: "1.24" },
    { command: "java", versionArgs: ["-version"], atLeast: "11" },
    { command: "python3", versionArgs: ["-m", "ensurepip", "--version"] },
  ],
  install: [
    'python3 -m venv "$TOOLS"',
    '"$TOOLS/bin/pip" install --quiet openapi-generator-cli==7.26.0',
  ],
  generate: [
    '"$TOOLS/bin/openapi-generator-cli" generate --generator-name go --input-spec "$DOCUMENT" --config generator.yaml --output tradeapi',
  ],
  compile: [
    'mkdir -p tradesigning && cp "$SIGNING/go/tradesigning.go" tradesigning/',
    "go build -o story .",
    "go vet . ./tradeapi ./tradesigning",
  ],
  story: "./story",
};
