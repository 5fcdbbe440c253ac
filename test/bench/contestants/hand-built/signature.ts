import { createHash, timingSafeEqual } from "node:crypto";
import { sandboxApp } from "@trade-v1/server";

/** The contract's signature (§3) as a team writes it from the document. */
export function isSigned(fields: Readonly<Record<string, string>>, signature: string): boolean {
  const canonical = Object.keys(fields)
    .filter((name) => fields[name] !== "")
    .sort()
    .map((name) => `${name}=${fields[name]}`)
    .join("&");
  const wanted = Buffer.from(sign(canonical));
  const given = Buffer.from(signature.toUpperCase());
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}

export function sign(text: string): string {
  return createHash("md5")
    .update(text + sandboxApp.key)
    .digest("hex")
    .toUpperCase();
}
