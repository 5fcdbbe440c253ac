import type { Json } from "./contract.ts";
import type { Direction } from "./fact.ts";
import { lastOf } from "./schema-facts.ts";

/** Which components are sent by partners, received by them, or both. */
export type Used = Map<string, Direction>;

/** Notes that a schema, and whatever it is made of, goes this way. */
export function use(document: Json, schema: Json, direction: Direction, used: Used): void {
  if (schema === null || typeof schema !== "object") return;
  if (typeof schema.$ref === "string") {
    const name = lastOf(schema.$ref);
    const before = used.get(name);
    if (before === direction || before === "both") return;
    used.set(name, before === undefined ? direction : "both");
    use(document, document.components.schemas[name], direction, used);
  }
  for (const inner of Object.values(schema)) use(document, inner, direction, used);
}

/** What a reference within a bundled document leads to; anything else is itself. */
export function resolve(document: Json, node: Json): Json {
  if (typeof node?.$ref !== "string") return node;
  const names = node.$ref.slice(2).split("/");
  const target = names.reduce(
    (place: Json, name: string) => place[name.replaceAll("~1", "/").replaceAll("~0", "~")],
    document,
  );
  return resolve(document, target);
}
