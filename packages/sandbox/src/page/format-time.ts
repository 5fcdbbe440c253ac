/** The wallets are Chinese; what the page says in their time carries its offset. */
const TIME_ZONE = { name: "Asia/Shanghai", offset: "GMT+8" };

/** `14:05 GMT+8`, for what happens within hours. */
export function formatTime(at: number, locale: string): string {
  return format(at, locale, {});
}

/** `Dec 16, 2016, 14:05 GMT+8`, for what stays to be read. */
export function formatDateTime(at: number, locale: string): string {
  return format(at, locale, { year: "numeric", month: "short", day: "numeric" });
}

function format(at: number, locale: string, date: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat(locale, {
    ...date,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: TIME_ZONE.name,
  }).format(at);
  return `${text} ${TIME_ZONE.offset}`;
}
