import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { barChart } from "./figures/chart.ts";
import { categoryOf } from "./figures/cost-categories.ts";
import { costs } from "./figures/cpu-profile.ts";
import { table } from "./figures/markdown.ts";
import { reaches } from "./figures/reach.ts";
import { median, percentile, ratios } from "./figures/statistics.ts";
import { page } from "./figures/write-page.ts";
import { AnswerReader, type RawAnswer } from "./load/answer-reader.ts";
import { pacedLoad } from "./load/paced-load.ts";
import { payments, writeRequests } from "./load/signed-requests.ts";
import { closedLoop, readClosedLoop, VoidRound } from "./load/wrk.ts";
import { readOptions, sectionNames, UsageError } from "./options.ts";
import { growth } from "./sections/memory.ts";

const said = (changes: Readonly<Record<string, string | number>> = {}) =>
  Object.entries({
    RIGHT: 100,
    WRONG: 0,
    SECONDS: 2,
    P50_US: 1500,
    P99_US: 9000,
    ERRORS: 0,
    ...changes,
  })
    .map(([name, value]) => `${name} ${value}\n`)
    .join("");

test("a closed loop's figures are read from what its script prints", () => {
  expect(readClosedLoop(said(), "paid")).toEqual({ perSecond: 50, answers: 100, p50: 1.5, p99: 9 });
});

test.each([
  { changes: { WRONG: 1, FIRST_WRONG: "500 broken" }, why: "1 answers were wrong; the first: 500" },
  { changes: { ERRORS: 2 }, why: "2 requests got no answer" },
  { changes: { WRAPPED: 1 }, why: "some were sent twice" },
  { changes: { RIGHT: 0 }, why: "nothing was answered" },
  { changes: { SAMPLE: `${"A".repeat(32)} {}` }, why: "is not that of {}" },
])("a round is void: $why", ({ changes, why }) => {
  expect(() => readClosedLoop(said(changes), "paid")).toThrow(why);
});

test("medians, percentiles, and ratios round by round", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(percentile([1, 2, 3, 4, 100], 0.99)).toBe(100);
  expect(ratios([10, 30, 20], [20, 20, 20])).toEqual({ median: 1, least: 0.5, most: 1.5 });
});

test("memory that is flat does not grow, and a leak is told in MB a minute", () => {
  expect(growth(Array(120).fill(200))).toBeCloseTo(0);
  expect(growth(Array.from({ length: 120 }, (_, second) => 200 + second / 60))).toBeCloseTo(1);
});

test("a line that is missed says so", () => {
  const memory = { samples: [100, 260, 100], answers: 1, minutes: 10 };
  expect(reaches({ memory })[0]).toMatchObject({ got: "260 MB at most", isMet: false });
  expect(reaches({ memory: { ...memory, samples: [100, 250] } })[0]?.isMet).toBe(true);
  expect(reaches({})).toEqual([]);
});

test("time belongs to whoever called, and idle time to nobody", () => {
  const node = (id: number, functionName: string, url: string, children: number[] = []) => ({
    id,
    callFrame: { functionName, url },
    children,
  });
  const profile = {
    nodes: [
      node(1, "(root)", "", [2, 3, 5]),
      node(2, "(idle)", ""),
      node(3, "commit", "file:///a/packages/server/src/store/sqlite/write-queue.ts", [4]),
      node(4, "exec", ""),
      node(5, "(garbage collector)", ""),
    ],
    samples: [2, 4, 3, 5],
    timeDeltas: [50, 20, 10, 5],
  };
  expect([...costs(profile)]).toEqual([
    ["store", 30],
    ["memory", 5],
  ]);
  expect(costs(profile, 85).size).toBe(1);
});

test.each([
  ["file:///x/packages/server/src/http/parse-form.ts", "parse"],
  ["file:///x/packages/signing/src/sign-fields.ts", "verify"],
  ["file:///x/generated/validators.js", "validate"],
  ["file:///x/node_modules/hono/dist/compose.js", "framework"],
  ["node:internal/streams/writable", "framework"],
  ["file:///x/packages/sandbox/src/due.ts", "channel"],
  ["somewhere else", "other"],
])("%s is %s", (place, category) => expect(categoryOf(place)).toBe(category));

