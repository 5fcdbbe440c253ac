/**
 * Decoded form fields: name and value pairs in any order (a `Map` or `URLSearchParams` will do), or an object.
 * Only an object's own properties count, so a field named `__proto__` is a field like any other.
 */
export type Fields =
  | Iterable<readonly [name: string, value: string]>
  | Readonly<Record<string, string>>;

/**
 * The string that is hashed, without the key: the fields sorted by name in UTF-8 byte order,
 * joined as `name=value` with `&`, values decoded (contract §3). Fields of the same name keep their order.
 *
 * @param options.keepEmpty keeps fields with an empty value. Signers drop them, the default.
 */
export function canonicalString(
  fields: Fields,
  options: { readonly keepEmpty?: boolean } = {},
): string {
  const pairs: [name: string, value: string][] = [];
  for (const [name, value] of pairsOf(fields)) {
    // A lone surrogate becomes U+FFFD in UTF-8, and has to be sorted as what it becomes.
    if (value !== "" || options.keepEmpty) pairs.push([name.toWellFormed(), value.toWellFormed()]);
  }
  return pairs
    .sort(([a], [b]) => compareBytes(a, b))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}

/** The string that is hashed with `<key>` where the key stands: for telling a partner what was hashed. */
export function maskedCanonicalString(fields: Fields): string {
  return `${canonicalString(fields)}<key>`;
}

/** The pairs of either form of `Fields`. */
export function pairsOf(fields: Fields): Iterable<readonly [name: string, value: string]> {
  return isIterable(fields) ? fields : Object.entries(fields);
}

function isIterable(fields: Fields): fields is Iterable<readonly [string, string]> {
  return Symbol.iterator in fields;
}

/** Orders two well-formed strings as their UTF-8 bytes would be ordered. */
function compareBytes(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let index = 0; index < shorter; index++) {
    const unitA = a.charCodeAt(index);
    const unitB = b.charCodeAt(index);
    if (unitA !== unitB) return byteRank(unitA) - byteRank(unitB);
  }
  return a.length - b.length;
}

/**
 * JavaScript compares UTF-16 units, where surrogates (characters above U+FFFF) come before
 * U+E000 to U+FFFF. In UTF-8 they come after: lift them above.
 */
function byteRank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
