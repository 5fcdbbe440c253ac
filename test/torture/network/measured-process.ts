/** A whole gateway in a process of its own, which says on request how much memory it holds. */
import { setImmediate as turn } from "node:timers/promises";
import { startGateway } from "trade-v1/gateway";

process.on("message", async () => {
  // Twice: what the first collection lets go of may hold memory outside of the heap.
  for (let times = 0; times < 2; times += 1) {
    globalThis.gc?.();
    await turn();
  }
  const { heapUsed, external } = process.memoryUsage();
  process.send?.({ held: heapUsed + external });
});
const gateway = await startGateway(process.env);
process.once("SIGTERM", async () => {
  await gateway.stop();
  process.disconnect();
});
process.send?.({ port: Number(new URL(gateway.url).port) });
