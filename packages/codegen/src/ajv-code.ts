import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import type { Schema } from "./document.ts";

/**
 * Functions that validate, as JavaScript: a function expression's name for each name handed in, and
 * the imports and declarations that have to stand before them.
 */
export interface AjvCode {
  readonly imports: string;
  readonly declarations: string;
}

/** Ten lines for each error, which one call says as well. */
const collecting =
  /if\(vErrors === null\)\{\nvErrors = \[(err\d+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g;
const sourceComment = /\/\*# sourceURL=".*" \*\/;\n/g;
const requireCall = /^const (\w+) = require\("ajv\/dist\/runtime\/(\w+)"\)\.default;\n/gm;

/** Compiles every schema into a constant that bears its name. */
export function ajvCode(schemas: ReadonlyMap<string, Schema>): AjvCode {
  const ajv = new Ajv2020({
    allErrors: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
    keywords: ["x-expected"],
    schemas: Object.fromEntries(schemas),
  });
  const names = Object.fromEntries([...schemas.keys()].map((name) => [name, name]));
  const imports = new Set<string>();
  const declarations = standalone
    .default(ajv, names)
    .replace('"use strict";', "")
    .replaceAll("export const ", "const ")
    .replaceAll(sourceComment, "")
    .replaceAll(collecting, "vErrors = collect(vErrors, $1);\n")
    .replaceAll(/^const (\w+) = (new RegExp\()/gm, "const $1 = /* @__PURE__ */ $2")
    .replaceAll(requireCall, (_, name, file) => {
      // Node hands over the whole CommonJS module, most bundlers its default export.
      imports.add(`import ${file}Module from "ajv/dist/runtime/${file}.js";`);
      return `const ${name} = ${file}Module.default ?? ${file}Module;\n`;
    });
  if (declarations.includes("require(")) {
    throw new Error("Ajv's code needs something of which the generator knows no ES module");
  }
  return { imports: [...imports].sort().join("\n"), declarations };
}
