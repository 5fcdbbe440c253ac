import {
  type Body,
  type Document,
  formType,
  jsonType,
  type Parameter,
  type Route,
  resolve,
  type Schema,
} from "../document.ts";
import { fieldsOf } from "../fields.ts";
import { savedAnswers } from "./saved-answers.ts";

/** The variables of the collection by the field, header or parameter that carries them. */
const carried: Readonly<Record<string, string>> = {
  "X-QF-APPCODE": "{{appCode}}",
  "X-QF-SIGN": "{{sign}}",
  "X-QF-SIGNTYPE": "{{signType}}",
  syssn: "{{syssn}}",
  app_code: "{{appCode}}",
  id: "{{notificationId}}",
};

/** What is sent instead of an example's numbers, which would name the example's own order. */
const orderOfTheLastPayment = {
  syssn: "{{syssn}}",
  out_trade_no: "{{orderNumber}}",
  txamt: "{{orderAmount}}",
};
const live: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  createPayment: { out_trade_no: "{{newNumber}}" },
  closeOrder: orderOfTheLastPayment,
  createRefund: { syssn: "{{syssn}}", out_trade_no: "{{newNumber}}" },
  createReversal: orderOfTheLastPayment,
  queryTransactions: { syssn: "{{syssn}}" },
};

/** One operation as Postman shows it: a request to send, and the answers of its examples. */
export function requestItem(document: Document, route: Route): object {
  const { path, method, item, operation } = route;
  const { requestBody } = operation;
  const content = requestBody && resolve<Body>(document, requestBody).content;
  const form = content?.[formType];
  const json = content?.[jsonType];
  const examples = form?.examples ?? json?.examples ?? {};
  const [first] = Object.values(examples);
  const values = { ...(first?.value as object), ...live[operation.operationId] };
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(
    (parameter) => resolve<Parameter>(document, parameter),
  );
  const request = {
    method: method.toUpperCase(),
    header: headers(document, operation.security ?? document.security, parameters),
    url: url(path, parameters),
  };
  return {
    name: operation.summary ?? operation.operationId,
    request: {
      ...request,
      description: operation.description,
      ...(form?.schema && { body: formBody(document, form.schema, values) }),
      ...(json && { body: jsonBody(values) }),
    },
    response: savedAnswers(document, operation, examples, (sent) => ({
      ...request,
      ...(form && { body: sentForm(sent) }),
      ...(json && { body: jsonBody(sent) }),
    })),
  };
}

/** Both keys of the security requirement, and the parameters that are headers. */
function headers(
  document: Document,
  security: Record<string, unknown>[] = [],
  parameters: readonly Parameter[],
): object[] {
  const schemes = (document.components?.["securitySchemes"] ?? {}) as Record<string, Parameter>;
  const keys = security.flatMap((requirement) =>
    Object.keys(requirement).flatMap((scheme) => schemes[scheme] ?? []),
  );
  return [...keys, ...parameters]
    .filter((header) => header.in === "header")
    .map(({ name }) => ({ key: name, value: carried[name] ?? "" }));
}

function url(path: string, parameters: readonly Parameter[]): object {
  const parts = path
    .slice(1)
    .replaceAll(/\{(.+?)\}/g, ":$1")
    .split("/");
  const named = (place: string) =>
    parameters
      .filter((parameter) => parameter.in === place)
      .map(({ name, description }) => ({ key: name, value: carried[name] ?? "", description }));
  const [query, variable] = [named("query"), named("path")];
  return {
    raw: `{{baseUrl}}/${parts.join("/")}`,
    host: ["{{baseUrl}}"],
    path: parts,
    ...(query.length > 0 && { query }),
    ...(variable.length > 0 && { variable }),
  };
}

/** Every field of the form; those that the example leaves out are there to be switched on. */
function formBody(document: Document, schema: Schema, values: Readonly<Record<string, unknown>>) {
  const urlencoded = Object.entries(fieldsOf(document, schema)).map(([key, field]) => ({
    key,
    value: String(values[key] ?? ""),
    description: field["description"],
    ...(!(key in values) && { disabled: true }),
  }));
  return { mode: "urlencoded", urlencoded };
}

function sentForm(values: object) {
  const urlencoded = Object.entries(values).map(([key, value]) => ({ key, value: String(value) }));
  return { mode: "urlencoded", urlencoded };
}

function jsonBody(values: object) {
  const raw = JSON.stringify(values, null, 2);
  return { mode: "raw", raw, options: { raw: { language: "json" } } };
}
