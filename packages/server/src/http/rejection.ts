import type { CodeName } from "@trade-v1/contract/catalogue";
import { Refusal } from "../orders/outcome.ts";

/**
 * Why a request is turned away instead of decided, with its HTTP status and code, in the order in
 * which contract §6 checks.
 */
const rejections = {
  unknownPath: { status: 404, codeName: "messageFormatError" },
  wrongMethod: { status: 405, codeName: "messageFormatError" },
  unsupportedMediaType: { status: 415, codeName: "messageFormatError" },
  bodyTooLarge: { status: 413, codeName: "messageFormatError" },
  tooManyRequests: { status: 429, codeName: "busy" },
  malformed: { status: 400, codeName: "messageFormatError" },
  unauthenticated: { status: 401, codeName: "signatureError" },
  wrongField: { status: 400, codeName: "parameterError" },
  merchantNotAllowed: { status: 403, codeName: "merchantNotAllowed" },
  internal: { status: 500, codeName: "internalError" },
  unavailable: { status: 503, codeName: "maintenance" },
} as const satisfies Record<string, { readonly status: number; readonly codeName: CodeName }>;

export type RejectionKind = keyof typeof rejections;
export type RejectionStatus = (typeof rejections)[RejectionKind]["status"];

/** The request is not decided; contract §6 says with which status and code. */
export class Rejection extends Error {
  override readonly name = "Rejection";
  readonly kind: RejectionKind;
  readonly headers: Readonly<Record<string, string>>;

  /** @param detail one sentence for `resperr`: what to correct */
  constructor(
    kind: RejectionKind,
    detail: string,
    headers: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(detail, options);
    this.kind = kind;
    this.headers = headers;
  }

  get status(): RejectionStatus {
    return rejections[this.kind].status;
  }

  get codeName(): CodeName {
    return rejections[this.kind].codeName;
  }
}

const LONGEST_WAIT_SECONDS = 3_600;

/** The header `Retry-After`: whole seconds, 1 to 3600. */
export function retryAfter(seconds: number): { readonly "retry-after": string } {
  const whole = Math.min(Math.max(Math.ceil(seconds), 1), LONGEST_WAIT_SECONDS);
  return { "retry-after": String(whole) };
}

/** What is told about an error, whatever it was: a rule's own answer, or one that reveals nothing. */
export interface Told {
  readonly status: 200 | RejectionStatus;
  readonly codeName: CodeName;
  readonly detail: string;
  readonly headers: Readonly<Record<string, string>>;
}

export function whatToTell(error: unknown): Told {
  if (error instanceof Rejection) {
    const { status, codeName, message: detail, headers } = error;
    return { status, codeName, detail, headers };
  }
  if (error instanceof Refusal) {
    const { codeName, message: detail } = error;
    return { status: statusOfRefusal(codeName), codeName, detail, headers: {} };
  }
  return { ...rejections.internal, detail: INTERNAL_DETAIL, headers: {} };
}

const INTERNAL_DETAIL =
  "something went wrong in the gateway; send the same request again, it does nothing twice";

/** What the rules decide is an answer like any other, unless they found a field wrong. */
function statusOfRefusal(codeName: CodeName): 200 | 400 {
  return codeName === rejections.wrongField.codeName ? rejections.wrongField.status : 200;
}
