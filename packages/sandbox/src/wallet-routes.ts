import { walletOperations } from "@trade-v1/contract/operations";
import { validateWalletRequest } from "@trade-v1/contract/validators";
import { type Context, Hono } from "hono";
import type { Answer } from "./answer.ts";
import type { Faults } from "./faults.ts";
import { isOfProvider, type Parameters, valid, type WalletCallName } from "./wallet-calls.ts";

export interface WalletRoutesParts {
  readonly answer: (name: WalletCallName, parameters: Parameters, body: unknown) => Promise<Answer>;
  readonly faults: Faults;
}

/** The wallets' calls over HTTP: a gateway's, and those of whoever runs the sandbox. */
export function walletRoutes({ answer, faults }: WalletRoutesParts): Hono {
  const app = new Hono();
  for (const [id, { method, path }] of Object.entries(walletOperations)) {
    if (id === "replaceWalletFaults") continue;
    const name = id as WalletCallName;
    if (isOfProvider(name)) app.on(method, routeOf(path), faults.on(name));
    app.on(method, routeOf(path), async (c) => {
      const { status, body } = await answer(name, parametersOf(c), await readJson(c));
      return body === undefined ? c.body(null, status) : c.json(body, status);
    });
  }
  if (faults.canBePlanned) {
    const { method, path } = walletOperations.replaceWalletFaults;
    app.on(method, routeOf(path), async (c) => {
      faults.replace(valid(validateWalletRequest.replaceWalletFaults(await readJson(c))));
      return c.body(null, 204);
    });
  }
  return app;
}

function routeOf(path: string): string {
  return path.replace("{channel}", ":channel{alipay|wechat}").replaceAll(/\{(\w+)\}/g, ":$1");
}

function parametersOf(c: Context): Parameters {
  return { ...c.req.query(), ...c.req.param() };
}

/** The request's body; what is no JSON becomes what no validator lets through. */
async function readJson(c: Context): Promise<unknown> {
  try {
    return JSON.parse(await c.req.text());
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
