import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { operations } from "@trade-v1/contract/operations";
import type { components } from "@trade-v1/contract/sandbox-types";
import { type SignType, signFields } from "@trade-v1/signing";
import { freePort } from "trade-v1/free-port";
import { expect, onTestFinished, test } from "vitest";
import { startReceiver } from "../support/receiver.ts";
import { gatewayUrl, runTrade, startTrade } from "../support/trade-command.ts";

type SandboxApp = components["schemas"]["SandboxApp"];

/** Every way in which a text could stand in a log: as it is, and as what usually becomes of it. */
function spellings(secret: string): readonly string[] {
  return [
    secret,
    secret.toLowerCase(),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString("base64").replace(/=+$/, ""),
    Buffer.from(secret).toString("hex"),
  ];
}

/** The names of the secrets that a text gives away. */
function secretsIn(text: string, secrets: ReadonlyMap<string, string>): string[] {
  const lower = text.toLowerCase();
  return [...secrets]
    .filter(([secret]) => spellings(secret).some((form) => lower.includes(form.toLowerCase())))
    .map(([, name]) => name);
}

test("the search finds a secret in every spelling, and only then", () => {
  const secrets = new Map([['s3cret/+Å"', "the secret"]]);
  for (const form of spellings('s3cret/+Å"')) {
    expect(secretsIn(`{"msg":"x ${form} y"}`, secrets), form).toEqual(["the secret"]);
  }
  expect(secretsIn('{"msg":"nothing"}', secrets)).toEqual([]);
});

/** A gateway as an operator runs it, at the most talkative level; and everything that it wrote. */
async function stage(walletsApart: boolean) {
  const folder = await mkdtemp(join(tmpdir(), "trade-secrets-"));
  const masterKey = randomBytes(32).toString("base64");
  const previousMasterKey = randomBytes(32).toString("hex");
  const walletsSecret = randomBytes(24).toString("base64");
  const secrets = new Map([
    [masterKey, "master key"],
    [previousMasterKey, "previous master key"],
    [walletsSecret, "wallets' secret"],
  ]);
  const environment = {
    TRADE_LOG_LEVEL: "debug",
    TRADE_MASTER_KEY: masterKey,
    TRADE_MASTER_KEY_PREVIOUS: previousMasterKey,
    TRADE_WALLETS_SECRET: walletsSecret,
  };
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const data = join(folder, "gateway");
  const wallets = walletsApart
    ? startTrade(
        ["sandbox", "--port", "0", "--data", join(folder, "wallets"), "--gateway-url", url],
        environment,
      )
    : undefined;
  const walletsUrl = await wallets?.says(/listen on (http:\S+)/);
  const gateway = startTrade(
    ["start", "--port", port, "--data", data, ...(walletsUrl ? ["--sandbox-url", walletsUrl] : [])],
    environment,
  );
  const receiver = await startReceiver();
  onTestFinished(async () => {
    await gateway.stop();
    await wallets?.stop();
    await receiver.stop();
    await rm(folder, { recursive: true });
  });
  await gateway.says(gatewayUrl);

  const commands: string[] = [];
  /** Runs `trade apps`; a new key is told on standard output, once, and only there. */
  async function apps(...args: string[]): Promise<string> {
    const { stdout, stderr } = await runTrade(["apps", ...args, "--data", data], environment);
    const [, key] = /^Key +(\S+)$/m.exec(stdout) ?? [];
    if (key !== undefined) secrets.set(key, "an app's key");
    commands.push(stderr, key === undefined ? stdout : stdout.replace(key, ""));
    return stdout;
  }

  async function createApp(notifyUrl: string): Promise<SandboxApp> {
    const answer = await fetch(`${url}/sandbox/v1/apps`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ notify_url: notifyUrl }),
    });
    const app: SandboxApp = await answer.json();
    secrets.set(app.key, "an app's key");
    return app;
  }

  /** Sends a request as it is told to; its signature and the answer's are secrets too. */
  async function send(
    path: string,
    fields: Readonly<Record<string, string>>,
    { app_code, key }: Pick<SandboxApp, "app_code" | "key">,
    { signType = "MD5", signature = signFields(fields, { key, signType }) }: Sent = {},
  ) {
    if (signature !== "") secrets.set(signature, `signature of a request to ${path}`);
    const answer = await fetch(url + path, {
      method: "POST",
      headers: { "X-QF-APPCODE": app_code, "X-QF-SIGN": signature, "X-QF-SIGNTYPE": signType },
      body: new URLSearchParams(fields),
    });
    const answered = answer.headers.get("X-QF-SIGN");
    if (answered !== null) secrets.set(answered, `signature of an answer of ${path}`);
    return { status: answer.status, body: await answer.json() };
  }

  /** Stops everything, and returns all that it ever wrote. */
  async function written(): Promise<string> {
    const ended = await Promise.all([gateway.stop(), ...(wallets ? [wallets.stop()] : [])]);
    return [...ended.flatMap(({ stdout, stderr }) => [stdout, stderr]), ...commands].join("\n");
  }

  return { url, secrets, receiver, wallets, apps, createApp, send, written };
}

interface Sent {
  readonly signType?: SignType;
  readonly signature?: string;
}

const AUTH_CODES = { 800208: "134567890123456789", 800108: "286420135798642013" } as const;
const OPEN_ID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
const TOKEN = "receivers-own-token-5f1c";

