import openapi from "@trade-v1/contract/openapi.json" with { type: "json" };
import { type OperationId, operations } from "@trade-v1/contract/operations";
import { validateRequest } from "@trade-v1/contract/validators";
import { isSignType, verifyFields } from "@trade-v1/signing";
import { nodeDigest } from "@trade-v1/signing/node";
import { formType } from "../exchange/form.ts";
import { readForm } from "./read-form.ts";

export interface ClientRequest {
  readonly method: string;
  /** With the query, without the origin. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** The bytes of the body, which may be more than its characters. */
  readonly bytes: number;
}

const maxBodyBytes = 64 * 1024;

/** The operation that a path names; undefined if it names none of /trade/v1. */
export function operationAt(path: string): OperationId | undefined {
  const [pathname] = path.split("?", 1);
  return (Object.keys(operations) as OperationId[]).find((id) => operations[id].path === pathname);
}

/**
 * Everything in which a client's request leaves the contract, in words that say what would be
 * right.
 *
 * @param key the app's key, to check the signature; undefined leaves that to whoever answers.
 */
export function judgeRequest(request: ClientRequest, key: string | undefined): readonly string[] {
  const { method, path, headers, body, bytes } = request;
  const operationId = operationAt(path);
  if (operationId === undefined) return [`${path} is no path of the contract`];
  const faults: string[] = [];
  if (method !== "POST") faults.push(`${method} is not POST`);
  if (path.includes("?")) faults.push("fields stand in the query; they belong into the body");
  const [type = "", ...parameters] = (headers["content-type"] ?? "").toLowerCase().split(";");
  if (type.trim() !== formType)
    faults.push(`Content-Type is ${type || "missing"}, not ${formType}`);
  if (parameters.some((text) => !/^\s*charset="?utf-8"?\s*$/.test(text))) {
    faults.push("Content-Type names a charset other than UTF-8");
  }
  if (bytes > maxBodyBytes) faults.push(`the body has ${bytes} bytes; at most ${maxBodyBytes}`);
  if (type.trim() !== formType) return faults;
  const form = readForm(body);
  return [
    ...faults,
    ...form.faults,
    ...wrongFields(operationId, form.fields),
    ...wrongSignature(headers, form.fields, key),
  ];
}

function wrongFields(operationId: OperationId, sent: ReadonlyMap<string, string>): string[] {
  const aliases: Readonly<Record<string, string>> = operations[operationId].aliases;
  const fields: Record<string, string> = {};
  const faults: string[] = [];
  const known = knownFields(operationId);
  for (const [name, value] of sent) {
    const right = aliases[name] ?? name;
    if (right in fields) faults.push(`${right} is there in two spellings`);
    if (!known.includes(right)) faults.push(`${name} is no field of ${operationId}: it is ignored`);
    Object.defineProperty(fields, right, { value, enumerable: true, configurable: true });
  }
  const checked = validateRequest[operationId](fields);
  return checked.ok ? faults : [...faults, ...checked.errors.map(({ message }) => message)];
}

function knownFields(operationId: OperationId): readonly string[] {
  const item = Object.values(openapi.paths).find(({ post }) => post.operationId === operationId);
  const reference = item?.post.requestBody.content[formType].schema.$ref ?? "";
  const schema = Reflect.get(openapi.components.schemas, reference.split("/").at(-1) ?? "");
  return Object.keys((schema as { readonly properties: object }).properties);
}

function wrongSignature(
  headers: ClientRequest["headers"],
  fields: ReadonlyMap<string, string>,
  key: string | undefined,
): string[] {
  const faults: string[] = [];
  const { "x-qf-appcode": appCode, "x-qf-sign": signature } = headers;
  const { "x-qf-signtype": signType = "MD5" } = headers;
  if (!appCode) faults.push("the header X-QF-APPCODE is missing");
  if (!signature) faults.push("the header X-QF-SIGN is missing");
  if (!isSignType(signType)) faults.push(`X-QF-SIGNTYPE is ${signType}, not MD5 or SHA256`);
  else if (
    signature &&
    !(signType === "MD5" ? /^[\da-f]{32}$/i : /^[\da-f]{64}$/i).test(signature)
  ) {
    faults.push(`X-QF-SIGN is no ${signType} in hex`);
  } else if (signature && key !== undefined) {
    const right = verifyFields(fields, signature, { key, signType, digest: nodeDigest });
    if (!right) faults.push(`X-QF-SIGN is not the ${signType} of these fields and the key`);
  }
  return faults;
}
