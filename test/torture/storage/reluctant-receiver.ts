import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Delivery } from "../invariants/evidence.ts";

/** When each notification arrived, in milliseconds of the stopwatch. */
interface Arrivals {
  ids(): readonly string[];
  of(id: string): readonly number[];
}

/** A receiver that takes no notification until it relents. */
export async function startReluctantReceiver(stopwatch: () => number) {
  const arrived = new Map<string, number[]>();
  const deliveries: Delivery[] = [];
  let isWilling = false;
  const server = createServer(async (request, response) => {
    const id = String(request.headers["x-notification-id"]);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    deliveries.push({ id, body: Buffer.concat(chunks).toString() });
    // Only what was refused is repeated on schedule.
    if (!isWilling) arrived.set(id, [...(arrived.get(id) ?? []), stopwatch()]);
    response.statusCode = isWilling ? 200 : 500;
    response.end("SUCCESS");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const arrivals: Arrivals = {
    ids: () => [...arrived.keys()],
    of: (id) => arrived.get(id) ?? [],
  };
  return {
    url: `http://127.0.0.1:${port}/notify`,
    arrivals,
    deliveries: deliveries as readonly Delivery[],
    relent() {
      isWilling = true;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
