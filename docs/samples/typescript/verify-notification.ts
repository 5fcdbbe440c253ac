/*
 * Receives notifications, and believes only what the gateway has signed.
 *
 *     PORT=8080 node verify-notification.ts
 *
 * trade.ts, in the same folder, makes the client.
 */
import { createServer, type IncomingMessage } from "node:http";
import { signType, trade } from "./trade.ts";

const port = Number(process.env["PORT"] ?? 8080);

const server = createServer({ requestTimeout: 10_000 }, async (request, response) => {
  const body = await readBody(request).catch(() => undefined); // the exact bytes, not parsed
  if (body === undefined) {
    response.writeHead(413).end("too large");
    return;
  }
  // Your own sign type, not x-qf-signtype: a forger would choose the weaker one.
  const result = trade.verifyNotification(body, request.headers["x-qf-sign"], signType);
  if (!result.ok) {
    response.writeHead(401).end(`wrong ${result.reason}`);
    return;
  }
  const { notify_type, out_trade_no, txamt, txcurrcd, syssn } = result.notification;
  // It can come twice: act on a syssn only once, and only if the amount is the one you asked for.
  console.log(`${notify_type} ${out_trade_no}: ${txamt} ${txcurrcd}, ${syssn}`);
  response.end("SUCCESS");
});

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > 65_536) throw new RangeError("too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

server.listen(port, "localhost", () => {
  console.error(`Listening on http://localhost:${port}/`);
});
