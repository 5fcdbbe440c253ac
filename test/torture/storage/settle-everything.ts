import { type Journal, type Partner, send } from "../support/partner.ts";
import { advanceClock } from "./sandbox-calls.ts";

/** Brings whatever is undecided to its end: all that the schedules give is a little over two minutes. */
const STEPS_SECONDS = [15, 10, 10, 10, 10, 40, 40, 40, 200, 700, 700, 3700] as const;

/** Lets the sandbox's time go by until the settler and the notifier have nothing left to do. */
export async function settleEverything(gatewayUrl: string): Promise<void> {
  for (const seconds of STEPS_SECONDS) await advanceClock(gatewayUrl, seconds);
}

/** Sends again what nobody answered, as a partner does to find out; then it is answered. */
export async function resendUnanswered(
  gatewayUrl: string,
  partner: Partner,
  journal: Journal,
): Promise<void> {
  const unanswered = journal.exchanges.filter(({ answer }) => answer?.status !== 200);
  await Promise.all(
    unanswered.map(({ operation, fields }) =>
      send(gatewayUrl, partner, journal, operation, fields),
    ),
  );
}
