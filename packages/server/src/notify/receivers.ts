/** A notification on its way to one receiver. */
export interface Job {
  /** Host and port: what is slow or down as one. */
  readonly receiver: string;
  /** Resolves to whether the receiver took it. Never rejects. */
  readonly run: () => Promise<boolean>;
  /**
   * Called instead of `run` when the job is dropped.
   * @param failures how many attempts to the receiver have failed since it took one
   */
  readonly drop: (failures: number) => void;
  /** Somebody waits for this very job: it is not dropped for want of room. */
  readonly isUrgent: boolean;
}

export interface ReceiverLimits {
  /** Attempts under way to all receivers together. */
  readonly attempts: number;
  /** Attempts under way to a receiver that nothing is known of. */
  readonly attemptsAtFirst: number;
  /** Attempts under way to a receiver that has taken every one so far. */
  readonly attemptsAtMost: number;
  /**
   * Jobs that wait for one receiver, for each attempt that it may have under way: what hangs or
   * fails soon has little room left in the memory that all share.
   */
  readonly waitingPerAttempt: number;
  /** Failing receivers that are remembered while there is nothing to send to them. */
  readonly remembered: number;
}

export interface Receivers {
  /** Starts the job now or when its turn comes, or drops it. */
  add(job: Job): void;
  /** Drops whatever has not started. */
  dropWaiting(): void;
}

interface Receiver {
  readonly name: string;
  readonly queue: Job[];
  running: number;
  /** Grows by one with each success and is halved by each failure; 1 means failing. */
  limit: number;
  /** Since the last success. */
  failures: number;
}

/**
 * Keeps receivers from delaying each other. Each has its own queue and its own number of attempts
 * under way: one that hangs soon has a single one, and one that answers gets as many as it takes.
 */
export function createReceivers(limits: ReceiverLimits): Receivers {
  const receivers = new Map<string, Receiver>();
  /** Those with a queue, in the order of their turns. */
  const waiting = new Set<Receiver>();
  let running = 0;

  function add(job: Job): void {
    const receiver = receivers.get(job.receiver) ?? remember(job.receiver);
    if (!job.isUrgent && receiver.queue.length >= room(receiver)) {
      job.drop(receiver.failures);
      return;
    }
    receiver.queue.push(job);
    waiting.add(receiver);
    startNext();
  }

  function startNext(): void {
    // A receiver that is added again while we iterate comes up once more, after the others.
    for (const receiver of waiting) {
      if (running >= limits.attempts) return;
      if (receiver.running >= receiver.limit) continue;
      waiting.delete(receiver);
      const job = receiver.queue.shift();
      if (job !== undefined) start(receiver, job);
      if (receiver.queue.length > 0) waiting.add(receiver);
    }
  }

  function start(receiver: Receiver, job: Job): void {
    running += 1;
    receiver.running += 1;
    void job.run().then((taken) => {
      running -= 1;
      receiver.running -= 1;
      receiver.failures = taken ? 0 : receiver.failures + 1;
      receiver.limit = taken
        ? Math.min(receiver.limit + 1, limits.attemptsAtMost)
        : Math.max(Math.floor(receiver.limit / 2), 1);
      dropExcess(receiver);
      if (isIdle(receiver) && !isFailing(receiver)) receivers.delete(receiver.name);
      startNext();
    });
  }

  function dropExcess(receiver: Receiver): void {
    for (const job of receiver.queue.splice(room(receiver))) {
      if (job.isUrgent) receiver.queue.push(job);
      else job.drop(receiver.failures);
    }
  }

  function room(receiver: Receiver): number {
    return receiver.limit * limits.waitingPerAttempt;
  }

  function remember(name: string): Receiver {
    if (receivers.size >= limits.remembered) forgetOldestIdle();
    const receiver = { name, queue: [], running: 0, limit: limits.attemptsAtFirst, failures: 0 };
    receivers.set(name, receiver);
    return receiver;
  }

  function forgetOldestIdle(): void {
    for (const receiver of receivers.values()) {
      if (isIdle(receiver)) {
        receivers.delete(receiver.name);
        return;
      }
    }
  }

  function dropWaiting(): void {
    for (const receiver of waiting) for (const job of receiver.queue.splice(0)) job.drop(0);
    waiting.clear();
  }

  return { add, dropWaiting };
}

function isIdle(receiver: Receiver): boolean {
  return receiver.running === 0 && receiver.queue.length === 0;
}

function isFailing(receiver: Receiver): boolean {
  return receiver.limit <= 1;
}
