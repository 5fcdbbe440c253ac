import {
  type Digest,
  fieldsVerifier,
  isSignType,
  type SigningKey,
  type SignType,
} from "@trade-v1/signing";
import { nodeDigest } from "@trade-v1/signing/node";
import type { App } from "../store/store.ts";
import { explainSignature } from "./explain-signature.ts";
import type { FormFields } from "./parse-form.ts";
import { Rejection } from "./rejection.ts";

/** What the headers say about who calls; a header that was sent twice arrives joined by a comma. */
export interface Credentials {
  readonly appCode: string | undefined;
  readonly signature: string | undefined;
  readonly signType: string | undefined;
}

export interface AuthenticateOptions {
  readonly findApp: (appCode: string) => Promise<App | null>;
  /** The app's active keys in the clear, newest first. */
  readonly keysOf: (app: App) => readonly string[];
  /** With the sandbox only: refusals show the string that was hashed. */
  readonly explain: boolean;
  /** Default: native code. */
  readonly digest?: Digest;
}

export interface Authenticated {
  readonly app: App;
  /** The key that verified the request, for signing its answer. */
  readonly signingKey: SigningKey & { readonly signType: SignType };
}

/**
 * Stands in for keys that are not there: a request of an unknown app is verified against as many keys
 * as one of a known app, so that the time until it is refused tells nothing.
 */
const NOBODYS_KEY = "0".repeat(32);
/** An app has so many active keys at most. */
const KEYS_TRIED = 2;

/**
 * Makes the check of contract §3: whose request is it, and did that app sign these fields?
 * @returns a function that throws Rejection 401. It answers an unknown app, a disabled one, a
 * wrong signature and a sign type that the app is not pinned to alike.
 */
export function authentication(options: AuthenticateOptions) {
  const { findApp, keysOf, explain, digest = nodeDigest } = options;
  return async (credentials: Credentials, fields: FormFields): Promise<Authenticated> => {
    const { appCode, signature, signType = "MD5" } = credentials;
    if (!isSignType(signType)) throw refuse("X-QF-SIGNTYPE must be MD5 or SHA256");
    const help = (keys: readonly string[]) =>
      explain ? `; ${explainSignature(fields, signType, keys)}` : "";
    if (!appCode) throw refuse(`X-QF-APPCODE is missing${help([])}`);
    if (!signature) throw refuse(`X-QF-SIGN is missing${help([])}`);
    const app = await findApp(appCode);
    const keys = app === null ? [] : keysOf(app);
    const verify = fieldsVerifier(fields);
    const key = keyThatSigned(keys, (key) => verify(signature, { key, signType, digest }));
    const isPinnedToOther = app?.pinnedSignType && app.pinnedSignType !== signType;
    if (app === null || app.disabled || key === undefined || isPinnedToOther) {
      throw refuse(
        `X-QF-APPCODE is unknown, or X-QF-SIGN does not belong to this request${help(keys)}`,
      );
    }
    return { app, signingKey: { key, signType, digest } };
  };
}

/** Tries as many keys whoever calls, and all of them. */
function keyThatSigned(
  keys: readonly string[],
  verifies: (key: string) => boolean,
): string | undefined {
  const tried = Array.from({ length: Math.max(KEYS_TRIED, keys.length) }, (_, index) =>
    verifies(keys[index] ?? NOBODYS_KEY),
  );
  return keys[tried.indexOf(true)];
}

function refuse(detail: string): Rejection {
  return new Rejection("unauthenticated", detail);
}
