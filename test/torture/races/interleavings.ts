import { type Store, StoreUnavailable } from "@trade-v1/server";
import type { Campaign, Result, Violation } from "../campaign.ts";
import { callOf } from "./call-of.ts";
import { chosenByChance, EveryOrder } from "./explore.ts";
import { partner } from "./partner.ts";
import { type Network, type Scene, scenes } from "./scenes.ts";
import { type Choose, Schedule } from "./schedule.ts";
import { type Fetch, judge, openSteeredStage } from "./stage.ts";

/** Operations on one order at the same moment, in every order of their steps. */
export const interleavings: Campaign = {
  name: "interleavings",
  summary:
    "Operations on one order at the same moment (reversal and approval, close and approval, refund and " +
    "reversal, expiry and approval, …), step by step in every order, with one answer of the channel or of the store lost.",
  cycles: 10_000,
  async run({ seed, cycles, isOver, progress }): Promise<Result> {
    const parts = scenes.map((scene, index) => ({
      scene,
      index,
      orders: new EveryOrder(),
      runs: 0,
    }));
    const violations: Violation[] = [];
    const figures = { scenes: scenes.length, "scenes played in every order": 0, steps: 0 };
    let rounds = 0;
    while (rounds < cycles && !isOver()) {
      const theatre = await openTheatre();
      try {
        for (const part of parts) {
          for (let run = 0; run < RUNS; run += 1) {
            if (rounds >= cycles || isOver()) break;
            const name = `${part.index}.${part.runs}`;
            const play = (choose: Choose) => theatre.play(part.scene, name, choose);
            // Every order in turn, and others by chance, in which something may go wrong as well.
            const isByChance = part.runs % 2 === 1 || part.orders.isOver;
            const walk = seed * 1_000_003 + part.index * 1009 + part.runs;
            figures.steps += isByChance
              ? await play(chosenByChance(walk))
              : await part.orders.next(play);
            part.runs += 1;
            rounds += 1;
          }
        }
        violations.push(...theatre.judged());
      } finally {
        await theatre.close();
      }
      progress(`${rounds} orders of steps, ${violations.length} violations`);
    }
    figures["scenes played in every order"] = parts.filter(({ orders }) => orders.isOver).length;
    return { rounds, figures, violations };
  },
};

/** So often a scene is played before the next one's turn, on the same stage. */
const RUNS = 4;
/** Waiting orders have expired, and every schedule of the settler has run. */
const SETTLED_SECONDS = [20, 60, 1860, 600, 3600, 90_000] as const;
const START = Date.UTC(2026, 10, 23, 8);

/** A stage on which one thing happens at a time. */
async function openTheatre() {
  const schedule = new Schedule();
  const time = { now: START };
  const network: Network = { losses: 0, holdsUp: false, heldUp: [] };
  const stage = await openSteeredStage({
    clock: () => time.now,
    sleep: () => schedule.sleep(),
    store: (store) => stepwiseStore(store, schedule, network),
    network: (reach) => stepwiseNetwork(reach, schedule, network),
  });
  stage.records.mayBeUnavailable = true;
  /** What happened under each name, for the report of what went wrong. */
  const played = new Map<string, string>();

  /**
   * Plays a scene once, lets time pass until nothing is open, and asks for everything again.
   * @returns how many steps it took
   */
  async function play(scene: Scene, name: string, choose: Choose): Promise<number> {
    time.now += 1000;
    const app = await stage.sandbox.createApp(stage.notifyUrl);
    const call = partner(stage.send, app, stage.records);
    const sent = stage.records.exchanges.length;
    const actors = await scene.prepare({ stage, app, schedule, name, network });
    network.losses = 1;
    const steps = await schedule.run(actors, choose);
    network.losses = 0;
    const exchanges = stage.records.exchanges.slice(sent);
    for (const { operation, fields, answer } of exchanges) {
      if (answer?.status === 503) await call(operation, fields);
    }
    for (const seconds of SETTLED_SECONDS) await stage.sandbox.advance(app, seconds);
    for (const { operation, fields } of exchanges) await call(operation, fields);
    await stage.sandbox.advance(app, 60);
    const { mchid: merchantId } = app;
    const found = await stage.store.orders.search({ merchantId, offset: 0, limit: 100 });
    const story = `${scene.title}: ${steps.join(", ")}`;
    for (const { id } of found) played.set(id, story);
    played.set(name, story);
    return steps.length;
  }

  return {
    play,
    judged: () => judge(stage).map((violation) => withStory(violation, played)),
    close: () => stage.close(),
  };
}

/** The violation with the order of steps that led to it. */
function withStory({ invariant, what }: Violation, played: ReadonlyMap<string, string>): Violation {
  const names = what.match(/\d{24}|\b\d+\.\d+\b/g) ?? [];
  const story = names.map((name) => played.get(name)).find((each) => each !== undefined);
  return { invariant, what: `${what} (${story ?? "no story"})` };
}

/** Others can come before each decision; one may fail, before its commit or (nobody knows) after it. */
function stepwiseStore(store: Store, schedule: Schedule, network: Network): Store {
  return {
    ...store,
    orders: {
      ...store.orders,
      async execute(command) {
        await schedule.step(command.name);
        const fails = network.losses > 0 ? schedule.decide(`fails at ${command.name}`, 3) : 0;
        if (fails > 0) network.losses -= 1;
        if (fails === 1) throw new StoreUnavailable("planted, before the commit");
        const result = await store.orders.execute(command);
        if (fails === 2) throw new StoreUnavailable("planted, after the commit");
        return result;
      },
    },
  };
}

/** Others can come while a call is on its way, and while its answer is; one answer may be lost. */
function stepwiseNetwork(reach: Fetch, schedule: Schedule, network: Network): Fetch {
  return async (url, init) => {
    const call = callOf(url, init);
    if (network.holdsUp && call === "open") {
      network.holdsUp = false;
      network.heldUp.push(() => reach(url, init));
      throw new Error("held up");
    }
    await schedule.step(`asks ${call}`);
    const answer = await reach(url, init);
    await schedule.step(`hears of ${call}`);
    if (network.losses > 0 && schedule.decide(`loses the answer to ${call}`, 2) === 1) {
      network.losses -= 1;
      throw new Error("lost");
    }
    return answer;
  };
}
