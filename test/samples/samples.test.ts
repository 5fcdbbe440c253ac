import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { codeSamples, type SampledOperation, sampleOutput } from "../../docs/samples/index.ts";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { runProgram } from "../support/program.ts";
import { startReceiver } from "../support/receiver.ts";
import { signedCalls } from "../support/signed-call.ts";
import { type Certificate, makeCertificate } from "./certificate.ts";
import { failingSignatures } from "./signatures.ts";
import { type Toolchain, toolchains, whyNot } from "./toolchain.ts";
import { believesNobodyElse, distrusts, givesUp, type Run, sendsAgain, trusts } from "./trials.ts";
import { verifyArriving, verifyKept } from "./verify-notification.ts";

// A busy machine takes its time to start a Java.
vi.setConfig({ testTimeout: 60_000 });

const WECHAT_CODE = "134567890123456789";
const ALIPAY_CODE = "286420135798642013";

const samples = await codeSamples();

/** Where the compiled ones are. */
const folder = await mkdtemp(join(tmpdir(), "trade-samples-"));
afterAll(() => rm(folder, { recursive: true }));

// The first compilation of Go's own library takes a busy machine half a minute.
beforeAll(async () => {
  for (const toolchain of toolchains) {
    if (whyNot(toolchain) === undefined) await toolchain.compile?.(folder);
  }
}, 240_000);

let gateway: TestGateway;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  [gateway, receiver] = await Promise.all([startGateway(), startReceiver()]);
});
afterAll(async () => {
  await gateway.stop();
  await receiver.stop();
});

function commandOf(
  { label, run }: Toolchain,
  operation: SampledOperation,
  args: readonly string[] = [],
  port?: number,
) {
  const sample = samples[operation].find((sample) => sample.label === label);
  if (sample === undefined) throw new Error(`${label} has no sample of ${operation}`);
  return run(sample.file, args, folder, port);
}

/** An output without what differs each time. */
function normalized(output: string): string {
  return output.replaceAll(/\/\/localhost:\d+/g, "//localhost").replaceAll(/\d{24}/g, "<syssn>");
}

/** An app of its own, so that each sample can use the numbers that the page shows. */
async function openStage(toolchain: Toolchain) {
  const app = await gateway.sandbox.createApp({ notify_url: receiver.url });
  const environment = {
    // A locale that knows ASCII only: text that a program mishandles shows.
    LC_ALL: "C",
    TRADE_URL: gateway.url,
    TRADE_APPCODE: app.app_code,
    TRADE_KEY: app.key,
    TRADE_MCHID: app.mchid,
  };
  const call = signedCalls(gateway.url, app, "SHA256");
  return {
    environment,
    call,
    /** Opens order-1001 for 1000, and returns its `syssn`. */
    async pay(fields: Readonly<Record<string, string>>): Promise<string> {
      const order = { out_trade_no: "order-1001", txamt: "1000", ...fields };
      const { body } = await call("createPayment", order);
      return body.syssn;
    },
    /** Runs the sample, whose output has to be what the page shows. */
    async expectOutput(operation: SampledOperation, ...args: readonly string[]): Promise<string> {
      const ended = await runProgram(commandOf(toolchain, operation, args), { environment });
      const stdout = normalized(await sampleOutput(operation));
      expect({ ...ended, stdout: normalized(ended.stdout) }).toEqual({
        code: 0,
        stdout,
        stderr: "",
      });
      return ended.stdout;
    },
  };
}

