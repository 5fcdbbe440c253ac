/**
 * Receivers of notifications: some answer, some take the connection and never do. Prints their ports; on
 * SIGTERM, when each notification first arrived.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const [answering, hanging] = [Number(process.argv[2]), Number(process.argv[3])];
const arrivals: Record<string, number> = {};
let hung = 0;

async function listen(isAnswering: boolean): Promise<number> {
  const server = createServer((request, response) => {
    request.resume();
    if (!isAnswering) {
      hung += 1;
      return;
    }
    arrivals[String(request.headers["x-notification-id"])] ??= Date.now();
    request.on("end", () => response.end("SUCCESS"));
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

const ports: number[] = [];
for (let index = 0; index < answering + hanging; index += 1) {
  ports.push(await listen(index < answering));
}
console.log(JSON.stringify(ports));
process.on("SIGTERM", () => {
  process.stdout.write(`${JSON.stringify({ arrivals, hung })}\n`, () => process.exit(0));
});
