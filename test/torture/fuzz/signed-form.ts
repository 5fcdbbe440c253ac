import { type SignType, signFields } from "@trade-v1/signing";
import { nodeDigest } from "@trade-v1/signing/node";
import type { AppAtWork } from "./still-gateway.ts";
import type { WireRequest } from "./wire.ts";

/** A form as its app signs and sends it. */
export function signedForm(
  path: string,
  { appCode, key }: AppAtWork,
  fields: Readonly<Record<string, string>>,
  signType?: SignType,
): WireRequest {
  return {
    method: "POST",
    path,
    headers: [
      ["Content-Type", "application/x-www-form-urlencoded"],
      ["X-QF-APPCODE", appCode],
      ["X-QF-SIGN", signFields(fields, { key, signType, digest: nodeDigest })],
      ...(signType === undefined ? [] : [["X-QF-SIGNTYPE", signType] as const]),
    ],
    body: Buffer.from(String(new URLSearchParams(fields))),
  };
}
