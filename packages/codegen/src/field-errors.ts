// Shipped as generated/field-errors.js: it may import nothing.

/** One wrong member and a whole clause about it: "txamt must be an integer of minor units". */
export interface FieldError {
  field: string;
  message: string;
}

export type Validated<T> = { ok: true; value: T } | { ok: false; errors: FieldError[] };

/** What an error message says beyond what Ajv knows, by places in the schema (`#/properties/…`). */
export interface Guide {
  /** What would be right: the `x-expected` that stands there. */
  readonly expected: Readonly<Record<string, string>>;
  /** Of which members one has to be there: the `then` that asks for the last if the others are not. */
  readonly alternatives: Readonly<Record<string, readonly string[]>>;
  /** When a `then` applies: "for pay_type 800208". */
  readonly conditions: Readonly<Record<string, string>>;
}

export interface ResponseOptions {
  /**
   * Whether a member that the contract does not declare is an error. Default: `ignore`, because a
   * receiver has to tolerate what a newer contract adds. Tests of our own answers say `refuse`.
   */
  undeclared?: "refuse" | "ignore";
}

/** The part of an Ajv error that is read here. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A function that Ajv made; its errors hang on it until the next call. */
export interface ValidateFunction {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** Adds an error to those found so far, of which there may be none. */
export function collect(errors: SchemaError[] | null, error: SchemaError): SchemaError[] {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

/** Validates a JSON body and returns it as it came. */
export function checkBody(
  validate: ValidateFunction,
  guide: Guide,
  body: unknown,
  options?: ResponseOptions,
): Validated<unknown> {
  if (validate(body)) return { ok: true, value: body };
  const all = validate.errors ?? [];
  const refuse = options?.undeclared === "refuse";
  const serious = refuse ? all : all.filter(({ keyword }) => keyword !== "unevaluatedProperties");
  return serious.length === 0
    ? { ok: true, value: body }
    : { ok: false, errors: fieldErrors(serious, guide) };
}

/** The answer for a status that the document does not list for the operation. */
export function undeclaredStatus(operationId: string, status: number): Validated<never> {
  const message = `status ${status} is not one that ${operationId} answers with`;
  return { ok: false, errors: [{ field: "status", message }] };
}

/** The answer for a status without a body. */
export function checkNoBody(body: unknown): Validated<undefined> {
  if (body === undefined || body === null || body === "") return { ok: true, value: undefined };
  return { ok: false, errors: [{ field: "body", message: "the body must be empty" }] };
}

/** One clause for each wrong member, however many of its rules it breaks. */
export function fieldErrors(errors: readonly SchemaError[], guide: Guide): FieldError[] {
  const messages = new Map<string, string>();
  for (const error of errors) {
    // A condition, and the branches of an alternative, only explain the error that follows from them.
    if (error.keyword === "if" || /\/(anyOf|oneOf)\//.test(error.schemaPath)) continue;
    if (error.schemaPath in guide.alternatives) continue;
    const { field, message } = explain(error, guide);
    if (!messages.has(field)) messages.set(field, message);
  }
  for (const { schemaPath } of errors) {
    const names = guide.alternatives[schemaPath];
    // A member that is there but wrong has its own clause by now.
    if (names?.[0] === undefined || names.some((name) => messages.has(name))) continue;
    messages.set(names[0], `${names.join(" or ")} is required`);
  }
  return Array.from(messages, ([field, message]) => ({ field, message }));
}

function explain(error: SchemaError, guide: Guide): FieldError {
  const { keyword, params, schemaPath } = error;
  const parent = memberPath(error.instancePath);
  const place = schemaPath.slice(0, schemaPath.lastIndexOf("/"));
  if (keyword === "required") {
    const name = String(params.missingProperty);
    const field = join(parent, name);
    const condition = guide.conditions[place];
    const expected =
      expectedAt(`${place}/properties/${name}`, guide.expected) ??
      guide.expected[`#/properties/${field}`];
    const required = `${field} is required${condition === undefined ? "" : ` ${condition}`}`;
    return { field, message: expected === undefined ? required : `${required}: ${expected}` };
  }
  if (keyword === "unevaluatedProperties" || keyword === "additionalProperties") {
    const name = params.unevaluatedProperty ?? params.additionalProperty;
    const field = join(parent, String(name));
    return { field, message: `${field} is not a member that the contract declares` };
  }
  if (parent === "") {
    const must = keyword === "type" ? "must be a JSON object" : error.message;
    return { field: "body", message: `the body ${must}` };
  }
  if (keyword === "not") return { field: parent, message: `${parent} is not allowed here` };
  const expected = expectedAt(place, guide.expected);
  const must = expected === undefined ? error.message : `must be ${expected}`;
  return { field: parent, message: `${parent} ${must}` };
}

/** What is said at the place, or around it about the same member. */
function expectedAt(place: string, expected: Guide["expected"]): string | undefined {
  const around = place.replace(/\/(allOf|anyOf|oneOf)\/\d+$|\/(if|then|else|not)$/, "");
  return expected[place] ?? (around === place ? undefined : expectedAt(around, expected));
}

/** A JSON pointer as people write it: `/data/0/txamt` is `data[0].txamt`. */
function memberPath(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : join(path, part)), "");
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
