/** Runs something after a time, in milliseconds, unless the returned function is called before. */
export type Timer = (delayMs: number, run: () => void) => () => void;

export interface Deadline {
  /** Aborts when the time is over or the other signal aborts. */
  readonly signal: AbortSignal;
  /** Whether it was the time. */
  readonly isOver: () => boolean;
  /** To be called when the work is done, or the timer stays. */
  readonly clear: () => void;
}

/** A bound on some work: a time, and whoever else may end it early. */
export function startDeadline(timer: Timer, timeoutMs: number, other?: AbortSignal): Deadline {
  const controller = new AbortController();
  let isOver = false;
  const cancel = timer(timeoutMs, () => {
    isOver = true;
    controller.abort();
  });
  const forward = () => controller.abort();
  if (other?.aborted === true) forward();
  other?.addEventListener("abort", forward);
  return {
    signal: controller.signal,
    isOver: () => isOver,
    clear: () => {
      cancel();
      other?.removeEventListener("abort", forward);
    },
  };
}
