import { join } from "node:path";
import {
  addressRanges,
  baseUrl,
  integer,
  noDatabaseYet,
  oneOf,
  onOrOff,
  optional,
  pattern,
  utcOffset,
} from "./setting-values.ts";

/** One environment variable. The table of settings in the docs is made from these. */
export interface Setting<Value> {
  readonly name: string;
  /** The text that stands for it when it is not set; empty: none. */
  readonly default: string;
  readonly meaning: string;
  /** @throws InvalidSetting */
  readonly parse: (text: string) => Value;
}

const setting = <Value>(
  name: string,
  standard: string,
  meaning: string,
  parse: (text: string) => Value,
): Setting<Value> => ({ name, default: standard, meaning, parse });

/** Every setting of the gateway, by its name in `Config`. */
export const settings = {
  port: setting("PORT", "3000", "The port to listen on; 0 takes a free one.", integer(0, 65_535)),
  host: setting(
    "HOST",
    "127.0.0.1",
    "The address to listen on. `0.0.0.0` is every IPv4 address of the machine.",
    pattern(/^[A-Za-z0-9.:-]+$/, "must be an IP address or a host name"),
  ),
  databaseUrl: setting(
    "DATABASE_URL",
    "",
    "Reserved for PostgreSQL, which this version cannot use. Leave it unset.",
    noDatabaseYet,
  ),
  environment: setting(
    "TRADE_ENV",
    "development",
    "`development` or `production`. Production refuses the sandbox.",
    oneOf("development", "production"),
  ),
  dataDirectory: setting(
    "TRADE_DATA_DIR",
    "./data",
    "The folder of the database and, with the sandbox, of the master key and the wallets' ledger.",
    (text) => text,
  ),
  sandbox: setting(
    "TRADE_SANDBOX",
    "on",
    "`on`: payments go to simulated wallets, and /sandbox/v1 is open to everybody.",
    onOrOff,
  ),
  publicUrl: setting(
    "TRADE_PUBLIC_URL",
    "",
    "Where customers and partners reach this gateway; `pay_url` begins with it. " +
      "Not set: http://localhost and the port.",
    optional(baseUrl),
  ),
  rateLimit: setting(
    "TRADE_RATE_LIMIT",
    "1000",
    "Requests that one app may send in a second; one address may send four times as many, the sandbox's " +
      "calls and wallet page included. 0 turns both limits off.",
    integer(0, 1_000_000),
  ),
  trustedProxies: setting(
    "TRADE_TRUST_PROXY",
    "",
    "Addresses and CIDR ranges, separated by commas, of proxies whose X-Forwarded-For is believed.",
    addressRanges,
  ),
  notifyPrivate: setting(
    "TRADE_NOTIFY_PRIVATE",
    "off",
    "`on`: notifications may also go to private networks. Link-local addresses stay closed.",
    onOrOff,
  ),
  masterKey: setting(
    "TRADE_MASTER_KEY",
    "",
    "The key that app keys are encrypted with: 32 random bytes in base64 or hex. " +
      "Not set: it is read from TRADE_MASTER_KEY_FILE.",
    (text) => text,
  ),
  masterKeyFile: setting(
    "TRADE_MASTER_KEY_FILE",
    "",
    "The file of that key. Not set: master.key in TRADE_DATA_DIR. With the sandbox a missing file is made.",
    (text) => text,
  ),
  previousMasterKey: setting(
    "TRADE_MASTER_KEY_PREVIOUS",
    "",
    "The master key before this one. It opens what is still sealed with it, until `trade apps " +
      "rotate-master-key` has sealed everything anew.",
    (text) => text,
  ),
  utcOffsetMinutes: setting(
    "TRADE_UTC_OFFSET",
    "+08:00",
    "The offset in which the API writes and reads times.",
    utcOffset,
  ),
  logLevel: setting(
    "TRADE_LOG_LEVEL",
    "info",
    "`debug`, `info`, `warn`, `error` or `silent`.",
    oneOf("debug", "info", "warn", "error", "silent"),
  ),
  walletsUrl: setting(
    "TRADE_WALLETS_URL",
    "",
    "Where the sandbox's wallets listen if they run as a process of their own. Not set: they run inside.",
    optional(baseUrl),
  ),
  walletsSecret: setting(
    "TRADE_WALLETS_SECRET",
    "",
    "The secret that the gateway and the wallets' process share.",
    (text) => text,
  ),
} as const;

/** Read by clients and by the samples in the docs, never by the gateway. */
export const clientSettings: readonly string[] = [
  "TRADE_URL",
  "TRADE_APPCODE",
  "TRADE_KEY",
  "TRADE_SIGNTYPE",
];

/** The master key's file where none is named. */
export function defaultMasterKeyFile(dataDirectory: string): string {
  return join(dataDirectory, "master.key");
}
