import { writeFile } from "node:fs/promises";
import { type Command, Option } from "commander";
import { startProxy, type Verdict } from "../proxy/start-proxy.ts";
import { readBaseUrl, readNumber } from "./options.ts";

interface ProxyCommandOptions {
  readonly target: string;
  readonly port: number;
  readonly host: string;
  readonly key?: string;
  readonly json?: string;
}

/** How many requests with something wrong are kept for the file; the rest is only counted. */
const mostKept = 10_000;

/** How long the target may take for an answer, in milliseconds. */
const timeoutMs = 60_000;

/** `trade-conformance proxy`: listens to a client, and tells where its requests leave the contract. */
export function addProxy(program: Command): void {
  program
    .command("proxy")
    .summary(
      "sit between a client and a gateway, and report every request that leaves the contract",
    )
    .description(
      "Passes every request on as it is, and says of each under /trade/v1 whether it keeps the contract: path, " +
        "method, form, fields, and with --key its signature. Let your own client's tests run through it. " +
        "Ends on Ctrl-C or SIGTERM, with 1 if a request left the contract.",
    )
    .option("-u, --target <url>", "where requests go on to", readBaseUrl, "http://localhost:3000")
    .option("-p, --port <port>", "port to listen on, 0 for a free one", readNumber(0, 65_535), 3010)
    .option("--host <host>", "address to listen on", "127.0.0.1")
    .addOption(
      new Option("-k, --key <key>", "the client's key, to check its signatures").env("TRADE_KEY"),
    )
    .option("--json <file>", "write what was found when it ends")
    .addHelpText("after", examples)
    .action(proxy);
}

const examples = `
Examples:
  $ trade-conformance proxy --key "$TRADE_KEY" --json client.json &
  $ TRADE_URL=http://localhost:3010 npm test
  $ kill %1`;

async function proxy({ target, port, host, key, json }: ProxyCommandOptions): Promise<void> {
  const kept: Verdict[] = [];
  const count = { requests: 0, left: 0 };
  const running = await startProxy({
    target,
    port,
    host,
    key,
    timeoutMs,
    onVerdict(verdict) {
      const isRight = verdict.requestFaults.length + verdict.answerFaults.length === 0;
      if (!isRight && kept.length < mostKept) kept.push(verdict);
      count.requests += 1;
      if (verdict.requestFaults.length > 0) count.left += 1;
      console.log(inWords(verdict));
    },
  });
  console.log(`Listening on ${running.url}, passing on to ${target}.`);
  await toldToStop();
  await running.close();
  if (json !== undefined) await writeFile(json, `${JSON.stringify({ ...count, kept }, null, 2)}\n`);
  console.log(`${count.requests} requests, ${count.left} left the contract`);
  if (count.left > 0) process.exitCode = 1;
}

function inWords({ method, path, status, requestFaults, answerFaults }: Verdict): string {
  const word = requestFaults.length === 0 ? "ok  " : "LEFT";
  return [
    `${word} ${method} ${path} ${status === 0 ? "no answer" : status}`,
    ...requestFaults.map((fault) => `     request: ${fault}`),
    ...answerFaults.map((fault) => `     answer:  ${fault}`),
  ].join("\n");
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve());
  });
}
