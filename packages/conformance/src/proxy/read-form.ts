/** The fields of a form, and everything in which its bytes are not one that the contract takes. */
export interface ReadForm {
  readonly fields: ReadonlyMap<string, string>;
  readonly faults: readonly string[];
}

const maxFields = 64;

/** Reads a form body as strictly as the contract says that it is read. */
export function readForm(body: string): ReadForm {
  const fields = new Map<string, string>();
  const faults: string[] = [];
  const pairs = body.split("&").filter((pair) => pair !== "");
  if (pairs.length > maxFields) faults.push(`${pairs.length} fields; at most ${maxFields}`);
  for (const pair of pairs) {
    const equals = pair.indexOf("=");
    const name = decode(equals === -1 ? pair : pair.slice(0, equals));
    const value = decode(equals === -1 ? "" : pair.slice(equals + 1));
    if (name === undefined || value === undefined) {
      faults.push(`${pair.slice(0, 40)} is not percent-encoded UTF-8`);
      continue;
    }
    if (name === "") faults.push("a field has no name");
    if (`${name}${value}`.includes("\0")) faults.push(`${name} has a NUL`);
    if (fields.has(name)) faults.push(`${name} is there twice`);
    fields.set(name, value);
  }
  return { fields, faults };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}
