import { signFields } from "@trade-v1/signing";
import type { Middleware } from "openapi-fetch";
import type { Settings } from "./options.ts";

/** Signs the form as it was serialised, so that what is signed is what is sent (contract §3). */
export function signRequest({
  appCode,
  key,
  signType,
}: Settings): NonNullable<Middleware["onRequest"]> {
  return async ({ request }) => {
    const sent = new URLSearchParams(await request.clone().text());
    request.headers.set("Accept", "application/json");
    request.headers.set("X-QF-APPCODE", appCode);
    request.headers.set("X-QF-SIGN", signFields(sent, { key, signType }));
    request.headers.set("X-QF-SIGNTYPE", signType);
  };
}
