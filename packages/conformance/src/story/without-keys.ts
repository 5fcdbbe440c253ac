import type { Exchange } from "../exchange/exchange.ts";
import { parseJson } from "../exchange/json.ts";

/**
 * The exchanges without the keys of the apps that the story made: a report is mailed, kept as a
 * build's artifact, and read by many.
 */
export function withoutKeys(exchanges: readonly Exchange[]): readonly Exchange[] {
  return exchanges.map((exchange) => {
    const { operationId, answered } = exchange;
    if (operationId !== "createSandboxApp" || answered === undefined) return exchange;
    const key = parseJson(answered.body)?.["key"];
    if (typeof key !== "string" || key === "") return exchange;
    return { ...exchange, answered: { ...answered, body: answered.body.replaceAll(key, "<key>") } };
  });
}
