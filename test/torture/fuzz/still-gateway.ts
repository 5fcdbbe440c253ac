import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { components } from "@trade-v1/contract/sandbox-types";
import { world } from "@trade-v1/server";
import { startGateway } from "trade-v1/gateway";
import { openWire } from "./wire.ts";

type Schemas = components["schemas"];

export interface AppAtWork {
  readonly appCode: string;
  readonly key: string;
  readonly merchantId: string;
  readonly currency: string;
}

export type StillGateway = Awaited<ReturnType<typeof startStillGateway>>;

/**
 * The whole gateway with its sandbox, in a folder of its own. Its clock stands still: nothing falls
 * due by itself, only when the sandbox's clock is moved. So whatever changes was changed by a request.
 */
export async function startStillGateway() {
  const folder = await mkdtemp(join(tmpdir(), "trade-still-"));
  const startedAt = Date.now();
  const gateway = await onFreePort(() =>
    startGateway(
      { PORT: "0", TRADE_DATA_DIR: folder, TRADE_LOG_LEVEL: "silent", TRADE_RATE_LIMIT: "0" },
      { world: { ...world, clock: () => startedAt } },
    ),
  );
  const wire = openWire(gateway.url);

  /** Calls the sandbox's own API. */
  async function sandbox(path: string, request: object) {
    const { status, text } = await wire.send({
      method: "POST",
      path: `/sandbox/v1${path}`,
      headers: [["Content-Type", "application/json"]],
      body: Buffer.from(JSON.stringify(request)),
    });
    return { status, body: JSON.parse(text) as Record<string, unknown> };
  }

  return {
    url: gateway.url,
    wire,
    sandbox,
    booksPath: join(folder, "trade.db"),
    ledgerPath: join(folder, "wallets.db"),
    async createApp(request: Schemas["NewSandboxApp"] = {}): Promise<AppAtWork> {
      const { status, body } = await sandbox("/apps", request);
      if (status !== 200) throw new Error(`no app could be made: ${JSON.stringify(body)}`);
      const {
        app_code: appCode,
        key,
        mchid: merchantId,
        txcurrcd: currency,
      } = body as object as Schemas["SandboxApp"];
      return { appCode, key, merchantId, currency };
    },
    async stop(): Promise<void> {
      wire.close();
      await gateway.stop();
      await rm(folder, { recursive: true });
    },
  };
}

const PORTS_TRIED = 5;

/** A port that was free a moment ago may be somebody else's by now: then another one is tried. */
async function onFreePort<Started>(start: () => Promise<Started>): Promise<Started> {
  for (let tried = 1; ; tried++) {
    try {
      return await start();
    } catch (error) {
      const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!isTaken || tried === PORTS_TRIED) throw error;
    }
  }
}
