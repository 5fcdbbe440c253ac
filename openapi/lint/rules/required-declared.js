import { declaresMembers } from "../follow.js";

const conditions = ["if", "then", "else", "not"];
const lists = ["allOf", "anyOf", "oneOf"];

/** Whatever a schema requires, also under a condition, is a member that it declares. */
export function requiredDeclared() {
  return {
    Schema(schema, { report, location }) {
      if (!declaresMembers(schema)) return;
      const declared = new Set(Object.keys(schema.properties));
      check(schema, location);

      function check(part, place) {
        for (const name of part.required ?? []) {
          if (declared.has(name)) continue;
          report({ message: `${name} is required but not declared.`, location: place });
        }
        for (const keyword of conditions.filter((keyword) => part[keyword] !== undefined)) {
          check(part[keyword], place.child(keyword));
        }
        for (const keyword of lists) {
          (part[keyword] ?? []).forEach((item, index) => {
            // A $ref is a schema of its own, which declares what it requires.
            if (item.$ref === undefined) check(item, place.child([keyword, index]));
          });
        }
      }
    },
  };
}
