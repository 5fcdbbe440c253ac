import { isIP, isIPv6 } from "node:net";
import ipaddr from "ipaddr.js";

/** Which targets a notification may have. The defaults of production are all `false`. */
export interface TargetPolicy {
  /** Plain http as well as https. */
  readonly allowHttp: boolean;
  /** 127/8, ::1 and the names under `localhost`. */
  readonly allowLoopback: boolean;
  /** 10/8, 172.16/12, 192.168/16, 100.64/10 and fc00::/7. */
  readonly allowPrivate: boolean;
}

/**
 * Whether a notification may be sent to this IP address. Anything that is neither public unicast
 * nor permitted by the policy is refused, and so is text that is no address at all. Link-local,
 * multicast, reserved ranges and addresses that carry an IPv4 address through a translator or
 * tunnel (NAT64, 6to4, Teredo) are refused whatever the policy says.
 */
export function isAllowedAddress(address: string, policy: TargetPolicy): boolean {
  switch (addressClass(address)) {
    case "public":
      return true;
    case "loopback":
      return policy.allowLoopback;
    case "private":
      return policy.allowPrivate;
    case "never":
      return false;
  }
}

type AddressClass = "public" | "loopback" | "private" | "never";

/**
 * Metadata services of clouds that lie outside the link-local range. They hand out credentials to
 * whoever asks from inside, so not even a private network opens them.
 */
const metadataServices: ReadonlySet<string> = new Set([
  "168.63.129.16",
  "100.100.100.200",
  "fd00:ec2::254",
]);

function addressClass(text: string): AddressClass {
  const canonical = isIPv6(text) ? canonicalIpv6(text) : text;
  if (canonical === null || !isIP(canonical)) return "never";
  // An IPv4-mapped IPv6 address reaches the IPv4 host, so `process` unwraps it and that is judged.
  const address = ipaddr.process(canonical);
  if (metadataServices.has(address.toString())) return "never";
  switch (address.range()) {
    case "unicast":
      return address.kind() === "ipv4" || isGlobalUnicast(address) ? "public" : "never";
    case "loopback":
      return "loopback";
    case "private":
    case "carrierGradeNat":
    case "uniqueLocal":
      return "private";
    default:
      return "never";
  }
}

/**
 * The URL parser's spelling, null for an address with a zone. The library takes `::127.0.0.1` for an
 * IPv4-mapped address, which it is not; without dots it reads the same address rightly.
 */
function canonicalIpv6(text: string): string | null {
  return URL.parse(`http://[${text}]/`)?.hostname.slice(1, -1) ?? null;
}

/**
 * The library calls every address unicast that is in none of its special ranges; of IPv6 only
 * 2000::/3 has been given out. The rest holds, for example, `::127.0.0.1`.
 */
function isGlobalUnicast(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return address.kind() === "ipv6" && address.match(globalUnicast);
}

const globalUnicast = ipaddr.parseCIDR("2000::/3");
