import { AsyncLocalStorage } from "node:async_hooks";

/**
 * Decides which of so many possibilities becomes true, the first being 0: whose turn it is, in the
 * order of the actors' names, or something else that happens or not.
 */
export type Choose = (possibilities: number, about: "turn" | "event") => number;

interface Waiting {
  readonly actor: string;
  readonly step: string;
  readonly isAsleep: boolean;
  /** So many steps had been taken when it began to wait. */
  readonly since: number;
  readonly go: () => void;
}

/** Longer than any step takes: an actor waits for something that is no step. */
const STUCK_MS = 20_000;

/**
 * Lets actors run one step at a time, in an order that somebody chooses. What an actor does reaches
 * `step` wherever another actor could come between; outside of `run` steps cost nothing.
 */
export class Schedule {
  readonly #actor = new AsyncLocalStorage<string>();
  #waiting: Waiting[] = [];
  #running = 0;
  #taken: string[] = [];
  #choose: Choose = () => 0;
  #onIdle = () => {};

  /** Waits until it is this actor's turn. */
  step(name: string): Promise<void> {
    return this.#wait(name, false);
  }

  /** Waits until something else has happened; in vain if nothing does. */
  sleep(): Promise<void> {
    return this.#wait("sleep", true);
  }

  /** Lets the one who chooses the order decide something else: 0 unless an actor runs. */
  decide(name: string, possibilities: number): number {
    const actor = this.#actor.getStore();
    if (actor === undefined) return 0;
    const choice = this.#choose(possibilities, "event");
    if (choice > 0) this.#taken.push(`${actor} ${name}`);
    return choice;
  }

  /**
   * Runs the actors to their ends.
   * @returns the steps in their order, for whoever wants to see what happened
   * @throws Error if an actor threw, or waits for what never comes
   */
  async run(
    actors: Readonly<Record<string, () => Promise<unknown>>>,
    choose: Choose,
  ): Promise<readonly string[]> {
    this.#taken = [];
    this.#choose = choose;
    const all = Object.entries(actors);
    this.#running = all.length;
    const ends = all.map(([name, act]) =>
      this.#actor.run(name, async () => {
        try {
          await this.step("begins");
          await act();
        } finally {
          this.#pause();
        }
      }),
    );
    const isOver = Promise.all(ends);
    isOver.catch(() => {});
    while ((await this.#idle()) && this.#waiting.length > 0) this.#release();
    await isOver;
    return this.#taken;
  }

  #wait(step: string, isAsleep: boolean): Promise<void> {
    const actor = this.#actor.getStore();
    if (actor === undefined) return Promise.resolve();
    return new Promise((go) => {
      this.#waiting.push({ actor, step, isAsleep, since: this.#taken.length, go });
      this.#pause();
    });
  }

  #pause(): void {
    this.#running -= 1;
    if (this.#running === 0) this.#onIdle();
  }

  /** Resolves when every actor waits or has ended. */
  async #idle(): Promise<true> {
    if (this.#running === 0) return true;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#onIdle = resolve;
    const stuck = () => reject(new Error(`stuck after ${this.#taken.join(", ")}`));
    const timeout = setTimeout(stuck, STUCK_MS);
    try {
      await promise;
      return true;
    } finally {
      clearTimeout(timeout);
    }
  }

  #release(): void {
    const possible = this.#possible();
    const next = possible[possible.length === 1 ? 0 : this.#choose(possible.length, "turn")];
    if (next === undefined) throw new Error("the choice is none of the possibilities");
    this.#waiting = this.#waiting.filter((each) => each !== next);
    if (!next.isAsleep) this.#taken.push(`${next.actor} ${next.step}`);
    this.#running += 1;
    next.go();
  }

  /** A sleeper wakes up when there may be news; if all sleep, the first one sees that nothing comes. */
  #possible(): readonly Waiting[] {
    const possible = this.#waiting
      .filter(({ isAsleep, since }) => !isAsleep || since < this.#taken.length)
      .sort((one, other) => (one.actor < other.actor ? -1 : 1));
    return possible.length > 0 ? possible : this.#waiting.slice(0, 1);
  }
}
