import ipaddr from "ipaddr.js";
import type { EdgeContext } from "./edge.ts";

type Range = readonly [ipaddr.IPv4 | ipaddr.IPv6, number];

/** An IPv6 customer is usually given a whole /64, so its addresses count as one. */
const IPV6_PREFIX_LENGTH = 64;

/**
 * The address that a request came from, for counting requests. The header `X-Forwarded-For` is
 * believed only as far as proxies that we trust wrote it: from its right end, up to the first address
 * that is not one of them.
 * @param trustedProxies addresses and CIDR ranges, as `TRADE_TRUST_PROXY` lists them
 * @throws Error if one of them is neither
 */
export function clientAddress(trustedProxies: readonly string[]): (c: EdgeContext) => string {
  const ranges = trustedProxies.map(parseRange);
  return (c) => {
    const peer = c.env?.incoming?.socket.remoteAddress ?? "";
    if (ranges.length === 0) return group(peer);
    const forwarded = c.req.header("X-Forwarded-For")?.split(",") ?? [];
    const path = [...forwarded.map((address) => address.trim()), peer];
    return group(path.findLast((address) => !isTrusted(address, ranges)) ?? path[0] ?? peer);
  };
}

/**
 * Who is behind the address of a connection's peer, for counting connections: null for a proxy that we
 * trust, which connects for many.
 * @param trustedProxies as above
 */
export function connectionOwner(
  trustedProxies: readonly string[],
): (address: string) => string | null {
  const ranges = trustedProxies.map(parseRange);
  return (address) => (isTrusted(address, ranges) ? null : group(address));
}

/** Reads `10.0.0.1` or `10.0.0.0/8`. @throws Error if it is neither */
export function parseRange(text: string): Range {
  if (text.includes("/")) return ipaddr.parseCIDR(text);
  const address = ipaddr.process(text);
  return [address, address.kind() === "ipv4" ? 32 : 128];
}

function isTrusted(text: string, ranges: readonly Range[]): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  return ranges.some(
    ([range, length]) => range.kind() === address.kind() && address.match(range, length),
  );
}

function group(text: string): string {
  if (!text.includes(":") || !ipaddr.isValid(text)) return text.slice(0, 64);
  const address = ipaddr.process(text);
  if (address.kind() === "ipv4") return address.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${address}/${IPV6_PREFIX_LENGTH}`).toString();
}
