import type { TradeCase } from "./trade-cases.ts";

type Pairs = readonly (readonly [string, string])[];

function encoded(fields: Pairs, style: TradeCase["style"]): Buffer {
  if (style === "form")
    return Buffer.from(String(new URLSearchParams(fields.map(([n, v]) => [n, v]))));
  const encode = style === "escaped" ? escapeAll : escapeLittle;
  return Buffer.from(fields.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&"));
}

function escapeAll(text: string): string {
  return Buffer.from(text).reduce(
    (all, byte) => `${all}%${byte.toString(16).padStart(2, "0")}`,
    "",
  );
}

/** As partners' own clients do: only what would be misread. */
function escapeLittle(text: string): string {
  return text.replaceAll(/[%&+=]/g, (character) => escapeAll(character));
}

/** The form as it is sent; `how` says what is wrong with its bytes. */
export function formBody(
  fields: Pairs,
  style: TradeCase["style"],
  how: string | undefined,
): Buffer {
  const body = encoded(fields, style);
  const [name = "udid", value = ""] = fields.find(([, value]) => value !== "") ?? [];
  const add = (pairs: Pairs) => Buffer.concat([body, Buffer.from("&"), encoded(pairs, style)]);
  switch (how) {
    case undefined:
    case "query":
      return body;
    case "twice":
      return Buffer.concat([add([[name, value]]), Buffer.from("&"), encoded([[name, "2"]], style)]);
    case "twice-escaped":
      return Buffer.concat([body, Buffer.from(`&${escapeAll(name)}=1&${escapeAll(name)}=2`)]);
    case "alias-too":
      return add([
        ...(fields.some(([each]) => each === "mchid") ? [] : [["mchid", ""] as const]),
        ["Mchid", ""],
      ]);
    case "65-fields":
      return add(Array.from({ length: 65 }, (_, index) => [`filling-${index}`, "1"]));
    default:
      return Buffer.concat([body, Buffer.from(how, "latin1")]);
  }
}

/** The body, made larger if it is smaller than so many bytes. */
export function padded(body: Buffer, size: number): Buffer {
  return body.byteLength >= size
    ? body
    : Buffer.concat([body, Buffer.from("&padding=".padEnd(size - body.byteLength, "x"))]);
}
