import { createHash } from "node:crypto";
import type { Digest } from "./digest.ts";

/** The digest for a server: native code, several times as fast as the portable one. */
export const nodeDigest: Digest = (signType, message, key) =>
  createHash(signType === "SHA256" ? "sha256" : "md5")
    .update(message)
    .update(key)
    .digest("hex");
