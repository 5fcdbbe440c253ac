import { createHash, hash } from "node:crypto";
import type { Digest } from "./digest.ts";

/** The digest for a server: native code, several times as fast as the portable one. */
export const nodeDigest: Digest = (signType, message, key) => {
  const algorithm = signType === "SHA256" ? "sha256" : "md5";
  // One call costs a third of a hash object's three.
  if (typeof message === "string") return hash(algorithm, message + key);
  return createHash(algorithm).update(message).update(key).digest("hex");
};
