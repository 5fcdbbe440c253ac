import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { createSandbox, httpNudge } from "@trade-v1/sandbox";
import { createLog, world } from "@trade-v1/server";
import { type Command, Option } from "commander";
import { ledgerPath } from "../gateway/connect-wallets.ts";
import { readBaseUrl, readPort } from "../options.ts";
import { untilToldToStop } from "../terminal/until-told-to-stop.ts";

interface SandboxCommandOptions {
  readonly port: number;
  readonly data: string;
  readonly gatewayUrl: string;
  readonly publicUrl?: string;
  readonly secret: string;
}

/** `trade sandbox`: the simulated wallets as a process of their own. */
export function addSandbox(program: Command): void {
  program
    .command("sandbox")
    .summary("run the simulated wallets apart from the gateway")
    .description(
      "Runs the simulated Alipay and WeChat as a process of their own, with their own ledger. The gateway " +
        "starts them inside itself otherwise. Both need the same secret.",
    )
    .option("-p, --port <port>", "port to listen on", readPort, 3001)
    .addOption(
      new Option("-d, --data <folder>", "where the ledger is kept")
        .env("TRADE_DATA_DIR")
        .default("./data"),
    )
    .option(
      "-g, --gateway-url <url>",
      "the gateway to tell of payments",
      readBaseUrl,
      "http://localhost:3000",
    )
    .option(
      "--public-url <url>",
      "where customers reach the wallet page (default: the gateway)",
      readBaseUrl,
    )
    .addOption(
      new Option("-s, --secret <secret>", "what the gateway and the wallets share")
        .env("TRADE_WALLETS_SECRET")
        .makeOptionMandatory(),
    )
    .addHelpText("after", examples)
    .action(sandbox);
}

const examples = `
Examples:
  $ export TRADE_WALLETS_SECRET=$(openssl rand -hex 16)
  $ trade sandbox --port 3001 &
  $ trade start --sandbox-url http://localhost:3001`;

async function sandbox(options: SandboxCommandOptions): Promise<void> {
  const { port, data, gatewayUrl, publicUrl = gatewayUrl, secret } = options;
  const toldToStop = untilToldToStop();
  const log = createLog("info");
  const wallets = createSandbox({
    ledgerPath: ledgerPath(data),
    clock: world.clock,
    publicUrl,
    nudge: httpNudge({ fetch, gatewayUrl }),
    log,
    secret,
  });
  const server = createServer(getRequestListener(wallets.handle));
  server.listen(port, process.env["HOST"] || "127.0.0.1");
  await once(server, "listening");
  const { port: taken } = server.address() as AddressInfo;
  console.error(
    `The wallets listen on http://localhost:${taken} and tell ${gatewayUrl} of payments.`,
  );

  await toldToStop;
  server.close();
  server.closeIdleConnections();
  await once(server, "close");
  wallets.close();
  log.flush();
}
