import { operations } from "@trade-v1/contract/operations";
import type { SignType } from "@trade-v1/signing";
import type { AnswerKey } from "../exchange/exchange.ts";
import { type App, encodeForm, type FormFields, signedHeaders } from "../exchange/form.ts";
import type { RawRequest } from "../exchange/send.ts";

export type TradeOperation = keyof typeof operations;

/** How a request departs from a well-formed one that is signed by the story's app. */
export interface Departure {
  readonly app?: App;
  readonly signType?: SignType;
  readonly method?: string;
  readonly path?: string;
  /** Sent in place of the fields, as it stands; the fields are signed all the same. */
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** Added, or replacing what is there; null takes one away. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** False if the signature is not one of this request by a known app. */
  readonly authentic?: boolean;
}

export interface Prepared {
  readonly request: RawRequest;
  /** How the answer has to be signed; undefined if whoever answers cannot know who asked. */
  readonly answerKey: AnswerKey | undefined;
}

/** The request of an operation with these fields. */
export function prepare(
  operationId: TradeOperation,
  fields: FormFields,
  storyApp: App,
  departure: Departure,
  standardSignType: SignType,
): Prepared {
  const { app = storyApp, signType = standardSignType, authentic = true } = departure;
  const method = departure.method ?? "POST";
  const headers = {
    ...signedHeaders(Object.entries(fields), app, signType),
    ...departure.headers,
  };
  const body = departure.body ?? encodeForm(fields);
  return {
    request: {
      method,
      path: departure.path ?? operations[operationId].path,
      headers: withoutNulls(headers),
      ...(method === "GET" ? {} : { body }),
    },
    answerKey: authentic ? { key: app.key, signType } : undefined,
  };
}

function withoutNulls(headers: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}
