import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { components } from "@trade-v1/contract/sandbox-types";
import { startGateway } from "trade-v1/gateway";

type Schemas = components["schemas"];

/** A gateway with a sandbox. */
export type Stage = Awaited<ReturnType<typeof openStage>>;

/** Starts a gateway on a free port, with data of its own. */
export async function openStage() {
  const folder = await mkdtemp(join(tmpdir(), "trade-clients-gateway-"));
  const gateway = await startGateway({
    PORT: "0",
    TRADE_DATA_DIR: folder,
    TRADE_LOG_LEVEL: "silent",
    TRADE_RATE_LIMIT: "0",
  });
  async function ask<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(`${gateway.url}/sandbox/v1${path}`, init);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  }
  return {
    url: gateway.url,
    createApp: (notify_url: string) =>
      ask<Schemas["SandboxApp"]>("/apps", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ notify_url }),
      }),
    async transactions(app_code: string): Promise<readonly Schemas["SandboxTransaction"][]> {
      const query = new URLSearchParams({ app_code, page_size: "100" });
      return (await ask<Schemas["TransactionList"]>(`/transactions?${query}`)).data;
    },
    async close() {
      await gateway.stop();
      await rm(folder, { recursive: true });
    },
  };
}
