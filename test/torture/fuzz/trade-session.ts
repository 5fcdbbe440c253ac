import { type OperationId, operations } from "@trade-v1/contract/operations";
import type { Exchange } from "../invariants/evidence.ts";
import { signedForm } from "./signed-form.ts";
import type { AppAtWork, StillGateway } from "./still-gateway.ts";
import type { WireRequest } from "./wire.ts";

export interface TradeAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly isReplayed: boolean;
  readonly request: WireRequest;
}

export type TradeCall = ReturnType<typeof tradeCalls>;

/** Sends signed requests and keeps what was said, for the invariants. */
export function tradeCalls({ wire }: StillGateway, exchanges: Exchange[]) {
  return async (
    app: AppAtWork,
    operation: OperationId,
    fields: Readonly<Record<string, string>>,
  ): Promise<TradeAnswer> => {
    const request = signedForm(operations[operation].path, app, fields);
    const { status, headers, text } = await wire.send(request);
    const body = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const { appCode, merchantId } = app;
    exchanges.push({ appCode, merchantId, operation, fields, answer: { status, body } });
    return { status, body, isReplayed: headers["idempotent-replayed"] === "true", request };
  };
}
