import { operationStates, orderStates, payTypes } from "@trade-v1/contract/catalogue";
import type { operations } from "@trade-v1/contract/sandbox-types";
import type { Validated } from "@trade-v1/contract/validators";
import { sandboxApp } from "../apps/sandbox-app.ts";
import type { TransactionsWanted } from "./sandbox-actions.ts";
import { SandboxRefusal } from "./sandbox-answers.ts";

// The parameters of openapi/sandbox.yaml. Each function throws SandboxRefusal 400, naming the parameter.

/** A body that the contract's validator has seen. */
export function valid<T>(validated: Validated<T>): T {
  if (validated.ok) return validated.value;
  const messages = validated.errors.map(({ message }) => message);
  throw new SandboxRefusal("malformed", messages.join("; "));
}

export function transactionIdOf(text: string | undefined): string {
  return matching("syssn", text ?? "", /^\d{1,40}$/, "1 to 40 digits");
}

export function notificationIdOf(text: string | undefined): string {
  const expected = "1 to 64 letters, digits, underscores or hyphens";
  return matching("id", text ?? "", /^[A-Za-z0-9_-]{1,64}$/, expected);
}

/** Left out, or empty: the ready-made app. */
export function appCodeOf(text: string | undefined): string {
  const expected = "the code of an app, 32 letters or digits";
  return matching("app_code", text || sandboxApp.appCode, /^[A-Za-z0-9]{32}$/, expected);
}

type Asked = NonNullable<operations["listTransactions"]["parameters"]["query"]>;
// The kinds that the contract lists, all of them and no other.
const ORDER_TYPES = Object.keys({
  payment: true,
  refund: true,
  reversal: true,
  close: true,
} satisfies Record<NonNullable<Asked["order_type"]>, true>);
const STATES = Object.keys({ ...orderStates, ...operationStates });
const NUMBER = "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon";

/** The parameters of `listTransactions`; an empty one counts as absent. */
export function transactionsWanted(
  parameters: Readonly<Record<string, string | undefined>>,
): TransactionsWanted {
  const { app_code, order_type, state, pay_type, out_trade_no, page, page_size } = parameters;
  const number = out_trade_no
    ? matching("out_trade_no", out_trade_no, /^[A-Za-z0-9_.\-|*@:]{1,128}$/, NUMBER)
    : undefined;
  return {
    appCode: appCodeOf(app_code),
    kind: oneOf("order_type", order_type, ORDER_TYPES) as TransactionsWanted["kind"],
    state: oneOf("state", state, STATES) as TransactionsWanted["state"],
    payType: oneOf("pay_type", pay_type, Object.keys(payTypes)) as TransactionsWanted["payType"],
    numbers: number === undefined ? undefined : [number],
    page: wholeNumber("page", page || "1", 1_000_000),
    pageSize: wholeNumber("page_size", page_size || "10", 100),
  };
}

function matching(name: string, value: string, pattern: RegExp, expected: string): string {
  if (pattern.test(value)) return value;
  throw new SandboxRefusal("malformed", `${name} must be ${expected}`);
}

function oneOf(name: string, value: string | undefined, values: readonly string[]) {
  if (!value) return undefined;
  if (values.includes(value)) return value;
  throw new SandboxRefusal("malformed", `${name} must be one of ${values.join(", ")}`);
}

function wholeNumber(name: string, value: string, most: number): number {
  const number = /^[1-9]\d{0,6}$/.test(value) ? Number(value) : most + 1;
  if (number <= most) return number;
  throw new SandboxRefusal(
    "malformed",
    `${name} must be a whole number from 1 to ${most}, digits only`,
  );
}
