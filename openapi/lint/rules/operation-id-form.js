/**
 * An operation is called by a verb and a noun (`createRefund`), for its name is also that of the client's
 * method and of the handler. A webhook tells what happened, so it is a noun (`transactionNotification`).
 *
 * Option `verbs`: the verbs that are allowed.
 */
export function operationIdForm({ verbs = [] }) {
  const verbAndNoun = new RegExp(`^(${verbs.join("|")})([A-Z][a-z0-9]+)+$`);
  const noun = /^[a-z][a-z0-9]+([A-Z][a-z0-9]+)*$/;
  const check = (form, wanted) => ({
    Operation(operation, { report, location }) {
      if (form.test(operation.operationId ?? "")) return;
      report({
        message: `operationId must be ${wanted}, but is ${operation.operationId}.`,
        location: location.child("operationId"),
      });
    },
  });
  return {
    Paths: check(verbAndNoun, `one of the verbs ${verbs.join(", ")} and a noun, in camelCase`),
    WebhooksMap: check(noun, "a noun in camelCase"),
  };
}
