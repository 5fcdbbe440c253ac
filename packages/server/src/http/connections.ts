import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";

export interface ConnectionsOptions {
  /** Connections that one owner may have open. */
  readonly perOwner: number;
  /** Who is behind the address of a peer; null: many, so they are not counted. */
  readonly ownerOf: (address: string) => string | null;
  readonly sleep: (ms: number) => Promise<unknown>;
  /** Resolves once the event loop has read what has arrived. */
  readonly turn: () => Promise<unknown>;
}

/** What the peers of an HTTP server have open, and what each is still owed. */
export interface Connections {
  /** Takes a new connection, or closes it if its owner has too many. */
  open(socket: Socket): void;
  /** A request has arrived. False if it came after the last one that its connection may have. */
  begin(request: IncomingMessage, response: ServerResponse): boolean;
  /**
   * What arrives on this connection cannot be read: ends it with this answer, once every request that
   * came before is answered. Nothing else may be written, or it would pass for their answer.
   */
  refuse(socket: Duplex, answer: string): void;
  /**
   * Stops the server: every request that has arrived is answered, the last one of each connection
   * saying so, and what is idle is closed. When the time is over, everything is.
   */
  drain(server: Server, graceMs: number): Promise<void>;
}

interface Connection {
  readonly socket: Socket;
  readonly owner: string | null;
  /** Answers that have not left in full, in the order of their requests. */
  readonly owed: Set<ServerResponse>;
  /** What had been read when nothing was owed any more; since then, more means another request. */
  bytesAtRest: number;
  /** The answer that says that no other will follow. */
  last: ServerResponse | undefined;
  /** What is said at the end to a peer that cannot be understood. */
  refusal: string | undefined;
}

const SWEEP_MS = 50;

/** Connections that may wait to be accepted; the system may allow fewer. */
export const BACKLOG = 2_048;

/** A peer that connected just before the server stopped may be about to send its request. */
const NEWCOMER_MS = 500;

export function createConnections({
  perOwner,
  ownerOf,
  sleep,
  turn,
}: ConnectionsOptions): Connections {
  const all = new Map<Duplex, Connection>();
  const countOf = new Map<string, number>();
  /** Connections ever opened. */
  let opened = 0;
  let isDraining = false;

  function open(socket: Socket): void {
    opened += 1;
    const owner = ownerOf(socket.remoteAddress ?? "");
    if (owner !== null) {
      const count = countOf.get(owner) ?? 0;
      if (count >= perOwner) {
        socket.destroy();
        return;
      }
      countOf.set(owner, count + 1);
    }
    const owed = new Set<ServerResponse>();
    all.set(socket, {
      socket,
      owner,
      owed,
      bytesAtRest: 0,
      last: undefined,
      refusal: undefined,
    });
    socket.once("close", () => {
      all.delete(socket);
      if (owner !== null) forgetOne(owner);
    });
  }

  function forgetOne(owner: string): void {
    const count = (countOf.get(owner) ?? 0) - 1;
    if (count > 0) countOf.set(owner, count);
    else countOf.delete(owner);
  }

  function begin(request: IncomingMessage, response: ServerResponse): boolean {
    const connection = all.get(request.socket);
    if (connection === undefined || connection.refusal !== undefined) return false;
    if (connection.last?.headersSent === true) return false;
    connection.owed.add(response);
    response.once("close", () => {
      connection.owed.delete(response);
      connection.bytesAtRest = connection.socket.bytesRead;
      endRefused(connection);
    });
    if (isDraining) announceEnd(connection);
    return true;
  }

  function refuse(socket: Duplex, answer: string): void {
    const connection = all.get(socket);
    if (connection === undefined || !socket.writable) {
      socket.destroy();
      return;
    }
    connection.refusal ??= answer;
    endRefused(connection);
  }

  return { open, begin, refuse, drain };

  /**
   * Who waits to be accepted is connected already, and would be reset by closing. Each turn of the event
   * loop accepts one; the present turn may be past that.
   */
  async function takeBacklog(): Promise<void> {
    for (let turns = 0; turns < BACKLOG; turns += 1) {
      const before = opened;
      await turn();
      await turn();
      if (opened === before) return;
    }
  }

  async function drain(server: Server, graceMs: number): Promise<void> {
    await takeBacklog();
    isDraining = true;
    // Node's own closes what has an answer on its way out.
    server.closeIdleConnections = () => {};
    let isClosed = false;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    void closed.then(() => {
      isClosed = true;
    });
    for (const connection of all.values()) announceEnd(connection);
    for (let waitedMs = 0; !isClosed; waitedMs += SWEEP_MS) {
      // After reading: a request that has reached this machine is not turned away unseen.
      await turn();
      for (const connection of all.values()) {
        const isLate = waitedMs >= (isNewcomer(connection) ? NEWCOMER_MS : 0);
        if (waitedMs >= graceMs || (isIdle(connection) && isLate)) connection.socket.destroy();
      }
      await Promise.race([closed, sleep(SWEEP_MS)]);
    }
  }
}

/** Says with the last answer that is owed that the connection ends: after it nobody would read. */
function announceEnd(connection: Connection): void {
  const last = [...connection.owed].at(-1);
  if (last === undefined || last.headersSent) return;
  connection.last?.removeHeader("Connection");
  last.setHeader("Connection", "close");
  connection.last = last;
}

function endRefused({ socket, owed, refusal }: Connection): void {
  if (refusal === undefined) return;
  const pending = [...owed];
  if (pending.some(({ req }) => req.complete)) return;
  if (socket.writable && !pending.some(({ headersSent }) => headersSent)) socket.write(refusal);
  socket.destroySoon();
}

/** Nothing is owed, and nothing has come since. */
function isIdle({ socket, owed, bytesAtRest }: Connection): boolean {
  return owed.size === 0 && socket.bytesRead === bytesAtRest;
}

function isNewcomer({ socket }: Connection): boolean {
  return socket.bytesRead === 0;
}
