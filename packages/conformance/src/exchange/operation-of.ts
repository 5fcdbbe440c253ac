import { operations, sandboxOperations } from "@trade-v1/contract/operations";

/** The operation of the trade or the sandbox document that a request is for; undefined if of none. */
export function operationOf(method: string, path: string): string | undefined {
  const [given = ""] = path.split("?", 1);
  const all = { ...operations, ...sandboxOperations };
  const found = Object.entries(all).find(
    ([, operation]) => operation.method === method && matches(operation.path, given),
  );
  return found?.[0];
}

/** Whether a path is one of a template such as `/sandbox/v1/orders/{syssn}/approve`. */
function matches(template: string, path: string): boolean {
  const [wanted, found] = [template.split("/"), path.split("/")];
  return (
    wanted.length === found.length &&
    wanted.every((part, index) => part.startsWith("{") || part === found[index])
  );
}
