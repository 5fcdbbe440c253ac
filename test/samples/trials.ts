import { expect } from "vitest";
import type { Ended } from "../support/program.ts";
import type { Certificate, ServedCertificate } from "./certificate.ts";
import { forgery, maintenance, redirect, silence, startTrouble, success } from "./trouble.ts";

/** Runs a sample that opens a payment, in this environment. */
export type Run = (environment: Readonly<Record<string, string>>) => Promise<Ended>;

/** What got lost or was turned away is sent again, byte for byte. */
export async function sendsAgain(run: Run): Promise<void> {
  const gateway = await startTrouble([silence, maintenance, success]);
  const { code } = await run({ TRADE_URL: gateway.url });
  await gateway.stop();
  expect(code).toBe(0);
  expect(gateway.requests).toHaveLength(3);
  expect(new Set(gateway.requests).size).toBe(1);
}

/** After three attempts without an answer, nobody knows. */
export async function givesUp(run: Run): Promise<void> {
  const gateway = await startTrouble([silence]);
  const ended = await run({ TRADE_URL: gateway.url });
  await gateway.stop();
  expectUndecided(ended);
  expect(gateway.requests).toHaveLength(3);
}

/** An answer that another key has signed is none, and a redirect is not followed. */
export async function believesNobodyElse(run: Run): Promise<void> {
  for (const deal of [forgery, redirect]) {
    const gateway = await startTrouble([deal, success]);
    const ended = await run({ TRADE_URL: gateway.url });
    await gateway.stop();
    expectUndecided(ended);
    expect(gateway.requests).toHaveLength(1);
  }
}

/** Where a certificate vouches for the host, https works. */
export async function trusts(
  run: Run,
  served: ServedCertificate,
  trusted: Certificate["trusted"],
): Promise<void> {
  const gateway = await startTrouble([success], served);
  const ended = await run({ TRADE_URL: gateway.url, ...trusted });
  await gateway.stop();
  expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining("order-1001 is open") });
}

/** Where none does, not a byte of the request is sent. */
export async function distrusts(run: Run, served: ServedCertificate): Promise<void> {
  const gateway = await startTrouble([success], served);
  const ended = await run({ TRADE_URL: gateway.url });
  await gateway.stop();
  expectUndecided(ended);
  expect(gateway.requests).toEqual([]);
}

function expectUndecided({ code, stdout, stderr }: Ended): void {
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain("Undecided, run this again");
}