test.each([
  ["in the gateway's process", false],
  ["as a process of their own", true],
])(
  "nothing secret is written, whatever happens, with the wallets %s",
  async (_, walletsApart) => {
    const { secrets, receiver, wallets, url, apps, createApp, send, written } =
      await stage(walletsApart);
    for (const code of Object.values(AUTH_CODES)) secrets.set(code, "auth_code");
    secrets.set(OPEN_ID, "openid");
    secrets.set(TOKEN, "token in a notify URL");
    const paths = Object.fromEntries(
      Object.entries(operations).map(([id, { path }]) => [id, path]),
    ) as Record<keyof typeof operations, string>;

    // Every operation, and what it refuses.
    const app = await createApp(`${receiver.url}?token=${TOKEN}`);
    const mchid = app.mchid;
    const pay = (number: string, pay_type: string, more: Record<string, string> = {}) =>
      send(
        paths.createPayment,
        { mchid, out_trade_no: number, pay_type, txamt: "1000", ...more },
        app,
      );
    const txdtm = "2026-11-23 16:00:00";
    const swipe = await pay("swipe", "800208", { auth_code: AUTH_CODES[800208] });
    expect(swipe.body.respcd).toBe("0000");
    await pay("swipe", "800208", { auth_code: AUTH_CODES[800208] });
    await pay("failed", "800108", { auth_code: AUTH_CODES[800108], txamt: "1201" });
    await pay("unknown", "800108", { auth_code: AUTH_CODES[800108], txamt: "1145" });
    await pay("alien", "800108", { auth_code: AUTH_CODES[800208] });
    await pay("bad", "800207", { openid: OPEN_ID, txamt: "x" });
    const inApp = await pay("in-app", "800207", { openid: OPEN_ID });
    await fetch(`${url}/sandbox/wallet/${inApp.body.syssn}`).then((page) => page.text());
    const alipay = await pay("alipay", "800108", { auth_code: AUTH_CODES[800108] });
    await send(paths.closeOrder, { mchid, syssn: inApp.body.syssn }, app);
    const refund = { mchid, syssn: swipe.body.syssn, out_trade_no: "refund", txamt: "400", txdtm };
    expect((await send(paths.createRefund, refund, app)).body.respcd).toBe("0000");
    await send(paths.createRefund, { ...refund, out_trade_no: "refused", txamt: "1155" }, app);
    const reversal = {
      mchid,
      syssn: alipay.body.syssn,
      out_trade_no: "alipay",
      txamt: "1000",
      txdtm,
    };
    expect((await send(paths.createReversal, reversal, app)).body.respcd).toBe("0000");
    await send(paths.queryTransactions, { mchid }, app, { signType: "SHA256" });
    const notification = await receiver.received(({ body }) => body.includes('"refund"'));
    const announced = notification.headers["x-qf-sign"] ?? "";
    expect(announced).toHaveLength(32);
    secrets.set(announced, "signature of a notification");

    // A receiver that is not there, and wrong signatures of all kinds, with the secrets where they
    // do not belong.
    const deaf = await createApp(`http://127.0.0.1:${await freePort()}/?token=${TOKEN}`);
    await send(
      paths.createPayment,
      { out_trade_no: "deaf", pay_type: "800208", txamt: "1000", auth_code: AUTH_CODES[800208] },
      deaf,
    );
    await fetch(`${url}/sandbox/v1/clock/advance`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ app_code: deaf.app_code, seconds: 120 }),
    });
    const misplaced = { pay_type: "800208", auth_code: AUTH_CODES[800208], goods_name: app.key };
    for (const signature of ["", "0".repeat(32), app.key, "nonsense"]) {
      const { status } = await send(paths.createPayment, misplaced, app, { signature });
      expect(status).toBe(401);
    }
    await send(
      `${paths.createPayment}?auth_code=${AUTH_CODES[800208]}&key=${app.key}`,
      misplaced,
      app,
    );
    await fetch(`${url}/sandbox/v1/apps`, { method: "POST", body: `{"key": "${app.key}"` });
    await fetch(`${url}/wallets/v1/charges`, { method: "POST", body: app.key });

    // The commands of an operator.
    const created = await apps("create", "--name", "Tea shop");
    const [, code = ""] = /^App code +(\S+)$/m.exec(created) ?? [];
    expect(code).toHaveLength(32);
    for (const command of ["rotate", "retire-old-keys", "pin-sha256", "disable", "enable"]) {
      await apps(command, code);
    }
    await apps("rotate-master-key");
    await apps("list");

    // The wallets go away, and the gateway meets that.
    if (wallets !== undefined) {
      await wallets.stop("SIGKILL");
      const { body } = await pay("lost", "800208", { auth_code: AUTH_CODES[800208] });
      expect(body.respcd).toBe("1145");
    }

    const text = await written();
    // What may be written is: so this is what was written.
    expect(text).toContain(app.app_code);
    expect(text).toContain('"path":"/trade/v1/reversal"');
    expect(text).toContain("Tea shop");
    if (wallets !== undefined) expect(text).toContain("no answer from wallets");
    expect(secrets.size).toBeGreaterThan(30);
    expect(secretsIn(text, secrets)).toEqual([]);
  },
  60_000,
);
