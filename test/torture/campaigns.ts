import type { Campaign } from "./campaign.ts";
import { crash } from "./crash/crash.ts";
import { fuzz } from "./fuzz/fuzz.ts";
import { replay } from "./fuzz/replay.ts";
import { stateful } from "./fuzz/stateful.ts";
import { drain } from "./network/drain.ts";
import { hostilePeers } from "./network/hostile-peers.ts";
import { hostileReceivers } from "./network/hostile-receivers.ts";
import { channelFaults } from "./races/channel-faults.ts";
import { duplicates } from "./races/duplicates.ts";
import { interleavings } from "./races/interleavings.ts";
import { refundRaces } from "./races/refund-races.ts";
import { clock } from "./storage/clock.ts";
import { diskFull } from "./storage/disk-full.ts";
import { locked } from "./storage/locked.ts";
import { powerCut } from "./storage/power-cut.ts";
import { restart } from "./storage/restart.ts";

/** Every campaign, in the order of the report. */
export const campaigns: readonly Campaign[] = [
  crash,
  fuzz,
  stateful,
  replay,
  drain,
  hostilePeers,
  hostileReceivers,
  duplicates,
  refundRaces,
  interleavings,
  channelFaults,
  powerCut,
  diskFull,
  locked,
  clock,
  restart,
];
