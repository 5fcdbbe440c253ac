import { Resolver, lookup as systemLookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { isAllowedAddress, type TargetPolicy } from "./addresses.ts";
import { isLocalhost } from "./check-url.ts";

/** All addresses of a host name. Rejects if there is none. */
export type Resolve = (name: string) => Promise<readonly string[]>;

/** The name has an address that no notification may be sent to. */
export class ForbiddenAddress extends Error {
  override readonly name = "ForbiddenAddress";
}

/**
 * The name resolution of a connection: the addresses that are checked here are the only ones that
 * the socket is given, so a name cannot pass the check and then lead elsewhere (DNS rebinding). A
 * name with one forbidden address is refused as a whole: nobody announces a private address beside
 * a public one by accident.
 */
export function checkedLookup(resolve: Resolve, policy: TargetPolicy): LookupFunction {
  return (name, options, callback) => {
    checkedAddresses(name).then(
      (addresses) => {
        const [first] = addresses;
        if (first === undefined) callback(new Error("the name has no address"), []);
        else if (options.all === true) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, []),
    );
  };

  async function checkedAddresses(name: string) {
    const addresses = isLocalhost(name) ? ["127.0.0.1", "::1"] : await resolve(name);
    const forbidden = addresses.find((address) => !isAllowedAddress(address, policy));
    if (forbidden !== undefined) throw new ForbiddenAddress(`${name} is not a public host`);
    return addresses.map((address) => ({ address, family: isIP(address) }));
  }
}

/**
 * Asks DNS only. The system's resolver would wait for a slow name server on one of the process's
 * few I/O threads, and so let one partner's name server hold up everybody's notifications.
 *
 * @param servers addresses of name servers. Default: those of the system.
 */
export function dnsResolve(servers?: readonly string[]): Resolve {
  return async (name) => {
    // A new one each time reads the system's name servers as they are now.
    const resolver = new Resolver({ timeout: 2_000, tries: 2 });
    if (servers !== undefined) resolver.setServers(servers);
    const [v4, v6] = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
    if (v4.status === "rejected" && v6.status === "rejected") throw v4.reason;
    return [v4, v6].flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
  };
}

/** Asks as every program of this machine does, the hosts file included: for private networks. */
export const systemResolve: Resolve = async (name) =>
  (await systemLookup(name, { all: true })).map(({ address }) => address);
