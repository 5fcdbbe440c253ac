import { isSameSignature } from "@trade-v1/signing";
import type { Hash, Join } from "./key-ways.ts";
import type { Mistake, Way } from "./mistake.ts";
import { isAlone } from "./string-ways.ts";

/** How each step of signing may have been taken; the right ways come first. */
export interface Ways {
  readonly strings: readonly Way<string>[];
  readonly joins: readonly Way<Join>[];
  readonly keys: readonly Way<string>[];
  readonly hashes: readonly Way<Hash>[];
}

export interface Found {
  readonly mistakes: readonly Mistake[];
  /** What was hashed, with `<key>` or `<another key>` in the place of the key. */
  readonly signed: string;
}

/** More at once would be a guess among thousands, and nobody makes three mistakes and one signature. */
const MOST_MISTAKES = 2;

/**
 * Finds the fewest mistakes that together give exactly this signature. About a thousand hashes at most.
 * @param signature hexadecimal
 */
export function findMistakes(ways: Ways, signature: string): Found | undefined {
  const wanted = signature.toUpperCase();
  for (let count = 0; count <= MOST_MISTAKES; count++) {
    for (const [text, join, key, hash] of combinations(ways, count)) {
      if (!isSameSignature(hash.value(text.value, key.value, join.value), wanted)) continue;
      const mistakes = [text, join, key, hash].flatMap(({ mistake }) => mistake ?? []);
      const shownKey = key.mistake === undefined ? "<key>" : "<another key>";
      return { mistakes, signed: join.value(text.value, shownKey) };
    }
  }
  return undefined;
}

type Combination = readonly [Way<string>, Way<Join>, Way<string>, Way<Hash>];

/** All that hold exactly so many mistakes. */
function* combinations(
  { strings, joins, keys, hashes }: Ways,
  count: number,
): Iterable<Combination> {
  for (const text of strings) {
    const besidesText = count - cost(text);
    if (isAlone(text) && besidesText > 0) continue;
    for (const join of joins) {
      const besidesJoin = besidesText - cost(join);
      if (besidesJoin < 0) continue;
      for (const key of keys) {
        const besidesKey = besidesJoin - cost(key);
        if (besidesKey < 0) continue;
        for (const hash of hashes) {
          if (cost(hash) === besidesKey) yield [text, join, key, hash];
        }
      }
    }
  }
}

function cost({ mistake }: Way<unknown>): 0 | 1 {
  return mistake === undefined ? 0 : 1;
}
