/** Where two strings part. */
export interface Difference {
  /** How many characters are equal before. */
  readonly at: number;
  /** The strings from there on; the end is cut off. */
  readonly ours: string;
  readonly yours: string;
}

const SHOWN = 199;

export function firstDifference(ours: string, yours: string): Difference | undefined {
  if (ours === yours) return undefined;
  const length = Math.min(ours.length, yours.length);
  let at = 0;
  while (at < length && ours[at] === yours[at]) at += 1;
  // Not between the halves of one character.
  if (at > 0 && /[\uD800-\uDBFF]/.test(ours.charAt(at - 1))) at -= 1;
  return { at, ours: excerpt(ours, at), yours: excerpt(yours, at) };
}

function excerpt(text: string, at: number): string {
  const rest = text.slice(at);
  return rest.length > SHOWN ? `${rest.slice(0, SHOWN).toWellFormed()}…` : rest;
}
