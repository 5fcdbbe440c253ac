import { send } from "./exchange/send.ts";

/** Nothing answers at the address that is to be tested. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

/**
 * Asks whether anything answers, and whether the sandbox's API is there. Neither question opens or
 * changes anything.
 *
 * @throws Unreachable
 */
export async function probe(
  baseUrl: string,
  timeoutMs: number,
): Promise<{ readonly hasSandbox: boolean }> {
  const get = { method: "GET", path: "/sandbox/v1/notifications", headers: {} };
  const { answered, failure } = await send(baseUrl, "listNotifications", get, timeoutMs);
  if (answered === undefined) throw new Unreachable(`${baseUrl} does not answer: ${failure}.`);
  return { hasSandbox: answered.status === 200 };
}
