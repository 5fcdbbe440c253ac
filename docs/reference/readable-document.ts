/**
 * The document as a page shows it best: without what only validators need. A page would print a whole
 * schema once for each case of a condition, and the descriptions say the same in words.
 *
 * @param document the text of the bundled document, as JSON
 */
export function readableDocument(document: string): string {
  return JSON.stringify(JSON.parse(document), (name, value) =>
    isCondition(name, value) ? undefined : value,
  );
}

/** `if`/`then`/`else`, and an `allOf` that only says which fields must be there. */
function isCondition(name: string, value: unknown): boolean {
  if (name === "allOf") return Array.isArray(value) && value.every(isOnlyAlternatives);
  return name === "if" || name === "then" || name === "else";
}

function isOnlyAlternatives(schema: object): boolean {
  return Object.keys(schema).every((name) => name === "anyOf");
}
