/**
 * Splits a command line as a POSIX shell does, so far as people paste it: quotes, `$'…'`, backslashes,
 * and lines that go on after `\` (or `^` and a backtick, as other shells have it). Nothing is expanded.
 */
export function shellWords(line: string): readonly string[] {
  const text = line.replace(/[\\^`]\r?\n/g, " ");
  const words: string[] = [];
  let word: string | undefined;
  let index = 0;
  while (index < text.length) {
    const quoted = quotedAt(text, index);
    if (quoted !== undefined) {
      word = (word ?? "") + quoted.value;
      index = quoted.end;
    } else if (/\s/.test(text.charAt(index))) {
      if (word !== undefined) words.push(word);
      word = undefined;
      index += 1;
    } else {
      const isEscape = text[index] === "\\" && index + 1 < text.length;
      word = (word ?? "") + text.charAt(isEscape ? index + 1 : index);
      index += isEscape ? 2 : 1;
    }
  }
  return word === undefined ? words : [...words, word];
}

interface Quoted {
  readonly value: string;
  /** Where the text goes on. */
  readonly end: number;
}

/** The quoted part that begins here. A quote that is never closed lasts to the end. */
function quotedAt(text: string, start: number): Quoted | undefined {
  if (text.startsWith("$'", start)) {
    const [value, end] = upTo(text, start + 2, "'", /\\/);
    return { value: value.replace(/\\(x[0-9A-Fa-f]{1,2}|u[0-9A-Fa-f]{1,4}|.)/gs, ansi), end };
  }
  if (text[start] === "'") {
    const [value, end] = upTo(text, start + 1, "'", undefined);
    return { value, end };
  }
  if (text[start] === '"') {
    const [value, end] = upTo(text, start + 1, '"', /\\/);
    return { value: value.replace(/\\(["\\$`])/g, "$1"), end };
  }
  return undefined;
}

function upTo(
  text: string,
  start: number,
  quote: string,
  escaper: RegExp | undefined,
): [value: string, end: number] {
  let end = start;
  while (end < text.length && text[end] !== quote) {
    end += escaper?.test(text.charAt(end)) ? 2 : 1;
  }
  return [text.slice(start, end), Math.min(end, text.length) + 1];
}

const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

function ansi(_: string, code: string): string {
  if (code.length > 1) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
  return controls[code] ?? code;
}
