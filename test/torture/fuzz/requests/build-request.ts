import { operations } from "@trade-v1/contract/operations";
import type { WireRequest } from "../wire.ts";
import { formBody, padded } from "./form-body.ts";
import { flawedFields, renamed, rightFields } from "./right-fields.ts";
import { callerAt, type Scene } from "./scene.ts";
import { signRequest } from "./sign-request.ts";
import type { TradeCase } from "./trade-cases.ts";
import { type Wanted, wantedAnswer } from "./wanted-answer.ts";

export interface BuiltRequest {
  readonly request: WireRequest;
  readonly wanted: Wanted;
  /** Which app has signed it rightly, and how; undefined: the answer is nobody's. */
  readonly signer: { readonly key: string; readonly signType: "MD5" | "SHA256" } | undefined;
  readonly fields: Readonly<Record<string, string>>;
}

/** Makes the request that a case means, for the apps and orders that there are now. */
export function buildRequest(case_: TradeCase, scene: Scene): BuiltRequest {
  const caller = callerAt(scene.callers, case_.caller);
  const foreign = callerAt(scene.callers, case_.caller + 1 + (case_.index % 2));
  const right = rightFields(case_, caller, foreign, scene);
  const fields = renamed(flawedFields(right, case_.flaws, foreign), case_.usesAlias);
  const signType = case_.signType ?? "MD5";
  const forgery = case_.flaws.find((flaw) => flaw.kind === "signature")?.how;
  const signed = signRequest(fields, caller, foreign, case_, forgery);
  const malformation = case_.flaws.find((flaw) => flaw.kind === "malformed")?.how;
  const size = case_.flaws.find((flaw) => flaw.kind === "size")?.bytes ?? 0;
  const body = padded(formBody(signed.fields, case_.style, malformation), size);
  const headers = case_.flaws.find((flaw) => flaw.kind === "type")?.headers ?? {
    "Content-Type": case_.contentType,
  };
  const method = case_.flaws.find((flaw) => flaw.kind === "method")?.method ?? "POST";
  const path =
    case_.flaws.find((flaw) => flaw.kind === "path")?.path ?? operations[case_.operation].path;
  const wanted = wantedAnswer(case_, fields, caller, body.byteLength);
  const first = wanted.status[0] ?? 0;
  const isAuthentic = first === 200 || first === 403 || wanted.respcd === "1104";
  return {
    request: {
      method,
      path: malformation === "query" ? `${path}?${signed.fields.length}=1` : path,
      headers: [
        ...Object.entries(headers),
        ...signed.headers,
        ...(case_.isChunked ? [["Transfer-Encoding", "chunked"] as const] : []),
        ...case_.extraHeaders,
      ],
      body,
    },
    wanted,
    signer: isAuthentic ? { key: caller.key, signType } : undefined,
    fields,
  };
}
