import { InvalidArgumentError } from "commander";

/** Reads the value of `--port`. */
export function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new InvalidArgumentError("A port is a number from 0 to 65535.");
  return port;
}

/** Reads an option that names a server, such as `http://localhost:3000`; drops a slash at its end. */
export function readBaseUrl(text: string): string {
  const url = URL.parse(text);
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new InvalidArgumentError("A base URL begins with http:// or https://.");
  }
  return url.href.replace(/\/+$/, "");
}
