/** A bare `node:http` server that answers with the body it was sent: what Node itself costs. */
import { createServer } from "node:http";

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => response.end(Buffer.concat(chunks)));
}).listen(Number(process.env["PORT"]), "127.0.0.1");
