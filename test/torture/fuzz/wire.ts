import { Agent, request as httpRequest, type IncomingHttpHeaders } from "node:http";

/** A request as it goes over the wire, header by header; a name may come twice. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends requests exactly as they are, over connections that stay open. */
export interface Wire {
  /** Rejects if the connection ends before the answer is complete. */
  send(request: WireRequest): Promise<WireAnswer>;
  close(): void;
}

const ANSWER_TIMEOUT_MS = 30_000;

export function openWire(url: string): Wire {
  const { hostname, port, host } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });

  function send({ method, path, headers, body }: WireRequest): Promise<WireAnswer> {
    const { promise, resolve, reject } = Promise.withResolvers<WireAnswer>();
    const sent = httpRequest({
      hostname,
      port,
      agent,
      method,
      path,
      headers: framed(headers, host, body).flat(),
      timeout: ANSWER_TIMEOUT_MS,
    });
    sent.on("timeout", () => sent.destroy(new Error("no answer in time")));
    sent.on("error", reject);
    sent.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.end(body);
    return promise;
  }

  return { send, close: () => agent.destroy() };
}

/** The headers with what HTTP cannot do without. */
function framed(headers: WireRequest["headers"], host: string, body: Uint8Array) {
  const has = (name: string) => headers.some(([each]) => each.toLowerCase() === name);
  const framing: [string, string][] = [];
  if (!has("host")) framing.push(["Host", host]);
  if (!has("content-length") && !has("transfer-encoding")) {
    framing.push(["Content-Length", String(body.byteLength)]);
  }
  return [...headers, ...framing];
}

const SHOWN_BODY_LENGTH = 2_000;

/** The request as a shell command that sends it again. */
export function asCurl(url: string, { method, path, headers, body }: WireRequest): string {
  const bytes = [...body.subarray(0, SHOWN_BODY_LENGTH)]
    .map((byte) => (isPlain(byte) ? String.fromCharCode(byte) : `\\x${hex(byte)}`))
    .join("");
  const more = body.byteLength > SHOWN_BODY_LENGTH ? ` # ${body.byteLength} bytes in all` : "";
  const head = headers.map(([name, value]) => ` -H ${quoted(`${name}: ${value}`)}`).join("");
  const hasBody = body.byteLength > 0;
  const data = hasBody ? " --data-binary @-" : "";
  const source = hasBody ? `printf $'${bytes.replaceAll("%", "%%")}' | ` : "";
  return `${source}curl -X ${method} ${quoted(url + path)}${head}${data}${more}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Printable ASCII that means itself between the quotes of `$'…'`. */
function isPlain(byte: number): boolean {
  return byte >= 0x20 && byte < 0x7f && byte !== 0x27 && byte !== 0x5c;
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}
