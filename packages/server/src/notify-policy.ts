import type { Config } from "./config.ts";
import type { TargetPolicy } from "./notify/addresses.ts";

/**
 * Where notifications may go. Plain http and this machine itself only with the sandbox, and the latter
 * only while the gateway is not reachable from elsewhere: otherwise strangers could have it call
 * services that trust local callers.
 */
export function targetPolicy({ sandbox, host, notifyPrivate }: Config): TargetPolicy {
  return {
    allowHttp: sandbox,
    allowLoopback: sandbox && isLoopback(host),
    allowPrivate: notifyPrivate,
  };
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}
