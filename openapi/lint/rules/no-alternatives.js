/**
 * No `anyOf` and no `oneOf` in what partners generate clients from: generators make every member of
 * every branch required, or unions that no form can carry. Say it with `if` and `then`, which they
 * leave to validators.
 */
export function noAlternatives() {
  return {
    Schema(schema, { report, location }) {
      for (const keyword of ["anyOf", "oneOf"]) {
        if (schema[keyword] === undefined) continue;
        report({
          message: `Generators stumble over ${keyword}; say it with if and then.`,
          location: location.child(keyword),
        });
      }
    },
  };
}
