import { declaresMembers, follow, stated } from "../follow.js";

const limits = ["pattern", "maxLength", "enum", "const", "maximum", "format", "maxItems"];
const samples = ["example", "examples", "default"];

/** Every field says what it means, and has a limit or an example; `boolean` is a limit of its own. */
export function fieldsDescribed() {
  const check = (what, described, schema, { report, location, resolve }, place) => {
    const says = (keyword) => stated(keyword, schema, location, resolve) !== undefined;
    if (!stated("description", described, location, resolve)) {
      report({ message: `${what} must have a description.`, location: place });
    }
    const type = stated("type", schema, location, resolve);
    if (type === "boolean" || declaresMembers(follow(schema, location, resolve).node)) return;
    if (![...limits, ...samples].some(says)) {
      report({ message: `${what} must have a limit or an example.`, location: place });
    }
  };
  return {
    Parameter: (parameter, context) =>
      check(
        `The parameter ${parameter.name}`,
        parameter,
        parameter.schema,
        context,
        context.location,
      ),
    Header: (header, context) =>
      check("A header", header, header.schema, context, context.location),
    Schema(schema, context) {
      if (!declaresMembers(schema)) return;
      for (const [name, member] of Object.entries(schema.properties)) {
        const place = context.location.child(["properties", name]);
        check(`The field ${name}`, member, member, context, place);
      }
    },
  };
}
