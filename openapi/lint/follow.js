/**
 * The node that a reference leads to, and where it stands; any other node is itself.
 *
 * @param node a node of the document
 * @param location where the node stands
 * @param resolve the rule context's `resolve`
 * @returns {{ node: any, location: any }}
 */
export function follow(node, location, resolve) {
  if (typeof node?.$ref !== "string") return { node, location };
  const target = resolve(node, location.source.absoluteRef);
  // A reference that leads nowhere is reported by another rule.
  if (target.node === undefined || target.location === undefined) return { node: {}, location };
  return follow(target.node, target.location, resolve);
}

/**
 * What a schema says about a keyword: at the reference itself, which stands nearest, or where it leads.
 *
 * @returns the keyword's value, or undefined
 */
export function stated(keyword, schema, location, resolve) {
  return schema?.[keyword] ?? follow(schema, location, resolve).node?.[keyword];
}

/** Whether the schema declares the members of an object, rather than a condition on them. */
export function declaresMembers(schema) {
  return schema?.type === "object" && schema.properties !== undefined;
}
