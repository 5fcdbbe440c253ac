import { Rejection } from "./rejection.ts";

const FORM = "application/x-www-form-urlencoded";
const shape = /^application\/x-www-form-urlencoded[\t ]*(;.*)?$/i;
const charset = /;[\t ]*charset[\t ]*=[\t ]*("[^"]*"|[^\t ;]*)/gi;

/**
 * Refuses a body that is not a form in UTF-8 (contract §2).
 * @param contentType the header as received; one that was sent twice arrives joined, and is refused
 * @throws Rejection 415
 */
export function requireForm(contentType: string | undefined, contentEncoding?: string): void {
  if (contentEncoding !== undefined && contentEncoding.toLowerCase() !== "identity") {
    throw unsupported("Content-Encoding must be left out: send the form as it is");
  }
  const type = contentType?.trim() ?? "";
  if (type === FORM) return;
  if (!shape.test(type)) {
    const isJson = /^[^;]*[/+]json\b/i.test(type);
    throw unsupported(
      isJson
        ? `Content-Type must be ${FORM}, not JSON: send the fields as a form, like pay_type=800201&txamt=10`
        : `Content-Type must be ${FORM}`,
    );
  }
  for (const [, value = ""] of type.matchAll(charset)) {
    if (!/^"?utf-?8"?$/i.test(value)) {
      throw unsupported(`Content-Type must be ${FORM} in UTF-8, not in another charset`);
    }
  }
}

function unsupported(sentence: string): Rejection {
  return new Rejection("unsupportedMediaType", sentence);
}
