import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { sandboxApp } from "./apps/sandbox-app.ts";
import { loadConfig } from "./config.ts";
import { createLog } from "./log.ts";
import { edgeBench, payment, signed, signedHeaders } from "./test-support/edge-bench.ts";

const AUTH_CODE = "134567890123456789";
const OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
const secretFields = { ...payment, pay_type: "800208", auth_code: AUTH_CODE, openid: OPENID };

test("one line a request: who, what, how long, and the id that the answer carries", async () => {
  const { call, lines } = await edgeBench();
  const { headers } = await call("createPayment", payment);
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    requestId: headers.get("X-Request-Id"),
    method: "POST",
    path: "/trade/v1/payment",
    status: 200,
    respcd: "0000",
    appCode: sandboxApp.appCode,
    durationMs: 0,
  });
});

test("who could not prove it is not named", async () => {
  const { send, lines } = await edgeBench();
  const headers = { ...signedHeaders(payment), "X-QF-SIGN": "0".repeat(32) };
  await send("createPayment", { headers, body: signed(payment).body });
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ status: 401, respcd: "1108" }]);
  expect(lines[0]).not.toContain(sandboxApp.appCode);
});

test("no line holds a key, a customer's code or a signature, whatever goes wrong", async () => {
  const bench = await edgeBench();
  const { call, send, sandbox, lines, faults } = bench;
  const made = await sandbox("createSandboxApp", "/sandbox/v1/apps");
  await call("createPayment", secretFields);
  await call("createPayment", { ...secretFields, txamt: "x" });
  const wrong = { ...signed(secretFields), path: `/trade/v1/payment?auth_code=${AUTH_CODE}` };
  await send("createPayment", wrong);
  await send("createPayment", { ...signed(secretFields), body: `auth_code=${AUTH_CODE}` });
  faults.store = Object.assign(new Error("failed"), {
    key: sandboxApp.key,
    auth_code: AUTH_CODE,
    openid: OPENID,
  });
  await call("createPayment", secretFields);
  const log = lines.join("");
  expect(lines.length).toBeGreaterThan(5);
  const { "X-QF-SIGN": signature = "" } = signedHeaders(secretFields);
  for (const secret of [sandboxApp.key, made.body.key, AUTH_CODE, OPENID, signature]) {
    expect(log).not.toContain(secret);
  }
});

test("what should never be logged is replaced where it is", () => {
  const lines: string[] = [];
  const log = createLog("info", { write: (line) => void lines.push(line) });
  log.info({ key: "K1", headers: { "X-QF-SIGN": "S1" }, request: { auth_code: "A1" } }, "x");
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    key: "[redacted]",
    headers: { "X-QF-SIGN": "[redacted]" },
    request: { auth_code: "[redacted]" },
  });
});

test("a configuration that is logged shows none of its secrets", () => {
  const lines: string[] = [];
  const log = createLog("info", { write: (line) => void lines.push(line) });
  const config = loadConfig({
    TRADE_MASTER_KEY: "M1".repeat(32),
    TRADE_MASTER_KEY_PREVIOUS: "P1".repeat(32),
    TRADE_WALLETS_SECRET: "W1",
  });
  log.info({ config }, "x");
  log.info({ ...config }, "x");
  expect(lines.join("")).toContain(config.dataDirectory);
  for (const secret of ["M1", "P1", "W1"]) expect(lines.join("")).not.toContain(secret);
});

test.each([
  ["has nothing more to do", ""],
  ["exits", "process.exit(0)"],
  ["fails", "throw new Error('planted')"],
])("a process that %s has written every line", async (_, end) => {
  const { stdout } = logging(`log.info({}, "first"); log.request({}); ${end}`);
  expect((await text(stdout)).match(/"msg":"(first|request)"/g)).toHaveLength(2);
});

test("a single line does not wait for others", async () => {
  const { stdout } = logging(`log.info({}, "alone"); setInterval(() => {}, 60_000)`);
  const [chunk] = await once(stdout, "data");
  expect(String(chunk)).toContain(`"msg":"alone"`);
});

/** A process that logs to its standard output. */
function logging(code: string) {
  const module = JSON.stringify(join(import.meta.dirname, "log.ts"));
  const program = `import { createLog } from ${module}; const log = createLog("info"); ${code}`;
  const args = ["--conditions=trade-v1-source", "--input-type=module", "--eval", program];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
  onTestFinished(() => void child.kill());
  return child;
}
