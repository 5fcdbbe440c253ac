import type { Document, Schema } from "./document.ts";
import { fieldsOf } from "./fields.ts";

/** How one field of a form becomes a value. */
export interface FormField {
  readonly name: string;
  /** For an integer: how many digits it may have. Absent: the field is a string. */
  readonly digits?: number;
}

/**
 * The fields of a form in the order of the document.
 *
 * @throws when a field could not be validated strictly: it has no `x-expected` for the error text,
 *   an integer without limits, a string of which only a `format` says what it is
 */
export function formFields(document: Document, schema: Schema): FormField[] {
  return Object.entries(fieldsOf(document, schema)).map(([name, field]) => {
    const fault = (sentence: string) => new Error(`the form field ${name} ${sentence}`);
    if (name in Object.prototype) throw fault("bears the name of a member of every object");
    if (field["x-expected"] === undefined) throw fault("needs x-expected, for its error text");
    switch (field.type) {
      case "string":
        if (field.format !== undefined && field.pattern === undefined) {
          throw fault("needs a pattern: a format is not enforced");
        }
        return { name };
      case "integer":
        if (field.maximum === undefined || field.minimum === undefined || field.minimum < 1) {
          throw fault("needs a minimum of at least 1 and a maximum");
        }
        return { name, digits: String(field.maximum).length };
      default:
        throw fault(`is not a string nor an integer but ${JSON.stringify(field.type)}`);
    }
  });
}
