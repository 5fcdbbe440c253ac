import { Rejection } from "./rejection.ts";

/** Decoded fields in the order in which they were sent. A `Map`, so `__proto__` is a name like any other. */
export type FormFields = ReadonlyMap<string, string>;

/** The most fields that a form may have (contract §2). */
const FIELD_LIMIT = 64;

/** Longer names are cut in error sentences. */
const SHOWN_NAME_LENGTH = 40;

/** Keeps a byte order mark: it was signed. */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Reads a form strictly from its raw bytes (contract §2). Partners also send raw spaces, colons and
 * UTF-8, which is read as it stands. What could be understood in two ways is refused: a signature
 * is worth little if its reader and ours see different fields.
 * @throws Rejection 400, `1103`, with a sentence that names the field
 */
export function parseForm(body: Uint8Array): FormFields {
  // One character per byte: cheap, and every byte can still be told.
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("latin1");
  const fields = new Map<string, string>();
  let start = 0;
  while (start < text.length) {
    const next = text.indexOf("&", start);
    const end = next === -1 ? text.length : next;
    if (end > start) addField(fields, text.slice(start, end));
    start = end + 1;
  }
  return fields;
}

function addField(fields: Map<string, string>, pair: string): void {
  const position = fields.size + 1;
  if (position > FIELD_LIMIT) throw malformed(`the form must have at most ${FIELD_LIMIT} fields`);
  const equals = pair.indexOf("=");
  const rawName = equals === -1 ? pair : pair.slice(0, equals);
  const name = decode(rawName, () => `the name of field ${position}`);
  if (name === "") throw malformed(`field ${position} must have a name`);
  if (fields.has(name)) throw malformed(`${shown(name)} must be sent once, not twice`);
  fields.set(name, equals === -1 ? "" : decode(pair.slice(equals + 1), () => shown(name)));
}

/** Printable ASCII that stands for itself. */
const plain = /^[^%+\0\x80-\xff]*$/;

/** Decodes `+`, percent-escapes and UTF-8 of text that has one character per byte. */
function decode(raw: string, subject: () => string): string {
  if (plain.test(raw)) return raw;
  const bytes = Buffer.allocUnsafe(raw.length);
  let length = 0;
  for (let index = 0; index < raw.length; index++) {
    let byte = raw.charCodeAt(index);
    if (byte === PLUS) byte = SPACE;
    else if (byte === PERCENT) {
      byte = hexDigit(raw.charCodeAt(index + 1)) * 16 + hexDigit(raw.charCodeAt(index + 2));
      if (Number.isNaN(byte)) throw malformed(`${subject()} must not hold a broken percent-escape`);
      index += 2;
    }
    if (byte === 0) throw malformed(`${subject()} must not hold a NUL character`);
    bytes[length++] = byte;
  }
  try {
    return utf8.decode(bytes.subarray(0, length));
  } catch {
    throw malformed(`${subject()} must be valid UTF-8`);
  }
}

const PLUS = 0x2b;
const SPACE = 0x20;
const PERCENT = 0x25;

/** The value of a hexadecimal digit; NaN for anything else, also past the end. */
function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const upper = code & 0xdf;
  return upper >= 0x41 && upper <= 0x46 ? upper - 0x37 : Number.NaN;
}

function shown(name: string): string {
  return name.length > SHOWN_NAME_LENGTH
    ? `${name.slice(0, SHOWN_NAME_LENGTH).toWellFormed()}…`
    : name;
}

function malformed(sentence: string): Rejection {
  return new Rejection("malformed", sentence);
}
