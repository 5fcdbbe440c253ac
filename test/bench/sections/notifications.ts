import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { startContestant } from "../contestants/contestant.ts";
import { gateway } from "../contestants/contestants.ts";
import { percentile } from "../figures/statistics.ts";
import {
  newRun,
  payment,
  type SignedRequest,
  signedRequest,
  writeRequests,
} from "../load/signed-requests.ts";
import { closedLoop } from "../load/wrk.ts";
import type { Tell } from "../tell.ts";

export interface NotificationsOptions {
  readonly seconds: number;
  readonly connections: number;
}

export interface Notifications {
  readonly paymentsPerSecond: number;
  readonly announced: number;
  /** Of those that answer: how many never arrived. */
  readonly missing: number;
  /** Milliseconds from the commit of a payment to the first attempt at its receiver. */
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  /** Attempts that reached a receiver which never answers. */
  readonly hung: number;
}

const ANSWERING = 15;
const HANGING = 5;
const MOST_PER_SECOND = 15_000;
const PATIENCE_MS = 20_000;

/** First attempts under full load, with receivers a quarter of which never answer. */
export async function notifications(
  options: NotificationsOptions,
  tell: Tell,
): Promise<Notifications> {
  const { seconds, connections } = options;
  const folder = await mkdtemp(join(tmpdir(), "trade-bench-notify-"));
  const receivers = startReceivers();
  const running = await startContestant(gateway);
  try {
    const ports = JSON.parse(await receivers.line()) as readonly number[];
    const requestsFile = join(folder, "requests.txt");
    await writeRequests(requestsFile, announced(ports, seconds * MOST_PER_SECOND));
    const loop = { url: running.url, check: "paid", connections } as const;
    const measured = await closedLoop({ ...loop, requestsFile, seconds });
    tell(`${measured.answers} payments were announced; waiting for what is on its way`);
    const database = new DatabaseSync(join(running.folder, "trade.db"), { readOnly: true });
    const healthy = ports.slice(0, ANSWERING).map((port) => `http://127.0.0.1:${port}/`);
    await untilTried(database, healthy);
    receivers.stop();
    const { arrivals, hung } = JSON.parse(await receivers.line()) as {
      readonly arrivals: Readonly<Record<string, number>>;
      readonly hung: number;
    };
    const rows = database.prepare("SELECT id, url, created_at AS at FROM notifications").all() as {
      id: string;
      url: string;
      at: number;
    }[];
    database.close();
    const wanted = rows.filter(({ url }) => healthy.includes(url));
    const waits = wanted.flatMap(({ id, at }) => (arrivals[id] ? [arrivals[id] - at] : []));
    return {
      paymentsPerSecond: measured.perSecond,
      announced: rows.length,
      missing: wanted.length - waits.length,
      p50: percentile(waits, 0.5),
      p99: percentile(waits, 0.99),
      longest: Math.max(...waits),
      hung,
    };
  } finally {
    receivers.stop();
    await running.stop();
    await rm(folder, { recursive: true });
  }
}

function startReceivers() {
  const program = join(import.meta.dirname, "receivers-process.ts");
  const child = spawn(process.execPath, [program, String(ANSWERING), String(HANGING)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout });
  const queue: string[] = [];
  lines.on("line", (line) => queue.push(line));
  return {
    stop: () => void child.kill("SIGTERM"),
    async line(): Promise<string> {
      if (queue.length === 0) await once(lines, "line");
      return queue.shift() ?? "";
    },
  };
}

/** Payments each of which is announced to the next receiver in turn. */
function announced(ports: readonly number[], count: number): readonly SignedRequest[] {
  const run = newRun();
  return Array.from({ length: count }, (_, index) => {
    const url = `http://127.0.0.1:${ports[index % ports.length]}/`;
    return signedRequest("createPayment", payment(`${run}${index}`, index, { notify_url: url }));
  });
}

async function untilTried(database: DatabaseSync, urls: readonly string[]): Promise<void> {
  const untried = database.prepare(
    `SELECT count(*) AS count FROM notifications
     WHERE state = 'waiting' AND attempts = 0 AND url IN (SELECT value FROM json_each(?))`,
  );
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    if (untried.get(JSON.stringify(urls))?.["count"] === 0) return;
    await sleep(200);
  }
}
