import type { DatabaseSync } from "node:sqlite";
import { type Books, booksOf } from "./books.ts";

/** So many pieces of work share a commit at most, lest a flood stall the event loop. */
const BATCH_LIMIT = 256;

/** Runs a piece of work on the books at the present moment; see `Ledger.run`. */
export type Ask = <T>(work: (books: Books, now: number) => T) => Promise<T>;

interface Job {
  readonly work: (books: Books) => unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * The wallets' durable books. Work that arrives together shares one commit, since the disk is asked
 * once whoever waits for it; each piece is undone alone if it throws.
 */
export class Ledger {
  readonly #db: DatabaseSync;
  readonly #books: Books;
  #waiting: Job[] = [];
  #isScheduled = false;
  #isClosed = false;

  /** @param db as `openDatabase` opens it; the ledger closes it */
  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#books = booksOf(db);
  }

  /**
   * Runs `work` in a transaction. Resolves with its result after it is durable; rejects with what
   * it threw, or with what went wrong on the disk, and then nothing of it is stored. It may run twice:
   * what it did the first time was then undone.
   */
  run<T>(work: (books: Books) => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#isClosed) {
        reject(new Error("the wallets' ledger is closed"));
        return;
      }
      this.#waiting.push({ work, resolve: resolve as Job["resolve"], reject });
      this.#schedule();
    });
  }

  /** Finishes what was asked for, then closes the file. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    while (this.#waiting.length > 0) this.#commit(this.#waiting.splice(0, BATCH_LIMIT));
    this.#db.close();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.#commit(this.#waiting.splice(0, BATCH_LIMIT));
      if (this.#waiting.length > 0) this.#schedule();
    });
  }

  #commit(jobs: readonly Job[]): void {
    if (jobs.length === 0) return;
    let answers: readonly (() => void)[];
    try {
      this.#db.exec("BEGIN IMMEDIATE; SAVEPOINT batch");
      answers = this.#runTogether(jobs);
      this.#db.exec("COMMIT");
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec("ROLLBACK");
      for (const { reject } of jobs) reject(error);
      return;
    }
    for (const answer of answers) answer();
  }

  /**
   * Runs the jobs; what each came to is told after the commit. Should one throw, all begin again, each
   * in a savepoint of its own: few throw, and a savepoint costs as much as a small write.
   */
  #runTogether(jobs: readonly Job[]): readonly (() => void)[] {
    try {
      return jobs.map(({ work, resolve }) => {
        const result = work(this.#books);
        return () => resolve(result);
      });
    } catch (error) {
      // A full disk ends the whole transaction by itself, and with it every other job's work.
      if (!this.#db.isTransaction) throw error;
      this.#db.exec("ROLLBACK TO batch");
      return jobs.map((job) => this.#runAlone(job));
    }
  }

  #runAlone({ work, resolve, reject }: Job): () => void {
    this.#db.exec("SAVEPOINT job");
    try {
      const result = work(this.#books);
      this.#db.exec("RELEASE job");
      return () => resolve(result);
    } catch (error) {
      if (!this.#db.isTransaction) throw error;
      this.#db.exec("ROLLBACK TO job; RELEASE job");
      return () => reject(error);
    }
  }
}
