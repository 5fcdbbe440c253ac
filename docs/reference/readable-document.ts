/**
 * The document as a page shows it best: without what only validators need, and with a way to the
 * rest of the site. A page would print a whole schema once for each case of a condition, and the
 * descriptions say the same in words.
 *
 * @param text the bundled document, as JSON
 * @param seeAlso Markdown that is put at the end of the introduction
 */
export function readableDocument(text: string, seeAlso: string): string {
  const document = JSON.parse(text);
  const description: string = document.info.description;
  // The introduction ends where the first section begins.
  const end = description.search(/^## /m);
  const introduction = end < 0 ? description : description.slice(0, end);
  document.info.description = `${introduction}${seeAlso}\n\n${description.slice(introduction.length)}`;
  return JSON.stringify(document, (name, value) => (isCondition(name, value) ? undefined : value));
}

/** `if`/`then`/`else`, and an `allOf` that only says which fields must be there. */
function isCondition(name: string, value: unknown): boolean {
  if (name === "allOf") return Array.isArray(value) && value.every(isOnlyAlternatives);
  return name === "if" || name === "then" || name === "else";
}

function isOnlyAlternatives(schema: object): boolean {
  return Object.keys(schema).every((name) => name === "anyOf");
}
