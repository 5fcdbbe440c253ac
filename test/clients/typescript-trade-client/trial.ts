import type { ClientTrial } from "../trial.ts";

/** Ours, packed as it is published: openapi-typescript's types and openapi-fetch, with signing built in. */
export const typescriptTradeClient: ClientTrial = {
  name: "typescript-trade-client",
  language: "TypeScript",
  generator: "@trade-v1/client",
  version: "0.1.0",
  // Its types are made from it by `npm run generate`, by openapi-typescript.
  document: "openapi.json",
  needs: [
    { command: "node", versionArgs: ["--version"], atLeast: "20" },
    { command: "npm", versionArgs: ["--version"] },
  ],
  install: ["npm install --silent --no-fund --no-audit typescript@5.9.3 @types/node@24.19.2"],
  generate: [
    'npm pack --silent "$CHECKOUT/packages/client"',
    "npm install --silent --no-fund --no-audit ./trade-v1-client-0.1.0.tgz",
  ],
  compile: ["npx tsc"],
  story: "node dist/story.js",
};
