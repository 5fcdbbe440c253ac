import { request } from "node:http";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { edgeBench, FORM, payment, signed } from "./test-support/edge-bench.ts";

/** Sends bytes as they are and resolves to everything that comes back until the connection ends. */
function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
    socket.on("error", reject);
  });
}

async function started(env: Record<string, string> = {}) {
  const bench = await edgeBench({ env: { PORT: "0", ...env } });
  const { port } = await bench.gateway.start();
  return { ...bench, port, url: `http://127.0.0.1:${port}` };
}

test("a payment over the network", async () => {
  const { url } = await started();
  const response = await fetch(`${url}/trade/v1/payment`, { method: "POST", ...signed(payment) });
  expect(response.status).toBe(200);
  expect(response.headers.get("X-QF-SIGN")).toMatch(/^[0-9A-F]{32}$/);
  expect(await response.json()).toMatchObject({ respcd: "0000" });
});

test("a chunked body that is too large is refused before it ends, and its connection with it", async () => {
  const { port } = await started();
  const chunk = `10000\r\n${"x".repeat(65_536)}\r\n`;
  const answer = await sendRaw(
    port,
    `POST /trade/v1/payment HTTP/1.1\r\nHost: a\r\nContent-Type: ${FORM}\r\n` +
      `Transfer-Encoding: chunked\r\n\r\n${chunk}${chunk}`,
  );
  expect(answer).toMatch(/^HTTP\/1.1 413 /);
  expect(answer).toContain('"respcd":"1103"');
  expect(answer).toMatch(/connection: close/i);
});

test("a repeated header is refused over the network too", async () => {
  const { port } = await started();
  const { headers, body } = signed(payment);
  const send = (name: string, value: string) =>
    new Promise<number>((resolve, reject) => {
      const lines = Object.entries(headers).flat();
      const all = [...lines, name, value, "Content-Length", String(body.length), "Host", "a"];
      const sent = request(
        { port, method: "POST", path: "/trade/v1/payment", headers: all },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode ?? 0);
        },
      );
      sent.on("error", reject);
      sent.end(body);
    });
  expect(await send("X-Other", "1")).toBe(200);
  expect(await send("X-QF-SIGN", headers["X-QF-SIGN"] ?? "")).toBe(401);
  expect(await send("Content-Type", FORM)).toBe(415);
});

test("what is no readable request gets the envelope all the same", async () => {
  const { port } = await started();
  const answer = await sendRaw(port, "POST / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n");
  expect(answer).toMatch(/^HTTP\/1.1 400 /);
  expect(answer).toContain('"respcd":"1103"');
});

test("stopping: accepted requests finish, nothing more is accepted, the store is closed", async () => {
  const { gateway, channel, url } = await started();
  const arrived = Promise.withResolvers<void>();
  const answered = Promise.withResolvers<{ status: "waiting"; payUrl: string }>();
  channel.answers.open = () => {
    arrived.resolve();
    return answered.promise;
  };
  const accepted = fetch(`${url}/trade/v1/payment`, { method: "POST", ...signed(payment) });
  await arrived.promise;
  const stopped = gateway.stop();
  const ready = await gateway.fetch(new Request("http://gateway.test/readyz"));
  expect(ready.status).toBe(503);
  const isReached = () =>
    fetch(`${url}/healthz`).then(
      () => true,
      () => false,
    );
  await expect.poll(isReached).toBe(false);
  answered.resolve({ status: "waiting", payUrl: "https://pay.example/1" });
  expect((await accepted).status).toBe(200);
  await stopped;
  const late = await gateway.fetch(new Request("http://gateway.test/readyz"));
  expect(late.status).toBe(503);
});

test("a port that is taken refuses the start", async () => {
  const { port } = await started();
  await expect(started({ PORT: String(port) })).rejects.toThrow("EADDRINUSE");
});

test("due transactions are settled in the background", async () => {
  const { call, channel, time } = await started();
  channel.answers.query = { status: "waiting", payUrl: "" };
  await call("createPayment", payment);
  time.now += 31 * 60_000;
  await expect
    .poll(
      async () => {
        const { data } = (await call("queryTransactions", { out_trade_no: "order-1" })).body;
        return data[0].respcd;
      },
      { timeout: 5_000 },
    )
    .toBe("1181");
});

test("without a channel nothing starts", async () => {
  await expect(edgeBench({ parts: { channels: undefined } })).rejects.toThrow(
    "no channel is configured, so nobody could pay",
  );
});
