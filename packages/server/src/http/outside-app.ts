import { STATUS_CODES } from "node:http";
import { RequestError } from "@hono/node-server";
import { Rejection, whatToTell } from "./rejection.ts";
import { refusalEnvelope } from "./reply.ts";
import { secureHeaders } from "./secure-headers.ts";

const headers = { "content-type": "application/json; charset=utf-8", ...secureHeaders };

/** Answers what the app could not be asked, such as a request with a malformed Host header. */
export function answerOutsideApp(error: unknown, now: string): Response {
  const { status, text } = refusalOf(
    error instanceof RequestError
      ? new Rejection("malformed", "the URL or the Host header is missing or malformed")
      : error,
    now,
  );
  return new Response(text, { status, headers });
}

/**
 * The whole answer, as bytes of HTTP, to what Node's parser gave up: it never became a request, so
 * nothing was recorded, and that is what the contract's 400 says.
 */
export function answerUnparsed(error: Error, now: string): string {
  const { status, text } = refusalOf(new Rejection("malformed", whyUnparsed(error)), now);
  const all = { ...headers, "content-length": Buffer.byteLength(text), connection: "close" };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${text}`;
}

function refusalOf(error: unknown, now: string) {
  const { status, codeName, detail } = whatToTell(error);
  return { status, text: JSON.stringify(refusalEnvelope(codeName, detail, now)) };
}

/** Nothing of the parser's own words: they name its parts. */
function whyUnparsed(error: Error): string {
  switch ("code" in error ? error.code : "") {
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return "the request did not arrive in time";
    case "HPE_HEADER_OVERFLOW":
      return "the headers are too large";
    default:
      return "the request is not readable as HTTP/1.1";
  }
}
