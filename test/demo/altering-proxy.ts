import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { signBytes } from "@trade-v1/signing";

export type Answer = Readonly<Record<string, unknown>>;

export interface AlteringProxyOptions {
  readonly gatewayUrl: string;
  /** Signs what was altered, so that only its meaning is wrong. */
  readonly key: string;
  readonly alter: (path: string, answer: Answer) => Answer;
}

/** Stands before a gateway and plants a difference into its answers. */
export async function alteringProxy({ gatewayUrl, key, alter }: AlteringProxyOptions) {
  const server = createServer(async (request, response) => {
    const path = request.url ?? "/";
    const answered = await fetch(gatewayUrl + path, {
      method: request.method ?? "GET",
      headers: headersOf(request.headers),
      ...(request.method === "POST" && { body: new Uint8Array(await buffer(request)) }),
    });
    const text = await answered.text();
    const altered =
      path.startsWith("/trade/v1/") && request.method === "POST"
        ? JSON.stringify(alter(path, JSON.parse(text)))
        : text;
    response.setHeader("Content-Type", "application/json");
    if (answered.headers.has("X-QF-SIGN")) {
      response.setHeader("X-QF-SIGN", signBytes(altered, { key }));
    }
    response.writeHead(answered.status).end(altered);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function headersOf(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  const passed = ["content-type", "x-qf-appcode", "x-qf-sign", "x-qf-signtype"];
  return Object.fromEntries(
    passed.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
  );
}
