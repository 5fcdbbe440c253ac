import { operations } from "@trade-v1/contract/operations";
import { signFields } from "@trade-v1/signing";
import type { Fields, Operation, Partner } from "../support/partner.ts";

/** The bytes of a partner's request. */
export function signedRequest({ appCode, key }: Partner, operation: Operation, fields: Fields) {
  const body = new URLSearchParams(fields).toString();
  const head = [
    `POST ${operations[operation].path} HTTP/1.1`,
    "Host: gateway",
    "Content-Type: application/x-www-form-urlencoded",
    `X-QF-APPCODE: ${appCode}`,
    `X-QF-SIGN: ${signFields(fields, { key })}`,
    `Content-Length: ${body.length}`,
  ];
  return `${head.join("\r\n")}\r\n\r\n${body}`;
}
