import type { sandboxOperations } from "@trade-v1/contract/operations";
import fc from "fast-check";
import type { WireRequest } from "../wire.ts";
import { type Caller, callerAt, type Scene } from "./scene.ts";

export type SandboxOperationId = keyof typeof sandboxOperations;

/** A request to what is not the trade API. */
export interface OtherCase {
  readonly kind: "other";
  /** The sandbox operation whose contract the answer must keep; undefined: only never fail. */
  readonly operation: SandboxOperationId | undefined;
  readonly method: string;
  /** `{syssn}`, `{id}` and `{app}` stand for what the scene has. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  readonly caller: number;
  readonly index: number;
  /** Undefined: whatever the contract lists. */
  readonly status: readonly number[] | undefined;
}

/** The request that a case means, with the numbers that there are now. */
export function otherRequest(case_: OtherCase, scene: Scene): WireRequest {
  const caller = callerAt(scene.callers, case_.caller);
  const fill = (text: string) => filled(text, caller, case_.index);
  const { method, headers } = case_;
  // What is not ASCII cannot stand in a request line.
  const path = fill(case_.path).replaceAll(/[^!-~]+/gu, encodeURIComponent);
  return { method, path, headers, body: Buffer.from(fill(case_.body)) };
}

function filled(text: string, caller: Caller, index: number): string {
  const order = caller.orders[index % caller.orders.length];
  return text
    .replaceAll("{syssn}", order?.id ?? "1")
    .replaceAll("{id}", order?.id ?? "1")
    .replaceAll("{app}", caller.appCode);
}

/** What matters of a case; the rest is as usual. */
export type Draft = Partial<Omit<OtherCase, "kind" | "caller" | "index">> & Pick<OtherCase, "path">;

export function otherCase(draft: fc.Arbitrary<Draft>): fc.Arbitrary<OtherCase> {
  return fc.tuple(draft, fc.nat(2), fc.nat(1000)).map(([given, caller, index]) => ({
    kind: "other",
    operation: undefined,
    method: "POST",
    headers: [],
    body: "",
    status: undefined,
    ...given,
    caller,
    index,
  }));
}
