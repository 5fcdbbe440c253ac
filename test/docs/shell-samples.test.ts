import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import vectors from "@trade-v1/signing/vectors" with { type: "json" };
import { expect, onTestFinished, test } from "vitest";
import { startGateway } from "../support/gateway.ts";

const run = promisify(execFile);
const script = join(import.meta.dirname, "../../docs/samples/curl/trade-sign.sh");
const call = join(import.meta.dirname, "../../docs/samples/curl/trade-call.sh");

async function signInShell(fields: Record<string, string>, key: string, signType: string) {
  const args = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  const environment = { ...process.env, TRADE_KEY: key, TRADE_SIGNTYPE: signType };
  const { stdout } = await run("sh", [script, ...args], { env: environment });
  return stdout;
}

// The other vectors hold what only a verifier accepts.
const signed = vectors.form.filter((vector) => !("verifyOnly" in vector));

test.each(signed)("the shell sample signs: $name", async ({ fields, signType, sign }) => {
  expect(await signInShell(fields, vectors.key, signType)).toBe(`${sign}\n`);
});

test("the shell sample sorts by name, not by the whole pair", async () => {
  // As text, "a-b=1" stands before "a=2"; by name, "a" comes first: md5 of "a=2&a-b=1KEY".
  const fields = { "a-b": "1", a: "2" };
  expect(await signInShell(fields, "KEY", "MD5")).toBe("5E328A5027578AAF81B4E43B090BAC9C\n");
});

test("the shell sample refuses a sign type that the contract does not know", async () => {
  await expect(signInShell({ txamt: "10" }, "KEY", "md5")).rejects.toThrow("MD5 or SHA256");
});

test.each(["MD5", "SHA256"])("the shell sample sends what it signed: %s", async (signType) => {
  const gateway = await startGateway();
  onTestFinished(() => gateway.stop());
  const fields = [
    "pay_type=800151",
    "txamt=1000",
    `out_trade_no=shell-${signType}`,
    "txdtm=2016-12-16 15:53:18",
    "goods_name=Milk & tea = 100% + 香港",
    "udid=",
  ];
  const environment = { ...process.env, TRADE_URL: gateway.url, TRADE_SIGNTYPE: signType };
  const { stdout } = await run("sh", [call, "payment", ...fields], { env: environment });
  expect(JSON.parse(stdout)).toMatchObject({ respcd: "0000", txdtm: "2016-12-16 15:53:18" });
});

test("the shell sample queries without any field", async () => {
  const gateway = await startGateway();
  onTestFinished(() => gateway.stop());
  const environment = { ...process.env, TRADE_URL: gateway.url };
  const { stdout } = await run("sh", [call, "query"], { env: environment });
  expect(JSON.parse(stdout)).toMatchObject({ respcd: "0000", data: [] });
});

test("the shell sample says what is missing when it is called bare", async () => {
  await expect(run("sh", [call])).rejects.toThrow("say which operation: payment, close");
});
