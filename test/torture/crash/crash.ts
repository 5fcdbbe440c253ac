import type { Assignment, Campaign, Result, Violation } from "../campaign.ts";
import { type Chance, chanceOf } from "../support/chance.ts";
import { type Cycle, type Life, startLife } from "./life.ts";
import { type CrashPoint, crashPoints, nameOf } from "./points.ts";

/** Data directories are worked on at the same time, and given up after so many cycles. */
const LIVES = 2;
const CYCLES_OF_A_LIFE = 20;

/** Of so many cycles one kills at a random moment instead of a point. */
const ONE_AT_RANDOM_OF = 5;

/** kill -9, everywhere, again and again. */
export const crash: Campaign = {
  name: "crash",
  summary:
    "kill -9 at every named point of every operation, and at random moments while the channels are in trouble " +
    "too, under mixed load, with the wallets in another process; then restart, settle, send again what was " +
    "not answered, and judge both books.",
  cycles: 1000,
  run,
};

async function run(assignment: Assignment): Promise<Result> {
  const chance = chanceOf(assignment.seed);
  const tally = createTally();
  const deck = dealt(assignment.cycles, chance);
  let rounds = 0;
  let isDealt = false;

  async function live(lifeChance: Chance, name: string): Promise<void> {
    for (let lives = 0; !isDealt && !assignment.isOver(); lives += 1) {
      const life = await startLife(lifeChance, `${name}${lives}`);
      try {
        await spend(life);
      } finally {
        await life.end();
      }
    }
  }

  async function spend(life: Life): Promise<void> {
    for (let cycle = 0; cycle < CYCLES_OF_A_LIFE && !assignment.isOver(); cycle += 1) {
      const { done, value: point } = deck.next();
      isDealt = done === true;
      if (point === undefined) return;
      const before = tally.violations.length;
      tally.add(point, await life.cycle(point));
      rounds += 1;
      assignment.progress(`${rounds} cycles, ${tally.violations.length} broken`);
      // What is broken stays broken: the next cycles would find the same again.
      if (tally.violations.length > before) return;
    }
  }

  const lives = Array.from({ length: LIVES }, (_, index) =>
    live(chance.fork(), `${String.fromCharCode(97 + index)}`),
  );
  await Promise.all(lives);
  return { rounds, ...tally.result() };
}

/** Which point each cycle kills at: all of them in turn, in an order that chance decides. */
function* dealt(cycles: number, chance: Chance): Generator<CrashPoint | null, undefined> {
  const random = Array.from(
    { length: Math.ceil(crashPoints.length / ONE_AT_RANDOM_OF) },
    () => null,
  );
  for (let left = cycles; left > 0; ) {
    for (const point of chance.shuffled([...crashPoints, ...random]).slice(0, left)) {
      left -= 1;
      yield point;
    }
  }
}

function createTally() {
  const violations: Violation[] = [];
  const kills = new Map(crashPoints.map((point) => [nameOf(point), 0]));
  const starts: number[] = [];
  const figures = { acknowledged: 0, unanswered: 0, random: 0, missed: 0 };

  function add(point: CrashPoint | null, cycle: Cycle): void {
    violations.push(
      ...cycle.violations.map(({ invariant, what }) => ({
        invariant,
        what: `${what} (killed at ${point ? nameOf(point) : "a random moment"})`,
      })),
    );
    figures.acknowledged += cycle.acknowledged;
    figures.unanswered += cycle.unanswered;
    starts.push(...cycle.starts);
    if (point === null) figures.random += 1;
    else if (cycle.isHit) kills.set(nameOf(point), (kills.get(nameOf(point)) ?? 0) + 1);
    else figures.missed += 1;
  }

  function result(): Omit<Result, "rounds"> {
    const lost = violations.filter(({ invariant }) => invariant === "answers-recorded").length;
    const hit = [...kills.values()].filter((count) => count > 0).length;
    starts.sort((one, other) => one - other);
    return {
      violations,
      figures: {
        "acknowledged writes": figures.acknowledged,
        "acknowledged writes lost": lost,
        "requests that the crash left unanswered": figures.unanswered,
        "crash points": crashPoints.length,
        "crash points hit": hit,
        "kills at a crash point": [...kills.values()].reduce((sum, count) => sum + count, 0),
        "kills at a random moment": figures.random,
        "cycles whose point was not passed": figures.missed,
        restarts: starts.length,
        "median milliseconds to serving": Math.round(starts[Math.floor(starts.length / 2)] ?? 0),
        "longest milliseconds to serving": Math.round(starts.at(-1) ?? 0),
      },
      details: { "Kills by crash point": Object.fromEntries(kills) },
    };
  }

  return { violations, add, result };
}
