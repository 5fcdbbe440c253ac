export type { Fields } from "./canonical-string.ts";
export { canonicalString, maskedCanonicalString } from "./canonical-string.ts";
export type { Digest } from "./digest.ts";
export { isSameSignature } from "./same-signature.ts";
export { signBytes, verifyBytes } from "./sign-bytes.ts";
export { fieldsVerifier, signFields, verifyFields } from "./sign-fields.ts";
export type { SignType } from "./sign-type.ts";
export { isSignType } from "./sign-type.ts";
export type { SigningKey } from "./signing-key.ts";
