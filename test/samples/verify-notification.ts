import { signBytes } from "@trade-v1/signing";
import { freePort } from "trade-v1/free-port";
import { expect, onTestFinished } from "vitest";
import { type Command, runProgram, startProgram } from "../support/program.ts";
import type { startReceiver } from "../support/receiver.ts";

/** How a sample is run, and how a payment comes about that it is to hear of. */
interface Scene {
  /** The receiver listens on `port`, or is told the signature of what a receiver has kept. */
  readonly command: (how: { readonly port?: number; readonly signature?: string }) => Command;
  readonly environment: Readonly<Record<string, string>>;
  /** Pays order-1001, notified to this address, and returns its `syssn`. */
  readonly pay: (notify_url: string) => Promise<string>;
}

/** Starts a sample that receives notifications, and returns what it prints about one. */
export async function verifyArriving({ command, environment, pay }: Scene): Promise<string> {
  const port = await freePort();
  const program = startProgram(command({ port }), {
    environment: { ...environment, PORT: String(port) },
  });
  onTestFinished(async () => void (await program.stop()));
  await program.says(/listening on|started/i);
  const url = `http://localhost:${port}/`;
  const weaker = signBytes("{}", { key: environment["TRADE_KEY"] ?? "", signType: "MD5" });
  for (const headers of [
    {},
    { "X-QF-SIGN": "0".repeat(64), "X-QF-SIGNTYPE": "SHA256" },
    { "X-QF-SIGN": weaker, "X-QF-SIGNTYPE": "MD5" },
  ]) {
    const { status } = await fetch(url, { method: "POST", headers, body: "{}" });
    expect(status).toBe(401);
  }
  await pay(url);
  await program.says(/payment order-1001.*\n/);
  const { stdout } = await program.stop();
  return stdout;
}

/** Keeps a notification and hands it to a sample, and returns what that prints about it. */
export async function verifyKept(
  { command, environment, pay }: Scene,
  receiver: Awaited<ReturnType<typeof startReceiver>>,
): Promise<string> {
  const syssn = await pay(receiver.url);
  const { body, headers } = await receiver.received(({ body }) => body.includes(syssn));
  const verify = command({ signature: headers["x-qf-sign"] ?? "" });
  const forged = await runProgram(verify, { environment, input: body.replace("1000", "9000") });
  expect(forged).toEqual({ code: 1, stdout: "", stderr: "wrong signature\n" });
  const { stdout } = await runProgram(verify, { environment, input: body });
  return stdout;
}
