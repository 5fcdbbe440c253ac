import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createTradeClient } from "@trade-v1/client";
import { sandboxApp } from "@trade-v1/server";
import { isSignType, verifyBytes } from "@trade-v1/signing";
import { describe, expect, onTestFinished, test } from "vitest";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { startReceiver } from "../support/receiver.ts";
import { anchorsOf, fencesOf, stepsOf } from "./fences.ts";
import { runSession } from "./run-session.ts";
import { sameButForChance } from "./same-but-for-chance.ts";

const folder = join(import.meta.dirname, "../../docs/guides");
const guides = readdirSync(join(folder, "en")).map((file) => ({
  file,
  en: readFileSync(join(folder, "en", file), "utf8"),
  zh: readFileSync(join(folder, "zh", file), "utf8"),
}));
const withCommands = guides.filter(({ en }) => stepsOf(en).length > 0);

test("most guides show commands", () => {
  expect(withCommands.length).toBeGreaterThan(8);
});

test.for(withCommands)(
  "every command of $file answers what is printed",
  { timeout: 60_000 },
  async ({ file, en }) => {
    const gateway = await startGateway();
    onTestFinished(() => gateway.stop());
    if (file === "notifications.md") await notifyOfAPaymentAndARefund(gateway);
    const steps = stepsOf(en);
    const printed = await runSession(
      steps.map(({ commands }) => commands),
      gateway.url,
    );
    expect(printed).toHaveLength(steps.length);
    for (const [index, { commands, answer }] of steps.entries()) {
      expect(sameButForChance(printed[index] ?? ""), commands).toBe(sameButForChance(answer ?? ""));
    }
  },
);

/** What has happened before a reader of that guide lists the notifications. */
async function notifyOfAPaymentAndARefund(gateway: TestGateway): Promise<void> {
  const receiver = await startReceiver();
  onTestFinished(() => receiver.stop());
  const trade = createTradeClient({ baseUrl: gateway.url, ...sandboxApp });
  const payment = await trade.createPayment({
    pay_type: "800208",
    out_trade_no: "coffee-1001",
    txamt: 4500,
    auth_code: "134567890123456789",
    notify_url: new URL("/notifications", receiver.url).href,
  });
  if (!payment.ok) throw new Error(payment.detail);
  const refund = await trade.createRefund({
    syssn: payment.data.syssn,
    out_trade_no: "coffee-1001-R1",
    txamt: 1500,
    txdtm: "2026-11-23 21:30:00",
  });
  if (!refund.ok) throw new Error(refund.detail);
  // It answers when both attempts are recorded.
  await gateway.sandbox.advance(sandboxApp.appCode, 1);
}

test("the notification that is shown was signed by the sandbox's key", () => {
  const { en = "" } = guides.find(({ file }) => file === "notifications.md") ?? {};
  const { content = "" } = fencesOf(en).find(({ info }) => info === "http") ?? {};
  const [head = "", body = ""] = content.trim().split("\n\n");
  const headers = new Map(head.split("\n").map((line) => line.split(": ") as [string, string]));
  const signType = headers.get("X-QF-SIGNTYPE");
  if (!isSignType(signType)) throw new Error(`${signType} is no sign type`);
  const key = { key: sandboxApp.key, signType };
  expect(verifyBytes(body, headers.get("X-QF-SIGN") ?? "", key)).toBe(true);
});

describe.each(guides)("$file in Chinese", ({ en, zh }) => {
  test("has the same headings, by their anchors", () => {
    expect(anchorsOf(zh)).toEqual(anchorsOf(en));
    expect(anchorsOf(en).filter((anchor) => !anchor.includes("#", 2))).toEqual([]);
  });

  test("shows the same commands and answers", () => {
    const shown = (text: string) =>
      fencesOf(text).map(({ info, content }) => [info, info === "mermaid" ? "" : content]);
    expect(shown(zh)).toEqual(shown(en));
  });

  test("links to the same places", () => {
    const links = (text: string) => text.match(/\]\([^)]*\)|<!--.*?-->/g)?.sort();
    expect(links(zh)).toEqual(links(en));
  });
});

const shown =
  '{"syssn":"202611232121285990007720","sysdtm":"2026-11-23 21:21:28","txamt":"4500","respcd":"1143"}';

test.each([
  { change: "a code", from: "1143", to: "1145" },
  { change: "an amount", from: "4500", to: "4501" },
  { change: "a number of another length", from: "2026112321", to: "26112321" },
  { change: "a member too many", from: "}", to: ',"more":""}' },
  { change: "a time of another form", from: "2026-11-23 21:21:28", to: "2026-11-23T21:21:28" },
])("$change that differs from what is printed is noticed", ({ from, to }) => {
  expect(shown).toContain(from);
  expect(sameButForChance(shown.replace(from, to))).not.toBe(sameButForChance(shown));
});

test("another number and another time are not", () => {
  const later = shown
    .replaceAll("21:21:28", "23:59:59")
    .replace("2121285990007720", "2359595990000001");
  expect(later).not.toBe(shown);
  expect(sameButForChance(later)).toBe(sameButForChance(shown));
});
