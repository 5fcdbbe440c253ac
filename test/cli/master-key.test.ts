import { randomBytes } from "node:crypto";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTradeClient } from "@trade-v1/client";
import { sandboxApp } from "@trade-v1/server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { gatewayUrl, type Running, runTrade, startTrade } from "../support/trade-command.ts";

const oldKey = randomBytes(32).toString("base64");
const newKey = randomBytes(32).toString("base64");
const both = { TRADE_MASTER_KEY: newKey, TRADE_MASTER_KEY_PREVIOUS: oldKey };

let data: string;
const running: Running[] = [];

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "trade-master-"));
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((gateway) => gateway.stop()));
  await rm(data, { recursive: true });
});

/** Starts a gateway on the data directory, with these master keys. */
async function start(environment: Readonly<Record<string, string>>) {
  const gateway = startTrade(["start", "--port", "0", "--data", data], {
    TRADE_LOG_LEVEL: "silent",
    ...environment,
  });
  running.push(gateway);
  const client = createTradeClient({
    baseUrl: await gateway.says(gatewayUrl),
    appCode: sandboxApp.appCode,
    key: sandboxApp.key,
  });
  return {
    gateway,
    answer: async () => {
      const result = await client.queryTransactions();
      return result.ok ? "0000" : result.code;
    },
  };
}

const apps = (environment: Readonly<Record<string, string>>, ...args: string[]) =>
  runTrade(["apps", ...args, "--data", data], environment);

test("a master key is replaced without a pause, and the old one opens nothing afterwards", async () => {
  const first = await start({ TRADE_MASTER_KEY: oldKey });
  expect(await first.answer()).toBe("0000");
  await first.gateway.stop();

  const between = await start(both);
  expect(await between.answer(), "what the old key sealed opens").toBe("0000");
  for (const what of ["first", "again"]) {
    const { code, stdout } = await apps(both, "rotate-master-key");
    expect({ code, stdout }, what).toEqual({
      code: 0,
      stdout:
        "1 keys are sealed with the new master key. The gateway can do without the old one.\n",
    });
  }
  expect(await between.answer(), "the running gateway opens what was sealed anew").toBe("0000");
  await between.gateway.stop();

  const last = await start({ TRADE_MASTER_KEY: newKey });
  expect(await last.answer()).toBe("0000");
  const { code, stderr } = await apps({ TRADE_MASTER_KEY: oldKey }, "list");
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: "the master key is not the one that the keys in this store were sealed with\n",
  });
}, 60_000);

test("a data directory is made for its owner only", async () => {
  const { code } = await runTrade(["apps", "list", "--data", join(data, "new")], {
    TRADE_MASTER_KEY: oldKey,
  });
  expect(code).toBe(0);
  expect((await stat(join(data, "new"))).mode & 0o777).toBe(0o700);
});

test("without the old key nothing is sealed anew, and another one is refused", async () => {
  const { gateway } = await start({ TRADE_MASTER_KEY: oldKey });
  await gateway.stop();
  const missing = await apps({ TRADE_MASTER_KEY: oldKey }, "rotate-master-key");
  expect(missing.code).toBe(1);
  expect(missing.stderr).toMatch(/^TRADE_MASTER_KEY_PREVIOUS must hold the master key/);
  const wrong = { TRADE_MASTER_KEY: newKey, TRADE_MASTER_KEY_PREVIOUS: newKey };
  const refused = await apps(wrong, "rotate-master-key");
  expect(refused.stderr).toMatch(/^the master key is not the one/);
  const malformed = await apps({ ...both, TRADE_MASTER_KEY_PREVIOUS: "short" }, "list");
  expect(malformed.stderr).toBe("TRADE_MASTER_KEY_PREVIOUS must hold 32 bytes in base64 or hex\n");
  const { answer } = await start({ TRADE_MASTER_KEY: oldKey });
  expect(await answer()).toBe("0000");
}, 60_000);
