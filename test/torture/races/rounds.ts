import type { Assignment, Result, Violation } from "../campaign.ts";
import { type Chance, chanceOf } from "../support/chance.ts";
import type { SandboxApp } from "../support/sandbox-api.ts";
import { judge, openNetworkStage, openReplicatedStage, type Stage } from "./stage.ts";

/** What a campaign finds out. */
export interface Tally {
  broken(invariant: string, what: string): void;
  count(figure: string, by?: number): void;
}

/** Where a round plays: an app of the stage's own, and a part of the campaign's chance. */
export interface Round extends Tally {
  readonly stage: Stage;
  readonly app: SandboxApp;
  readonly chance: Chance;
  /** Unique in the run; numbers that begin with it lead back to seed and round. */
  readonly name: string;
}

/** So many rounds share a gateway before everything is judged, so that books stay small. */
const BATCH = 25;
/** Waiting orders have expired, and every schedule of the settler has run. */
const SETTLED_SECONDS = [60, 1800, 600, 3600] as const;

/**
 * Plays rounds over the network and judges what they left behind, batch by batch: on one gateway,
 * and on two that share a database, in turn.
 */
export async function playRounds(
  { seed, cycles, isOver, progress }: Assignment,
  play: (round: Round) => Promise<void>,
  afterBatch: (stage: Stage, tally: Tally) => void,
): Promise<Result> {
  const figures: Record<string, number> = {};
  const violations: Violation[] = [];
  const count = (figure: string, by = 1) => {
    figures[figure] = (figures[figure] ?? 0) + by;
  };
  const broken = (invariant: string, what: string) => void violations.push({ invariant, what });
  let rounds = 0;
  while (rounds < cycles && !isOver()) {
    const isReplicated = Math.floor(rounds / BATCH) % 2 === 1;
    const stage = await (isReplicated ? openReplicatedStage() : openNetworkStage());
    try {
      const app = await stage.sandbox.createApp(stage.notifyUrl);
      const end = Math.min(rounds + BATCH, cycles);
      for (; rounds < end && !isOver(); rounds += 1) {
        const name = `${seed}-${rounds}`;
        const chance = chanceOf(seed * 1_000_003 + rounds);
        await play({ stage, app, chance, name, broken, count });
        if (isReplicated) count("rounds on two gateways");
      }
      for (const seconds of SETTLED_SECONDS) await stage.sandbox.advance(app, seconds);
      violations.push(...judge(stage));
      count("requests", stage.records.exchanges.length);
      afterBatch(stage, { broken, count });
    } finally {
      await stage.close();
    }
    progress(`${rounds} rounds, ${violations.length} violations`);
  }
  return { rounds, figures, violations };
}
