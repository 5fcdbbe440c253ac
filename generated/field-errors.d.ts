// Made by `npm run generate` from packages/codegen/src/field-errors.ts.
// Do not edit: change the source and run the command again.

/** One wrong member and a whole clause about it: "txamt must be an integer of minor units". */
export interface FieldError {
    field: string;
    message: string;
}
export type Validated<T> = {
    ok: true;
    value: T;
} | {
    ok: false;
    errors: FieldError[];
};
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
export declare function collect(errors: SchemaError[] | null, error: SchemaError): SchemaError[];
/** Validates a JSON body and returns it as it came. */
export declare function checkBody(validate: ValidateFunction, guide: Guide, body: unknown, options?: ResponseOptions): Validated<unknown>;
/** The answer for a status that the document does not list for the operation. */
export declare function undeclaredStatus(operationId: string, status: number): Validated<never>;
/** The answer for a status without a body. */
export declare function checkNoBody(body: unknown): Validated<undefined>;
/** One clause for each wrong member, however many of its rules it breaks. */
export declare function fieldErrors(errors: readonly SchemaError[], guide: Guide): FieldError[];
