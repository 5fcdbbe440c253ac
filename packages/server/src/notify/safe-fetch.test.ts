import { once } from "node:events";
import net, { type AddressInfo } from "node:net";
import tls from "node:tls";
import { afterEach, expect, test } from "vitest";
import type { TargetPolicy } from "./addresses.ts";
import { createSafePost, type SafePostOptions } from "./safe-fetch.ts";
import { selfSigned } from "./test-certificate.ts";
import { answerSuccess, type Handler, startReceiver } from "./test-receiver.ts";

const production: TargetPolicy = { allowHttp: false, allowLoopback: false, allowPrivate: false };
const local: TargetPolicy = { allowHttp: true, allowLoopback: true, allowPrivate: false };

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

function safePost(options: Partial<SafePostOptions> = {}) {
  const timer = (delayMs: number, run: () => void) => {
    const timeout = setTimeout(run, delayMs);
    return () => clearTimeout(timeout);
  };
  const post = createSafePost({ policy: local, timer, timeoutMs: 5_000, ...options });
  return (url: string, signal?: AbortSignal) =>
    post({ url, headers: { "X-Test": "yes" }, body: '{"näme":"wert"}', signal });
}

async function receiver(handle: Handler, tlsOptions?: { key: string; cert: string }) {
  const started = await startReceiver(handle, tlsOptions);
  closers.push(started.close);
  return started;
}

