import { type SignType, signFields } from "@trade-v1/signing";
import { nodeDigest } from "@trade-v1/signing/node";

/** Who calls. */
export interface App {
  readonly appCode: string;
  readonly key: string;
  readonly mchid: string;
}

export type FormFields = Readonly<Record<string, string>>;

export const formType = "application/x-www-form-urlencoded";

/** The headers of a request whose fields are signed by an app. */
export function signedHeaders(
  fields: Iterable<readonly [string, string]>,
  { appCode, key }: App,
  signType: SignType,
): Record<string, string> {
  return {
    "Content-Type": formType,
    "X-QF-APPCODE": appCode,
    "X-QF-SIGN": signFields(fields, { key, signType, digest: nodeDigest }),
    "X-QF-SIGNTYPE": signType,
  };
}

export function encodeForm(fields: FormFields): string {
  return new URLSearchParams(fields).toString();
}

/** A signature that does not fit any more: another first digit. */
export function spoilt(signature: string): string {
  return signature.replace(/^./, (digit) => (digit === "0" ? "1" : "0"));
}
