import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Chance that a seed decides: the same seed gives the same choices in the same order. */
export interface Chance {
  /** An integer from `from` to `to`, both included. */
  between(from: number, to: number): number;
  oneOf<Choice>(choices: readonly Choice[]): Choice;
  /** True in so many of a hundred cases. */
  percent(share: number): boolean;
  /** The same items in another order. */
  shuffled<Item>(items: readonly Item[]): readonly Item[];
  /** Independent chance for a part, so that parts which run at once do not take turns by accident. */
  fork(): Chance;
}

export function chanceOf(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  const chance: Chance = {
    between: (from, to) => uniformInt(generator, from, to),
    oneOf(choices) {
      const choice = choices[chance.between(0, choices.length - 1)];
      if (choice === undefined) throw new Error("there is nothing to choose from");
      return choice;
    },
    percent: (share) => chance.between(1, 100) <= share,
    shuffled: (items) =>
      items
        .map((item) => ({ item, place: chance.between(0, 0x3fffffff) }))
        .sort((one, other) => one.place - other.place)
        .map(({ item }) => item),
    fork: () => chanceOf(chance.between(-0x80000000, 0x7fffffff)),
  };
  return chance;
}
