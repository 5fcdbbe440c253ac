import { Rejection } from "../http/rejection.ts";
import { type PastedRequest, readCurl } from "./curl-command.ts";

/** Headers without a hyphen; every name with one is a header too, as no field has one. */
const HEADERS = /^(host|accept|connection|cookie|origin|referer|authorization|date|te|via)$/i;

/**
 * Reads a request in whichever form people have it: a `curl` command, what went over the wire, the form
 * alone, a JSON object, or one field a line.
 * @throws Rejection 400 if it is none of these
 */
export function readPasted(text: string): PastedRequest {
  if (/^\s*(\$\s*)?curl(\.exe)?\s/.test(text)) return checked(readCurl(text));
  const headers = new Map<string, string>();
  const rest: string[] = [];
  for (const line of linesOf(text)) {
    const header = headerIn(line);
    if (header !== undefined) headers.set(...header);
    else if (line.trim() !== "") rest.push(line);
  }
  return checked({ headers, body: bodyOf(rest), remarks: [] });
}

/** The lines without a request line, and without the marks that `curl --verbose` puts in front. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  const isVerbose = lines.some((line) => /^> /.test(line));
  const sent = isVerbose
    ? lines.filter((line) => !/^([<*]|[{}] \[)/.test(line)).map((line) => line.replace(/^> ?/, ""))
    : lines;
  return sent.filter((line) => !/^[A-Z]{3,7} \S+( HTTP\/[\d.]+)?\s*$/.test(line));
}

function headerIn(line: string): [name: string, value: string] | undefined {
  const [, name, value] = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*[:=]\s?(.*)$/.exec(line) ?? [];
  if (name === undefined || value === undefined) return undefined;
  const isHeader = /^x-qf-/i.test(name) || (!line.includes("=") && isHeaderName(name));
  const isOther = isHeaderName(name) && line.trimStart()[name.length] === ":";
  return isHeader || isOther ? [name.toLowerCase(), value.trim()] : undefined;
}

function isHeaderName(name: string): boolean {
  return name.includes("-") || HEADERS.test(name);
}

/** One form that was broken into lines at its ampersands. */
function isWrapped(lines: readonly string[]): boolean {
  const trimmed = lines.map((line) => line.trim());
  return (
    trimmed.slice(0, -1).every((line) => line.endsWith("&")) ||
    trimmed.slice(1).every((line) => line.startsWith("&"))
  );
}

/** The lines that are no headers, as one form. */
function bodyOf(lines: readonly string[]): string {
  const text = lines.join("\n").trim();
  if (text.startsWith("{")) return text;
  if (isWrapped(lines)) return lines.map((line) => line.trim()).join("");
  const fields = lines.map((line): [string, string] => {
    const [, name, value] = /^\s*([^:=\s]+)\s*[:=] ?(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw unreadable(line);
    return [name, value];
  });
  return String(new URLSearchParams(fields));
}

function unreadable(line: string): Rejection {
  return new Rejection(
    "malformed",
    `request holds a line that is neither a header nor name=value: ${line.trim().slice(0, 60)}`,
  );
}

/** Makes a form of a JSON body, and says what the gateway would refuse before it looks at the signature. */
function checked({ headers, body, remarks }: PastedRequest): PastedRequest {
  const contentType = headers.get("content-type") ?? "";
  const isWrongType =
    contentType !== "" && !/^application\/x-www-form-urlencoded\b/i.test(contentType);
  const text = body.trimStart().startsWith("{") ? formOf(body) : body;
  if (text.trim() === "") throw new Rejection("malformed", "request must hold at least one field");
  return {
    headers,
    body: text,
    remarks: isWrongType ? [...remarks, wrongType(contentType)] : remarks,
  };
}

function wrongType(contentType: string): string {
  const shown = contentType.slice(0, 80);
  return `The body is sent as ${shown} and refused with 415: send it as application/x-www-form-urlencoded.`;
}

function formOf(json: string): string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Rejection("malformed", "request begins like JSON but is not JSON");
  }
  const fields = Object.entries(value as object).map(([name, member]) => [name, textOf(member)]);
  return String(new URLSearchParams(fields));
}

function textOf(member: unknown): string {
  if (member === null) return "";
  return typeof member === "object" ? JSON.stringify(member) : String(member);
}
