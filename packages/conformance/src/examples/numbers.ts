import { wireTime } from "../story/orders.ts";

const timeForm = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;
const dayMs = 86_400_000;
/** The merchant that the examples show. */
export const shownMerchant = "BvDtmKJA5mx7GpN0";
/** The day on which the examples happen that ask for a day. */
const shownDay = "2016-12-16";

/**
 * The numbers of a replay: which real `syssn` stands for which of the examples, and what else
 * cannot be the same to the letter (times, the channel's numbers).
 */
export class Numbers {
  readonly #mchid: string;
  readonly #real = new Map<string, string>();
  /** The day that it is where the gateway stands, as its answers say. */
  #today = wireTime().slice(0, 10);

  constructor(mchid: string) {
    this.#mchid = mchid;
  }

  /** The value to send for one that an example shows. */
  toSend(name: string, value: string): string {
    switch (name) {
      case "mchid":
        return value === shownMerchant ? this.#mchid : value;
      case "syssn":
        return value.replace(/\d{24}/g, (id) => this.#real.get(id) ?? id);
      case "start_time":
      case "end_time":
        return this.#nearToday(value);
      default:
        return value;
    }
  }

  /** Every place in which a real answer is not the example's, but for numbers and times. */
  differences(real: unknown, example: unknown, name = ""): readonly string[] {
    if (Array.isArray(example)) {
      const items = Array.isArray(real) ? real : [];
      if (items.length !== example.length) {
        return [`${name} has ${items.length} items, the example ${example.length}`];
      }
      return example.flatMap((item, index) =>
        this.differences(items[index], item, `${name}[${index}]`),
      );
    }
    if (typeof example === "object" && example !== null)
      return this.#ofMembers(real, example, name);
    const right =
      typeof example === "string" ? this.#translated(lastOf(name), example, real) : example;
    if (real === right) return [];
    return [`${name} is ${JSON.stringify(real)}, in the example ${JSON.stringify(right)}`];
  }

  #ofMembers(real: unknown, example: object, name: string): readonly string[] {
    const members = typeof real === "object" && real !== null ? real : {};
    const path = (key: string) => (name === "" ? key : `${name}.${key}`);
    return [
      ...Object.entries(example).flatMap(([key, value]) =>
        key in members
          ? this.differences(Reflect.get(members, key), value, path(key))
          : [`${path(key)} is missing`],
      ),
      ...Object.keys(members)
        .filter((key) => !(key in example))
        .map((key) => `${path(key)} is not in the example`),
    ];
  }

  /** The example's text with what cannot be the same taken over from the real one, after a check. */
  #translated(name: string, example: string, real: unknown): unknown {
    if (typeof real !== "string") return example;
    switch (name) {
      case "syssn":
      case "orig_syssn":
      case "origssn":
        return this.#idFor(example, real);
      case "pay_url":
      case "qrcode":
        return this.#urlFor(example, real);
      case "sysdtm":
      case "paydtm":
        if (example === "" || !timeForm.test(real)) return example;
        this.#today = real.slice(0, 10);
        return real;
      case "txdtm":
        // The partner's own time is kept; where none was sent it is the gateway's.
        return real !== example && isRecent(real) ? real : example;
      case "chnlsn":
        return example !== "" && real !== "" ? real : example;
      case "mchid":
      case "resperr":
        return example.replaceAll(shownMerchant, this.#mchid);
      default:
        return example;
    }
  }

  /** The examples' queries ask for days of 2016; the replay asks for the same ones about today. */
  #nearToday(time: string): string {
    const shiftMs = Date.parse(this.#today) - Date.parse(shownDay);
    const moved = new Date(Date.parse(`${time.replace(" ", "T")}Z`) + shiftMs);
    return moved.toISOString().slice(0, 19).replace("T", " ");
  }

  #idFor(example: string, real: string): string {
    if (example === "") return example;
    const known = this.#real.get(example);
    if (known !== undefined) return known;
    if (!/^\d{24}$/.test(real)) return example;
    this.#real.set(example, real);
    return real;
  }

  /** Another implementation's page may stand anywhere, but it is about this order. */
  #urlFor(example: string, real: string): string {
    const id = example.match(/\d{24}/)?.[0];
    if (id === undefined || !URL.canParse(real)) return example;
    const known = this.#idFor(id, real.match(/\d{24}/)?.[0] ?? "");
    return real.includes(known) ? real : example;
  }
}

/** The member's own name: `data[0].syssn` is a `syssn`. */
function lastOf(path: string): string {
  return path.split(".").at(-1) ?? path;
}

function isRecent(time: string): boolean {
  const at = Date.parse(`${time.replace(" ", "T")}+08:00`);
  return timeForm.test(time) && Math.abs(Date.now() - at) < dayMs;
}
