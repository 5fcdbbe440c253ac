/** The schema of a body is a component with a name; generators make types without a name otherwise. */
export function bodiesNamed() {
  return {
    MediaType(mediaType, { report, location }) {
      if (typeof mediaType.schema?.$ref === "string") return;
      report({
        message: "The schema of a body must be a $ref to a component.",
        location: location.child("schema"),
      });
    },
  };
}
