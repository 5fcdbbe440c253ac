import { existsSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../../package.json" with { type: "json" };
import type { Contestant } from "./contestant.ts";

const own = (name: string) => join(import.meta.dirname, `${name}-process.ts`);
const trade = join(import.meta.dirname, "../../../packages/cli/src/main.ts");

/** The flags of `npm start`. */
const startFlags = packageJson.scripts.start
  .split(" ")
  .filter((word) => /^--(max|heap|v8)/.test(word));

/** Settings as they are by default, but nobody is turned away for asking much. */
const gatewaySettings = { TRADE_RATE_LIMIT: "0" };

const nodeHttp: Contestant = {
  name: "node-http",
  what: "bare `node:http`, echoes the body",
  check: "echo",
  command: [own("node-http")],
};

export const hono: Contestant = {
  name: "hono",
  what: "bare Hono, echoes the body",
  check: "echo",
  command: [own("hono")],
};

export const gateway: Contestant = {
  name: "gateway",
  what: "our gateway, SQLite `synchronous=FULL`, wallets and notifier on",
  check: "paid",
  nodeFlags: startFlags,
  command: [trade, "start"],
  environment: gatewaySettings,
};

const MEMORY = "/dev/shm";

/** Absent where there is no file system in memory. */
const gatewayInMemory: Contestant | undefined = existsSync(MEMORY)
  ? {
      ...gateway,
      name: "gateway-memory",
      what: "our gateway, its data on a file system in memory",
      dataRoot: MEMORY,
    }
  : undefined;

export const prism: Contestant = {
  name: "prism",
  what: "Prism mock, `npm run mock`",
  check: "example",
  command: [join(import.meta.dirname, "prism-process.ts")],
};

const fastify: Contestant = {
  name: "fastify",
  what: "built by hand: Fastify, Ajv, one SQLite commit a statement",
  check: "paid",
  command: [own("fastify")],
};

const openapiBackend: Contestant = {
  name: "openapi-backend",
  what: "built by hand: Hono, openapi-backend, one SQLite commit a statement",
  check: "paid",
  command: [own("openapi-backend")],
};

/** In the order of the table. */
export const contestants: readonly Contestant[] = [
  nodeHttp,
  hono,
  gateway,
  ...(gatewayInMemory ? [gatewayInMemory] : []),
  prism,
  fastify,
  openapiBackend,
];
