import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { flood } from "./peer.ts";

/** A receiver that does what it likes on each connection, as soon as a notification comes. */
export interface HostileReceiver {
  readonly name: string;
  readonly url: string;
  /** Connections that were opened to it, by whomever. */
  connections(): number;
  /** Most connections that were open at once. */
  mostAtOnce(): number;
  /** The most that it could send over one connection, in bytes. */
  mostSent(): number;
  stop(): Promise<void>;
}

type Behaviour = (socket: Socket) => number | Promise<number> | undefined;

/** More than anybody should read. */
const FLOOD_BYTES = 10_000_000;

/** Returns what it sent, where that is of interest. */
async function floodFrom(socket: Socket, head: string, piece: string): Promise<number> {
  socket.write(head);
  const ended = new Promise((resolve) => socket.once("close", resolve));
  return await flood({ socket, heard: () => "", ended }, piece, FLOOD_BYTES);
}

function dripFrom(socket: Socket, head: string): undefined {
  socket.write(head);
  const timer = setInterval(() => socket.write("S"), 1_000);
  socket.once("close", () => clearInterval(timer));
}

const whole = (status: string, headers: string, body: string | Buffer) =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\n${headers}Content-Length: ${body.length}\r\n\r\n`),
    Buffer.from(body),
  ]);

/** What receivers may do to those who call them; `inside` is where nobody may be led. */
export function behaviours(inside: string): Readonly<Record<string, Behaviour>> {
  const saying = (bytes: Buffer | string) => (socket: Socket) => void socket.write(bytes);
  const redirecting = (status: string) =>
    saying(whole(status, `Location: ${inside}\r\n`, "SUCCESS"));
  const bomb = gzipSync(Buffer.alloc(3_000_000));
  const disguised = gzipSync("SUCCESS");
  return {
    fails: saying(whole("500 Oops", "", "SUCCESS")),
    "answers 201": saying(whole("201 Created", "", "SUCCESS")),
    "redirects inside, 302": redirecting("302 Found"),
    "redirects inside, 307": redirecting("307 Temporary Redirect"),
    "redirects inside, 308": redirecting("308 Permanent Redirect"),
    "never answers": () => undefined,
    "drips headers": (socket) => dripFrom(socket, "HTTP/1.1 200 OK\r\nX: "),
    "drips a body": (socket) =>
      dripFrom(socket, "HTTP/1.1 200 OK\r\nContent-Length: 60\r\n\r\nSUCCESS"),
    "drips chunks": (socket) =>
      dripFrom(socket, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\nSUCCESS\r\n"),
    "says something else": saying(whole("200 OK", "", "OK")),
    "answers 10 MB": (socket) =>
      floodFrom(
        socket,
        `HTTP/1.1 200 OK\r\nContent-Length: ${FLOOD_BYTES}\r\n\r\n`,
        "x".repeat(65_536),
      ),
    "answers chunks without end": (socket) =>
      floodFrom(
        socket,
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
        `10000\r\n${"x".repeat(65_536)}\r\n`,
      ),
    "answers headers without end": (socket) =>
      floodFrom(socket, "HTTP/1.1 200 OK\r\n", "X: xxxxxxxxxx\r\n".repeat(1_000)),
    "says 103 without end": (socket) =>
      floodFrom(socket, "", "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n".repeat(1_000)),
    "closes mid-answer": (socket) =>
      void socket.end("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nSUCCESS"),
    resets: (socket) => void socket.resetAndDestroy(),
    "answers a gzip bomb": saying(whole("200 OK", "Content-Encoding: gzip\r\n", bomb)),
    "answers SUCCESS in gzip": saying(whole("200 OK", "Content-Encoding: gzip\r\n", disguised)),
    "speaks no HTTP": saying("SUCCESS\r\n\r\n"),
    "switches protocols": saying(
      "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\nSUCCESS",
    ),
  };
}

export async function startHostileReceiver(
  name: string,
  behave: Behaviour,
): Promise<HostileReceiver> {
  const sockets = new Set<Socket>();
  let connections = 0;
  let mostAtOnce = 0;
  let mostSent = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    mostAtOnce = Math.max(mostAtOnce, sockets.size);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    socket.on("data", async () => {
      mostSent = Math.max(mostSent, (await behave(socket)) ?? 0);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    name,
    url: `http://127.0.0.1:${port}/notify`,
    connections: () => connections,
    mostAtOnce: () => mostAtOnce,
    mostSent: () => mostSent,
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
