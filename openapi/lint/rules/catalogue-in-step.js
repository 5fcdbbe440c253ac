import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parse } from "yaml";

/** Each schema that lists codes, and the catalogue whose codes it lists. */
const lists = {
  "PayType.yaml": "pay-types",
  "AnsweredPayType.yaml": "pay-types",
  "Respcd.yaml": "respcd",
};

/**
 * Schemas that list pay types or codes list those of the catalogue, in the same order, and name each of
 * them in the description; every row of the catalogues says its origin.
 *
 * Option `folder`: where the catalogues are, seen from the working directory.
 */
export function catalogueInStep({ folder }) {
  const read = (name) => parse(readFileSync(`${folder}/${name}.yaml`, "utf8"));
  const rows = { "pay-types": read("pay-types"), respcd: read("respcd") };
  return {
    Root(_root, { report, location }) {
      for (const [name, table] of Object.entries(rows)) {
        for (const row of table.filter(({ origin }) => !["seed", "extension"].includes(origin))) {
          report({ message: `${row.code} in ${name} must say origin.`, location });
        }
      }
    },
    Schema(schema, { report, location }) {
      const catalogue = lists[basename(location.source.absoluteRef)];
      const listed = schema.enum ?? schema["x-extensible-enum"];
      if (catalogue === undefined || listed === undefined) return;
      const wanted = rows[catalogue].map(({ code }) => code);
      if (listed.join() !== wanted.join()) {
        const message = `The codes must be those of the catalogue ${catalogue}: ${wanted.join(", ")}.`;
        report({ message, location });
      }
      if (!schema.description?.includes("|---|")) return;
      for (const { code, message, name } of rows[catalogue]) {
        if (schema.description.includes(`| \`${code}\` | ${message ?? name} |`)) continue;
        report({ message: `The table must have the row of ${code}.`, location });
      }
    },
  };
}
