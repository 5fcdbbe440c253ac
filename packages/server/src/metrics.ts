import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { ObservedRequest } from "./http/request-log.ts";
import type { AttemptReport } from "./notify/attempt.ts";
import type { Store } from "./store/store.ts";

/** The gateway's own numbers for Prometheus. Labels come from the contract only, so they stay few. */
export function createMetrics(store: Store) {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: "trade_requests_total",
    help: "Requests answered, by operation, HTTP status and respcd.",
    labelNames: ["operation", "status", "respcd"],
    registers,
  });
  const durations = new Histogram({
    name: "trade_request_duration_seconds",
    help: "Time from a request's arrival to its answer.",
    labelNames: ["operation"],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const attempts = new Counter({
    name: "trade_notification_attempts_total",
    help: "Attempts to deliver a notification, by what became of it.",
    labelNames: ["state"],
    registers,
  });
  const storeUp = new Gauge({
    name: "trade_store_up",
    help: "1 if the store could be read for this scrape.",
    registers,
  });
  const unsettled = new Gauge({
    name: "trade_transactions_unsettled",
    help: "Transactions whose outcome the channel has not told yet.",
    registers,
  });
  const notifications = new Gauge({
    name: "trade_notifications",
    help: "Notifications that wait for their next attempt, or were given up.",
    labelNames: ["state"],
    registers,
  });
  const alarms = new Gauge({
    name: "trade_alarms",
    help: "Things that somebody must look at, by kind.",
    labelNames: ["kind"],
    registers,
  });

  // The series of a set of labels, found once: labels come from the contract, so there are few.
  const requestsLike = remembered((operation: string, status: number, respcd: string) =>
    requests.labels({ operation, status, respcd }),
  );
  const durationsOf = remembered((operation: string) => durations.labels({ operation }));

  async function readStore(): Promise<void> {
    try {
      const counts = await store.counts();
      storeUp.set(1);
      unsettled.set(counts.unsettled);
      notifications.set({ state: "waiting" }, counts.notificationsWaiting);
      notifications.set({ state: "dead" }, counts.notificationsDead);
      for (const [kind, count] of Object.entries(counts.alarms)) alarms.set({ kind }, count);
    } catch {
      storeUp.set(0);
    }
  }

  return {
    contentType: Registry.PROMETHEUS_CONTENT_TYPE,
    async text(): Promise<string> {
      await readStore();
      return registry.metrics();
    },
    observeRequest({ operationId, status, respcd, durationMs }: ObservedRequest): void {
      requestsLike(operationId, status, respcd).inc();
      durationsOf(operationId).observe(durationMs / 1000);
    },
    observeAttempt({ state }: AttemptReport): void {
      attempts.inc({ state });
    },
  };
}

/** Makes what belongs to the arguments once. */
function remembered<Args extends readonly (string | number)[], Made>(
  make: (...args: Args) => Made,
): (...args: Args) => Made {
  const made = new Map<string, Made>();
  return (...args) => {
    const key = args.join(" ");
    const known = made.get(key) ?? make(...args);
    made.set(key, known);
    return known;
  };
}
