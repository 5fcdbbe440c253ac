import { chanceOf } from "../support/chance.ts";
import type { Choose } from "./schedule.ts";

/** Walks through every order of turns, one walk at a time. Nothing else happens on the way. */
export class EveryOrder {
  /** The choices that the next walk makes first; after them it takes the first possibility. */
  #prefix: readonly number[] = [];
  #isOver = false;

  /** True once every order has been taken. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Takes the next order: `walk` is to ask for each choice, and to be the same for the same choices. */
  async next<Result>(walk: (choose: Choose) => Promise<Result>): Promise<Result> {
    const made: { readonly choice: number; readonly of: number }[] = [];
    const result = await walk((of, about) => {
      if (about === "event") return 0;
      const choice = this.#prefix[made.length] ?? 0;
      made.push({ choice, of });
      return choice;
    });
    const last = made.findLastIndex(({ choice, of }) => choice + 1 < of);
    this.#isOver = last < 0;
    this.#prefix = made
      .slice(0, last + 1)
      .map(({ choice }, place) => (place === last ? choice + 1 : choice));
    return result;
  }
}

/** So many of a hundred turns go to the favourite. */
const FAVOUR = 80;

/**
 * Choices by chance; the same seed makes the same. Each walk favours one actor: with equal chances
 * nobody would ever be overtaken in the middle of a long run.
 */
export function chosenByChance(seed: number): Choose {
  const chance = chanceOf(seed);
  const favourite = chance.between(0, 99);
  return (possibilities, about) => {
    if (about === "turn" && chance.percent(FAVOUR)) {
      return Math.floor((favourite * possibilities) / 100);
    }
    return chance.between(0, possibilities - 1);
  };
}
