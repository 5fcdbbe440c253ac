import type { Campaign } from "./campaign.ts";
import { crash } from "./crash/crash.ts";
import { fuzz } from "./fuzz/fuzz.ts";
import { replay } from "./fuzz/replay.ts";
import { stateful } from "./fuzz/stateful.ts";
import { drain } from "./network/drain.ts";
import { channelFaults } from "./races/channel-faults.ts";
import { duplicates } from "./races/duplicates.ts";
import { interleavings } from "./races/interleavings.ts";
import { refundRaces } from "./races/refund-races.ts";

/** Every campaign, in the order of the report. */
export const campaigns: readonly Campaign[] = [
  crash,
  fuzz,
  stateful,
  replay,
  drain,
  duplicates,
  refundRaces,
  interleavings,
  channelFaults,
];
