import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** A hostile connection. */
export interface Peer {
  readonly socket: Socket;
  /** The beginning of what came back. */
  heard(): string;
  /** Resolves when the connection has ended, however. */
  readonly ended: Promise<unknown>;
}

const HEARD_BYTES = 4_096;

/** Opens so many connections from one address of this machine; those that are closed at once count. */
export async function openPeers(count: number, port: number, from: string): Promise<Peer[]> {
  const peers: Peer[] = [];
  while (peers.length < count) {
    const more = Math.min(count - peers.length, AT_ONCE);
    const opened = Array.from({ length: more }, () => openPeer(port, from));
    peers.push(...(await Promise.all(opened)));
  }
  return peers;
}

/** More would not fit where the system keeps them until they are accepted. */
const AT_ONCE = 100;

async function openPeer(port: number, localAddress: string): Promise<Peer> {
  const socket = connect({ port, host: "127.0.0.1", localAddress });
  socket.setNoDelay();
  let heard = "";
  socket.on("data", (piece) => {
    if (heard.length < HEARD_BYTES) heard += piece.toString("latin1", 0, HEARD_BYTES);
  });
  socket.on("error", () => {});
  const ended = new Promise((resolve) => socket.once("close", resolve));
  await Promise.race([once(socket, "connect"), ended]);
  return { socket, heard: () => heard, ended };
}

/** Sends as much as the other side takes, until it ends the connection or so many bytes are sent. */
export async function flood({ socket, ended }: Peer, piece: string, mostBytes: number) {
  const isOver = ended.then(() => true);
  let sent = 0;
  while (sent < mostBytes && !socket.destroyed) {
    sent += piece.length;
    if (socket.write(piece)) continue;
    const drained = new Promise((resolve) => socket.once("drain", () => resolve(false)));
    if (await Promise.race([isOver, drained])) break;
  }
  return sent;
}

/** Sends one byte each time, on every connection that is still open; returns how to end that. */
export function drip(peers: readonly Peer[], everyMs: number): () => void {
  const timer = setInterval(() => {
    for (const { socket } of peers) if (socket.writable) socket.write("x");
  }, everyMs);
  return () => clearInterval(timer);
}
