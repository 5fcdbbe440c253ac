/**
 * The `requestBody` of a link is a string: the form itself, with expressions embedded in it. The
 * specification allows any value, but openapi-generator refuses a whole document because of one that is
 * an object.
 */
export function linkBodies() {
  return {
    Link(link, { report, location }) {
      if (["undefined", "string"].includes(typeof link.requestBody)) return;
      report({
        message: "The requestBody of a link must be a string; openapi-generator refuses others.",
        location: location.child("requestBody"),
      });
    },
  };
}
