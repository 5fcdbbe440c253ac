import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { type OperationId, operations } from "@trade-v1/contract/operations";
import { validateResponse, validateSandboxResponse } from "@trade-v1/contract/validators";
import { type SignType, signFields, verifyBytes } from "@trade-v1/signing";
import { expect, onTestFinished } from "vitest";
import { sandboxApp } from "../apps/sandbox-app.ts";
import { OrderNotFound, type SandboxControl } from "../channels/sandbox/control.ts";
import { loadConfig } from "../config.ts";
import { createGateway, type GatewayParts } from "../gateway.ts";
import { createLog } from "../log.ts";
import type { PostRequest } from "../notify/safe-fetch.ts";
import { openSqliteStore } from "../store/sqlite/open.ts";
import type { Store } from "../store/store.ts";
import { world } from "../world.ts";
import { ScriptedChannel } from "./scripted-channel.ts";

const START = Date.UTC(2026, 10, 23, 8);
const repository = join(import.meta.dirname, "../../../..");
const contractFolder = join(repository, "generated");

export interface BenchOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly parts?: Partial<GatewayParts>;
}

export type EdgeBench = Awaited<ReturnType<typeof edgeBench>>;

/** The whole gateway on a real store, with a clock and a channel to steer, and without a port. */
export async function edgeBench({ env = {}, parts = {} }: BenchOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), "trade-edge-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "trade.db");
  const time = { now: START, elapsed: 0 };
  const clock = () => time.now;
  const channel = new ScriptedChannel();
  channel.answers.open = { status: "waiting", payUrl: "http://localhost:3000/sandbox/wallet/1" };
  const lines: string[] = [];
  const posts: PostRequest[] = [];
  const advanced: string[] = [];
  const control: SandboxControl = {
    approve: async () => {
      throw new OrderNotFound("no order");
    },
    decline: async () => {
      throw new OrderNotFound("no order");
    },
    advance: async (appCode, ms) => void advanced.push(`${appCode} ${ms}`),
  };
  /** What every decision of the store throws instead, once it is set. */
  const faults: { store: Error | undefined } = { store: undefined };
  const real = openSqliteStore({ path, clock, stopwatch: clock, sleep });
  const store: Store = {
    ...real,
    orders: {
      ...real.orders,
      execute: async (command) => {
        if (faults.store) throw faults.store;
        return real.orders.execute(command);
      },
    },
  };
  const config = loadConfig({ TRADE_DATA_DIR: folder, TRADE_RATE_LIMIT: "0", ...env });
  const gateway = await createGateway({
    config,
    store,
    channels: { alipay: channel, wechat: channel },
    sandbox: config.sandbox ? { control, fetch: async () => new Response("wallet") } : undefined,
    world: { ...world, clock, stopwatch: () => time.elapsed },
    log: createLog("debug", { write: (line) => void lines.push(line) }),
    contractFolder,
    docsFolder: join(folder, "docs"),
    post: async (post) => {
      posts.push(post);
      return { status: 200, body: "SUCCESS", error: "" };
    },
    ...parts,
  });
  onTestFinished(() => gateway.stop());

  /** Everything that the store holds, read from the outside. */
  function contents(): string {
    const database = new DatabaseSync(path, { readOnly: true });
    const tables = database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .all() as { name: string }[];
    const rows = tables.map(({ name }) => database.prepare(`SELECT * FROM "${name}"`).all());
    database.close();
    return JSON.stringify(rows);
  }

  /** Sends a request as it is and holds the answer against the contract. */
  async function send(id: OperationId, { path = operations[id].path, ...init }: RawRequest = {}) {
    const request = new Request(`http://gateway.test${path}`, { method: "POST", ...init });
    const response = await gateway.fetch(request);
    const text = await response.text();
    const body = init.method === "HEAD" ? undefined : JSON.parse(text);
    if (body !== undefined) {
      const checked = validateResponse[id](response.status, body, { undeclared: "refuse" });
      expect(checked, text).toMatchObject({ ok: true });
    }
    expect(response.headers.get("X-Request-Id")).toMatch(/^[A-Za-z0-9._-]{1,64}$/);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    return { status: response.status, headers: response.headers, text, body };
  }

  /** Sends signed fields; a signed answer must carry the right signature. */
  async function call(id: OperationId, fields: Fields, signing: Signing = {}) {
    const { signType, key = sandboxApp.key } = signing;
    const answer = await send(id, { ...signed(fields, signing) });
    const signature = answer.headers.get("X-QF-SIGN");
    if (signature !== null) {
      expect(answer.headers.get("X-QF-SIGNTYPE")).toBe(signType ?? "MD5");
      expect(verifyBytes(answer.text, signature, { key, signType })).toBe(true);
    }
    return { ...answer, isSigned: signature !== null };
  }

  /** Calls the sandbox's own API and holds the answer against its contract. */
  async function sandbox(id: SandboxOperationId, path: string, init: RequestInit = {}) {
    const request = new Request(`http://gateway.test${path}`, { method: "POST", ...init });
    const response = await gateway.fetch(request);
    const body = await response.json();
    const checked = validateSandboxResponse[id](response.status, body, { undeclared: "refuse" });
    expect(checked, JSON.stringify(body)).toMatchObject({ ok: true });
    return { status: response.status, headers: response.headers, body };
  }

  return {
    gateway,
    channel,
    control,
    faults,
    time,
    lines,
    posts,
    advanced,
    folder,
    contents,
    send,
    call,
    sandbox,
  };
}

type SandboxOperationId = keyof typeof validateSandboxResponse;
type Fields = Readonly<Record<string, string>>;

export interface RawRequest {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>> | [string, string][];
  readonly body?: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  readonly duplex?: "half";
}

export interface Signing {
  readonly appCode?: string;
  readonly key?: string;
  readonly signType?: SignType;
}

export const FORM = "application/x-www-form-urlencoded";

/** The headers of whoever signs these fields. */
export function signedHeaders(
  fields: Fields,
  { appCode = sandboxApp.appCode, key = sandboxApp.key, signType }: Signing = {},
): Record<string, string> {
  return {
    "Content-Type": FORM,
    "X-QF-APPCODE": appCode,
    "X-QF-SIGN": signFields(fields, { key, signType }),
    ...(signType === undefined ? {} : { "X-QF-SIGNTYPE": signType }),
  };
}

export function signed(fields: Fields, signing: Signing = {}) {
  return { headers: signedHeaders(fields, signing), body: String(new URLSearchParams(fields)) };
}

/** A payment that is right in everything. */
export const payment = {
  mchid: sandboxApp.merchantId,
  pay_type: "800201",
  out_trade_no: "order-1",
  txdtm: "2026-11-23 16:00:00",
  txamt: "1000",
} as const;
