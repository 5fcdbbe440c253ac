import { signBytes } from "@trade-v1/signing";
import {
  membersOf,
  startWrongGateway,
  type WrongGateway,
} from "../conformance/wrong/wrong-gateway.ts";

export type Answer = Readonly<Record<string, unknown>>;

export interface AlteringProxyOptions {
  readonly gatewayUrl: string;
  /** Signs what was altered, so that only its meaning is wrong. */
  readonly key: string;
  readonly alter: (path: string, answer: Answer) => Answer;
}

/** Stands before a gateway and plants a difference into its answers. */
export function alteringProxy({
  gatewayUrl,
  key,
  alter,
}: AlteringProxyOptions): Promise<WrongGateway> {
  return startWrongGateway(gatewayUrl, async (request, pass) => {
    const answer = await pass(request);
    const body = JSON.stringify(alter(request.path, membersOf(answer)));
    const isSigned = answer.headers["x-qf-sign"] !== undefined;
    const signature = isSigned && { "x-qf-sign": signBytes(body, { key }) };
    return { ...answer, body, headers: { ...answer.headers, ...signature } };
  });
}
