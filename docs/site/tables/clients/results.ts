import { readFileSync } from "node:fs";

const file = new URL("../../../results/clients.json", import.meta.url);

/** A generator as `npm run clients -- --write` last ran it: its lines, and how many seconds they took. */
export interface ClientResult {
  readonly name: string;
  readonly language: string;
  readonly generator: string;
  readonly version: string;
  readonly document: string;
  readonly date: string;
  readonly tools: string;
  readonly install: readonly string[];
  readonly generate: readonly string[];
  readonly compile: readonly string[];
  readonly seconds: { readonly generate: number; readonly compile: number; readonly story: number };
}

/** The rows that `npm run clients -- --write` keeps, in the order of the trials. */
export function clientResults(): readonly ClientResult[] {
  return JSON.parse(readFileSync(file, "utf8")) as readonly ClientResult[];
}
