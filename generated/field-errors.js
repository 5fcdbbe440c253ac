// Made by `npm run generate` from packages/codegen/src/field-errors.ts.
// Do not edit: change the source and run the command again.

// Shipped as generated/field-errors.js: it may import nothing.
/** Adds an error to those found so far, of which there may be none. */
export function collect(errors, error) {
    if (errors === null)
        return [error];
    errors.push(error);
    return errors;
}
/** Validates a JSON body and returns it as it came. */
export function checkBody(validate, guide, body, options) {
    if (validate(body))
        return { ok: true, value: body };
    const all = validate.errors ?? [];
    const refuse = options?.undeclared === "refuse";
    const serious = refuse ? all : all.filter(({ keyword }) => keyword !== "unevaluatedProperties");
    return serious.length === 0
        ? { ok: true, value: body }
        : { ok: false, errors: fieldErrors(serious, guide) };
}
/** The answer for a status that the document does not list for the operation. */
export function undeclaredStatus(operationId, status) {
    const message = `status ${status} is not one that ${operationId} answers with`;
    return { ok: false, errors: [{ field: "status", message }] };
}
/** The answer for a status without a body. */
export function checkNoBody(body) {
    if (body === undefined || body === null || body === "")
        return { ok: true, value: undefined };
    return { ok: false, errors: [{ field: "body", message: "the body must be empty" }] };
}
/** One clause for each wrong member, however many of its rules it breaks. */
export function fieldErrors(errors, guide) {
    const messages = new Map();
    for (const error of errors) {
        // A condition, and the branches of an alternative, only explain the error that follows from them.
        if (error.keyword === "if" || /\/(anyOf|oneOf)\//.test(error.schemaPath))
            continue;
        if (error.schemaPath in guide.alternatives)
            continue;
        const { field, message } = explain(error, guide);
        if (!messages.has(field))
            messages.set(field, message);
    }
    for (const { schemaPath } of errors) {
        const names = guide.alternatives[schemaPath];
        // A member that is there but wrong has its own clause by now.
        if (names?.[0] === undefined || names.some((name) => messages.has(name)))
            continue;
        messages.set(names[0], `${names.join(" or ")} is required`);
    }
    return Array.from(messages, ([field, message]) => ({ field, message }));
}
function explain(error, guide) {
    const { keyword, params, schemaPath } = error;
    const parent = memberPath(error.instancePath);
    const place = schemaPath.slice(0, schemaPath.lastIndexOf("/"));
    if (keyword === "required") {
        const name = String(params.missingProperty);
        const field = join(parent, name);
        const condition = guide.conditions[place];
        const expected = expectedAt(`${place}/properties/${name}`, guide.expected) ??
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
    if (keyword === "not")
        return { field: parent, message: `${parent} is not allowed here` };
    const expected = expectedAt(place, guide.expected);
    const must = expected === undefined ? error.message : `must be ${expected}`;
    return { field: parent, message: `${parent} ${must}` };
}
/** What is said at the place, or around it about the same member. */
function expectedAt(place, expected) {
    const around = place.replace(/\/(allOf|anyOf|oneOf)\/\d+$|\/(if|then|else|not)$/, "");
    return expected[place] ?? (around === place ? undefined : expectedAt(around, expected));
}
/** A JSON pointer as people write it: `/data/0/txamt` is `data[0].txamt`. */
function memberPath(pointer) {
    return pointer
        .split("/")
        .slice(1)
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
        .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : join(path, part)), "");
}
function join(path, name) {
    return path === "" ? name : `${path}.${name}`;
}
