import { expect, test } from "vitest";
import { loadConfig } from "./config.ts";
import { targetPolicy } from "./notify-policy.ts";
import { settings } from "./settings.ts";

test("without any variable the sandbox runs on port 3000, on this machine only", () => {
  expect(loadConfig({})).toEqual({
    port: 3000,
    host: "127.0.0.1",
    environment: "development",
    dataDirectory: "./data",
    sandbox: true,
    publicUrl: "http://localhost:3000",
    rateLimit: 1000,
    trustedProxies: [],
    notifyPrivate: false,
    masterKey: "",
    masterKeyFile: "data/master.key",
    previousMasterKey: "",
    utcOffsetMinutes: 480,
    logLevel: "info",
    walletsUrl: undefined,
    walletsSecret: "",
  });
});

test("the configuration cannot be changed afterwards", () => {
  expect(Object.isFrozen(loadConfig({}))).toBe(true);
});

test.each<[env: Record<string, string>, want: object]>([
  [{ PORT: "0" }, { port: 0 }],
  [{ PORT: "8080" }, { port: 8080, publicUrl: "http://localhost:8080" }],
  [{ TRADE_PUBLIC_URL: "https://pay.example/base/" }, { publicUrl: "https://pay.example/base" }],
  [
    { TRADE_ENV: "production", TRADE_SANDBOX: "off" },
    { environment: "production", sandbox: false },
  ],
  [{ TRADE_DATA_DIR: "/var/lib/trade" }, { masterKeyFile: "/var/lib/trade/master.key" }],
  [{ TRADE_TRUST_PROXY: "10.0.0.0/8, ::1 ," }, { trustedProxies: ["10.0.0.0/8", "::1"] }],
  [{ TRADE_UTC_OFFSET: "-03:30" }, { utcOffsetMinutes: -210 }],
  [{ TRADE_RATE_LIMIT: "0" }, { rateLimit: 0 }],
  [{ TRADE_RATE_LIMIT: "" }, { rateLimit: 1000 }],
  [
    { TRADE_WALLETS_URL: "http://127.0.0.1:3001", TRADE_WALLETS_SECRET: "s" },
    { walletsUrl: "http://127.0.0.1:3001" },
  ],
  [{ TRADE_KEY: "a client's", TRADE_APPCODE: "x" }, {}],
  [{ OTHER: "x" }, {}],
])("%j is understood", (env, want) => {
  expect(loadConfig(env)).toMatchObject(want);
});

test.each<[env: Record<string, string>, sentence: string | RegExp]>([
  [{ PORT: "65536" }, "PORT must be a whole number from 0 to 65535"],
  [{ PORT: "3000x" }, "PORT must be a whole number from 0 to 65535"],
  [{ HOST: "a b" }, "HOST must be an IP address or a host name"],
  [
    { DATABASE_URL: "postgres://a" },
    /^DATABASE_URL names PostgreSQL, which is not in this version/,
  ],
  [{ DATABASE_URL: "mysql://a" }, /^DATABASE_URL must not be set/],
  [{ TRADE_ENV: "prod" }, "TRADE_ENV must be development or production"],
  [{ TRADE_SANDBOX: "true" }, "TRADE_SANDBOX must be on or off"],
  [{ TRADE_PUBLIC_URL: "pay.example" }, /^TRADE_PUBLIC_URL must be an http or https URL/],
  [{ TRADE_PUBLIC_URL: "https://a/?b" }, /^TRADE_PUBLIC_URL must be/],
  [{ TRADE_RATE_LIMIT: "-1" }, /^TRADE_RATE_LIMIT must be a whole number from 0/],
  [{ TRADE_TRUST_PROXY: "10.0.0.0/33" }, /^TRADE_TRUST_PROXY must list IP addresses/],
  [{ TRADE_NOTIFY_PRIVATE: "yes" }, "TRADE_NOTIFY_PRIVATE must be on or off"],
  [{ TRADE_UTC_OFFSET: "8" }, /^TRADE_UTC_OFFSET must be an offset such as/],
  [{ TRADE_UTC_OFFSET: "+24:00" }, /^TRADE_UTC_OFFSET must be/],
  [{ TRADE_LOG_LEVEL: "loud" }, /^TRADE_LOG_LEVEL must be debug, info, warn, error or silent/],
  [{ TRADE_ENV: "production" }, "TRADE_ENV=production refuses the sandbox: set TRADE_SANDBOX=off"],
  [{ TRADE_WALLETS_URL: "http://a" }, /^TRADE_WALLETS_SECRET must be set together/],
  [{ TRADE_RATELIMIT: "1" }, "TRADE_RATELIMIT is not a setting: did you mean TRADE_RATE_LIMIT?"],
  [{ TRADE_SOMETHING_ELSE: "1" }, "TRADE_SOMETHING_ELSE is not a setting"],
])("%j stops the start with a sentence", (env, sentence) => {
  expect(() => loadConfig(env)).toThrow(
    expect.objectContaining({ name: "ConfigError", sentences: [expect.stringMatching(sentence)] }),
  );
});

test("all that is wrong is said at once", () => {
  expect(() => loadConfig({ PORT: "x", TRADE_ENV: "x", TRADE_X: "x" })).toThrow(
    expect.objectContaining({ sentences: expect.objectContaining({ length: 3 }) }),
  );
});

test("every setting says what it means, and its default is valid", () => {
  for (const { name, meaning, parse, default: standard } of Object.values(settings)) {
    expect(meaning, name).toMatch(/\.$/);
    expect(() => parse(standard), name).not.toThrow();
  }
});

test.each<
  [env: Record<string, string>, allowHttp: boolean, allowLoopback: boolean, allowPrivate: boolean]
>([
  [{}, true, true, false],
  [{ HOST: "::1" }, true, true, false],
  [{ HOST: "0.0.0.0" }, true, false, false],
  [{ HOST: "127.example.com" }, true, false, false],
  [{ TRADE_NOTIFY_PRIVATE: "on" }, true, true, true],
  [{ TRADE_ENV: "production", TRADE_SANDBOX: "off" }, false, false, false],
])(
  "with %j notifications may go by http %s, to loopback %s, to private networks %s",
  (env, allowHttp, allowLoopback, allowPrivate) => {
    expect(targetPolicy(loadConfig(env))).toEqual({ allowHttp, allowLoopback, allowPrivate });
  },
);
