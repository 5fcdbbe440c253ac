/**
 * An operation declares every status that it can answer with.
 *
 * Option `always`: the statuses of every operation. Option `withBody`: those of operations that read a body.
 */
export function statusesDeclared({ always = [], withBody = [] }) {
  return {
    Paths: {
      Operation(operation, { report, location }) {
        const wanted = operation.requestBody === undefined ? always : [...always, ...withBody];
        const declared = Object.keys(operation.responses ?? {});
        const missing = wanted.map(String).filter((status) => !declared.includes(status));
        if (missing.length === 0) return;
        report({
          message: `${operation.operationId} must declare the status ${missing.join(", ")}.`,
          location: location.child("responses"),
        });
      },
    },
  };
}
