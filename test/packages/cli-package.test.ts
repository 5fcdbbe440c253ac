import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createTradeClient } from "@trade-v1/client";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { gatewayUrl, startTrade } from "../support/trade-command.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

/** Packing builds, installing may ask the registry: both take their time on a busy machine. */
const timeout = 180_000;

/** An empty folder of a partner's, with the packed command in it. */
let consumer: string;
let files: readonly string[];

beforeAll(async () => {
  consumer = await mkdtemp(join(tmpdir(), "trade-package-"));
  await run("npm", ["pack", "--pack-destination", consumer], { cwd: join(root, "packages/cli") });
  const [packed] = await readdir(consumer);
  const tarball = join(consumer, packed!);
  files = (await run("tar", ["-tzf", tarball])).stdout.trim().split("\n");
  await writeFile(join(consumer, "package.json"), '{ "private": true }');
  await run("npm", ["install", "--prefer-offline", "--ignore-scripts", tarball], { cwd: consumer });
}, timeout);

afterAll(() => rm(consumer, { recursive: true, force: true }));

/** What `npx trade` runs, on this Node: the one on PATH may be older. */
function npxTrade(args: readonly string[], environment: Record<string, string> = {}) {
  const trade = startTrade(args, environment, [join(consumer, "node_modules/.bin/trade")]);
  onTestFinished(async () => {
    await trade.stop("SIGKILL");
  });
  return trade;
}

test("the tarball holds the program, the documents, the documentation, and no source", () => {
  const names = files.map((file) => file.replace("package/", "")).sort();
  const isNamedByHash = (name: string) => /^dist\/[a-z-]+-[\w-]{8}\.js$/.test(name);
  const docs = names.filter((name) => name.startsWith("dist/docs/"));
  expect(names.filter((name) => !isNamedByHash(name) && !docs.includes(name))).toEqual([
    "LICENSE",
    "README.md",
    "dist/contract/openapi-3.0.json",
    "dist/contract/openapi.json",
    "dist/contract/openapi.yaml",
    "dist/main.js",
    "dist/wallets-thread.js",
    "dist/write-thread.js",
    "package.json",
  ]);
  expect(docs).toEqual(
    expect.arrayContaining(
      [
        "index.html",
        "openapi.json",
        "assets/site.js",
        "guides/quick-start/index.html",
        "reference/index.html",
      ].map((name) => `dist/docs/${name}`),
    ),
  );
});

test("what the program imports is what its package declares, at the version that we test", async () => {
  const { dependencies } = JSON.parse(
    await readFile(join(root, "packages/cli/package.json"), "utf8"),
  );
  for (const folder of ["contract", "signing", "client", "server", "sandbox"]) {
    const path = folder === "contract" ? "generated" : `packages/${folder}`;
    const bundled = JSON.parse(await readFile(join(root, path, "package.json"), "utf8"));
    const published = Object.entries(bundled.dependencies ?? {}).filter(
      ([name]) => !name.startsWith("@trade-v1/"),
    );
    expect(dependencies, folder).toMatchObject(Object.fromEntries(published));
  }
});

test("installed in an empty folder it starts a gateway, takes a payment and stops", async () => {
  const trade = npxTrade(["start", "--port", "0", "--data", join(consumer, "data")]);
  const url = await trade.says(gatewayUrl);

  const client = createTradeClient({
    baseUrl: url,
    appCode: "SANDBOX0000000000000000000000001",
    key: "SANDBOXKEY0000000000000000000001",
  });
  const payment = await client.createPayment({
    pay_type: "800208",
    out_trade_no: "first",
    txamt: 10,
    auth_code: "134567890123456789",
  });
  expect(payment).toMatchObject({ ok: true, data: { out_trade_no: "first" } });

  const docs = await fetch(`${url}/docs/`);
  expect(await docs.text()).toContain("Trade API</title>");
  expect((await fetch(`${url}/openapi.json`)).status).toBe(200);

  expect((await trade.stop("SIGTERM")).code).toBe(0);
});

test("installed it plays the demo", async () => {
  const { code, stdout } = await npxTrade(["demo"], { PORT: "9" }).ended;
  expect(stdout).toMatch(/ 0 different\.\n$/);
  expect(code).toBe(0);
});

test("without Prism the mock says what to install", async () => {
  const { code, stderr } = await npxTrade(["mock"]).ended;
  expect(code).toBe(1);
  expect(stderr).toContain("npm install @stoplight/prism-cli@5.16.0");
});

test("npx finds it", async () => {
  const { stdout } = await run("npx", ["--no-install", "trade", "--version"], { cwd: consumer });
  expect(stdout).toBe("0.1.0\n");
});
