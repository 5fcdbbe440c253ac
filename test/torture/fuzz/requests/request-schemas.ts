import document from "@trade-v1/contract/openapi.json" with { type: "json" };
import { type OperationId, operations } from "@trade-v1/contract/operations";

/** What the contract says of one field of a form. */
export interface FieldSchema {
  readonly type: "string" | "integer";
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface RequestSchema {
  readonly required: readonly string[];
  readonly fields: Readonly<Record<string, FieldSchema>>;
}

interface Schema extends FieldSchema {
  readonly $ref?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const schemas = document.components.schemas as object as Readonly<Record<string, Schema>>;
const paths = document.paths as object as Readonly<
  Record<string, { post: { requestBody: { content: Record<string, { schema: Schema }> } } }>
>;

/** The requests of all operations, as the published document has them. */
export const requestSchemas = Object.fromEntries(
  Object.entries(operations).map(([id, { path }]) => {
    const content = Object.values(paths[path]?.post.requestBody.content ?? {});
    const { required = [], properties = {} } = resolved(content[0]?.schema);
    const fields = Object.entries(properties).map(([name, schema]) => [name, resolved(schema)]);
    return [id, { required, fields: Object.fromEntries(fields) }];
  }),
) as Readonly<Record<OperationId, RequestSchema>>;

function resolved(schema: Schema | undefined): Schema {
  const name = schema?.$ref?.split("/").at(-1);
  const found = name === undefined ? schema : schemas[name];
  if (found === undefined) throw new Error(`openapi.json has no schema ${name}`);
  return found;
}

/**
 * Whether a text is a value of the field, by the words of the schema: written here once more, so
 * that the generated validators are judged and not asked.
 */
export function isValid(schema: FieldSchema, text: string): boolean {
  if (schema.type === "integer") {
    const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = schema;
    return /^[1-9][0-9]{0,15}$/.test(text) && Number(text) >= minimum && Number(text) <= maximum;
  }
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema;
  const length = [...text].length;
  return (
    (schema.enum?.includes(text) ?? true) &&
    length >= minLength &&
    length <= maxLength &&
    // As JSON Schema has it: over characters, not over halves of them.
    (schema.pattern === undefined || new RegExp(schema.pattern, "u").test(text))
  );
}
