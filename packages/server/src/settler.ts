import type { Log } from "./orders/deps.ts";

export interface SettlerOptions {
  /** Settles what is due, of every app or of one, and resolves when that is recorded. */
  readonly settleDue: (which: { readonly appCode?: string }) => Promise<number>;
  /** Runs something after a time unless the returned function is called before. */
  readonly timer: (delayMs: number, run: () => void) => () => void;
  readonly log: Log;
}

/** How often to look for what has come due. */
const PAUSE_MS = 1_000;

/** Settles in the background. Passes never overlap, so when one ends nothing that it saw is open. */
export function createSettler({ settleDue, timer, log }: SettlerOptions) {
  let last: Promise<unknown> = Promise.resolve();
  let cancel = () => {};
  let isStopped = false;

  /** Waits for the pass that is under way, then settles what is due. */
  function settle(which: { readonly appCode?: string } = {}): Promise<number> {
    const pass = last.then(() => settleDue(which));
    last = pass.catch(() => undefined);
    return pass;
  }

  async function tick(): Promise<void> {
    try {
      await settle();
    } catch (error) {
      log.error({ err: error }, "settling failed; the next pass tries again");
    }
    if (!isStopped) start();
  }

  function start(): void {
    cancel = timer(PAUSE_MS, () => void tick());
  }

  /** Begins no further pass and waits for the one under way. */
  async function stop(): Promise<void> {
    isStopped = true;
    cancel();
    await last;
  }

  return { start, settle, stop };
}
