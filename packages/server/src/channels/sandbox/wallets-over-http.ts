import { walletOperations } from "@trade-v1/contract/operations";
import type { SendToWallets, WalletRequest } from "./wallets-client.ts";

export interface WalletsOverHttpOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Where the wallets listen. */
  readonly baseUrl: string;
  /** What the wallets' process and we share. */
  readonly secret?: string | undefined;
}

/** The way to wallets that are a process of their own. */
export function walletsOverHttp({ fetch, baseUrl, secret }: WalletsOverHttpOptions): SendToWallets {
  const root = baseUrl.replace(/\/+$/, "");
  return async (request, onLate) => {
    const controller = new AbortController();
    onLate(() => controller.abort());
    const { signal } = controller;
    const { operationId, body } = request;
    const { method } = walletOperations[operationId];
    const headers: Record<string, string> = {};
    if (secret !== undefined) headers["X-Wallets-Secret"] = secret;
    if (body !== undefined) headers["Content-Type"] = "application/json";
    const text = body === undefined ? null : JSON.stringify(body);
    const options = { method, headers, body: text, signal, redirect: "error" } as const;
    const response = await fetch(root + pathOf(request), options);
    const answer = await response.text();
    return { status: response.status, body: answer === "" ? undefined : JSON.parse(answer) };
  };
}

export function pathOf({ operationId, parameters }: WalletRequest): string {
  const { path } = walletOperations[operationId];
  return path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(parameters[name] ?? ""));
}
