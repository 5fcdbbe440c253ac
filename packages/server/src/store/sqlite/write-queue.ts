import type { DatabaseSync } from "node:sqlite";
import { StoreUnavailable } from "../store.ts";

/** So many writes share one commit at most. */
const BATCH_LIMIT = 128;
/** So many writes wait at most; further ones are refused at once. */
const QUEUE_LIMIT = 4096;
/** How long apart a database that another process has locked is tried again. */
const LOCKED_PAUSE_MS = 20;
/** A write is refused when it has seen so many pauses: two seconds, however many wait with it. */
const LOCKED_PAUSES = 100;

interface Write {
  /**
   * Runs inside the transaction. What it returns or throws reaches the caller after the commit. It may
   * run twice: what it did the first time was then rolled back.
   */
  readonly run: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
  /** How many pauses there had been when it came. */
  readonly pausesBefore: number;
}

type Settle = () => void;

/**
 * Group commit: all writes that wait share one transaction and one fsync, and each is answered after
 * the commit: what a refusal saw is then as durable as what a success wrote.
 *
 * One's failure is not another's: should any write of a batch throw, the batch is rolled back and run
 * again with a savepoint around each. Few do, and a savepoint costs as much as a small write.
 */
export class WriteQueue {
  readonly #database: DatabaseSync;
  readonly #sleep: (ms: number) => Promise<void>;
  #waiting: Write[] = [];
  #running: Promise<void> | null = null;
  #pauses = 0;
  #closed = false;

  constructor(database: DatabaseSync, sleep: (ms: number) => Promise<void>) {
    this.#database = database;
    this.#sleep = sleep;
  }

  /**
   * Runs a write in the next transaction.
   * @throws StoreUnavailable if the queue is full, the database stays locked, or the commit fails
   */
  run<Result>(run: () => Result): Promise<Result> {
    if (this.#closed) return Promise.reject(new StoreUnavailable("the store is closed"));
    if (this.#waiting.length >= QUEUE_LIMIT) {
      return Promise.reject(new StoreUnavailable("too many writes are waiting"));
    }
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({
        run,
        resolve: resolve as (value: unknown) => void,
        reject,
        pausesBefore: this.#pauses,
      });
      this.#running ??= this.#drain();
    });
  }

  /** Refuses further writes and resolves when the waiting ones are answered. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
  }

  async #drain(): Promise<void> {
    // One turn of the event loop lets the requests that arrived together share a commit.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      const failure = this.#begin();
      if (failure !== null && isLocked(failure)) {
        await this.#pause(failure);
        continue;
      }
      const batch = this.#waiting.splice(0, BATCH_LIMIT);
      for (const settle of failure ? rejections(batch, failure) : this.#commit(batch)) settle();
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#running = null;
  }

  #begin(): StoreUnavailable | null {
    try {
      this.#database.exec("BEGIN IMMEDIATE; SAVEPOINT batch");
      return null;
    } catch (error) {
      return new StoreUnavailable("the database cannot be written now", { cause: error });
    }
  }

  /** Waits for the write lock, with whoever has not waited long enough; the others are refused. */
  async #pause(failure: StoreUnavailable): Promise<void> {
    const isOverdue = ({ pausesBefore }: Write) => this.#pauses - pausesBefore >= LOCKED_PAUSES;
    const overdue = this.#waiting.filter(isOverdue);
    this.#waiting = this.#waiting.filter((write) => !isOverdue(write));
    for (const settle of rejections(overdue, failure)) settle();
    if (this.#waiting.length === 0) return;
    // SQLite's own waiting would block the event loop, so we wait here.
    await this.#sleep(LOCKED_PAUSE_MS);
    this.#pauses += 1;
  }

  #commit(batch: readonly Write[]): readonly Settle[] {
    try {
      const settles = this.#runTogether(batch);
      this.#database.exec("COMMIT");
      return settles;
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
      const failure = new StoreUnavailable("the commit failed", { cause: error });
      return rejections(batch, failure);
    }
  }

  /** Runs the writes one after the other; should one throw, begins again, with each apart. */
  #runTogether(batch: readonly Write[]): readonly Settle[] {
    try {
      return batch.map(({ run, resolve }) => {
        const value = run();
        return () => resolve(value);
      });
    } catch (error) {
      // Some errors (disk full, I/O) end the whole transaction: then nobody's write stands.
      if (!this.#database.isTransaction) throw error;
      this.#database.exec("ROLLBACK TO batch");
      return batch.map((write) => this.#runApart(write));
    }
  }

  /** Undoes what a write did that throws, and no more. */
  #runApart({ run, resolve, reject }: Write): Settle {
    this.#database.exec("SAVEPOINT one");
    try {
      const value = run();
      this.#database.exec("RELEASE one");
      return () => resolve(value);
    } catch (error) {
      if (!this.#database.isTransaction) throw error;
      this.#database.exec("ROLLBACK TO one");
      this.#database.exec("RELEASE one");
      const reason = isFull(error)
        ? new StoreUnavailable("the database cannot be written now", { cause: error })
        : error;
      return () => reject(reason);
    }
  }
}

function rejections(batch: readonly Write[], reason: unknown): readonly Settle[] {
  return batch.map(
    ({ reject }) =>
      () =>
        reject(reason),
  );
}

const SQLITE_BUSY = 5;
const SQLITE_LOCKED = 6;
const SQLITE_IOERR = 10;
const SQLITE_FULL = 13;

/** SQLite's primary result code of an error; the extended one has more above the lowest byte. */
function resultCode(error: unknown): number {
  const code = error instanceof Error && "errcode" in error ? Number(error.errcode) : 0;
  return code & 0xff;
}

function isLocked({ cause }: StoreUnavailable): boolean {
  return [SQLITE_BUSY, SQLITE_LOCKED].includes(resultCode(cause));
}

function isFull(error: unknown): boolean {
  return [SQLITE_FULL, SQLITE_IOERR].includes(resultCode(error));
}
