import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { gatewayUrl, type Running, startTrade } from "../../support/trade-command.ts";

/** A gateway in a process of its own, from the sources. */
export interface GatewayProcess {
  readonly url: string;
  /** Stops it in the middle of whatever it does; no thread of it runs any more when this resolves. */
  freeze(): Promise<void>;
  /** Ends it at once, frozen or not. */
  kill(): Promise<void>;
  /** Ends it as an operator does. @returns its exit code */
  stop(): Promise<number | null>;
}

export interface GatewayPlace {
  readonly folder: string;
  readonly port: number;
  /** Wallets in another process; left out, they run inside. */
  readonly wallets?: { readonly url: string; readonly secret: string } | undefined;
}

/** Begins to start a gateway, which ends with this process at the latest. */
export function spawnGateway({ folder, port, wallets }: GatewayPlace): Running {
  const running = startTrade(["start"], {
    PORT: String(port),
    TRADE_DATA_DIR: folder,
    TRADE_LOG_LEVEL: "silent",
    TRADE_RATE_LIMIT: "0",
    ...(wallets && { TRADE_WALLETS_URL: wallets.url, TRADE_WALLETS_SECRET: wallets.secret }),
  });
  const { process: child } = running;
  const end = () => void child.kill("SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  return running;
}

/** Starts a gateway and resolves when it serves. */
export async function startGatewayProcess(place: GatewayPlace): Promise<GatewayProcess> {
  const running = spawnGateway(place);
  const url = await running.says(gatewayUrl);
  return {
    url,
    freeze: () => freeze(running),
    kill: () => kill(running),
    stop: async () => (await running.stop()).code,
  };
}

/** Ends a gateway at once, whether it serves yet or not. */
export async function kill({ process: child }: Running): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}

/** Stops every thread of a gateway; a system call that is under way is finished first. */
export async function freeze({ process: child }: Running): Promise<void> {
  child.kill("SIGSTOP");
  while (!isFrozen(child.pid)) await sleep(1);
}

function isFrozen(pid: number | undefined): boolean {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.every((thread) => {
    const stat = readFileSync(`/proc/${pid}/task/${thread}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).startsWith("T");
  });
}
