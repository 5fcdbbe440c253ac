import {
  type Body,
  bodySchema,
  type Document,
  formType,
  jsonType,
  type Operation,
  resolve,
  routes,
  type Schema,
  webhooks,
} from "./document.ts";
import type { Guide } from "./field-errors.ts";
import { flattenSchema } from "./flatten-schema.ts";
import { type FormField, formFields } from "./form-fields.ts";
import { guideOf } from "./guide.ts";

/** One compiled schema with what its error messages need; shared by all who state the same. */
export interface Check {
  readonly name: string;
  readonly schema: Schema;
  readonly guide: Guide;
}

/** Which check an operation's request goes through; with `fields` it is a form. */
export interface RequestCheck {
  readonly operationId: string;
  readonly check: Check;
  readonly fields?: readonly FormField[];
  /** An absent body counts as `{}`. */
  readonly optional: boolean;
}

/** `json`: the check; `none`: no body allowed; `other`: a body that is not JSON. */
export type ResponseBody = Check | "none" | "other";

export interface ResponseCheck {
  readonly operationId: string;
  readonly bodies: ReadonlyMap<string, ResponseBody>;
}

export interface DocumentChecks {
  readonly requests: readonly RequestCheck[];
  readonly responses: readonly ResponseCheck[];
  readonly notification?: Check;
}

/** Makes checks, each of them once. */
export class Checks {
  readonly #byName = new Map<string, Check>();

  /** All checks so far, in the order in which they were asked for. */
  all(): Check[] {
    return [...this.#byName.values()];
  }

  /** Everything that one document says about bodies. @param prefix keeps documents apart */
  ofDocument(document: Document, prefix: string): DocumentChecks {
    const check = (schema: Schema, place: string, closed: boolean) =>
      this.#check(document, schema, `${prefix}_${componentName(schema) ?? place}`, closed);
    const all = routes(document).map(({ operation }) => operation);
    const [webhook] = webhooks(document);
    const notified = bodySchema(document, webhook?.operation.requestBody, jsonType);
    return {
      requests: all.flatMap((operation) => requestCheck(document, operation, check)),
      responses: all.map((operation) => responseCheck(document, operation, check)),
      ...(notified && { notification: check(notified, "notification", true) }),
    };
  }

  #check(document: Document, source: Schema, place: string, closed: boolean): Check {
    const name = closed ? `${place}_closed` : place;
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const schema = flattenSchema(document, source, { closed });
    const check = { name, schema, guide: guideOf(schema) };
    this.#byName.set(name, check);
    return check;
  }
}

type MakeCheck = (schema: Schema, place: string, closed: boolean) => Check;

function requestCheck(document: Document, operation: Operation, check: MakeCheck): RequestCheck[] {
  const { operationId, requestBody } = operation;
  if (requestBody === undefined) return [];
  const optional = resolve<Body>(document, requestBody).required !== true;
  const form = bodySchema(document, requestBody, formType);
  const json = bodySchema(document, requestBody, jsonType);
  const schema = form ?? json;
  if (schema === undefined) throw new Error(`${operationId} takes neither a form nor JSON`);
  return [
    {
      operationId,
      check: check(schema, `${operationId}_request`, false),
      optional,
      ...(form && { fields: formFields(document, form) }),
    },
  ];
}

function responseCheck(document: Document, operation: Operation, check: MakeCheck): ResponseCheck {
  const { operationId, responses = {} } = operation;
  const bodies = Object.entries(responses).map(([status, response]): [string, ResponseBody] => {
    const { content } = resolve<Body>(document, response);
    const schema = content?.[jsonType]?.schema;
    if (schema !== undefined) return [status, check(schema, `${operationId}_${status}`, true)];
    return [status, content === undefined ? "none" : "other"];
  });
  return { operationId, bodies: new Map(bodies) };
}

function componentName({ $ref }: Schema): string | undefined {
  return $ref?.replace("#/components/schemas/", "").replaceAll(/\W/g, "_");
}
