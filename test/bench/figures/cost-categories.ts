/** Where time goes, as the table names it, in its order. */
export const categories = [
  "framework",
  "parse",
  "verify",
  "validate",
  "orders",
  "store",
  "channel",
  "sign",
  "between threads",
  "log and metrics",
  "notify",
  "memory",
  "other",
] as const;

export type Category = (typeof categories)[number];

/** The first pattern that a file's address, or a native function's name, matches decides. */
const patterns: readonly (readonly [RegExp, Category])[] = [
  [/\(garbage collector\)/, "memory"],
  [/http\/(read-body|parse-form|form-type)/, "parse"],
  [/http\/(authenticate|explain-signature)|apps\/|remembered-apps/, "verify"],
  [/packages\/signing/, "verify"],
  [/http\/reply/, "sign"],
  [/http\/validate|generated\/(validators|field-errors)/, "validate"],
  [/server\/src\/store/, "store"],
  [/packages\/sandbox|channels\/|wallets-/, "channel"],
  [/threads\/|internal\/worker|per_context\/messageport|event_target/, "between threads"],
  [/request-log|metrics|prom-client|pino|sonic-boom|thread-stream|\/log\.ts/, "log and metrics"],
  [/server\/src\/notify|_http_client|_http_agent/, "notify"],
  [/server\/src\/(orders|routes)|generated\//, "orders"],
  [/hono|node:|server\/src\/(app|gateway|http)/, "framework"],
];

export function categoryOf(place: string): Category {
  return patterns.find(([pattern]) => pattern.test(place))?.[1] ?? "other";
}
