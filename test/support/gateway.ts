import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { components } from "@trade-v1/contract/sandbox-types";
import { validateSandboxResponse } from "@trade-v1/contract/validators";
import type { Store } from "@trade-v1/server";
import { StoreUnavailable } from "@trade-v1/server";
import { startGateway as start } from "trade-v1/gateway";
import { expect } from "vitest";
import type { Fault } from "../examples/load-examples.ts";

type Schemas = components["schemas"];

export type TestGateway = Awaited<ReturnType<typeof startGateway>>;

/**
 * Starts the whole gateway with its sandbox, as `npm start` does, on a free port and in a data
 * directory of its own.
 */
export async function startGateway(environment: Readonly<Record<string, string>> = {}) {
  const folder = await mkdtemp(join(tmpdir(), "trade-gateway-"));
  let fault: Fault | undefined;
  const gateway = await start(
    {
      PORT: "0",
      TRADE_DATA_DIR: folder,
      TRADE_LOG_LEVEL: "silent",
      TRADE_RATE_LIMIT: "0",
      ...environment,
    },
    { store: (store) => faulty(store, () => fault) },
  );
  return {
    url: gateway.url,
    folder,
    sandbox: sandboxApi(gateway.url),
    /** From now on the gateway is in this trouble. */
    setFault: async (next: Fault) => {
      fault = next;
      if (next === "rate-limit") await exhaustRateLimit(gateway.url);
    },
    stop: async () => {
      await gateway.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** Uses up what this address may ask of a gateway whose limit is low. */
async function exhaustRateLimit(url: string): Promise<void> {
  // One after the other: the first refusal comes early in its second, and what is tested right after it.
  for (let sent = 0; sent < 100; sent++) {
    const body = new URLSearchParams({ a: "1" });
    const { status } = await fetch(`${url}/trade/v1/payment`, { method: "POST", body });
    if (status === 429) return;
  }
  throw new Error("the gateway has no rate limit to exhaust");
}

/** The store, whose orders fail as the present fault says. */
function faulty(store: Store, fault: () => Fault | undefined): Store {
  return {
    ...store,
    orders: {
      ...store.orders,
      execute: (command) => {
        if (fault() === "store-unavailable") throw new StoreUnavailable("a planted fault");
        if (fault() === "internal-error") throw new Error("a planted fault");
        return store.orders.execute(command);
      },
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
  };
}
