/**
 * Signs requests to /trade/v1 and verifies what comes back.
 *
 * It needs Node 20 or newer and nothing else: copy it.
 */
import { createHash, timingSafeEqual } from "node:crypto";

/** Signs and verifies in the name of one app. The key belongs on your server only. */
export class TradeSigner {
  readonly #appCode: string;
  readonly #key: string;
  readonly #signType: "MD5" | "SHA256";

  constructor(appCode: string, key: string, signType: "MD5" | "SHA256" = "SHA256") {
    this.#appCode = appCode;
    this.#key = key;
    this.#signType = signType;
  }

  /** The headers of a request whose body is this form, as it is about to be sent. */
  headers(form: string): Record<string, string> {
    return {
      "X-QF-APPCODE": this.#appCode,
      "X-QF-SIGNTYPE": this.#signType,
      "X-QF-SIGN": this.sign(canonicalString(form)),
    };
  }

  /** The hash of these bytes, or of this text in UTF-8, and the key. */
  sign(data: string | Uint8Array): string {
    const hash = createHash(this.#signType.toLowerCase()).update(data).update(this.#key);
    return hash.digest("hex").toUpperCase();
  }

  /**
   * Whether an answer or a notification is the gateway's: its bytes as they came, before anything
   * parses them, and its header X-QF-SIGN, or null.
   */
  verify(body: string | Uint8Array, signature: string | null): boolean {
    const given = Buffer.from(signature?.toUpperCase() ?? "");
    const expected = Buffer.from(this.sign(body));
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  /**
   * Whether a form was signed by this key, as the gateway checks it: a signer may leave empty fields
   * out, as this one does, or keep all of them.
   */
  verifyForm(form: string, signature: string | null): boolean {
    return [false, true].some((keepEmpty) =>
      this.verify(canonicalString(form, keepEmpty), signature),
    );
  }
}

/** What is hashed before the key: the decoded fields, sorted by name in bytes, without the empty ones. */
function canonicalString(form: string, keepEmpty = false): string {
  return [...new URLSearchParams(form)]
    .filter(([, value]) => keepEmpty || value !== "")
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}

/** The answer is not signed as it should be: nobody knows what became of the request. Send it again. */
export class NotFromTheGateway extends Error {}

/** A `fetch` that signs every request, and believes only answers that the gateway signed. */
export function signingFetch(signer: TradeSigner): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const form = await request.clone().text();
    for (const [name, value] of Object.entries(signer.headers(form))) {
      request.headers.set(name, value);
    }
    const response = await fetch(request, { redirect: "error" });
    const body = new Uint8Array(await response.clone().arrayBuffer());
    const signature = response.headers.get("X-QF-SIGN");
    // What is answered before the gateway knows who calls, like a 401, is not signed.
    const isUnsigned = signature === null && response.status !== 200;
    if (!isUnsigned && !signer.verify(body, signature)) {
      throw new NotFromTheGateway(`HTTP ${response.status}`);
    }
    return response;
  };
}
