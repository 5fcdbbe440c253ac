import { shellWords } from "./shell-words.ts";

/** A request as it was pasted: what the gateway would get of it. */
export interface PastedRequest {
  /** Names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  /** A form, as it would go over the wire. */
  readonly body: string;
  /** What is odd about it, one sentence each. */
  readonly remarks: readonly string[];
}

/** Options that stand alone; every other unknown one is taken to have a value. */
const FLAGS =
  /^(-[sSvikLfgNn#]+|--(silent|show-error|verbose|include|insecure|location|fail|globoff|no-buffer|compressed|http1\.[01]|http2|ipv[46]|next))$/;

const DATA = /^(-d|--data(-raw|-ascii|-binary)?)$/;

/** Reads a `curl` command: its headers, and the body that it would send. */
export function readCurl(command: string): PastedRequest {
  const words = shellWords(command.replace(/^\s*\$\s*/, ""));
  const headers = new Map<string, string>();
  const pieces: string[] = [];
  const remarks: string[] = [];
  const take = handlers({ headers, pieces, remarks });
  for (let index = 1; index < words.length; index++) {
    const word = words[index] ?? "";
    const attached = /^(-[dHXF])(.+)$/s.exec(word) ?? /^(--[a-z-]+)=(.*)$/s.exec(word);
    if (attached !== null) take(attached[1] ?? "", attached[2] ?? "");
    else if (word === "-G" || word === "--get") remarks.push(IN_THE_URL);
    else if (!word.startsWith("-")) take("--url", word);
    else if (!FLAGS.test(word)) {
      index += 1;
      take(word, words[index] ?? "");
    }
  }
  return { headers, body: pieces.join("&"), remarks };
}

const IN_THE_URL =
  "Fields in the URL are refused: send all of them in the body (with curl: --data, without --get).";

interface Parts {
  readonly headers: Map<string, string>;
  readonly pieces: string[];
  readonly remarks: string[];
}

/** What each option adds. */
function handlers({ headers, pieces, remarks }: Parts) {
  return (option: string, value: string): void => {
    if (option === "-H" || option === "--header") {
      const colon = value.indexOf(":");
      if (colon > 0)
        headers.set(value.slice(0, colon).trim().toLowerCase(), value.slice(colon + 1).trim());
    } else if (DATA.test(option)) {
      if (value.startsWith("@") && option !== "--data-raw") remarks.push(fromFile(value));
      else pieces.push(value);
    } else if (option === "--data-urlencode") {
      pieces.push(urlEncoded(value));
    } else if (option === "-F" || option === "--form") {
      remarks.push("multipart/form-data (curl's --form) is refused: use --data-urlencode.");
      pieces.push(urlEncoded(value));
    } else if (option === "--json") {
      headers.set("content-type", "application/json");
      pieces.push(value);
    } else if (option === "-X" || option === "--request") {
      if (value !== "POST") remarks.push(`The method must be POST, not ${value.slice(0, 20)}.`);
    } else if (option === "--url" && value.includes("?")) {
      remarks.push(IN_THE_URL);
    }
  };
}

function fromFile(value: string): string {
  return `curl reads ${value.slice(0, 80)} from your disk: paste what is in the file instead.`;
}

/** As `--data-urlencode` does: what stands before the first `=` is the name and stays as it is. */
function urlEncoded(value: string): string {
  const equals = value.indexOf("=");
  const name = value.slice(0, Math.max(equals, 0));
  return `${name}${equals > 0 ? "=" : ""}${encodeURIComponent(value.slice(equals + 1))}`;
}
