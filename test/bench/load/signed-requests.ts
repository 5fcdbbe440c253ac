import { writeFile } from "node:fs/promises";
import type { operations } from "@trade-v1/contract/operations";
import { operations as all } from "@trade-v1/contract/operations";
import { sandboxApp } from "@trade-v1/server";
import { signFields } from "@trade-v1/signing";
import { nodeDigest } from "@trade-v1/signing/node";

export type OperationId = keyof typeof operations;
export type Fields = Readonly<Record<string, string>>;

/** A request that is ready to be sent. */
export interface SignedRequest {
  readonly operationId: OperationId;
  readonly body: string;
  readonly signature: string;
}

export interface Signer {
  readonly appCode: string;
  readonly key: string;
}

export function signedRequest(
  operationId: OperationId,
  fields: Fields,
  { key }: Signer = sandboxApp,
): SignedRequest {
  return {
    operationId,
    body: new URLSearchParams(fields).toString(),
    signature: signFields(fields, { key, digest: nodeDigest }),
  };
}

/** Amounts that the sandbox forces no outcome for: it does so by the last digits of small ones. */
const LEAST_AMOUNT = 20_000;
const AMOUNTS = 9_000;

/** The payment that every contestant is sent: a swipe, which is decided in its answer. */
export function payment(number: string, index: number, more: Fields = {}): Fields {
  return {
    pay_type: "800208",
    out_trade_no: number,
    txdtm: "2026-11-27 18:00:00",
    txamt: String(LEAST_AMOUNT + (index % AMOUNTS)),
    txcurrcd: "HKD",
    goods_name: "a book",
    auth_code: "134567890123456789",
    ...more,
  };
}

/** So many payments under numbers that nobody else uses. */
export function payments(count: number, more: Fields = {}): readonly SignedRequest[] {
  const run = newRun();
  return Array.from({ length: count }, (_, index) =>
    signedRequest("createPayment", payment(`${run}${index}`, index, more)),
  );
}

let runs = 0;

/** A prefix for the numbers of a run, unlike any other's. */
export function newRun(): string {
  runs += 1;
  return `${process.pid.toString(36)}${Date.now().toString(36)}x${runs}n`;
}

/** The file that wrk reads: path, signature and body of a request in each line. */
export async function writeRequests(
  file: string,
  requests: readonly SignedRequest[],
): Promise<void> {
  const lines = requests.map(
    ({ operationId, signature, body }) => `${all[operationId].path} ${signature} ${body}\n`,
  );
  await writeFile(file, lines.join(""));
}
