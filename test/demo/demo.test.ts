import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { gatewayUrl, type Running, runTrade, startTrade } from "../support/trade-command.ts";
import { type Answer, alteringProxy } from "./altering-proxy.ts";

const key = "SANDBOXKEY0000000000000000000001";
const readyMade = ["--app-code", "SANDBOX0000000000000000000000001", "--key", key];

let data: string;
let gateway: Running;
let url: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "trade-demo-test-"));
  gateway = startTrade(["start", "--port", "0", "--data", data], { TRADE_LOG_LEVEL: "silent" });
  url = await gateway.says(gatewayUrl);
});

afterAll(async () => {
  await gateway.stop();
  await rm(data, { recursive: true });
});

test("the demo passes against a running gateway, with an app of its own", async () => {
  const { code, stdout } = await runTrade(["demo", "--base-url", url]);
  expect(stdout).toMatch(/\d\d as the contract says, 0 different\.\n$/);
  expect(code).toBe(0);
  for (const title of ["Pay by each pay type", "customer approves", "Close", "Refund", "Reverse"]) {
    expect(stdout).toContain(title);
  }
  expect(stdout).toContain("✓ its signature is right");
});

test("the demo passes with a given app, as often as it is played", async () => {
  for (const _ of [1, 2]) {
    const { code, stdout } = await runTrade(["demo", "--base-url", url, ...readyMade]);
    expect(stdout).toMatch(/ 0 different\.\n$/);
    expect(code).toBe(0);
  }
});

test("without a gateway the demo starts one of its own and leaves nothing behind", async () => {
  const temporary = await mkdtemp(join(tmpdir(), "trade-demo-own-"));
  onTestFinished(() => rm(temporary, { recursive: true }));
  // Port 9 is where nothing listens; the demo looks for a gateway there first.
  const { code, stdout } = await runTrade(["demo"], { PORT: "9", TMPDIR: temporary });
  expect(stdout).toMatch(/ 0 different\.\n$/);
  expect(code).toBe(0);
  expect(await readdir(temporary)).toEqual([]);
});

const planted: readonly {
  name: string;
  alter: (path: string, answer: Answer) => Answer;
  says: string;
}[] = [
  {
    name: "a paid order that can be closed",
    alter: (path, answer) =>
      path === "/trade/v1/close" && answer["respcd"] === "1260"
        ? { ...answer, respcd: "0000", respmsg: "", resperr: "" }
        : answer,
    says: "respcd 1260 was expected, 0000 was answered",
  },
  {
    name: "an answer without a member that the contract promises",
    alter: (path, { pay_url, ...answer }) =>
      path === "/trade/v1/payment"
        ? answer
        : { ...answer, ...(pay_url !== undefined && { pay_url }) },
    says: "pay_url",
  },
  {
    name: "an amount that is a number",
    alter: (path, answer) =>
      path === "/trade/v1/refund" && "txamt" in answer
        ? { ...answer, txamt: Number(answer["txamt"]) }
        : answer,
    says: "txamt",
  },
  {
    name: "a query that knows nothing of refunds",
    alter: (path, answer) =>
      path === "/trade/v1/query"
        ? {
            ...answer,
            data: (answer["data"] as Answer[]).map((entry) => ({ ...entry, cancel: "0" })),
          }
        : answer,
    says: "not so: the order is partly refunded",
  },
];

test.each(planted)("the demo notices $name", async ({ alter, says }) => {
  const proxy = await alteringProxy({ gatewayUrl: url, key, alter });
  onTestFinished(() => proxy.close());
  const { code, stdout } = await runTrade(["demo", "--base-url", proxy.url, ...readyMade]);
  expect(stdout).toContain("✗");
  expect(stdout).toContain(says);
  expect(stdout).not.toContain(" 0 different");
  expect(code).toBe(1);
});

test("the demo notices a signature that is not the gateway's", async () => {
  const proxy = await alteringProxy({
    gatewayUrl: url,
    key: "another key",
    alter: (_, same) => same,
  });
  onTestFinished(() => proxy.close());
  const { code, stdout } = await runTrade(["demo", "--base-url", proxy.url, ...readyMade]);
  expect(stdout).toContain("wrong signature");
  expect(code).toBe(1);
});

test("the demo says in one sentence that nothing answers", async () => {
  const { code, stderr } = await runTrade(["demo", "--base-url", "http://127.0.0.1:9"]);
  expect({ code, stderr }).toEqual({ code: 1, stderr: "Nothing answers at http://127.0.0.1:9.\n" });
});
