import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { components } from "@trade-v1/contract/sandbox-types";
import { validateSandboxResponse } from "@trade-v1/contract/validators";
import { startGateway as start } from "trade-v1/gateway";
import { expect } from "vitest";

type Schemas = components["schemas"];

export type TestGateway = Awaited<ReturnType<typeof startGateway>>;

/**
 * Starts the whole gateway with its sandbox, as `npm start` does, on a free port and in a data
 * directory of its own.
 */
export async function startGateway(environment: Readonly<Record<string, string>> = {}) {
  const folder = await mkdtemp(join(tmpdir(), "trade-gateway-"));
  const gateway = await start({
    PORT: "0",
    TRADE_DATA_DIR: folder,
    TRADE_LOG_LEVEL: "silent",
    TRADE_RATE_LIMIT: "0",
    ...environment,
  });
  return {
    url: gateway.url,
    folder,
    sandbox: sandboxApi(gateway.url),
    stop: async () => {
      await gateway.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** The sandbox's control API; every answer is held against its contract. */
function sandboxApi(url: string) {
  async function call<Answer>(
    operationId: keyof typeof validateSandboxResponse,
    path: string,
    request?: object,
  ): Promise<Answer> {
    const response = await fetch(`${url}/sandbox/v1${path}`, {
      method: request === undefined ? "GET" : "POST",
      ...(request && {
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(request),
      }),
    });
    const body = await response.json();
    const checked = validateSandboxResponse[operationId](response.status, body, {
      undeclared: "refuse",
    });
    expect(checked.ok ? [] : checked.errors, `${operationId} ${JSON.stringify(body)}`).toEqual([]);
    expect(response.status, JSON.stringify(body)).toBe(200);
    return body as Answer;
  }
  return {
    createApp: (request: Schemas["NewSandboxApp"]) =>
      call<Schemas["SandboxApp"]>("createSandboxApp", "/apps", request),
    approve: (syssn: string) => call("approveOrder", `/orders/${syssn}/approve`, {}),
    "approve-late": (syssn: string) =>
      call("approveOrder", `/orders/${syssn}/approve`, { late: true }),
    decline: (syssn: string) => call("declineOrder", `/orders/${syssn}/decline`, {}),
    advance: (app_code: string, seconds: number) =>
      call("advanceClock", "/clock/advance", { app_code, seconds }),
    /** The app's next requests meet this. */
    planFaults: (app_code: string, fault: Schemas["Fault"], requests = 1) =>
      call<Schemas["PlannedFaults"]>("planFaults", "/faults", { app_code, fault, requests }),
  };
}
