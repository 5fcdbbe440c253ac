import { connect, type Socket } from "node:net";

/** What came back for one request. */
export type Outcome =
  | { readonly kind: "answered"; readonly response: Response }
  /** The connection ended in the middle of the answer; this much of it had come. */
  | { readonly kind: "half"; readonly text: string }
  | { readonly kind: "none" };

/** A request on its way. */
export interface Sent {
  /** Whether the system has taken over all of its bytes, on a connection that is established. */
  readonly isHandedOver: () => boolean;
  /** Never rejects. */
  readonly outcome: Promise<Outcome>;
}

/** One connection of a client that looks closer than a library would. */
export interface Wire {
  /** Sends raw requests in one piece: with more than one, the rest is pipelined. */
  send(requests: readonly string[]): readonly Sent[];
  /** Whether the server has ended it, or said that it will. */
  isOver(): boolean;
  end(): void;
}

/** Connects. Null: refused, or closed before anything was sent. */
export function dial(port: number): Promise<Wire | null> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.setNoDelay();
    socket.once("error", () => resolve(null));
    socket.once("connect", () => resolve(wire(socket)));
  });
}

function wire(socket: Socket): Wire {
  const waiting: ((outcome: Outcome) => void)[] = [];
  let arrived: Buffer = Buffer.alloc(0);
  let isOver = false;

  socket.on("data", (piece) => {
    arrived = Buffer.concat([arrived, piece]);
    for (;;) {
      const found = cutAnswer(arrived);
      if (found === null) return;
      arrived = found.rest;
      if (found.response.headers.get("Connection") === "close") isOver = true;
      waiting.shift()?.({ kind: "answered", response: found.response });
    }
  });
  socket.on("error", () => {});
  socket.on("close", () => {
    isOver = true;
    const text = arrived.toString();
    for (const [place, settle] of waiting.splice(0).entries()) {
      settle(place === 0 && text !== "" ? { kind: "half", text } : { kind: "none" });
    }
  });

  return {
    send(requests) {
      let isHandedOver = false;
      const sent = requests.map((): Sent => {
        const { promise, resolve } = Promise.withResolvers<Outcome>();
        if (socket.destroyed) resolve({ kind: "none" });
        else waiting.push(resolve);
        return { isHandedOver: () => isHandedOver, outcome: promise };
      });
      socket.write(requests.join(""), (error) => {
        isHandedOver = !error;
      });
      return sent;
    },
    isOver: () => isOver || socket.destroyed,
    end: () => socket.destroy(),
  };
}

/** The first whole answer, and what follows it; null if it is not whole yet. */
function cutAnswer(bytes: Buffer): { readonly response: Response; readonly rest: Buffer } | null {
  const headEnd = bytes.indexOf("\r\n\r\n");
  if (headEnd === -1) return null;
  const [statusLine = "", ...lines] = bytes.toString("latin1", 0, headEnd).split("\r\n");
  const headers = new Headers(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon), line.slice(colon + 1)];
    }),
  );
  const end = headEnd + 4 + Number(headers.get("Content-Length"));
  if (bytes.length < end) return null;
  const status = Number(statusLine.split(" ")[1]);
  const body = bytes.subarray(headEnd + 4, end).toString();
  return { response: new Response(body, { status, headers }), rest: bytes.subarray(end) };
}
