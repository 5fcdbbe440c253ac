import type { ClientTrial } from "../trial.ts";

export const typescriptOpenapiFetch: ClientTrial = {
  name: "typescript-openapi-fetch",
  language: "TypeScript",
  generator: "openapi-typescript",
  version: "7.13.0",
  document: "openapi.json",
  needs: [
    { command: "node", versionArgs: ["--version"], atLeast: "20" },
    { command: "npm", versionArgs: ["--version"] },
  ],
  install: [
    "npm install --silent --no-fund --no-audit openapi-typescript@7.13.0 openapi-fetch@0.17.0 typescript@5.9.3 @types/node@24.19.2",
  ],
  generate: ['npx openapi-typescript "$DOCUMENT" --output trade.d.ts'],
  compile: ['cp "$SIGNING/typescript/trade-signing.ts" .', "npx tsc"],
  story: "node dist/story.js",
};
