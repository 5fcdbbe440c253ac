import type { CodeName } from "@trade-v1/contract/catalogue";
import { Refusal } from "../../orders/decisions.ts";
import type { ErrorCodec } from "../../threads/call-port.ts";
import { DuplicateId, StoreUnavailable } from "../store.ts";

interface EncodedError {
  readonly name: string;
  readonly message: string;
  readonly codeName: CodeName | undefined;
  readonly stack: string | undefined;
  readonly cause: EncodedError | undefined;
}

/** What a write rejects with is the same on either side of the thread. */
export const storeErrors: ErrorCodec = { encode, decode: (error) => decode(error as EncodedError) };

function encode(error: unknown): EncodedError {
  if (!(error instanceof Error)) return encode(new Error(String(error)));
  const { name, message, stack, cause } = error;
  return {
    name,
    message,
    codeName: error instanceof Refusal ? error.codeName : undefined,
    stack,
    cause: cause === undefined ? undefined : encode(cause),
  };
}

function decode({ name, message, codeName, stack, cause }: EncodedError): Error {
  // A refusal is an answer: where it was thrown is nobody's concern.
  if (codeName !== undefined) return new Refusal(codeName, message);
  const options = cause === undefined ? {} : { cause: decode(cause) };
  if (name === "DuplicateId") return new DuplicateId(message, options);
  const error =
    name === "StoreUnavailable"
      ? new StoreUnavailable(message, options)
      : new Error(message, options);
  if (stack !== undefined) error.stack = stack;
  return error;
}
