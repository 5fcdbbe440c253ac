import { type Document, lookUp, type Schema } from "./document.ts";
import { isAnnotation, isLimit, mapChildren, says } from "./schema-keywords.ts";

/**
 * What to do about members that are declared nowhere. A part of an object knows only some of its
 * members, so only the whole can be closed; the values inside a part are wholes again.
 */
type Closing = "this" | "inside" | "nothing";

/**
 * The schema on its own: every reference resolved, and nothing left but what decides validity and
 * `x-expected`, which error messages say.
 *
 * With `closed`, a member that is declared nowhere is an error (`unevaluatedProperties`).
 *
 * @throws on a keyword that it does not know, rather than dropping a limit in silence
 */
export function flattenSchema(document: Document, schema: Schema, { closed = false } = {}): Schema {
  return flatten(schema, closed ? "this" : "nothing", []);

  function flatten(schema: Schema, closing: Closing, seen: readonly string[]): Schema {
    const { $ref, ...own } = schema;
    const limits = mapChildren(withoutAnnotations(own), (child, keyword) =>
      flatten(child, closingOf(keyword, closing), seen),
    );
    const whole = $ref === undefined ? limits : merge(limits, target($ref, closing, seen));
    return closing === "this" && isClosable(whole)
      ? { ...whole, unevaluatedProperties: false }
      : whole;
  }

  function target($ref: string, closing: Closing, seen: readonly string[]): Schema {
    if (seen.includes($ref)) throw new Error(`${$ref} contains itself: no validator can be made`);
    return flatten(lookUp<Schema>(document, $ref), closingOf("allOf", closing), [...seen, $ref]);
  }
}

function closingOf(keyword: string, parent: Closing): Closing {
  if (parent === "nothing") return "nothing";
  if (keyword === "properties" || keyword === "items") return "this";
  return keyword === "allOf" ? "inside" : "nothing";
}

/** What a `$ref` leads to, and what is said beside it. */
function merge(own: Schema, target: Schema): Schema {
  const onlyExpected = Object.keys(own).every((keyword) => keyword === "x-expected");
  return onlyExpected ? { ...target, ...own } : { ...own, allOf: [target, ...(own.allOf ?? [])] };
}

function withoutAnnotations(schema: Schema): Schema {
  const kept = Object.entries(schema).filter(([keyword]) => {
    if (isLimit(keyword) || keyword === "x-expected") return true;
    if (isAnnotation(keyword)) return false;
    throw new Error(`the generator does not know the schema keyword ${keyword}`);
  });
  return Object.fromEntries(kept);
}

/** An object whose members are declared, and which does not itself say what others are allowed. */
function isClosable(schema: Schema): boolean {
  return (
    says(schema, "properties") &&
    !says(schema, "additionalProperties") &&
    !says(schema, "unevaluatedProperties")
  );
}
