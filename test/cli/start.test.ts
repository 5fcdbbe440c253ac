import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { gatewayUrl, runTrade, startTrade } from "../support/trade-command.ts";

let data: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "trade-start-"));
});

afterAll(() => rm(data, { recursive: true }));

/** A gateway of the test's own, which ends with it. */
async function start(environment: Record<string, string> = {}) {
  const gateway = startTrade(["start", "--port", "0", "--data", data], environment);
  onTestFinished(async () => {
    await gateway.stop("SIGKILL");
  });
  return { gateway, url: await gateway.says(gatewayUrl) };
}

test("start says where it listens and how to make the first call", async () => {
  const { gateway, url } = await start();
  expect((await fetch(`${url}/readyz`)).status).toBe(200);

  const { stderr } = await gateway.stop();
  expect(stderr).toContain(`Data      ${data}`);
  expect(stderr).toContain("App code  SANDBOX0000000000000000000000001");
  expect(stderr).toContain("Key       SANDBOXKEY0000000000000000000001");
  expect(stderr).toContain("Merchant  BvDtmKJA5mx7GpN0");
});

test.each(["SIGTERM", "SIGINT"] as const)("%s stops it with exit code 0", async (signal) => {
  const { gateway } = await start();
  expect((await gateway.stop(signal)).code).toBe(0);
});

test("a second signal does not wait for a request that never ends", async () => {
  const { gateway, url } = await start();
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.on("error", () => {});
  await once(socket, "connect");
  const head = "POST /trade/v1/payment HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n";
  socket.write(`${head}Content-Type: application/x-www-form-urlencoded\r\n\r\na=1`);
  // An answered request after it shows that the first one has been accepted.
  await fetch(`${url}/healthz`);

  gateway.process.kill("SIGTERM");
  await expect
    .poll(() =>
      fetch(`${url}/healthz`).then(
        () => "up",
        () => "down",
      ),
    )
    .toBe("down");
  expect(gateway.process.exitCode).toBeNull();
  expect((await gateway.stop("SIGTERM")).code).toBe(1);
  socket.destroy();
});

test("the log on standard output is JSON lines and nothing else", async () => {
  const { gateway, url } = await start();
  await fetch(`${url}/trade/v1/payment`, { method: "POST" });
  const lines = (await gateway.stop()).stdout.trim().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ path: "/trade/v1/payment", status: 415 }),
  );
});

test("a taken port is said in one sentence", async () => {
  const { url } = await start();
  const { port } = new URL(url);
  const { code, stderr } = await runTrade(["start", "--port", port, "--data", data]);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `Port ${port} is taken. Choose another one with --port.\n`,
  });
});

test("a wrong setting is said in one sentence", async () => {
  const { code, stderr } = await runTrade(["start"], { TRADE_SANDBOX: "maybe" });
  expect({ code, stderr }).toEqual({ code: 1, stderr: "TRADE_SANDBOX must be on or off\n" });
});

test.each([
  { given: ["nonsense"], want: "unknown command 'nonsense'" },
  { given: ["start", "--prot", "1"], want: "unknown option '--prot'" },
  { given: ["start", "--port", "70000"], want: "A port is a number from 0 to 65535." },
  {
    given: ["demo", "--base-url", "localhost"],
    want: "A base URL begins with http:// or https://.",
  },
  { given: ["sign", "txamt"], want: "A field is written name=value." },
])("wrong use exits with 2: $given", async ({ given, want }) => {
  const { code, stderr } = await runTrade(given);
  expect(code).toBe(2);
  expect(stderr).toContain(want);
});
