import { validateResponse } from "@trade-v1/contract/validators";
import { expect } from "vitest";

/** Fails the test, naming each wrong member, if an answer is not what the contract promises. */
export function expectContract(
  operationId: keyof typeof validateResponse,
  status: number,
  body: unknown,
): void {
  const checked = validateResponse[operationId](status, body, { undeclared: "refuse" });
  const problems = checked.ok ? [] : checked.errors.map(({ message }) => message);
  expect(problems, `${operationId} answered ${status} ${JSON.stringify(body)}`).toEqual([]);
}
