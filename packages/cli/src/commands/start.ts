import type { Command } from "commander";
import { banner } from "../gateway/banner.ts";
import { startGateway } from "../gateway/start-gateway.ts";
import { readBaseUrl, readPort } from "../options.ts";
import { untilToldToStop } from "../terminal/until-told-to-stop.ts";

interface StartOptions {
  readonly port?: number;
  readonly data?: string;
  readonly sandboxUrl?: string;
}

/** `trade start`: gateway, sandbox and documentation on one port. */
export function addStart(program: Command): void {
  program
    .command("start")
    .summary("start the gateway, with its sandbox and documentation")
    .description(
      "Starts the gateway, and with it the sandbox unless TRADE_SANDBOX is off. Every setting is an " +
        "environment variable; the options stand for the three that change most often.",
    )
    .option("-p, --port <port>", "port to listen on, 0 for a free one (PORT; 3000)", readPort)
    .option("-d, --data <folder>", "where orders are kept (TRADE_DATA_DIR; ./data)")
    .option(
      "--sandbox-url <url>",
      "where `trade sandbox` runs the wallets (TRADE_WALLETS_URL; in this process)",
      readBaseUrl,
    )
    .addHelpText("after", examples)
    .action(start);
}

const examples = `
Examples:
  $ trade start
  $ trade start --port 8080 --data /var/lib/trade
  $ TRADE_LOG_LEVEL=warn trade start`;

async function start({ port, data, sandboxUrl }: StartOptions): Promise<void> {
  // Listened for from the start: whoever reads the banner may send the signal at once.
  const toldToStop = untilToldToStop();
  const gateway = await startGateway({
    ...process.env,
    ...(port !== undefined && { PORT: String(port) }),
    ...(data !== undefined && { TRADE_DATA_DIR: data }),
    ...(sandboxUrl !== undefined && { TRADE_WALLETS_URL: sandboxUrl }),
  });
  // Standard output is left to the log, which is JSON lines.
  console.error(banner(gateway));
  await toldToStop;
  await gateway.stop();
}
