import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { isSignType } from "@trade-v1/signing";
import { judge } from "../exchange/judge.ts";
import { send } from "../exchange/send.ts";
import { judgeRequest, operationAt } from "./judge-request.ts";

export interface ProxyOptions {
  /** Where requests go on to. */
  readonly target: string;
  readonly port: number;
  readonly host: string;
  /** To check signatures too; undefined leaves that to the target. */
  readonly key: string | undefined;
  readonly timeoutMs: number;
  readonly onVerdict: (verdict: Verdict) => void;
}

/** What was found out about one request and its answer. */
export interface Verdict {
  readonly at: string;
  readonly method: string;
  readonly path: string;
  /** 0 if the target gave no answer. */
  readonly status: number;
  /** In what the request leaves the contract. */
  readonly requestFaults: readonly string[];
  /** In what the answer leaves it. */
  readonly answerFaults: readonly string[];
}

export interface ValidationProxy {
  readonly url: string;
  close(): Promise<void>;
}

/** Larger ones than any side takes are cut off. */
const maxBodyBytes = 1024 * 1024;

/** Not passed on: they are about one connection, or about a body that is sent anew. */
const ownHeaders = [
  "host",
  "connection",
  "content-length",
  "transfer-encoding",
  "expect",
  "keep-alive",
  "upgrade",
];
const answerHeadersDropped = [
  "content-length",
  "content-encoding",
  "transfer-encoding",
  "connection",
  "keep-alive",
];

/**
 * Sits between a client and an implementation: passes everything on as it is, and tells of every
 * request under /trade/v1 in what it leaves the contract.
 */
export async function startProxy(options: ProxyOptions): Promise<ValidationProxy> {
  const server = createServer((request, response) => {
    pass(request, response, options).catch(() => response.destroy());
  });
  server.listen(options.port, options.host);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${options.host}:${port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

async function pass(
  request: IncomingMessage,
  response: ServerResponse,
  { target, key, timeoutMs, onVerdict }: ProxyOptions,
): Promise<void> {
  const { method = "GET", url: path = "/" } = request;
  const bytes = await readBytes(request);
  const headers = singleHeaders(request);
  const isTrade = path.startsWith("/trade/v1");
  const body = bytes.toString();
  const requestFaults = isTrade
    ? judgeRequest({ method, path, headers, body, bytes: bytes.length }, key)
    : [];
  const forwarded = {
    method,
    path,
    headers: without(headers, ownHeaders),
    ...(bytes.length > 0 && { body: new Uint8Array(bytes) }),
  };
  const exchange = await send(target, operationAt(path), forwarded, timeoutMs);
  const signType = headers["x-qf-signtype"] ?? "MD5";
  const isSigned = key !== undefined && isSignType(signType) && requestFaults.length === 0;
  const rules = { profile: "full", strict: false, signed: key !== undefined } as const;
  const problems = isTrade ? judge(exchange, rules, isSigned ? { key, signType } : undefined) : [];
  const { answered, failure } = exchange;
  if (answered === undefined) {
    response.writeHead(502, { "Content-Type": "text/plain" });
    response.end(`${target} gave no answer: ${failure}\n`);
  } else {
    response.writeHead(answered.status, without(answered.headers, answerHeadersDropped));
    response.end(answered.body);
  }
  if (!isTrade) return;
  onVerdict({
    at: new Date().toISOString(),
    method,
    path,
    status: answered?.status ?? 0,
    requestFaults,
    answerFaults: problems.map(({ clause, found }) => `${found} (${clause.id})`),
  });
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes) throw new Error("the body is too large to pass on");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function singleHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

function without(
  headers: Readonly<Record<string, string>>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}
