const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/;
const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

/**
 * Writes a moment as the API does: `YYYY-MM-DD HH:mm:ss` in the server's offset (contract §6).
 * @param at milliseconds since 1970
 */
export function formatTradeTime(at: number, utcOffsetMinutes: number): string {
  const second = Math.floor(at / SECOND_MS);
  if (second !== last.second || utcOffsetMinutes !== last.utcOffsetMinutes) {
    const iso = new Date(at + utcOffsetMinutes * MINUTE_MS).toISOString();
    last = { second, utcOffsetMinutes, text: `${iso.slice(0, 10)} ${iso.slice(11, 19)}` };
  }
  return last.text;
}

/** What was written last: most moments that are written lie in the present second. */
let last = { second: Number.NaN, utcOffsetMinutes: 0, text: "" };

/**
 * Reads what `formatTradeTime` writes.
 * @throws RangeError if the text has another form; whether the date is real is the validator's matter
 */
export function parseTradeTime(text: string, utcOffsetMinutes: number): number {
  const match = DATE_TIME.exec(text);
  if (match === null) throw new RangeError(`not a date and time: ${text}`);
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return Date.UTC(year, month - 1, day, hour, minute, second) - utcOffsetMinutes * MINUTE_MS;
}

/**
 * The same moment `months` calendar months away, in the server's offset; the last day of a month
 * stays within the shorter one.
 */
export function addMonths(at: number, months: number, utcOffsetMinutes: number): number {
  const local = new Date(at + utcOffsetMinutes * MINUTE_MS);
  const day = local.getUTCDate();
  local.setUTCDate(1);
  local.setUTCMonth(local.getUTCMonth() + months);
  const lastDay = new Date(
    Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 0),
  ).getUTCDate();
  local.setUTCDate(Math.min(day, lastDay));
  return local.getTime() - utcOffsetMinutes * MINUTE_MS;
}

/** The first moment of the month that `at` lies in, in the server's offset. */
export function startOfMonth(at: number, utcOffsetMinutes: number): number {
  const local = new Date(at + utcOffsetMinutes * MINUTE_MS);
  const start = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), 1);
  return start - utcOffsetMinutes * MINUTE_MS;
}
