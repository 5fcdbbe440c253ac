import { follow, stated } from "../follow.js";

/**
 * Every field of a request says in `x-expected` what would be right, as the end of the sentence "`txamt`
 * must be …": error messages are made from it.
 */
export function expectedStated() {
  const check = (name, node, place, { report, location, resolve }) => {
    const expected = stated("x-expected", node, location, resolve);
    if (typeof expected === "string" && expected !== "") return;
    report({ message: `The field ${name} must say x-expected.`, location: place });
  };
  return {
    Paths: {
      Parameter: (parameter, context) =>
        check(parameter.name, parameter, context.location, context),
      RequestBody(body, context) {
        for (const [type, { schema }] of Object.entries(body.content ?? {})) {
          const from = context.location.child(["content", type, "schema"]);
          checkMembers(schema, from, context);
        }
      },
    },
  };

  function checkMembers(schema, from, context) {
    const { node, location } = follow(schema, from, context.resolve);
    for (const [name, member] of Object.entries(node?.properties ?? {})) {
      const place = location.child(["properties", name]);
      const inner = follow(member, location, context.resolve);
      if (inner.node?.properties !== undefined) checkMembers(member, location, context);
      else check(name, member, place, { ...context, location });
    }
  }
}
