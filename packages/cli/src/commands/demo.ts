import { sandboxApp } from "@trade-v1/server";
import { type Command, Option } from "commander";
import { chooseGateway } from "../demo/choose-gateway.ts";
import { paper } from "../demo/paper.ts";
import { runDemo } from "../demo/run-demo.ts";
import type { DemoApp } from "../demo/sandbox-control.ts";
import { readBaseUrl } from "../options.ts";

interface DemoOptions {
  readonly baseUrl?: string;
  readonly mock?: boolean;
  readonly notify: boolean;
  readonly appCode?: string;
  readonly key?: string;
  readonly mchid: string;
}

/** `trade demo`: the contract's story, told by the client, every answer held against the contract. */
export function addDemo(program: Command): void {
  program
    .command("demo")
    .summary("pay, refund, close and reverse, and check every answer")
    .description(
      "Plays a whole story through the client: pays by each pay type, approves a pre-order, verifies " +
        "the notification, closes, refunds in parts, reverses, and queries it all. Prints each request and " +
        "answer. Exits with 1 if anything differs from the contract.",
    )
    .option(
      "-u, --base-url <url>",
      "the gateway to talk to (default: the one on port 3000, else one of its own)",
      readBaseUrl,
    )
    .option("--mock", "talk to a mock, and skip what needs a gateway that remembers")
    .option("--no-notify", "skip the notification, where the gateway cannot call this machine")
    .addOption(new Option("-a, --app-code <code>", "pay as this app (default: a fresh one)"))
    .addOption(new Option("-k, --key <key>", "the app's key").env("TRADE_KEY"))
    .option("-m, --mchid <merchant>", "the app's merchant", sandboxApp.merchantId)
    .addHelpText("after", examples)
    .action(demo);
}

const examples = `
Examples:
  $ trade demo
  $ trade demo --base-url http://localhost:3000 --app-code ${sandboxApp.appCode} --key ${sandboxApp.key}
  $ trade demo --mock`;

async function demo(options: DemoOptions): Promise<void> {
  const isMock = options.mock === true;
  const gateway = await chooseGateway(options.baseUrl, isMock);
  try {
    const good = await runDemo({
      baseUrl: gateway.baseUrl,
      isMock,
      notify: options.notify,
      app: isMock ? readyMade : appOf(options),
      paper,
    });
    if (!good) process.exitCode = 1;
  } finally {
    await gateway.close();
  }
}

const readyMade: DemoApp = { ...sandboxApp, mchid: sandboxApp.merchantId };

function appOf({ appCode, key, mchid }: DemoOptions): DemoApp | undefined {
  if (appCode === undefined) return undefined;
  return { appCode, key: key ?? sandboxApp.key, mchid };
}
