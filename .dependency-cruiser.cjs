/**
 * Who may import whom. Each rule is one line of the house; `npm run check` holds them, and
 * test/lint/dependency-lines.test.ts plants a violation of each.
 *
 * Only two kinds of paths appear: folders of this repository, and `node_modules/<package>/`.
 */

const ours = "^(packages/|generated/)";

/** Tests, and what stands beside the code for tests alone. */
const tests = ["[.]test[.]ts$", "/(test-support|testing)/", "/test-[^/]+[.]ts$"];

/** A folder or file inside the gateway. */
const server = (name) => `^packages/server/src/${name}`;

/** Where the gateway's parts are put together. */
const composition = "(app|config|index|gateway|start)[.]ts$";

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const betweenPackages = [
  {
    name: "contract-imports-none-of-ours",
    comment: "generated/ is made from openapi/ alone; everything else hangs on it.",
    from: { path: "^generated/" },
    to: { path: "^(packages|docs|test)/" },
  },
  {
    name: "signing-imports-none-of-ours",
    comment: "Signing is the smallest part that every language copies: it stands alone.",
    from: { path: "^packages/signing/" },
    to: { path: ours, pathNot: "^packages/signing/" },
  },
  {
    name: "parts-import-contract-and-signing-only",
    comment: "Client, gateway and sandbox meet on the wire, never in code.",
    from: { path: "^packages/(client|server|sandbox)/" },
    to: { path: "^packages/", pathNot: ["^packages/signing/", "^packages/$1/"] },
  },
  {
    name: "conformance-imports-client-contract-and-signing-only",
    comment: "Conformance runs against any base URL, so it knows no gateway from inside.",
    from: { path: "^packages/conformance/" },
    to: { path: "^packages/", pathNot: "^packages/(signing|client|conformance)/" },
  },
  {
    name: "codegen-stands-alone",
    comment: "The generator runs before anything that it makes exists.",
    from: { path: "^packages/codegen/" },
    to: { path: ours, pathNot: "^packages/codegen/" },
  },
  {
    name: "codegen-is-imported-by-nobody",
    comment: "Code reaches what was generated, never the generator.",
    from: { path: "^(packages|generated|docs)/", pathNot: "^packages/codegen/" },
    to: { path: "^packages/codegen/" },
  },
  {
    name: "cli-is-imported-by-nobody",
    comment: "The cli puts the parts together; no part may need the whole.",
    from: { path: "^(packages|generated|docs)/", pathNot: "^packages/cli/" },
    to: { path: "^packages/cli/" },
  },
  {
    name: "packages-need-neither-docs-nor-test",
    comment: "What is published must not lean on what is not. (Packing may: it runs here.)",
    from: { path: "^(packages/[^/]+/src|generated)/" },
    to: { path: "^(docs|test)/" },
  },
  {
    name: "exports-are-the-only-door",
    comment: "Another package is imported by its name, through its `exports`, never by a path.",
    from: { path: "^(packages/[^/]+|generated|docs|test|openapi)/" },
    to: {
      path: ours,
      pathNot: "^$1/",
      dependencyTypes: ["local"],
      dependencyTypesNot: ["aliased-workspace"],
    },
  },
  {
    name: "published-code-declares-what-it-imports",
    comment:
      "A package that works only because the root hoists its dependency breaks when installed.",
    from: {
      path: "^(packages/(signing|client|server|sandbox|conformance|cli)|generated)/",
      pathNot: tests,
    },
    to: {
      dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
      dependencyTypesNot: ["type-only"],
    },
  },
];

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const insideTheGateway = [
  {
    name: "routes-go-through-orders",
    comment: "routes → orders → store, channels. A route may name the types of what it is handed.",
    from: { path: server("routes/"), pathNot: tests },
    to: { path: server("(store|channels|notify)/"), dependencyTypesNot: ["type-only"] },
  },
  {
    name: "http-serves-every-route",
    comment: "Reading, authenticating and replying know no single route, and no engine or wallet.",
    from: { path: server("http/"), pathNot: tests },
    to: { path: server("(routes/|notify/|(store|channels)/[^/]+/)") },
  },
  {
    name: "orders-know-no-http",
    comment: "The rules of money are the same whoever asks.",
    from: { path: server("(orders|apps)/"), pathNot: tests },
    to: { path: server(`(routes/|http/|notify/|${composition})`) },
  },
  {
    name: "orders-know-interfaces-only",
    comment: "Orders see store.ts and channel.ts, never an engine or a wallet behind them.",
    from: { path: server("(orders|apps)/"), pathNot: tests },
    to: { path: server("(store|channels)/[^/]+/") },
  },
  {
    name: "store-knows-no-layer-above",
    comment: "A store keeps what it is told to keep; the decisions are handed to it.",
    from: { path: server("store/"), pathNot: tests },
    to: { path: server(`(routes/|http/|channels/|notify/|apps/|${composition})`) },
  },
  {
    name: "store-knows-only-model-and-decisions",
    comment:
      "A command names a pure decision in the one table of them; of the rest of orders the store " +
      "knows what an order is.",
    from: { path: server("store/"), pathNot: tests },
    to: { path: server("orders/"), pathNot: server("orders/(model|decisions)[.]ts$") },
  },
  {
    name: "channels-know-no-other-layer",
    comment: "A connector turns our questions into a wallet's and its answers into ours, no more.",
    from: { path: server("channels/"), pathNot: tests },
    to: {
      path: server(`(routes/|http/|orders/|apps/|store/|notify/|${composition})`),
      pathNot: server("orders/model[.]ts$"),
    },
  },
  {
    name: "notify-knows-the-outbox-only",
    comment: "The notifier delivers what the outbox holds and decides nothing about orders.",
    from: { path: server("notify/"), pathNot: tests },
    to: {
      path: server(`(routes/|http/|orders/|channels/|store/[^/]+/|${composition})`),
      pathNot: server("orders/model[.]ts$"),
    },
  },
  {
    name: "console-shows-the-contract",
    comment:
      "The console's pages show what the sandbox's contract tells, and can reach nothing else.",
    from: { path: server("console/"), pathNot: tests },
    to: { path: "^packages/", pathNot: server("console/") },
  },
  {
    name: "signature-check-knows-signing-only",
    comment:
      "What a partner pastes is read as a request is, and judged; nothing can be done with it.",
    from: { path: server("signature-check/"), pathNot: tests },
    to: {
      path: "^packages/",
      pathNot: [
        server("signature-check/"),
        server("http/(explain-signature|parse-form|rejection)[.]ts$"),
        "^packages/signing/",
      ],
    },
  },
  {
    name: "orders-lend-types-only",
    comment:
      "Store, channels and notifier share the words of orders, not their behaviour; a store also runs the pure decisions.",
    from: { path: server("(store|channels|notify)/"), pathNot: tests },
    to: {
      path: server("orders/"),
      pathNot: server("orders/decisions[.]ts$"),
      dependencyTypesNot: ["type-only"],
    },
  },
];

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const borrowed = [
  {
    name: "hono-at-the-edge-only",
    comment:
      "In the gateway Hono appears in app.ts, http/, routes/ and console/; the rest knows no web framework.",
    from: {
      path: "^(packages|generated)/",
      pathNot: [
        "^packages/server/src/(app[.]ts$|http/|routes/|console/)",
        "^packages/(sandbox|cli)/",
        ...tests,
      ],
    },
    to: { path: "node_modules/(hono|@hono)/" },
  },
  {
    name: "sql-in-the-store-only",
    comment:
      "One place per process talks to a database: the gateway's store, the sandbox's ledger.",
    from: {
      path: "^(packages|generated)/",
      pathNot: [
        "^packages/server/src/store/",
        "^packages/server/src/test-support/",
        "^packages/sandbox/src/ledger",
      ],
    },
    to: { path: ["^(node:)?sqlite$", "node_modules/(pg|pg-[^/]+|@types/pg)/"] },
  },
  {
    name: "signing-runs-in-a-browser",
    comment: "Only node-digest.ts may use Node; a browser never imports it.",
    from: { path: "^packages/signing/", pathNot: ["node-digest[.]ts$", ...tests] },
    to: { dependencyTypes: ["core"] },
  },
];

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const everywhere = [
  {
    name: "no-cycles",
    comment: "What imports each other cannot be understood apart.",
    from: {},
    to: { circular: true },
  },
  {
    name: "imports-resolve",
    comment: "An import leads to a file, or to a door in a package's `exports`.",
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: "tests-are-imported-by-nobody",
    comment:
      "Shared parts of tests have files of their own, in test-support/, testing/ or test-*.ts.",
    from: {},
    to: { path: "[.]test[.]ts$" },
  },
  {
    name: "code-needs-no-test-support",
    comment: "What is published must not lean on what only tests need.",
    from: { path: ours, pathNot: tests },
    to: { path: tests },
  },
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [...betweenPackages, ...insideTheGateway, ...borrowed, ...everywhere].map((rule) => ({
    severity: "error",
    ...rule,
  })),
  options: {
    doNotFollow: { path: "node_modules" },
    // What a generated client's story imports is made in a work folder.
    exclude: { path: ["(^|/)(dist|coverage)/", "^test/clients/[^/]+/story[.]ts$"] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["trade-v1-source", "import", "require", "node", "default", "types"],
      extensions: [".ts", ".js", ".cjs", ".mjs", ".json", ".d.ts"],
    },
  },
};
