import { operations } from "@trade-v1/contract/operations";
import { type SignType, signFields } from "@trade-v1/signing";
import { expectContract } from "./expect-contract.ts";

type OperationId = keyof typeof operations;

export interface Credentials {
  readonly app_code: string;
  readonly key: string;
}

/** Sends signed form fields as an app would; every answer is held against the contract. */
export function signedCalls(
  url: string,
  { app_code, key }: Credentials,
  signType: SignType = "MD5",
) {
  return async (operationId: OperationId, fields: Readonly<Record<string, string>>) => {
    const response = await fetch(url + operations[operationId].path, {
      method: "POST",
      headers: {
        "X-QF-APPCODE": app_code,
        "X-QF-SIGN": signFields(fields, { signType, key }),
        "X-QF-SIGNTYPE": signType,
      },
      body: new URLSearchParams(fields),
    });
    const body = await response.json();
    expectContract(operationId, response.status, body);
    return { status: response.status, body, headers: response.headers };
  };
}
