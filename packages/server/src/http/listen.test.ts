import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { validateResponse } from "@trade-v1/contract/validators";
import { expect, onTestFinished, test } from "vitest";
import { type ListenOptions, listen } from "./listen.ts";

/** A server whose answers are given when the test says so: `/now` at once, others by `answer`. */
async function server(options: Partial<ListenOptions> = {}) {
  const waiting = new Map<string, (body: string) => void>();
  const seen: string[] = [];
  const listener = await listen({
    host: "127.0.0.1",
    port: 0,
    now: () => "2026-01-02 03:04:05",
    ownerOf: (address) => address,
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      seen.push(pathname);
      if (pathname === "/now") return new Response("now");
      const { promise, resolve } = Promise.withResolvers<string>();
      waiting.set(pathname, resolve);
      return new Response(await promise);
    },
    ...options,
  });
  onTestFinished(() => listener.close(0));
  return {
    ...listener,
    seen,
    /** Waits until the request is there, then answers it. */
    answer: async (path: string, body = path) => {
      await expect.poll(() => seen).toContain(path);
      waiting.get(path)?.(body);
    },
    dial: async () => {
      const socket = connect({ port: listener.port, host: "127.0.0.1", allowHalfOpen: true });
      onTestFinished(() => void socket.destroy());
      await once(socket, "connect");
      return talk(socket);
    },
  };
}

