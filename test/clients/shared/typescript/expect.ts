import { isDeepStrictEqual } from "node:util";

/** Ends the program unless it is what was expected. */
export function expect(what: string, expected: unknown, actual: unknown): void {
  if (isDeepStrictEqual(expected, actual)) return;
  console.error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  process.exit(1);
}

export function number(): string {
  return `story-${crypto.randomUUID()}`;
}

export function now(): string {
  return new Date().toLocaleString("sv-SE");
}

export function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}

/** The customer of an order pays. */
export async function approve(url: string, syssn: string): Promise<number> {
  const headers = { "Content-Type": "application/json" };
  const place = `${url}/sandbox/v1/orders/${syssn}/approve`;
  const { status } = await fetch(place, { method: "POST", headers, body: "{}" });
  return status;
}
