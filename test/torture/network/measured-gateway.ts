import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** A gateway whose memory can be measured from outside. */
export interface MeasuredGateway {
  readonly port: number;
  /** Bytes that are really held: garbage is collected first. */
  heldMemory(): Promise<number>;
  /** Null if a signal ended it; the same when it has ended by itself. */
  stop(): Promise<number | null>;
}

const script = join(import.meta.dirname, "measured-process.ts");

export async function startMeasuredGateway(folder: string): Promise<MeasuredGateway> {
  const child = fork(script, {
    execArgv: ["--conditions=trade-v1-source", "--expose-gc"],
    env: {
      PATH: process.env["PATH"],
      NODE_OPTIONS: process.env["NODE_OPTIONS"],
      PORT: "0",
      TRADE_DATA_DIR: folder,
      TRADE_LOG_LEVEL: "silent",
    },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = once(child, "exit").then(([code]) => code as number | null);

  async function told<Message>(): Promise<Message> {
    const message = once(child, "message").then(([said]) => said as Message);
    const gone = ended.then((code) => {
      throw new Error(`the gateway ended with ${code}`);
    });
    return await Promise.race([message, gone]);
  }

  const { port } = await told<{ readonly port: number }>();
  return {
    port,
    async heldMemory() {
      child.send("measure");
      return (await told<{ readonly held: number }>()).held;
    },
    async stop() {
      child.kill("SIGTERM");
      return await ended;
    },
  };
}
