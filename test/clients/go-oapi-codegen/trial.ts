import type { ClientTrial } from "../trial.ts";

export const goOapiCodegen: ClientTrial = {
  name: "go-oapi-codegen",
  language: "Go",
  generator: "oapi-codegen",
  version: "2.8.2",
  // It knows 3.1 by halves only.
  document: "openapi-3.0.json",
  needs: [{ command: "go", versionArgs: ["version"], atLeast: "1.25" }],
  install: [
    'GOBIN="$TOOLS" go install github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2',
  ],
  generate: ["mkdir -p tradeapi", '"$TOOLS/oapi-codegen" -config generator.yaml "$DOCUMENT"'],
  compile: [
    'mkdir -p tradesigning && cp "$SIGNING/go/tradesigning.go" tradesigning/',
    "go build -o story .",
    "go vet ./...",
  ],
  story: "./story",
};
