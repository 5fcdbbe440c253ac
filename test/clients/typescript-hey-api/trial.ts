import type { ClientTrial } from "../trial.ts";

export const typescriptHeyApi: ClientTrial = {
  name: "typescript-hey-api",
  language: "TypeScript",
  generator: "@hey-api/openapi-ts",
  version: "0.99.0",
  document: "openapi.json",
  needs: [
    { command: "node", versionArgs: ["--version"], atLeast: "20" },
    { command: "npm", versionArgs: ["--version"] },
  ],
  install: [
    "npm install --silent --no-fund --no-audit @hey-api/openapi-ts@0.99.0 typescript@5.9.3 @types/node@24.19.2",
  ],
  generate: ['npx openapi-ts --input "$DOCUMENT" --output trade --client @hey-api/client-fetch'],
  compile: ['cp "$SIGNING/typescript/trade-signing.ts" .', "npx tsc"],
  story: "node dist/story.js",
};