/** A receiver that answers with bytes of its own making. */
async function rawReceiver(answer: (socket: net.Socket) => void) {
  const server = net.createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => answer(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closers.push(async () => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test("sends exactly these bytes and headers, and returns the answer", async () => {
  const good = await receiver((response) => response.writeHead(200).end(" SUCCESS\n"));
  expect(await safePost()(good.url)).toEqual({ status: 200, body: " SUCCESS\n", error: "" });
  expect(good.requests).toMatchObject([
    {
      url: "/notify",
      body: '{"näme":"wert"}',
      headers: { "x-test": "yes", "content-length": "16", "accept-encoding": "identity" },
    },
  ]);
});

test("returns a failing status and its body", async () => {
  const bad = await receiver((response) => response.writeHead(500).end("oops"));
  expect(await safePost()(bad.url)).toEqual({ status: 500, body: "oops", error: "" });
});

test("does not follow a redirect", async () => {
  const inner = await receiver(answerSuccess);
  const outer = await receiver((response) =>
    response.writeHead(307, { location: inner.url }).end(),
  );
  expect(await safePost()(outer.url)).toEqual({ status: 307, body: "", error: "" });
  expect(inner.connections()).toBe(0);
});

test("gives up on a receiver that never answers", async () => {
  const silent = await receiver(() => {});
  expect(await safePost({ timeoutMs: 100 })(silent.url)).toEqual({
    status: null,
    body: "",
    error: "gave no whole answer within 0.1 s",
  });
});

test("gives up on a body that drips", async () => {
  const dripping = await receiver((response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write("S"), 20);
    response.on("close", () => clearInterval(drip));
  });
  const answer = await safePost({ timeoutMs: 500 })(dripping.url);
  expect(answer).toMatchObject({ status: 200, error: "gave no whole answer within 0.5 s" });
  expect(answer.body).toMatch(/^S+$/);
});

test("gives up on headers that drip", async () => {
  const url = await rawReceiver((socket) => {
    socket.write("HTTP/1.1 200 OK\r\nX: ");
    const drip = setInterval(() => socket.write("x"), 20);
    socket.on("close", () => clearInterval(drip));
  });
  expect(await safePost({ timeoutMs: 200 })(url)).toMatchObject({ status: null });
});

test("reads 4 KiB of a large answer and hangs up", async () => {
  let sent = 0;
  const closed = Promise.withResolvers<void>();
  const large = await receiver((response) => {
    response.on("close", closed.resolve);
    const more = () => {
      while (sent < 10_000_000 && !response.destroyed) {
        sent += 10_000;
        if (!response.write("S".repeat(10_000))) return response.once("drain", more);
      }
      return response.end();
    };
    more();
  });
  const answer = await safePost()(large.url);
  expect(answer).toEqual({
    status: 200,
    body: "S".repeat(4_096),
    error: "answered more than 4096 bytes",
  });
  await closed.promise;
  expect(sent).toBeLessThan(10_000_000);
});

test("an answer of exactly 4 KiB is whole", async () => {
  const url = await rawReceiver((socket) => {
    socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 4096\r\n\r\n${"S".repeat(4_096)}`);
  });
  expect(await safePost()(url)).toMatchObject({ status: 200, error: "" });
});

test.each<[string, (socket: net.Socket) => void, number | null, RegExp]>([
  ["resets the connection", (socket) => socket.resetAndDestroy(), null, /ECONNRESET/],
  ["closes without an answer", (socket) => socket.end(), null, /ECONNRESET/],
  ["answers garbage", (socket) => socket.end("HELLO\r\n\r\n"), null, /HPE_/],
  [
    "answers an endless header",
    (socket) => socket.end(`HTTP/1.1 200 OK\r\nX: ${"x".repeat(20_000)}\r\n\r\n`),
    null,
    /HPE_HEADER_OVERFLOW/,
  ],
  [
    "announces an answer for ever",
    (socket) => socket.write("HTTP/1.1 103 Early Hints\r\n\r\n".repeat(9)),
    null,
    /announces an answer for ever/,
  ],
  [
    "breaks off within the body",
    (socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nSUCCESS"),
    200,
    /ECONNRESET/,
  ],
  [
    "wants another protocol",
    (socket) =>
      socket.write("HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n"),
    null,
    /./,
  ],
])("a receiver that %s is a failure with words", async (_, answer, status, error) => {
  const url = await rawReceiver(answer);
  const result = await safePost()(url);
  expect(result.status).toBe(status);
  expect(result.error).toMatch(error);
});

test("a refused connection is a failure with words", async () => {
  const gone = await startReceiver(answerSuccess);
  await gone.close();
  expect(await safePost()(gone.url)).toEqual({
    status: null,
    body: "",
    error: "the request failed: ECONNREFUSED",
  });
});

test("whoever asked can give it up", async () => {
  const silent = await receiver(() => controller.abort());
  const controller = new AbortController();
  const answer = await safePost()(silent.url, controller.signal);
  expect(answer).toMatchObject({ status: null, error: expect.stringMatching(/./) });
  expect(await safePost()(silent.url, controller.signal)).toMatchObject({ status: null });
  expect(silent.requests).toHaveLength(1);
});

test("never connects to a literal address that the policy forbids", async () => {
  const inner = await receiver(answerSuccess);
  const forbidding = safePost({ policy: { ...local, allowLoopback: false } });
  for (const host of ["127.0.0.1", "127.1", "2130706433", "localhost", "[::ffff:7f00:1]"]) {
    const answer = await forbidding(`http://${host}:${inner.port}/`);
    expect(answer).toEqual({
      status: null,
      body: "",
      error: "the URL must point to a public host",
    });
  }
  expect(inner.connections()).toBe(0);
});

test("never connects to a name that means a forbidden address", async () => {
  const inner = await receiver(answerSuccess);
  const forbidding = safePost({
    policy: { ...local, allowLoopback: false },
    resolve: async () => ["127.0.0.1"],
  });
  expect(await forbidding(`http://shop.example:${inner.port}/`)).toEqual({
    status: null,
    body: "",
    error: "shop.example is not a public host",
  });
  expect(inner.connections()).toBe(0);
});

test("connects to the address that was checked, not to what the name means a moment later", async () => {
  const closing = await receiver((response) =>
    response.setHeader("Connection", "close").end("SUCCESS"),
  );
  const answers = ["127.0.0.1", "10.0.0.1"];
  const post = safePost({ resolve: async () => [answers.shift() ?? "10.0.0.1"] });
  const url = `http://rebinding.example:${closing.port}/`;
  expect(await post(url)).toMatchObject({ status: 200, body: "SUCCESS" });
  expect(answers).toEqual(["10.0.0.1"]);
  expect(await post(url)).toMatchObject({ error: "rebinding.example is not a public host" });
  expect(closing.requests).toHaveLength(1);
});

test("keeps a connection for the next notification", async () => {
  const good = await receiver(answerSuccess);
  const post = safePost();
  for (let count = 0; count < 3; count += 1) await post(good.url);
  expect([good.requests.length, good.connections()]).toEqual([3, 1]);
});

test("sends again at once when a kept connection turns out to be closed", async () => {
  const answered = new WeakSet<net.Socket>();
  const closing = await receiver((response, _, socket) => {
    if (answered.has(socket)) socket.destroy();
    else response.end("SUCCESS");
    answered.add(socket);
  });
  const post = safePost();
  expect(await post(closing.url)).toMatchObject({ body: "SUCCESS" });
  expect(await post(closing.url)).toMatchObject({ body: "SUCCESS" });
  expect(closing.connections()).toBe(2);
});

test("verifies the certificate: who signed it and for whom", async () => {
  const right = selfSigned("shop.example");
  const secure = await receiver(answerSuccess, right);
  const post = safePost({
    policy: { ...production, allowLoopback: true },
    resolve: async () => ["127.0.0.1"],
  });
  const url = `https://shop.example:${secure.port}/`;
  expect(await post(url)).toMatchObject({
    status: null,
    error: expect.stringContaining("SELF_SIGNED"),
  });

  const trusted = tls.getCACertificates("default");
  tls.setDefaultCACertificates([...trusted, right.cert]);
  try {
    const another = `https://another.example:${secure.port}/`;
    expect(await post(another)).toMatchObject({
      error: expect.stringContaining("ERR_TLS_CERT_ALTNAME_INVALID"),
    });
    expect(secure.requests).toHaveLength(0);
    expect(await post(url)).toEqual({ status: 200, body: "SUCCESS", error: "" });
  } finally {
    tls.setDefaultCACertificates(trusted);
  }
});

test("https to a receiver that speaks plain http fails", async () => {
  const plain = await receiver(answerSuccess);
  const answer = await safePost()(`https://127.0.0.1:${plain.port}/`);
  expect(answer).toMatchObject({ status: null, error: expect.stringContaining("EPROTO") });
});
