import { operations } from "@trade-v1/contract/operations";
import { sandboxApp } from "@trade-v1/server";
import { type Fields, type OperationId, signedRequest } from "./signed-requests.ts";

/** Asks once. @throws Error unless the answer is a success */
export async function ask<Answer>(
  url: string,
  operationId: OperationId,
  fields: Fields,
): Promise<Answer> {
  const { body, signature } = signedRequest(operationId, fields);
  const response = await fetch(url + operations[operationId].path, {
    method: "POST",
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      "X-QF-APPCODE": sandboxApp.appCode,
      "X-QF-SIGN": signature,
    },
    body,
  });
  const answer = (await response.json()) as { readonly respcd: string };
  if (answer.respcd !== "0000") throw new Error(`${operationId}: ${JSON.stringify(answer)}`);
  return answer as Answer;
}
