import { parseRange } from "./http/client-address.ts";

/** What a value must be, as a clause: "must be a number from 0 to 65535". */
export class InvalidSetting extends Error {
  override readonly name = "InvalidSetting";
}

export function integer(from: number, to: number) {
  return (text: string): number => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= from && value <= to) return value;
    throw new InvalidSetting(`must be a whole number from ${from} to ${to}`);
  };
}

export function oneOf<const Value extends string>(...values: Value[]) {
  return (text: string): Value => {
    const found = values.find((value) => value === text);
    if (found !== undefined) return found;
    throw new InvalidSetting(`must be ${values.slice(0, -1).join(", ")} or ${values.at(-1)}`);
  };
}

export function onOrOff(text: string): boolean {
  return oneOf("on", "off")(text) === "on";
}

export function pattern(shape: RegExp, clause: string) {
  return (text: string): string => {
    if (shape.test(text)) return text;
    throw new InvalidSetting(clause);
  };
}

export function optional<Value>(parse: (text: string) => Value) {
  return (text: string): Value | undefined => (text === "" ? undefined : parse(text));
}

/** An http or https URL without a slash at its end, so that paths can be appended. */
export function baseUrl(text: string): string {
  const url = URL.parse(text);
  const isBase =
    (url?.protocol === "http:" || url?.protocol === "https:") &&
    url.search === "" &&
    url.hash === "" &&
    url.username === "" &&
    url.password === "";
  if (isBase) return url.href.replace(/\/+$/, "");
  throw new InvalidSetting("must be an http or https URL without a query");
}

export function addressRanges(text: string): readonly string[] {
  const ranges = text
    .split(",")
    .map((range) => range.trim())
    .filter((range) => range !== "");
  for (const range of ranges) {
    try {
      parseRange(range);
    } catch (cause) {
      throw new InvalidSetting("must list IP addresses or CIDR ranges, separated by commas", {
        cause,
      });
    }
  }
  return ranges;
}

/** @returns minutes east of UTC */
export function utcOffset(text: string): number {
  const [, sign, hours, minutes] = /^([+-])(0\d|1[0-4]):([0-5]\d)$/.exec(text) ?? [];
  if (sign === undefined) throw new InvalidSetting("must be an offset such as +08:00");
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

export function noDatabaseYet(text: string): undefined {
  if (text === "") return undefined;
  const isPostgres = /^postgres(ql)?:/i.test(text);
  throw new InvalidSetting(
    isPostgres
      ? "names PostgreSQL, which is not in this version: unset it, and SQLite in TRADE_DATA_DIR is used"
      : "must not be set: SQLite in TRADE_DATA_DIR is used",
  );
}
