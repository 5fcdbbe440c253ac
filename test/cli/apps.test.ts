import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTradeClient } from "@trade-v1/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { gatewayUrl, type Running, runTrade, startTrade } from "../support/trade-command.ts";

let data: string;
let gateway: Running;
let url: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "trade-apps-"));
  gateway = startTrade(["start", "--port", "0", "--data", data], { TRADE_LOG_LEVEL: "silent" });
  url = await gateway.says(gatewayUrl);
});

afterAll(async () => {
  await gateway.stop();
  await rm(data, { recursive: true });
});

async function apps(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runTrade(["apps", ...args, "--data", data]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

function printed(name: string, output: string): string {
  const [, value] = new RegExp(`^${name} +(\\S+)$`, "m").exec(output) ?? [];
  if (value === undefined) throw new Error(`${name} is not in:\n${output}`);
  return value;
}

/** What the running gateway answers to a query that is signed with this key. */
async function answerTo(
  appCode: string,
  key: string,
  signType: "MD5" | "SHA256" = "MD5",
): Promise<string> {
  const client = createTradeClient({ baseUrl: url, appCode, key, signType });
  const result = await client.queryTransactions();
  return result.ok ? "0000" : result.code;
}

test("an app's life: made, used, its key replaced, while the gateway runs", async () => {
  const created = await apps("create", "--name", "Tea shop", "--currency", "CNY");
  const [appCode, first] = [printed("App code", created), printed("Key", created)];
  expect(await answerTo(appCode, first)).toBe("0000");

  const second = printed("Key", await apps("rotate", appCode));
  expect(second).not.toBe(first);
  expect([await answerTo(appCode, first), await answerTo(appCode, second)]).toEqual([
    "0000",
    "0000",
  ]);

  await apps("retire-old-keys", appCode);
  expect([await answerTo(appCode, first), await answerTo(appCode, second)]).toEqual([
    "1108",
    "0000",
  ]);

  await apps("set-notify-url", appCode, "https://shop.example/pay");
  const listed = await apps("list");
  expect(listed).toContain("Tea shop");
  expect(listed).toContain("https://shop.example/pay");
  expect(listed, "a list never shows a key").not.toContain(second);

  await apps("set-notify-url", appCode);
  expect(await apps("list")).not.toContain("https://shop.example/pay");
});

test("an app can be disabled and enabled again, and held to SHA256, while the gateway runs", async () => {
  const created = await apps("create", "--name", "Bakery");
  const [appCode, key] = [printed("App code", created), printed("Key", created)];
  const listed = async () =>
    (await apps("list")).split("\n").find((line) => line.startsWith(appCode)) ?? "";
  expect(await answerTo(appCode, key)).toBe("0000");
  expect(await listed()).toMatch(/ either +enabled +Bakery/);

  await apps("disable", appCode);
  expect(await answerTo(appCode, key)).toBe("1108");
  expect(await listed()).toMatch(/ disabled +Bakery/);
  await apps("enable", appCode);
  expect(await answerTo(appCode, key)).toBe("0000");

  await apps("pin-sha256", appCode);
  expect(await listed()).toMatch(/ SHA256 +enabled /);
  expect(await answerTo(appCode, key, "MD5")).toBe("1108");
  expect(await answerTo(appCode, key, "SHA256")).toBe("0000");
  await apps("unpin", appCode);
  expect(await answerTo(appCode, key, "MD5")).toBe("0000");
});

test("an app that does not exist is said in one sentence", async () => {
  const { code, stderr } = await runTrade(["apps", "rotate", "NOBODY", "--data", data]);
  expect({ code, stderr }).toEqual({ code: 1, stderr: "there is no app NOBODY\n" });
});

test("a notify URL that the gateway would never call is refused", async () => {
  const args = ["create", "--name", "Inside", "--notify-url", "http://10.0.0.1/", "--data", data];
  const { code, stderr } = await runTrade(["apps", ...args]);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: "The notify URL must point to a public host.\n",
  });
  expect(await apps("list")).not.toContain("Inside");
});
