import type { ClosedLoop } from "../load/wrk.ts";
import type { Latency } from "../sections/latency.ts";
import type { Memory } from "../sections/memory.ts";
import type { Notifications } from "../sections/notifications.ts";
import type { Profile } from "../sections/profile.ts";
import type { Size } from "../sections/size.ts";
import type { Throughput } from "../sections/throughput.ts";

/** What a run came to; a section that was not asked for is absent. */
export interface Results {
  throughput?: readonly Throughput[];
  latency?: Latency;
  mixed?: readonly ClosedLoop[];
  size?: readonly Size[];
  memory?: Memory;
  notifications?: Notifications;
  profile?: Profile;
}

/** Payments a second of a contestant, round by round. */
export function rates(throughput: readonly Throughput[], name: string): readonly number[] {
  const found = throughput.find(({ contestant }) => contestant.name === name);
  if (found === undefined) throw new Error(`${name} did not run`);
  return found.rounds.map(({ perSecond }) => perSecond);
}
