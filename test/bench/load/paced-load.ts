import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { operations } from "@trade-v1/contract/operations";
import { sandboxApp } from "@trade-v1/server";
import type { Check } from "../contestants/contestant.ts";
import { percentile } from "../figures/statistics.ts";
import { AnswerReader, type RawAnswer } from "./answer-reader.ts";
import type { SignedRequest } from "./signed-requests.ts";

export interface PacedOptions {
  readonly port: number;
  readonly requests: readonly SignedRequest[];
  readonly check: Check;
  /** Requests that fall due in a second, whether earlier ones are answered or not. */
  readonly perSecond: number;
  readonly connections: number;
}

/** Milliseconds from the moment when a request was due to the end of its answer. */
export interface Latencies {
  readonly answers: number;
  readonly wrong: number;
  readonly firstWrong: string;
  readonly p50: number;
  readonly p99: number;
  readonly p999: number;
  readonly longest: number;
}

interface Due {
  readonly request: SignedRequest;
  readonly at: number;
}

const TICK_MS = 1;
const PATIENCE_MS = 10_000;

/**
 * Sends requests at a steady pace, those of a millisecond together. A request that has to wait for a free connection has been waiting
 * since it was due, so a server that stalls cannot hide it by being asked less.
 */
export async function pacedLoad(options: PacedOptions): Promise<Latencies> {
  const { port, requests, check, perSecond, connections } = options;
  const idle: Socket[] = [];
  const late: Due[] = [];
  const latencies: number[] = [];
  let [wrong, firstWrong] = [0, ""];
  const open = await Promise.all(Array.from({ length: connections }, () => openSocket(port)));
  const current = new Map<Socket, Due>();

  for (const socket of open) {
    const reader = new AnswerReader((answer) => {
      const due = current.get(socket);
      if (due === undefined) throw new Error("an answer came that nobody had asked for");
      latencies.push(performance.now() - due.at);
      if (!isRight(answer, due.request, check)) {
        wrong += 1;
        if (wrong === 1) firstWrong = `${answer.status} ${answer.body.slice(0, 500)}`;
      }
      const next = late.shift();
      if (next === undefined) idle.push(socket);
      else send(socket, next);
    });
    socket.on("data", (bytes) => reader.read(bytes));
    idle.push(socket);
  }

  function send(socket: Socket, due: Due): void {
    current.set(socket, due);
    socket.write(textOf(due.request));
  }

  const begin = performance.now();
  for (let sent = 0; sent < requests.length; ) {
    const at = performance.now();
    const fallen = Math.floor(((at - begin) / 1000) * perSecond);
    for (; sent < Math.min(fallen, requests.length); sent += 1) {
      const due = { request: requests[sent] as SignedRequest, at };
      const socket = idle.shift();
      if (socket === undefined) late.push(due);
      else send(socket, due);
    }
    await sleep(TICK_MS);
  }
  const end = performance.now() + PATIENCE_MS;
  while (latencies.length < requests.length && performance.now() < end) await sleep(TICK_MS);
  for (const socket of open) socket.destroy();
  const missing = requests.length - latencies.length;
  if (missing > 0 && wrong === 0) firstWrong = "no answer";
  return {
    answers: latencies.length,
    wrong: wrong + missing,
    firstWrong,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    p999: percentile(latencies, 0.999),
    longest: Math.max(...latencies),
  };
}

function openSocket(port: number): Promise<Socket> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  return new Promise((resolve, reject) => {
    socket.once("connect", () => resolve(socket)).once("error", reject);
  });
}

function isRight(
  { status, body }: RawAnswer,
  { body: sent }: SignedRequest,
  check: Check,
): boolean {
  if (status !== 200) return false;
  if (check === "echo") return body === sent;
  if (!body.includes('"respcd":"0000"')) return false;
  const number = /out_trade_no=([^&]+)/.exec(sent)?.[1];
  return check === "example" || body.includes(`"out_trade_no":"${number}"`);
}

function textOf({ operationId, signature, body }: SignedRequest): string {
  return [
    `POST ${operations[operationId].path} HTTP/1.1`,
    "Host: 127.0.0.1",
    "Content-Type: application/x-www-form-urlencoded",
    `X-QF-APPCODE: ${sandboxApp.appCode}`,
    `X-QF-SIGN: ${signature}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    "",
    body,
  ].join("\r\n");
}
