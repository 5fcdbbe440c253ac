import { type OperationId, operations } from "@trade-v1/contract/operations";
import { type FieldError, validateRequest } from "@trade-v1/contract/validators";
import type { FormFields } from "./parse-form.ts";
import { Rejection } from "./rejection.ts";

/** A request of this operation after validation. */
export type RequestOf<Id extends OperationId> = Extract<
  ReturnType<(typeof validateRequest)[Id]>,
  { ok: true }
>["value"];

/** What is wrong with the target of notifications, as a clause ("must be …"); undefined: nothing. */
export type UrlFault = (url: string) => string | undefined;

/**
 * Refuses a field that was sent under its name and under an alias of it, even if one is empty:
 * which one is meant cannot be known (contract §2).
 * @throws Rejection 400, `1103`
 */
export function refuseDoubles(operationId: OperationId, fields: FormFields): void {
  for (const [alias, name] of aliasesOf(operationId)) {
    if (fields.has(alias) && fields.has(name)) {
      throw new Rejection("malformed", `${name} must be sent once: ${alias} is the same field`);
    }
  }
}

/**
 * Turns fields into a request of the operation. Empty fields count as absent, unknown ones are left
 * out.
 * @throws Rejection 400, `1104`, that names every wrong field
 */
export function validateFields<Id extends OperationId>(
  operationId: Id,
  fields: FormFields,
  notifyUrlFault: UrlFault,
): RequestOf<Id> {
  const named: Record<string, string> = Object.create(null);
  for (const [name, value] of fields) if (value !== "") named[name] = value;
  for (const [alias, name] of aliasesOf(operationId)) {
    const value = named[alias];
    if (value !== undefined) named[name] = value;
  }
  const validated = validateRequest[operationId](named);
  const errors = validated.ok ? [] : [...validated.errors];
  if (operationId === "createPayment") errors.push(...urlFaults(named, errors, notifyUrlFault));
  if (!validated.ok || errors.length > 0) {
    throw new Rejection("wrongField", errors.map(({ message }) => message).join("; "));
  }
  return validated.value as RequestOf<Id>;
}

function aliasesOf(operationId: OperationId): [alias: string, name: string][] {
  return aliasTable[operationId];
}

const aliasTable = Object.fromEntries(
  Object.entries(operations).map(([id, { aliases }]) => [id, Object.entries(aliases)]),
) as Record<OperationId, [alias: string, name: string][]>;

/** What a pattern cannot say about URLs. Only those that passed their pattern are looked at. */
function urlFaults(
  { notify_url: notifyUrl, return_url: returnUrl }: Readonly<Record<string, string>>,
  errors: readonly FieldError[],
  notifyUrlFault: UrlFault,
): FieldError[] {
  const faults = [
    { field: "notify_url", fault: notifyUrl && notifyUrlFault(notifyUrl) },
    { field: "return_url", fault: returnUrl && returnUrlFault(returnUrl) },
  ];
  return faults.flatMap(({ field, fault }) =>
    fault && !errors.some((error) => error.field === field)
      ? [{ field, message: `${field} ${fault}` }]
      : [],
  );
}

/** It is opened in the customer's browser, so any host will do. */
function returnUrlFault(text: string): string | undefined {
  const url = /[\s\p{Cc}\\]/u.test(text) ? null : URL.parse(text);
  if (url?.protocol !== "https:" && url?.protocol !== "http:") {
    return "must be an http or https URL of at most 256 characters";
  }
  if (url.username !== "" || url.password !== "") return "must not carry a user name or password";
  return undefined;
}
