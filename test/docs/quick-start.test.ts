import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { exampleAnswer, exampleCall } from "../../docs/site/pages/home-example.ts";
import { runSession } from "../guides/run-session.ts";
import { startGateway } from "../support/gateway.ts";
import { type DocsStage, docsStage } from "./docs-stage.ts";

let stage: DocsStage;

beforeAll(async () => {
  stage = await docsStage();
}, 60_000);

afterAll(() => stage.stop());

// test/guides compares every answer with what is printed; here the page itself is what is read.
test.for(["guides/quick-start/", "zh/guides/quick-start/"])(
  "whoever copies each command of /docs/%s ends with a paid and partly refunded order",
  { timeout: 60_000 },
  async (path, context) => {
    const { page } = await stage.visit(path, context, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const commands: string[] = [];
    for (const block of await page.locator(".code[data-run]").all()) {
      await block.hover();
      await block.locator(".copy").click();
      await block.getByText(/^(Copied|已复制)$/).waitFor();
      commands.push(await page.evaluate(() => navigator.clipboard.readText()));
    }
    expect(commands.length).toBeGreaterThan(3);

    const gateway = await startGateway();
    onTestFinished(() => gateway.stop());
    const printed = await runSession(commands, gateway.url);
    expect(printed).toHaveLength(commands.length);
    const last = JSON.parse(printed.at(-1)?.trim().split("\n").at(-1) ?? "");
    expect(last).toMatchObject({ respcd: "0000" });
    const entries: readonly { order_type: string; respcd: string; cancel: string }[] = last.data;
    expect(entries.find(({ order_type }) => order_type === "payment")).toMatchObject({
      respcd: "0000",
      cancel: "5",
    });
  },
);

test("the call on the home page answers what is shown under it, but for the number", async () => {
  const gateway = await startGateway();
  onTestFinished(() => gateway.stop());
  const [printed = ""] = await runSession([exampleCall], gateway.url);
  const answer = JSON.parse(printed);
  const shown = JSON.parse(exampleAnswer);
  expect(answer).toMatchObject({ ...shown, syssn: answer.syssn });
});
