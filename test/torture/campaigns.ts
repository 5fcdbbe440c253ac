import type { Campaign } from "./campaign.ts";
import { crash } from "./crash/crash.ts";
import { fuzz } from "./fuzz/fuzz.ts";
import { stateful } from "./fuzz/stateful.ts";

/** Every campaign, in the order of the report. */
export const campaigns: readonly Campaign[] = [crash, fuzz, stateful];
