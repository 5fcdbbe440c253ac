// The violations that dependency-lines.test.ts plants, and the tree that it plants them in.

export const workspaces = [
  "client",
  "server",
  "sandbox",
  "conformance",
  "codegen",
  "cli",
  "signing",
];
const borrowed = ["hono", "@hono/node-server", "pg", "left-over"];

/** What the planted files import: the shape of this repository, with nothing in it. */
export function skeleton(): Record<string, string> {
  const files: Record<string, string> = {
    "package.json": JSON.stringify({ devDependencies: { "left-over": "1.0.0" } }),
    "generated/package.json": JSON.stringify({ exports: { "./catalogue": "./catalogue.ts" } }),
    "docs/build.ts": "",
    "test/support/tool.ts": "",
    "packages/server/src/orders/something.test.ts": "",
    "packages/server/src/test-support/bench.ts": "",
    "packages/client/src/circle.ts": 'import "./back-to-circle.ts";',
  };
  for (const name of workspaces) {
    files[`packages/${name}/package.json`] = JSON.stringify({
      name: `@trade-v1/${name}`,
      exports: { ".": { "trade-v1-source": "./src/index.ts", default: "./dist/index.js" } },
      dependencies: { hono: "1.0.0", "@hono/node-server": "1.0.0", pg: "1.0.0" },
    });
    files[`packages/${name}/src/index.ts`] = "export type Thing = string;";
  }
  for (const name of borrowed) {
    files[`node_modules/${name}/package.json`] = JSON.stringify({ name, main: "index.js" });
    files[`node_modules/${name}/index.js`] = "";
  }
  for (const path of [
    "app",
    "config",
    "apps/vault",
    "routes/trade",
    "http/reply",
    "orders/payment",
    "orders/model",
    "orders/decisions",
    "store/store",
    "store/sqlite/engine",
    "channels/channel",
    "channels/alipay/connector",
    "notify/notifier",
  ]) {
    files[`packages/server/src/${path}.ts`] = "export type Thing = string;";
  }
  files["packages/signing/package.json"] = JSON.stringify({
    name: "@trade-v1/signing",
    exports: { ".": { "trade-v1-source": "./src/index.ts" }, "./vectors": "./vectors.json" },
  });
  return { ...files, "packages/signing/vectors.json": "{}", "generated/catalogue.ts": "" };
}

export interface Plant {
  /** The line that must break, or null where everything must hold. */
  readonly rule: string | null;
  readonly file: string;
  readonly code: string;
}

