import { defineConfig } from "vitest/config";

/**
 * Workspace packages are tested as TypeScript: the condition `trade-v1-source` picks `src/` in `exports`.
 * The rest are Vite's own defaults for code that runs on a server.
 */
const conditions = ["trade-v1-source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["{packages/*/src,generated,openapi/lint,docs,test}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    globalSetup: ["test/support/node-version.ts"],
    reporters: ["./test/support/reporter.ts"],
    server: { deps: { inline: [/^@trade-v1\//] } },
    // Worker threads and child processes that a test starts inherit the condition from here.
    execArgv: ["--conditions=trade-v1-source"],
    env: { SCARF_ANALYTICS: "false", REDOCLY_TELEMETRY: "off" },
    // Many tests wait for processes and browsers of their own.
    maxWorkers: "100%",
    testTimeout: 15_000,
    hookTimeout: 30_000,
    teardownTimeout: 10_000,
    coverage: { include: ["packages/*/src/**/*.ts"], exclude: ["**/*.test.ts"] },
  },
});
