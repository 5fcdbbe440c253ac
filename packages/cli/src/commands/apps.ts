import { type Config, checkUrl, targetPolicy, UnknownApp } from "@trade-v1/server";
import { type Command, InvalidArgumentError, Option } from "commander";
import { type AppsAtHand, withApps } from "../gateway/with-apps.ts";
import { SayAndExit } from "../terminal/say-and-exit.ts";
import { listApps } from "./list-apps.ts";

interface DataOption {
  readonly data?: string;
}

interface CreateOptions extends DataOption {
  readonly name: string;
  readonly currency: string;
  readonly notifyUrl?: string;
  readonly signType?: "MD5" | "SHA256";
}

/** `trade apps`: who may call the gateway. */
export function addApps(program: Command): void {
  const apps = program
    .command("apps")
    .summary("make, list and disable apps, replace their keys")
    .description(
      "Manages the apps of a data directory, whether a gateway runs on it or not. A key is shown once, " +
        "when it is made; it is kept encrypted.",
    )
    .addHelpText("afterAll", examples);

  const command = (usage: string, summary: string) =>
    apps.command(usage).description(summary).option("-d, --data <folder>", dataMeaning);

  /** A command that does one thing to one app and has nothing to tell. */
  const forApp = (
    usage: string,
    summary: string,
    change: (all: AppsAtHand["apps"], appCode: string) => Promise<void>,
  ) =>
    command(usage, summary).action((appCode: string, options: DataOption) =>
      atHand(options, (hand) => change(hand.apps, appCode)),
    );

  command("create", "makes an app with a merchant and a key of its own")
    .requiredOption("-n, --name <name>", "what you call the app")
    .option("-c, --currency <code>", "the merchant's currency, ISO 4217", readCurrency, "HKD")
    .option("--notify-url <url>", "where notifications go unless an order says otherwise")
    .addOption(
      new Option("--sign-type <type>", "accept only this digest").choices(["MD5", "SHA256"]),
    )
    .action(create);

  command("list", "lists the apps, without their keys").action((options: DataOption) =>
    atHand(options, listApps),
  );

  command("rotate <app-code>", "makes a new key; the one before it stays valid too").action(
    (appCode: string, options: DataOption) =>
      atHand(options, async (hand) => printPairs([["Key", await hand.apps.rotateKey(appCode)]])),
  );

  forApp("retire-old-keys <app-code>", "ends every key but the newest", (all, appCode) =>
    all.retireOldKeys(appCode),
  );

  forApp("pin-sha256 <app-code>", "accepts signatures by SHA256 only", (all, appCode) =>
    all.pinSignType(appCode, "SHA256"),
  );
  forApp("unpin <app-code>", "accepts signatures by MD5 too", (all, appCode) =>
    all.pinSignType(appCode, null),
  );
  forApp(
    "disable <app-code>",
    "refuses the app's requests; what it has begun is settled and notified all the same",
    (all, appCode) => all.setDisabled(appCode, true),
  );
  forApp("enable <app-code>", "takes the app's requests again", (all, appCode) =>
    all.setDisabled(appCode, false),
  );

  command("rotate-master-key", "seals every app's key with the present master key")
    .addHelpText("after", masterKeySteps)
    .action((options: DataOption) => atHand(options, rotateMasterKey));

  command(
    "set-notify-url <app-code> [url]",
    "sets where notifications go; nowhere without a URL",
  ).action((appCode: string, url: string | undefined, options: DataOption) =>
    atHand(options, ({ apps: all, config }) =>
      all.setNotifyUrl(appCode, checkedUrl(url ?? "", config)),
    ),
  );
}

const dataMeaning = "the data directory (TRADE_DATA_DIR; ./data)";

const examples = `
Examples:
  $ trade apps create --name "Tea shop" --currency HKD --notify-url https://shop.example/pay
  $ trade apps list
  $ trade apps rotate Y3T0K9PPXH2B7QWZ1MZ8N4D5R6C7V8F9
  $ trade apps pin-sha256 Y3T0K9PPXH2B7QWZ1MZ8N4D5R6C7V8F9`;

const masterKeySteps = `
The gateway only has to restart, and each step can be repeated after a crash:
  1. Restart the gateway with the new key in TRADE_MASTER_KEY and the old one in
     TRADE_MASTER_KEY_PREVIOUS. It opens what is sealed with either.
  2. Run this command with the same two settings. All keys are sealed anew at once, or none.
  3. Restart the gateway without TRADE_MASTER_KEY_PREVIOUS. Keep the old key as long as backups.
`;

async function rotateMasterKey({ apps, config }: AppsAtHand): Promise<void> {
  if (config.previousMasterKey === "") {
    throw new SayAndExit(
      "TRADE_MASTER_KEY_PREVIOUS must hold the master key that is replaced, TRADE_MASTER_KEY the new one.",
    );
  }
  const count = await apps.resealKeys();
  console.log(
    `${count} keys are sealed with the new master key. The gateway can do without the old one.`,
  );
}

function create({ name, currency, notifyUrl = "", signType, ...options }: CreateOptions) {
  return atHand(options, async ({ apps, config }) => {
    const created = await apps.create({
      name,
      currency,
      notifyUrl: checkedUrl(notifyUrl, config),
      pinnedSignType: signType,
    });
    printPairs([
      ["App code", created.appCode],
      ["Key", created.key],
      ["Merchant", created.merchantId],
      ["Currency", created.currency],
    ]);
  });
}

async function atHand(
  { data }: DataOption,
  work: (hand: AppsAtHand) => Promise<void>,
): Promise<void> {
  const environment = { ...process.env, ...(data !== undefined && { TRADE_DATA_DIR: data }) };
  try {
    await withApps(environment, work);
  } catch (error) {
    if (error instanceof UnknownApp) throw new SayAndExit(error.message, { cause: error });
    throw error;
  }
}

/** @throws SayAndExit if the gateway would never send anything there */
function checkedUrl(url: string, config: Config): string {
  const checked = url === "" ? undefined : checkUrl(url, targetPolicy(config));
  if (checked?.ok === false) throw new SayAndExit(`The notify URL ${checked.reason}.`);
  return url;
}

function readCurrency(text: string): string {
  if (!/^[A-Z]{3}$/.test(text)) throw new InvalidArgumentError("A currency has three capitals.");
  return text;
}

function printPairs(pairs: readonly (readonly [name: string, value: string])[]): void {
  for (const [name, value] of pairs) console.log(`${name.padEnd(10)}${value}`);
}
