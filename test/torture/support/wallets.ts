import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { getRequestListener } from "@hono/node-server";
import type { components } from "@trade-v1/contract/wallets-types";
import { createSandbox, httpNudge } from "@trade-v1/sandbox";

export type Fault = components["schemas"]["Fault"];

export interface RunningWallets {
  readonly url: string;
  readonly secret: string;
  readonly ledgerPath: string;
  /** From now on these faults happen, instead of the ones before. */
  plan(faults: readonly Fault[]): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Runs the simulated wallets in this process, for a gateway in another one: what happens to the
 * gateway does not happen to them.
 */
export async function startWallets(folder: string, gatewayUrl: string): Promise<RunningWallets> {
  const ledgerPath = join(folder, "wallets.db");
  const secret = "shared by both processes";
  const sandbox = createSandbox({
    ledgerPath,
    clock: Date.now,
    publicUrl: gatewayUrl,
    nudge: httpNudge({ fetch, gatewayUrl }),
    // A gateway that is down is what we want.
    log: { warn: () => {}, error: (fields, message) => console.error(message, fields) },
    secret,
    faults: { sleep: (ms) => sleep(ms) },
  });
  const server = createServer(getRequestListener(sandbox.handle));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    secret,
    ledgerPath,
    async plan(faults) {
      const response = await fetch(`${url}/wallets/v1/control/faults`, {
        method: "PUT",
        headers: { "Content-Type": "application/json", "X-Wallets-Secret": secret },
        body: JSON.stringify({ faults }),
      });
      if (response.status !== 204) throw new Error(`faults were not planned: ${response.status}`);
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
      sandbox.close();
    },
  };
}
