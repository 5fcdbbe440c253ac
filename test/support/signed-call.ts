import { operations } from "@trade-v1/contract/operations";
import { signFields } from "@trade-v1/signing";
import { expectContract } from "./expect-contract.ts";

type OperationId = keyof typeof operations;

export interface Credentials {
  readonly app_code: string;
  readonly key: string;
}

/** Sends signed form fields as an app would; every answer is held against the contract. */
export function signedCalls(url: string, { app_code, key }: Credentials) {
  return async (operationId: OperationId, fields: Readonly<Record<string, string>>) => {
    const response = await fetch(url + operations[operationId].path, {
      method: "POST",
      headers: {
        "X-QF-APPCODE": app_code,
        "X-QF-SIGN": signFields(fields, { signType: "MD5", key }),
      },
      body: new URLSearchParams(fields),
    });
    const body = await response.json();
    expectContract(operationId, response.status, body);
    return { status: response.status, body, headers: response.headers };
  };
}