describe.each(toolchains)("$label", (toolchain) => {
  const missing = whyNot(toolchain);
  beforeEach(({ skip }) => {
    if (missing !== undefined) skip(missing);
  });

  const { signer } = toolchain;
  if (signer) {
    test("signs and verifies as the golden vectors say", async () => {
      expect(await failingSignatures(signer(folder))).toEqual([]);
    });
  }

  test("createPayment", async () => {
    const { expectOutput } = await openStage(toolchain);
    const stdout = await expectOutput("createPayment", "order-1001");
    const [syssn = ""] = /\d{24}/.exec(stdout) ?? [];
    await gateway.sandbox.approve(syssn);
    const { body } = await receiver.received(({ body }) => body.includes(syssn));
    expect(JSON.parse(body)).toMatchObject({ txamt: "1000", goods_name: "奶茶 Milk tea" });
  });

  test("closeOrder", async () => {
    const { pay, expectOutput, call } = await openStage(toolchain);
    const syssn = await pay({ pay_type: "800201" });
    await expectOutput("closeOrder", "order-1001");
    const { body } = await call("queryTransactions", { syssn });
    expect(body).toMatchObject({ data: [{ cancel: "2" }] });
  });

  test("createRefund", async () => {
    const { pay, expectOutput, call } = await openStage(toolchain);
    const syssn = await pay({ pay_type: "800208", auth_code: WECHAT_CODE });
    await expectOutput("createRefund", syssn, "refund-1001");
    const { body } = await call("queryTransactions", { syssn });
    expect(body).toMatchObject({ data: [{ cancel: "5" }] });
  });

  test("createReversal", async () => {
    const { pay, expectOutput, call } = await openStage(toolchain);
    const syssn = await pay({ pay_type: "800108", auth_code: ALIPAY_CODE });
    await expectOutput("createReversal", syssn, "order-1001");
    const { body } = await call("queryTransactions", { syssn });
    expect(body).toMatchObject({ data: [{ cancel: "1" }] });
  });

  test("queryTransactions", async () => {
    const { pay, expectOutput, call } = await openStage(toolchain);
    const syssn = await pay({ pay_type: "800208", auth_code: WECHAT_CODE });
    const refund = { out_trade_no: "refund-1001", txamt: "300", txdtm: "2026-11-23 18:03:41" };
    await call("createRefund", { syssn, ...refund });
    await expectOutput("queryTransactions", "order-1001,refund-1001");
  });

  test("verifyNotification", async () => {
    const { pay, environment } = await openStage(toolchain);
    const scene = {
      environment,
      command: ({ port, signature }: { port?: number; signature?: string }) =>
        commandOf(toolchain, "verifyNotification", signature ? [signature] : [], port),
      pay: (notify_url: string) => pay({ pay_type: "800208", auth_code: WECHAT_CODE, notify_url }),
    };
    const printed =
      toolchain.receives === false
        ? await verifyKept(scene, receiver)
        : await verifyArriving(scene);
    expect(normalized(printed)).toBe(normalized(await sampleOutput("verifyNotification")));
  });

  test("says what was refused, and what is not decided", async () => {
    const { pay, environment } = await openStage(toolchain);
    const close = commandOf(toolchain, "closeOrder", ["order-1001"]);
    // An order that nobody knows, of the app that everybody has.
    const defaults = { TRADE_URL: gateway.url, TRADE_SIGNTYPE: "MD5" };
    const refused = await runProgram(close, { environment: defaults });
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr).toMatch(/^Refused: 1136 .*out_trade_no/);
    await pay({ pay_type: "800208", auth_code: WECHAT_CODE, txamt: "1145" });
    const undecided = await runProgram(close, { environment });
    expect(undecided).toMatchObject({ code: 1, stdout: "" });
    expect(undecided.stderr).toMatch(/^Undecided, run this again: 1145 /);
    const stranger = { ...environment, TRADE_KEY: "a-wrong-key" };
    const unsigned = await runProgram(close, { environment: stranger });
    expect(unsigned).toMatchObject({ code: 1, stdout: "" });
    expect(unsigned.stderr).toMatch(/^Refused: .*the gateway took the SHA256 of/);
  });
});

describe("in trouble", () => {
  let certificate: Promise<Certificate> | undefined;

  // Samples wait between their attempts, so several are tried at once.
  test.concurrent.for(toolchains)("$label", async (toolchain, { skip }) => {
    const missing = whyNot({ needs: [...toolchain.needs, "openssl"] });
    if (missing !== undefined) skip(missing);
    const command = commandOf(toolchain, "createPayment", ["order-1001"]);
    certificate ??= makeCertificate(folder);
    const { trusted, ...served } = await certificate;
    const run: Run = (environment) => runProgram(command, { environment });
    await Promise.all([
      sendsAgain(run),
      givesUp(run),
      believesNobodyElse(run),
      trusts(run, served, trusted),
      distrusts(run, served),
    ]);
  });
});