/** A connection with everything that came over it. */
function talk(socket: Socket) {
  let text = "";
  socket.setEncoding("latin1").on("data", (piece) => {
    text += piece;
  });
  socket.on("error", () => {});
  const ended = once(socket, "close");
  socket.on("end", () => socket.end());
  return { socket, text: () => text, ended: async () => ended.then(() => text) };
}

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`;
const bodiesOf = (text: string) => text.split(/HTTP\/1\.1 \d+ .*?\r\n\r\n/s).slice(1);

test("pipelined requests are answered in their order, whichever is ready first", async () => {
  const { dial, answer } = await server();
  const { socket, text } = await dial();
  socket.write(get("/1") + get("/2") + get("/3"));
  await answer("/3");
  await answer("/2");
  await answer("/1");
  await expect.poll(() => bodiesOf(text())).toEqual(["/1", "/2", "/3"]);
});

test("what cannot be read after a request does not pass for its answer", async () => {
  const { dial, answer } = await server();
  const { socket, ended, text } = await dial();
  socket.write(`${get("/slow")}GARBAGE\r\n\r\n`);
  await answer("/slow");
  const [first, second] = bodiesOf(await ended());
  expect(first).toBe("/slow");
  expect(JSON.parse(second ?? "")).toMatchObject({ respcd: "1103" });
  expect(text()).toMatch(/^HTTP\/1\.1 200 .*HTTP\/1\.1 400 /s);
});

test("a request is answered whose sender has closed its own direction", async () => {
  const { dial, answer } = await server();
  const { socket, ended } = await dial();
  socket.end(get("/slow"));
  await answer("/slow");
  expect(bodiesOf(await ended())).toEqual(["/slow"]);
});

const many = (count: number) => Array.from({ length: count }, (_, i) => `X-${i}: 1\r\n`).join("");

test.each<[string, string, string]>([
  ["no HTTP", "\x16\x03\x01\r\n\r\n", "not readable as HTTP/1.1"],
  ["no Host", "GET /now HTTP/1.1\r\n\r\n", "the Host header is missing"],
  ["101 headers", `GET /now HTTP/1.1\r\nHost: a\r\n${many(100)}\r\n`, "at most 100 headers"],
  ["a large header", `GET /now HTTP/1.1\r\nX: ${"x".repeat(20_000)}\r\n\r\n`, "too large"],
  ["headers that never end", "GET /now HTTP/1.1\r\nX: ", "did not arrive in time"],
  ["a body that never ends", "POST /now HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n", "in time"],
  ["silence", "", "did not arrive in time"],
])("%s is answered in the envelope and tells nothing of the parser", async (_, bytes, words) => {
  const limits = { headersTimeout: 200, requestTimeout: 200, checkInterval: 50 };
  const { dial, seen } = await server({ limits: { ...limits, keepAliveTimeout: 200 } });
  const { socket, ended } = await dial();
  socket.write(bytes);
  const text = await ended();
  expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(text).toMatch(/cache-control: no-store\r\n/i);
  const body = JSON.parse(bodiesOf(text)[0] ?? "");
  expect(validateResponse.createPayment(400, body, { undeclared: "refuse" })).toMatchObject({
    ok: true,
  });
  expect(body).toMatchObject({ respcd: "1103", resperr: expect.stringContaining(words) });
  expect(text).not.toMatch(/HPE_|llhttp|node|parse error/i);
  expect(seen).toEqual([]);
});

test("100 headers and an expectation that nobody knows are taken", async () => {
  const { dial } = await server();
  const { socket, text } = await dial();
  socket.write(`GET /now HTTP/1.1\r\nHost: a\r\nExpect: cake\r\n${many(98)}\r\n`);
  await expect.poll(() => bodiesOf(text())).toEqual(["now"]);
});

test("a peer that does not read its answer is let go", async () => {
  const { dial, answer } = await server({ limits: { stallTimeout: 200 } });
  const { socket, ended, text } = await dial();
  socket.pause();
  socket.write(get("/large"));
  await answer("/large", "x".repeat(20_000_000));
  // Much longer than the limit: on a busy machine the gateway looks late, and whoever reads again is kept.
  await sleep(3000);
  socket.resume();
  await ended();
  expect(text().length).toBeLessThan(20_000_000);
});

test("an address has so many connections, and a place again when one is closed", async () => {
  const { dial } = await server({ limits: { connectionsPerAddress: 2 } });
  const first = await dial();
  const second = await dial();
  const third = await dial();
  expect(await third.ended()).toBe("");
  first.socket.destroy();
  second.socket.write(get("/now"));
  await expect.poll(() => bodiesOf(second.text())).toEqual(["now"]);
  const fourth = await dial();
  fourth.socket.write(get("/now"));
  await expect.poll(() => bodiesOf(fourth.text())).toEqual(["now"]);
});

test("connections of a trusted proxy are not counted", async () => {
  const limits = { connectionsPerAddress: 0 };
  const { dial } = await server({ limits, ownerOf: () => null });
  const { socket, text } = await dial();
  socket.write(get("/now"));
  await expect.poll(() => bodiesOf(text())).toEqual(["now"]);
});

test("stopping: all that is pipelined is answered, and the last answer says that it is the last", async () => {
  const { dial, answer, close } = await server();
  const { socket, ended } = await dial();
  socket.write(get("/1") + get("/2"));
  const closed = close(5_000);
  await answer("/1");
  await answer("/2");
  const text = await ended();
  expect(bodiesOf(text)).toEqual(["/1", "/2"]);
  expect(text.match(/connection: (\S+)/gi)).toEqual([
    expect.stringMatching(/keep-alive/i),
    expect.stringMatching(/close/i),
  ]);
  await closed;
});

test("stopping: a request that comes while an earlier one is answered is still taken", async () => {
  const { dial, answer, close, seen } = await server();
  const { socket, ended } = await dial();
  socket.write(get("/1"));
  await expect.poll(() => seen).toEqual(["/1"]);
  const closed = close(5_000);
  await expect
    .poll(() =>
      dial().then(
        () => "up",
        () => "down",
      ),
    )
    .toBe("down");
  socket.write(get("/2"));
  await answer("/2");
  await answer("/1");
  expect(bodiesOf(await ended())).toEqual(["/1", "/2"]);
  await closed;
});

test("stopping: an answer that its peer reads slowly arrives whole", async () => {
  const { dial, answer, close } = await server();
  const { socket, ended, text } = await dial();
  socket.pause();
  socket.write(get("/large"));
  await answer("/large", "x".repeat(20_000_000));
  const closed = close(10_000);
  await sleep(300);
  socket.resume();
  await ended();
  expect(bodiesOf(text())[0]?.length).toBe(20_000_000);
  await closed;
});

test("stopping: who has just connected is answered, who is idle is closed at once", async () => {
  const { dial, close } = await server();
  const idle = await dial();
  idle.socket.write(get("/now"));
  await expect.poll(() => bodiesOf(idle.text())).toEqual(["now"]);
  const newcomer = await dial();
  const closed = close(5_000);
  await idle.ended();
  newcomer.socket.write(get("/now"));
  const text = await newcomer.ended();
  expect(bodiesOf(text)).toEqual(["now"]);
  expect(text).toMatch(/connection: close/i);
  await closed;
});

test("stopping: when the time is over, everything is closed", async () => {
  const { dial, close, seen } = await server();
  const { socket, ended } = await dial();
  socket.write(get("/never"));
  await expect.poll(() => seen).toEqual(["/never"]);
  await close(200);
  expect(await ended()).toBe("");
});
