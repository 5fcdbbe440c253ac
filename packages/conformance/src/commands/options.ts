import { InvalidArgumentError } from "commander";

/** Reads an option that names a server, such as `http://localhost:3000`; drops a slash at its end. */
export function readBaseUrl(text: string): string {
  const url = URL.parse(text);
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new InvalidArgumentError("A base URL begins with http:// or https://.");
  }
  if (url.search !== "" || url.hash !== "") {
    throw new InvalidArgumentError("A base URL has no query and no fragment.");
  }
  return url.href.replace(/\/+$/, "");
}

/** Reads a whole number within limits. */
export function readNumber(from: number, to: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= from && number <= to) return number;
    throw new InvalidArgumentError(`It is a whole number from ${from} to ${to}.`);
  };
}

/** Reads names that are separated by commas; given twice, the lists are joined. */
export function readNames(text: string, before: readonly string[] = []): readonly string[] {
  const names = text.split(",").map((name) => name.trim());
  if (names.includes("")) throw new InvalidArgumentError("It is a list of names, name,name.");
  return [...before, ...names];
}
