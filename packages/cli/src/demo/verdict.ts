import type { Paper } from "./paper.ts";

/** Counts what agreed, what differed and what was skipped, and says each as it happens. */
export interface Verdict {
  agrees(what: string): void;
  differs(what: string): void;
  skip(what: string, why: string): void;
  readonly counts: Readonly<Record<"agreed" | "differed" | "skipped", number>>;
}

export function keepVerdict(paper: Paper): Verdict {
  const counts = { agreed: 0, differed: 0, skipped: 0 };
  return {
    counts,
    agrees(what) {
      counts.agreed++;
      paper.agrees(what);
    },
    differs(what) {
      counts.differed++;
      paper.differs(what);
    },
    skip(what, why) {
      counts.skipped++;
      paper.skipped(what, why);
    },
  };
}
