import type { Campaign } from "./campaign.ts";
import { crash } from "./crash/crash.ts";
import { fuzz } from "./fuzz/fuzz.ts";
import { replay } from "./fuzz/replay.ts";
import { stateful } from "./fuzz/stateful.ts";
import { drain } from "./network/drain.ts";

/** Every campaign, in the order of the report. */
export const campaigns: readonly Campaign[] = [crash, fuzz, stateful, replay, drain];
