import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startGateway } from "../support/gateway.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");
const bin = (name: string) => join(root, "node_modules/.bin", name);

/** Packing builds, installing may ask the registry: both take their time on a busy machine. */
const timeout = 180_000;

/** An empty folder of a partner's, with the packed client and the README's examples. */
let consumer: string;
let tarball: string;

beforeAll(async () => {
  consumer = await mkdtemp(join(tmpdir(), "trade-client-"));
  await run("npm", ["pack", "--pack-destination", consumer], {
    cwd: join(root, "packages/client"),
  });
  const [packed] = await readdir(consumer);
  tarball = join(consumer, packed!);
  await writeFile(join(consumer, "package.json"), '{ "private": true, "type": "module" }');
  await run("npm", ["install", "--prefer-offline", "--ignore-scripts", tarball], { cwd: consumer });
  const readme = await readFile(join(consumer, "node_modules/@trade-v1/client/README.md"), "utf8");
  const [payment, notification] = [...readme.matchAll(/```js\n(.*?)```/gs)].map(
    ([, code]) => code!,
  );
  await writeFile(join(consumer, "payment.js"), payment!);
  await writeFile(join(consumer, "notification.js"), notification!);
  await writeFile(join(consumer, "types.ts"), typesOfAConsumer);
}, timeout);

afterAll(() => rm(consumer, { recursive: true, force: true }));

test("the tarball holds the built module, its types and its README, and nothing else", async () => {
  const { stdout } = await run("tar", ["-tzf", tarball]);
  expect(stdout.trim().split("\n").sort()).toEqual([
    "package/LICENSE",
    "package/README.md",
    "package/dist/index.d.ts",
    "package/dist/index.js",
    "package/package.json",
  ]);
});

test("publint and are-the-types-wrong find nothing", { timeout }, async () => {
  await run(bin("publint"), ["run", tarball, "--strict"]);
  await run(bin("attw"), [tarball, "--profile", "esm-only", "--no-color"]);
});

const typesOfAConsumer = `
import { createTradeClient, type SignType, TradeNetworkError, type TradeResult } from "@trade-v1/client";

const signType: SignType = "SHA256";
const client = createTradeClient({ baseUrl: "https://pay.example", appCode: "A", key: "K", signType });

export async function pay(): Promise<string> {
  const result = await client.createPayment({ pay_type: "800201", out_trade_no: "A1", txamt: 10 });
  if (result.ok) {
    const { txamt, qrcode }: { txamt: string; qrcode?: string } = result.data;
    return qrcode ?? txamt;
  }
  const transaction: string | undefined = result.data.syssn;
  return result.codeName === "orderClosed" ? result.detail : (transaction ?? result.message);
}

export const found: Promise<TradeResult<{ data: { syssn: string; respcd: string }[] }>> =
  client.queryTransactions({ page: 1 });
export const isNetwork = (error: unknown): boolean => error instanceof TradeNetworkError;

// @ts-expect-error An amount is a number of minor units.
client.createPayment({ pay_type: "800201", out_trade_no: "A1", txamt: "10" });
// @ts-expect-error A refund has its own number.
client.createRefund({ syssn: "201607280901020011216135", txamt: 10, txdtm: "2016-07-28 14:13:50" });
// @ts-expect-error A close names its order.
client.closeOrder({ txamt: 10 });
// @ts-expect-error The key is required.
createTradeClient({ baseUrl: "https://pay.example", appCode: "A" });
`;

test.each([
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "esnext", moduleResolution: "bundler" },
])(
  "its types resolve with moduleResolution $moduleResolution",
  { timeout },
  async (compilerOptions) => {
    const project = join(consumer, `tsconfig.${compilerOptions.moduleResolution}.json`);
    const config = {
      compilerOptions: {
        ...compilerOptions,
        target: "es2022",
        lib: ["es2022"],
        types: ["node"],
        typeRoots: [join(root, "node_modules/@types")],
        strict: true,
        exactOptionalPropertyTypes: true,
        checkJs: true,
        noEmit: true,
        // Our own types are checked too, as a partner's compiler would.
        skipLibCheck: false,
      },
      files: ["types.ts", "payment.js", "notification.js"],
    };
    await writeFile(project, JSON.stringify(config));
    const { stdout } = await run(bin("tsc"), ["-p", project], { cwd: consumer }).catch(
      (error) => error,
    );
    expect(stdout).toBe("");
  },
);

test("the README's payment runs on this Node", async () => {
  expect(await payWith(process.execPath)).toMatch(/^paid: \d{24} 10 HKD\n$/);
});

test("the README's payment runs on Node 20", async ({ skip }) => {
  const node = await findNode20();
  if (node === undefined) return skip("there is no Node 20 on PATH");
  expect(await payWith(node)).toMatch(/^paid: \d{24} 10 HKD\n$/);
});

/** Runs the README's first example against a gateway. */
async function payWith(node: string): Promise<string> {
  const gateway = await startGateway();
  try {
    const env = { ...process.env, TRADE_URL: gateway.url, NODE_OPTIONS: "" };
    const { stdout } = await run(node, ["payment.js"], { cwd: consumer, env });
    return stdout;
  } finally {
    await gateway.stop();
  }
}

/** A Node 20 that the machine brings along; `node_modules/.bin` holds the project's own, newer one. */
async function findNode20(): Promise<string | undefined> {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    if (folder === "" || folder.includes("node_modules")) continue;
    const node = join(folder, "node");
    const version = await run(node, ["--version"]).then(
      ({ stdout }) => stdout,
      () => "",
    );
    if (version.startsWith("v20.")) return node;
  }
  return undefined;
}
