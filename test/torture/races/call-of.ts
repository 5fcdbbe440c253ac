/** What a call to the wallets is about, in a word. */
export function callOf(url: string, { method }: RequestInit): string {
  const [, things, , verb] = new URL(url).pathname.split("/").slice(3);
  if (verb !== undefined) return verb;
  if (method === "GET") return things === "orders" ? "query" : "query of a refund";
  return things === "orders" ? "open" : "refund";
}
