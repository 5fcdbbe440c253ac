/**
 * Values that are numbers, such as `800201`, have names in `x-enum-varnames`; generators call
 * them `VALUE_2` or `N800201` otherwise.
 */
export function enumNames() {
  return {
    Schema(schema, { report, location }) {
      const values = schema.enum ?? [];
      if (!values.some((value) => /^\d/.test(value))) return;
      const names = schema["x-enum-varnames"] ?? [];
      const areNames = names.every((name) => /^[A-Z][A-Z_]*$/.test(name));
      if (areNames && new Set(names).size === values.length) return;
      report({
        message: "Each value must have a name of its own in x-enum-varnames.",
        location: location.child("enum"),
      });
    },
  };
}
