/**
 * The words of a text for the search: words of letters and digits as they are, Chinese by single
 * characters and by pairs, because it puts no space between words.
 */
export function searchWords(text: string): string[] {
  const words: string[] = [];
  for (const [run] of text.matchAll(/\p{Script=Han}+|[[\p{L}\p{N}_]--\p{Script=Han}]+/gv)) {
    if (!/\p{Script=Han}/u.test(run)) {
      words.push(run);
      continue;
    }
    const characters = [...run];
    for (const [index, character] of characters.entries()) {
      words.push(character);
      const next = characters[index + 1];
      if (next !== undefined) words.push(character + next);
    }
  }
  return words;
}
