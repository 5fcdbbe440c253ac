import type { MessagePort } from "node:worker_threads";

// What the wallets' thread and the gateway's tell each other, beside the calls of openapi/wallets.yaml.

/** What the thread is started with. */
export interface WalletsThreadData {
  readonly ledgerPath: string;
  readonly publicUrl: string;
  /** For what the gateway is told: of customers who acted, and what is logged. */
  readonly toGateway: MessagePort;
  /** So many calls in one direction wait for their answer at most. */
  readonly mostWaiting: number;
}

/** A request for the customer's page: all that the page reads of it. */
export interface PageRequest {
  /** With the query. */
  readonly path: string;
  readonly method: string;
  readonly headers: readonly [name: string, value: string][];
}

export interface PageAnswer {
  readonly status: number;
  readonly headers: readonly [name: string, value: string][];
  readonly body: string;
}

/** Errors cross as their sentence: nobody asks what kind they are. */
export const errorsAsText = {
  encode: (error: unknown) => (error instanceof Error ? error.message : String(error)),
  decode: (message: unknown) => new Error(String(message)),
};

/** Fields of a line of the log, its error as the log would write it. */
export function plainFields({ err, ...fields }: Record<string, unknown>): Record<string, unknown> {
  if (!(err instanceof Error)) return fields;
  const { name: type, message, stack } = err;
  return { ...fields, err: { type, message, stack } };
}
