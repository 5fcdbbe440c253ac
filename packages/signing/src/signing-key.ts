import type { Digest } from "./digest.ts";
import type { SignType } from "./sign-type.ts";

/** What a signature is made and checked with. */
export interface SigningKey {
  /** The app's secret key, 32 characters. */
  readonly key: string;
  /** Default: `MD5`. */
  readonly signType?: SignType | undefined;
  /** The hash implementation. Default: plain JavaScript; servers pass `nodeDigest` from `@trade-v1/signing/node`. */
  readonly digest?: Digest | undefined;
}
