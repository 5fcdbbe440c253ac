import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** One request and its answer, as they went over the wire. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly requestHeaders: IncomingHttpHeaders;
  readonly requestBody: Buffer;
  readonly status: number;
  readonly answerHeaders: Headers;
  readonly answerBody: Buffer;
}

export interface RecordingProxyOptions {
  readonly gatewayUrl: string;
  /** Changes the bytes of an answer on its way to the client. */
  readonly alter?: ((path: string, body: Buffer) => Buffer) | undefined;
}

/** Headers that belong to one connection, not to the message. */
const hopByHop = new Set([
  "connection",
  "content-length",
  "host",
  "keep-alive",
  "transfer-encoding",
]);

/** Stands between a client and the gateway, passes everything on, and keeps it as the gateway said it. */
export async function startRecordingProxy({ gatewayUrl, alter }: RecordingProxyOptions) {
  const exchanges: Exchange[] = [];
  const server = createServer(async (request, response) => {
    const { method = "GET", url: path = "/", headers } = request;
    const requestBody = await buffer(request);
    try {
      const answer = await fetch(gatewayUrl + path, {
        method,
        headers: passedOn(headers),
        redirect: "manual",
        ...(requestBody.length > 0 && { body: new Uint8Array(requestBody) }),
      });
      const answerBody = Buffer.from(await answer.arrayBuffer());
      const { status, headers: answerHeaders } = answer;
      exchanges.push({
        method,
        path,
        requestHeaders: headers,
        requestBody,
        status,
        answerHeaders,
        answerBody,
      });
      for (const [name, value] of answerHeaders) {
        if (!hopByHop.has(name)) response.setHeader(name, value);
      }
      response.writeHead(status).end(alter === undefined ? answerBody : alter(path, answerBody));
    } catch {
      response.destroy();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    exchanges: exchanges as readonly Exchange[],
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function passedOn(headers: IncomingHttpHeaders): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) => {
    // What undici sets itself, or refuses to send.
    if (value === undefined || hopByHop.has(name) || name === "expect" || name === "upgrade")
      return [];
    return [[name, String(value)]];
  });
}
