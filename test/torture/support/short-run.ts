import type { Campaign, Result } from "../campaign.ts";

/** A few rounds of a campaign, the same ones each time: its part in `npm test`. */
export function shortRun(campaign: Campaign, cycles: number): Promise<Result> {
  return campaign.run({
    engine: "sqlite",
    seed: 1,
    cycles,
    isOver: () => false,
    progress: () => {},
  });
}
