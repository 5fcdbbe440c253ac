import { declaresMembers, stated } from "../follow.js";

const origins = ["seed", "extension"];

/**
 * Operations, parameters, headers, links, schemas of bodies and their members say where they come from.
 *
 * A member says it beside its reference, as one schema serves fields of both origins. Option `inherited`: it
 * may also say so where the reference leads.
 */
export function originStated({ inherited = false }) {
  const check = (what, node, location, report) => {
    if (origins.includes(node?.["x-origin"])) return;
    report({ message: `${what} must say x-origin: seed or extension.`, location });
  };
  return {
    Operation: (node, { report, location }) =>
      check("An operation", node, location.child("operationId"), report),
    Parameter: (node, { report, location }) => check("A parameter", node, location, report),
    Link: (node, { report, location }) => check("A link", node, location, report),
    Header: (node, { report, location }) => check("A header", node, location, report),
    SecurityScheme: (node, { report, location }) =>
      check("A security scheme", node, location, report),
    Schema(schema, { report, location, resolve }) {
      if (!declaresMembers(schema)) return;
      check("A schema that declares members", schema, location, report);
      for (const [name, member] of Object.entries(schema.properties)) {
        const origin = inherited
          ? stated("x-origin", member, location, resolve)
          : member?.["x-origin"];
        const place = location.child(["properties", name]);
        check(`The field ${name}`, { "x-origin": origin }, place, report);
      }
    },
  };
}
