import { operations, sandboxOperations } from "@trade-v1/contract/operations";
import {
  type FieldError,
  type ResponseOptions,
  type Validated,
  validateResponse,
  validateSandboxResponse,
} from "@trade-v1/contract/validators";
import type { Exchange } from "./recorder.ts";

type Validator = (status: number, body: unknown, options: ResponseOptions) => Validated<unknown>;

interface Table {
  readonly operations: Readonly<Record<string, { readonly method: string; readonly path: string }>>;
  readonly validators: Readonly<Record<string, Validator>>;
}

const tables: readonly Table[] = [
  { operations, validators: validateResponse },
  { operations: sandboxOperations, validators: validateSandboxResponse },
];

/** Everything in which an answer differs from what the contract says of its operation and status. */
export function differencesFromContract(exchange: Exchange): readonly string[] {
  const validate = validatorOf(exchange);
  if (validate === undefined) return [`${exchange.method} ${exchange.path} is not in the contract`];
  const validated = validate(exchange.status, exchange.body, { undeclared: "refuse" });
  return validated.ok ? [] : validated.errors.map((error: FieldError) => error.message);
}

function validatorOf({ method, path }: Exchange): Validator | undefined {
  for (const { operations: table, validators } of tables) {
    for (const [operationId, operation] of Object.entries(table)) {
      if (operation.method === method && matches(operation.path, path)) {
        return validators[operationId];
      }
    }
  }
  return undefined;
}

/** Whether a path is one of a template such as `/sandbox/v1/orders/{syssn}/approve`. */
function matches(template: string, path: string): boolean {
  const [given = ""] = path.split("?", 1);
  const [wanted, found] = [template.split("/"), given.split("/")];
  return (
    wanted.length === found.length &&
    wanted.every((part, index) => part.startsWith("{") || part === found[index])
  );
}
