import { expect } from "vitest";

const TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;
const DAY_MS = 86_400_000;
const EXAMPLE_MERCHANT = "BvDtmKJA5mx7GpN0";

/**
 * The numbers of a replay: which real `syssn` stands for which of the examples, and what else
 * cannot be the same to the letter (times, the channel's numbers).
 */
export class Numbers {
  readonly #mchid: string;
  readonly #real = new Map<string, string>();

  constructor(mchid: string) {
    this.#mchid = mchid;
  }

  /** The value to send for one that an example shows. */
  toSend(name: string, value: string): string {
    switch (name) {
      case "mchid":
        return value === EXAMPLE_MERCHANT ? this.#mchid : value;
      case "syssn":
        return value.replace(/\d{24}/g, (id) => this.#real.get(id) ?? id);
      case "start_time":
      case "end_time":
        return nearToday(value);
      default:
        return value;
    }
  }

  /** Fails unless the real answer is the example's, member by member, but for numbers and times. */
  requireSame(real: unknown, example: unknown): void {
    const translated = this.#translate(example, real);
    expect(real).toEqual(translated);
  }

  /** The example with what cannot be the same taken over from the real answer, after a check. */
  #translate(example: unknown, real: unknown, name = ""): unknown {
    if (Array.isArray(example)) {
      return example.map((item, index) => this.#translate(item, at(real, index)));
    }
    if (typeof example === "object" && example !== null) {
      return Object.fromEntries(
        Object.entries(example).map(([key, value]) => [
          key,
          this.#translate(value, at(real, key), key),
        ]),
      );
    }
    return typeof example === "string" ? this.#translateText(name, example, real) : example;
  }

  #translateText(name: string, example: string, real: unknown): unknown {
    switch (name) {
      case "syssn":
      case "orig_syssn":
      case "origssn":
        return this.#translateId(example, real);
      case "pay_url":
      case "qrcode":
        return this.#translateUrl(example, real);
      case "sysdtm":
      case "paydtm":
        return example !== "" && isText(real) && TIME.test(real) ? real : example;
      case "txdtm":
        // The partner's own time is kept; where none was sent it is the gateway's.
        return real !== example && isText(real) && isRecent(real) ? real : example;
      case "chnlsn":
        return example !== "" && isText(real) && real !== "" ? real : example;
      case "mchid":
      case "resperr":
        return example.replaceAll(EXAMPLE_MERCHANT, this.#mchid);
      default:
        return example;
    }
  }

  #translateId(example: string, real: unknown): unknown {
    if (example === "" || !isText(real)) return example;
    const known = this.#real.get(example);
    if (known !== undefined) return known;
    if (!/^\d{24}$/.test(real)) return example;
    this.#real.set(example, real);
    return real;
  }

  #translateUrl(example: string, real: unknown): unknown {
    const id = example.match(/\d{24}/)?.[0];
    if (id === undefined || !isText(real) || !URL.canParse(real)) return example;
    const known = this.#translateId(id, real.match(/\d{24}/)?.[0]);
    return new URL(real).origin + new URL(example).pathname.replace(id, String(known));
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function at(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function isRecent(time: string): boolean {
  const at = Date.parse(`${time.replace(" ", "T")}+08:00`);
  return TIME.test(time) && Math.abs(Date.now() - at) < DAY_MS;
}

/** The examples' queries ask for days of 2016; the replay asks for today. */
function nearToday(time: string): string {
  // Noon where the gateway writes its times, so that today there is meant, whatever the hour.
  const SHOWN_DAY = Date.parse("2016-12-16T12:00:00+08:00");
  const shift = Math.round((Date.now() - SHOWN_DAY) / DAY_MS) * DAY_MS;
  const moved = new Date(Date.parse(`${time.replace(" ", "T")}Z`) + shift);
  return moved.toISOString().slice(0, 19).replace("T", " ");
}
