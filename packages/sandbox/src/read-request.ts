import type { Validated } from "@trade-v1/contract/validators";
import type { Context } from "hono";
import { WalletRefusal } from "./refusal.ts";

const NUMBER = /^[0-9]{1,40}$/;

/** The request's JSON body, held against the protocol. @throws WalletRefusal `malformed` */
export async function readBody<T>(
  c: Context,
  validate: (body: unknown) => Validated<T>,
): Promise<T> {
  const body = parse(await c.req.text());
  const checked = validate(body);
  if (checked.ok) return checked.value;
  const message = checked.errors.map((error) => error.message).join("; ");
  throw new WalletRefusal("malformed", message.slice(0, 1000));
}

/** What is no JSON becomes what no validator lets through. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The number of an order or refund in the path. @throws WalletRefusal `malformed` */
export function readNumber(c: Context, name: "orderId" | "refundId"): string {
  return requireNumber(c.req.param(name) ?? "", name);
}

/** A number in the query string, if it is there. @throws WalletRefusal `malformed` */
export function readQueryNumber(c: Context, name: "order" | "after"): string | undefined {
  const value = c.req.query(name);
  return value === undefined ? undefined : requireNumber(value, name);
}

function requireNumber(value: string, name: string): string {
  if (NUMBER.test(value)) return value;
  throw new WalletRefusal("malformed", `${name} must be 1 to 40 digits`);
}
