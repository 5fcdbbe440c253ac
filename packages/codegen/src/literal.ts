const identifier = /^[A-Za-z_$][\w$]*$/;

/** The value as TypeScript source, indented to stand at `depth`. Members keep their order. */
export function literal(value: unknown, depth = 0): string {
  if (Array.isArray(value)) {
    return block(
      "[",
      value.map((item) => literal(item, depth + 1)),
      "]",
      depth,
    );
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => `${memberName(name)}: ${literal(member, depth + 1)}`);
    return block("{", members, "}", depth);
  }
  return JSON.stringify(value);
}

/** A union of string literal types. */
export function union(names: Iterable<string>): string {
  return [...names].map((name) => JSON.stringify(name)).join(" | ") || "never";
}

function memberName(name: string): string {
  return identifier.test(name) ? name : JSON.stringify(name);
}

/** On one line where it is short, else one item a line. */
function block(open: string, items: readonly string[], close: string, depth: number): string {
  if (items.length === 0) return open + close;
  const space = open === "{" ? " " : "";
  const line = `${open}${space}${items.join(", ")}${space}${close}`;
  if (depth > 0 && line.length <= 80 && !line.includes("\n")) return line;
  const indent = "  ".repeat(depth + 1);
  return `${open}\n${items.map((item) => `${indent}${item},\n`).join("")}${"  ".repeat(depth)}${close}`;
}
