import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contractFolder } from "../assets.ts";
import { startGateway } from "../gateway/start-gateway.ts";
import { startMock } from "../mock/prism.ts";

/** Where the demo plays. `close` ends what was started for it, and nothing else. */
export interface ChosenGateway {
  readonly baseUrl: string;
  close(): Promise<void>;
}

/** Takes the gateway (or mock) that was named, else the one that runs here, else starts one for the demo. */
export async function chooseGateway(
  baseUrl: string | undefined,
  isMock: boolean,
): Promise<ChosenGateway> {
  if (baseUrl !== undefined) return { baseUrl, close: async () => {} };
  const usual = `http://127.0.0.1:${isMock ? 4010 : (process.env["PORT"] ?? 3000)}`;
  if (await runs(usual, isMock)) return { baseUrl: usual, close: async () => {} };
  return isMock ? ownMock() : ownGateway();
}

async function runs(baseUrl: string, isMock: boolean): Promise<boolean> {
  try {
    const { ok } = await fetch(`${baseUrl}/healthz`, { signal: AbortSignal.timeout(1_000) });
    // A mock has no such path, and says so.
    return ok || isMock;
  } catch {
    return false;
  }
}

async function ownMock(): Promise<ChosenGateway> {
  const mock = await startMock(join(contractFolder, "openapi.json"), 0, () => {});
  return { baseUrl: mock.url, close: () => mock.close() };
}

/** A gateway on a free port, whose data is thrown away afterwards. */
async function ownGateway(): Promise<ChosenGateway> {
  const data = await mkdtemp(join(tmpdir(), "trade-demo-"));
  const gateway = await startGateway({
    PORT: "0",
    TRADE_DATA_DIR: data,
    TRADE_LOG_LEVEL: "silent",
  });
  return {
    baseUrl: gateway.url,
    async close() {
      await gateway.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}