export const plants: readonly Plant[] = [
  // Between packages.
  ...["@trade-v1/signing", "../packages/client/src/index.ts", "../docs/build.ts"].map((from) => ({
    rule: "contract-imports-none-of-ours",
    file: "generated/planted.ts",
    code: `import "${from}";`,
  })),
  ...["@trade-v1/contract/catalogue", "@trade-v1/client"].map((from) => ({
    rule: "signing-imports-none-of-ours",
    file: "packages/signing/src/planted.ts",
    code: `import "${from}";`,
  })),
  ...[
    ["client", "server"],
    ["client", "sandbox"],
    ["server", "client"],
    ["server", "sandbox"],
    ["sandbox", "server"],
    ["sandbox", "conformance"],
  ].map(([from, to]) => ({
    rule: "parts-import-contract-and-signing-only",
    file: `packages/${from}/src/planted.ts`,
    code: `import type { Thing } from "@trade-v1/${to}";`,
  })),
  ...["server", "sandbox", "cli"].map((to) => ({
    rule: "conformance-imports-client-contract-and-signing-only",
    file: "packages/conformance/src/planted.ts",
    code: `import "@trade-v1/${to}";`,
  })),
  ...["signing", "contract/catalogue"].map((to) => ({
    rule: "codegen-stands-alone",
    file: "packages/codegen/src/planted.ts",
    code: `import "@trade-v1/${to}";`,
  })),
  {
    rule: "codegen-is-imported-by-nobody",
    file: "packages/cli/src/planted.ts",
    code: 'import "@trade-v1/codegen";',
  },
  {
    rule: "cli-is-imported-by-nobody",
    file: "docs/planted.ts",
    code: 'import "@trade-v1/cli";',
  },
  ...["../../../test/support/tool.ts", "../../../docs/build.ts"].map((from) => ({
    rule: "packages-need-neither-docs-nor-test",
    file: "packages/server/src/planted.ts",
    code: `import "${from}";`,
  })),
  {
    rule: "exports-are-the-only-door",
    file: "packages/cli/src/planted.ts",
    code: 'import "../../server/src/app.ts";',
  },
  {
    rule: "exports-are-the-only-door",
    file: "packages/client/src/planted.ts",
    code: 'import type {} from "../../../generated/catalogue.ts";',
  },
  {
    rule: "exports-are-the-only-door",
    file: "test/planted.ts",
    code: 'export * from "../packages/server/src/store/store.ts";',
  },
  {
    rule: "published-code-declares-what-it-imports",
    file: "packages/client/src/planted.ts",
    code: 'import "left-over";',
  },
  // Inside the gateway.
  ...["store/store", "channels/channel", "notify/notifier"].map((to) => ({
    rule: "routes-go-through-orders",
    file: "packages/server/src/routes/planted.ts",
    code: `import "../${to}.ts";`,
  })),
  ...["routes/trade", "store/sqlite/engine", "channels/alipay/connector", "notify/notifier"].map(
    (to) => ({
      rule: "http-serves-every-route",
      file: "packages/server/src/http/planted.ts",
      code: `import "../${to}.ts";`,
    }),
  ),
  ...["routes/trade", "http/reply", "notify/notifier", "app", "config"].map((to) => ({
    rule: "orders-know-no-http",
    file: "packages/server/src/orders/planted.ts",
    code: `import type { Thing } from "../${to}.ts";`,
  })),
  ...["store/sqlite/engine", "channels/alipay/connector"].map((to) => ({
    rule: "orders-know-interfaces-only",
    file: "packages/server/src/orders/planted.ts",
    code: `const engine = await import("../${to}.ts");`,
  })),
  ...["routes/trade", "http/reply", "channels/channel", "notify/notifier", "app"].map((to) => ({
    rule: "store-knows-no-layer-above",
    file: "packages/server/src/store/planted.ts",
    code: `import "../${to}.ts";`,
  })),
  {
    rule: "store-knows-only-model-and-decisions",
    file: "packages/server/src/store/sqlite/planted.ts",
    code: 'import type { Thing } from "../../orders/payment.ts";',
  },
  ...["orders/payment", "store/store", "http/reply", "notify/notifier"].map((to) => ({
    rule: "channels-know-no-other-layer",
    file: "packages/server/src/channels/alipay/planted.ts",
    code: `import "../../${to}.ts";`,
  })),
  ...["orders/payment", "store/sqlite/engine", "channels/channel", "routes/trade"].map((to) => ({
    rule: "notify-knows-the-outbox-only",
    file: "packages/server/src/notify/planted.ts",
    code: `import "../${to}.ts";`,
  })),
  ...["store/store", "orders/payment", "http/reply"].map((to) => ({
    rule: "console-shows-the-contract",
    file: "packages/server/src/console/planted.ts",
    code: `import type { Thing } from "../${to}.ts";`,
  })),
  ...["store/store", "http/reply"].map((to) => ({
    rule: "signature-check-knows-signing-only",
    file: "packages/server/src/signature-check/planted.ts",
    code: `import type { Thing } from "../${to}.ts";`,
  })),
  ...["store", "channels", "notify"].map((from) => ({
    rule: "orders-lend-types-only",
    file: `packages/server/src/${from}/planted.ts`,
    code: 'import { anything } from "../orders/model.ts";',
  })),
  // Borrowed code.
  ...["orders", "store", "channels", "notify"].map((folder) => ({
    rule: "hono-at-the-edge-only",
    file: `packages/server/src/${folder}/planted.ts`,
    code: 'import type { Context } from "hono";',
  })),
  {
    rule: "hono-at-the-edge-only",
    file: "packages/client/src/planted.ts",
    code: 'import "@hono/node-server";',
  },
  ...["node:sqlite", "pg"].flatMap((database) =>
    [
      "packages/server/src/orders/planted.ts",
      "packages/sandbox/src/planted.ts",
      "packages/cli/src/planted.ts",
    ].map((file) => ({ rule: "sql-in-the-store-only", file, code: `import "${database}";` })),
  ),
  ...["node:crypto", "node:fs"].map((from) => ({
    rule: "signing-runs-in-a-browser",
    file: "packages/signing/src/planted.ts",
    code: `import "${from}";`,
  })),
  // Everywhere.
  {
    rule: "no-cycles",
    file: "packages/client/src/back-to-circle.ts",
    code: 'import "./circle.ts";',
  },
  {
    rule: "imports-resolve",
    file: "packages/server/src/planted.ts",
    code: 'import "@trade-v1/signing/src/index.ts";',
  },
  {
    rule: "tests-are-imported-by-nobody",
    file: "packages/server/src/planted.ts",
    code: 'import "./orders/something.test.ts";',
  },
  {
    rule: "code-needs-no-test-support",
    file: "packages/server/src/planted.ts",
    code: 'import "./test-support/bench.ts";',
  },
  // What the house allows.
  ...[
    ["packages/client/src/planted.ts", "@trade-v1/signing"],
    ["packages/server/src/planted.ts", "@trade-v1/contract/catalogue"],
    ["packages/conformance/src/planted.ts", "@trade-v1/client"],
    ["packages/cli/src/planted.ts", "@trade-v1/server"],
    ["packages/cli/src/planted.ts", "@hono/node-server"],
    ["test/planted.ts", "@trade-v1/cli"],
    ["packages/server/src/app.ts", "hono"],
    ["packages/server/src/http/planted.ts", "hono"],
    ["packages/server/src/http/planted.ts", "../store/store.ts"],
    ["packages/server/src/routes/planted.ts", "../orders/payment.ts"],
    ["packages/server/src/orders/planted.ts", "../store/store.ts"],
    ["packages/server/src/orders/planted.ts", "../channels/channel.ts"],
    ["packages/server/src/store/sqlite/planted.ts", "node:sqlite"],
    ["packages/server/src/store/sqlite/planted.ts", "../../orders/decisions.ts"],
    ["packages/server/src/test-support/planted.ts", "node:sqlite"],
    ["packages/server/src/orders/planted.test.ts", "../test-support/bench.ts"],
    ["packages/sandbox/src/ledger.ts", "node:sqlite"],
    ["packages/sandbox/src/ledger/planted.ts", "node:sqlite"],
    ["packages/server/src/notify/planted.ts", "../store/store.ts"],
    ["packages/signing/src/node-digest.ts", "node:crypto"],
    ["test/planted.ts", "@trade-v1/signing/vectors"],
  ].map(([file, from]) => ({ rule: null, file: file!, code: `import "${from}";` })),
  {
    rule: null,
    file: "packages/server/src/store/planted.ts",
    code: 'import type { Thing } from "../orders/model.ts";',
  },
  {
    rule: null,
    file: "packages/server/src/routes/planted.ts",
    code: 'import type { Thing } from "../store/store.ts";',
  },
];
