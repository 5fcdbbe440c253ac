import type { MessagePort, Worker } from "node:worker_threads";

/** Calls something by its name. Arguments and result are what JSON can say. */
export type Call = (name: string, args: readonly unknown[]) => Promise<unknown>;

/** How errors cross from one thread to another, each kind as what it is. */
export interface ErrorCodec {
  /** What JSON can say of it. */
  readonly encode: (error: unknown) => unknown;
  readonly decode: (encoded: unknown) => unknown;
}

export interface CallOptions extends ErrorCodec {
  /** So many calls wait for their answer at most. */
  readonly mostWaiting: number;
  /** What a call is refused with when too many wait. */
  readonly tooMany: () => Error;
}

type Port = Pick<MessagePort | Worker, "postMessage" | "on">;
type Request = readonly [id: number, name: string, args: readonly unknown[]];
type Reply = readonly [id: number, isDone: boolean, value: unknown];

/**
 * So many calls cross at once, whatever else this turn of the event loop brings: the other thread begins
 * with them while this one goes on. Without it all requests would move from thread to thread in one crowd,
 * and one thread would work while the others wait.
 */
const CROSS_AT_ONCE = 4;

/**
 * Calls what another thread answers. Calls cross in groups, as one text: to cross costs more than to
 * carry, and JSON is read faster than structured clones are.
 */
export function callOver(port: Port, { decode, mostWaiting, tooMany }: CallOptions): Call {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let outgoing: Request[] = [];
  let lastId = 0;

  function flush(): void {
    if (outgoing.length === 0) return;
    const requests = outgoing;
    outgoing = [];
    port.postMessage(JSON.stringify(requests));
  }

  port.on("message", (text: string) => {
    for (const [id, isDone, value] of JSON.parse(text) as Reply[]) {
      const call = waiting.get(id);
      waiting.delete(id);
      if (isDone) call?.resolve(value);
      else call?.reject(decode(value));
    }
  });

  return (name, args) => {
    if (waiting.size >= mostWaiting) return Promise.reject(tooMany());
    const call = Promise.withResolvers<unknown>();
    lastId += 1;
    waiting.set(lastId, call);
    if (outgoing.length === 0) setImmediate(flush);
    outgoing.push([lastId, name, args]);
    if (outgoing.length === CROSS_AT_ONCE) flush();
    return call.promise;
  };
}

/** Answers the calls of another thread; those that are done together are answered together. */
export function answerCalls(port: Port, call: Call, { encode }: Pick<ErrorCodec, "encode">): void {
  let outgoing: Reply[] = [];

  function flush(): void {
    const replies = outgoing;
    outgoing = [];
    port.postMessage(JSON.stringify(replies));
  }

  function reply(...answer: Reply): void {
    // After all that the same commit has resolved, and before anything else runs.
    if (outgoing.length === 0) process.nextTick(flush);
    outgoing.push(answer);
  }

  port.on("message", (text: string) => {
    for (const [id, name, args] of JSON.parse(text) as Request[]) {
      call(name, args).then(
        (value) => reply(id, true, value),
        (error) => reply(id, false, encode(error)),
      );
    }
  });
}
