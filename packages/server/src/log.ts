import { type DestinationStream, destination, pino } from "pino";
import type { LogRequest, RequestLine } from "./http/request-log.ts";
import type { Log } from "./orders/deps.ts";

/** Names under which a secret or a customer's code could get into a line. */
const secrets = [
  "key",
  "masterKey",
  "previousMasterKey",
  "auth_code",
  "authCode",
  "openid",
  "openId",
  "secret",
  "walletsSecret",
  "signature",
];
const headers = ["x-qf-sign", "X-QF-SIGN", "authorization", "x-wallets-secret"];

/** Two levels deep: a field of the line itself, and a member of an object in it. */
const redacted = [...secrets, ...headers].flatMap((name) => [`["${name}"]`, `*["${name}"]`]);

/**
 * Lines are written together, since handing one to the system costs more than to make it: so many
 * bytes at a time, and whatever there is so often. A process that ends, also by an error, writes the rest.
 */
const TOGETHER_BYTES = 4_096;
const LATEST_MS = 100;

export interface GatewayLog extends Log {
  /** Writes the line about a request that was answered. */
  readonly request: LogRequest;
  /** Writes what is still buffered. */
  flush(): void;
}

/**
 * The gateway's log: JSON lines. Nothing is meant to log a secret, and should something try, its value
 * is replaced. Only the line about a request is not looked through, which takes five times as long as to
 * write it: its fields are fixed, and none of them can hold one.
 * @param stream where the lines go; default: standard output
 */
export function createLog(level: string, stream?: DestinationStream): GatewayLog {
  const output =
    stream ??
    destination({ dest: 1, sync: false, minLength: TOGETHER_BYTES, periodicFlush: LATEST_MS });
  const log = pino(
    { level, base: null, redact: { paths: redacted, censor: "[redacted]" } },
    output,
  );
  const plain = log.child({}, { redact: [] });
  return Object.assign(log, {
    request: (line: RequestLine) => plain.info(line, "request"),
  });
}
