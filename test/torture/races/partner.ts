import {
  type Partner as Credentials,
  type Fields,
  type Journal,
  type Operation,
  type Reach,
  send,
} from "../support/partner.ts";
import type { SandboxApp } from "../support/sandbox-api.ts";

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly code: string;
  /** Empty where the answer names no transaction. */
  readonly syssn: string;
  readonly isReplayed: boolean;
}

/** A partner of a gateway that is there all the time: every request has to be answered. */
export function partner(reach: Reach, app: SandboxApp, journal: Journal) {
  const credentials: Credentials = {
    appCode: app.app_code,
    key: app.key,
    merchantId: app.mchid,
  };
  return async (operation: Operation, fields: Fields): Promise<Answer> => {
    const answer = await send(reach, credentials, journal, operation, fields);
    if (answer === null) throw new Error(`${operation} ${JSON.stringify(fields)} had no answer`);
    const { status, body, headers } = answer;
    const isExcused = journal.mayBeUnavailable && status === 503;
    if (status >= 500 && !isExcused) {
      const what = `${operation} ${JSON.stringify(fields)} was answered ${status}`;
      journal.violations.push({ invariant: "answer-in-contract", what });
    }
    const { respcd, syssn = "" } = body as { readonly respcd: string; readonly syssn?: string };
    return { status, code: respcd, syssn, isReplayed: headers.has("Idempotent-Replayed") };
  };
}

export type Partner = ReturnType<typeof partner>;

/** A customer's payment code of the pay type's channel; none for what is not scanned. */
export function authCodeOf(payType: string, digits: number): string {
  const tail = String(digits).padStart(16, "0");
  if (payType === "800208") return `13${tail}`;
  return payType === "800108" ? `28${tail}` : "";
}