test("answers are read however their bytes come", () => {
  const whole = Buffer.from(
    "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokHTTP/1.1 503 No\r\ncontent-length: 0\r\n\r\n",
  );
  for (const size of [1, 7, whole.length]) {
    const answers: RawAnswer[] = [];
    const reader = new AnswerReader((answer) => answers.push(answer));
    for (let at = 0; at < whole.length; at += size) reader.read(whole.subarray(at, at + size));
    expect(answers).toEqual([
      { status: 200, body: "ok" },
      { status: 503, body: "" },
    ]);
  }
  expect(() => new AnswerReader(() => {}).read(Buffer.from("HTTP/1.1 200 OK\r\n\r\n"))).toThrow();
});

/** A server that echoes, but for every so many requests. */
async function echo(wrongEvery = Number.POSITIVE_INFINITY, delayMs = 0): Promise<number> {
  let count = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      count += 1;
      const body = count % wrongEvery === 0 ? "something else" : Buffer.concat(chunks);
      setTimeout(() => response.end(body), delayMs);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.closeAllConnections());
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

const load = { check: "echo", perSecond: 200, connections: 4 } as const;

test("a paced load asks as often as it says, and tells right answers from wrong ones", async () => {
  const begin = performance.now();
  const right = await pacedLoad({ ...load, port: await echo(), requests: payments(40) });
  expect(performance.now() - begin).toBeGreaterThan(150);
  expect(right).toMatchObject({ answers: 40, wrong: 0 });
  const wrong = await pacedLoad({ ...load, port: await echo(10), requests: payments(40) });
  expect(wrong).toMatchObject({ answers: 40, wrong: 4, firstWrong: "200 something else" });
});

test("whoever waits for a free connection is late from the moment when it was due", async () => {
  const port = await echo(undefined, 50);
  const one = await pacedLoad({ ...load, connections: 1, port, requests: payments(10) });
  expect(one.longest).toBeGreaterThan(300);
});

const hasWrk = ["wrk", "taskset"].every((tool) => spawnSync(tool, ["-h"]).error === undefined);

test("one lie among thousands of answers voids a round", async ({ skip }) => {
  skip(!hasWrk, "wrk or taskset is not here");
  const requestsFile = join(tmpdir(), `trade-bench-${process.pid}.txt`);
  await writeRequests(requestsFile, payments(200));
  const round = async (port: number) =>
    closedLoop({
      url: `http://127.0.0.1:${port}`,
      requestsFile,
      check: "echo",
      connections: 2,
      seconds: 1,
    });
  expect((await round(await echo())).answers).toBeGreaterThan(0);
  await expect(round(await echo(100))).rejects.toBeInstanceOf(VoidRound);
});

test("what cannot be understood is refused with what would be right", () => {
  expect(readOptions(["--only", "size,latency"]).sections).toEqual(["latency", "size"]);
  expect(() => readOptions(["--only", "speed"])).toThrow("throughput, latency");
  expect(() => readOptions(["--rounds", "0"])).toThrow(UsageError);
  expect(() => readOptions(["--fast"])).toThrow(UsageError);
});

test("tables and charts say what they are given", () => {
  expect(table(["a", "b"], [["x", "1"]])).toBe("| a | b |\n|---|---:|\n| x | 1 |");
  const bar = { label: "<us>", value: 10, least: 5, most: 20, isOurs: true };
  const chart = barChart("Speed & more", [bar]);
  expect(chart).toContain('aria-label="Speed &amp; more"');
  expect(chart).toContain("&lt;us>");
});

test("the page has figures of every section", async () => {
  const text = await readFile(join(import.meta.dirname, "../..", page), "utf8");
  for (const name of ["reach", "machine", ...sectionNames]) {
    const [, figures] = text.split(`<!-- figures: ${name} -->`);
    expect(figures?.split(`<!-- end of figures: ${name} -->`)[0], name).toContain("| ");
  }
});
