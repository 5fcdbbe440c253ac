import { type Journal, overNetwork, type Partner, send } from "../support/partner.ts";
import { advanceClock } from "../support/ready-made-app.ts";

/** Brings whatever is undecided to its end: all that the schedules give is a little over two minutes. */
const STEPS_SECONDS = [15, 10, 10, 10, 10, 40, 40, 40, 200, 700, 700, 3700] as const;

/** Lets the sandbox's time go by until the settler and the notifier have nothing left to do. */
export async function settleEverything(gatewayUrl: string): Promise<void> {
  for (const seconds of STEPS_SECONDS) await advanceClock(gatewayUrl, seconds);
}

/** Sends again what was not decided, as a partner does to find out; everything at once. */
export async function resendUnanswered(
  gatewayUrl: string,
  partner: Partner,
  journal: Journal,
): Promise<void> {
  const { exchanges } = journal;
  const sent = ({ operation, fields }: (typeof exchanges)[number]) =>
    JSON.stringify([operation, fields]);
  const decided = new Set(exchanges.filter(({ answer }) => answer?.status === 200).map(sent));
  const open = new Map(
    exchanges.filter((one) => !decided.has(sent(one))).map((one) => [sent(one), one]),
  );
  await Promise.all(
    [...open.values()].map(({ operation, fields }) =>
      send(overNetwork(gatewayUrl), partner, journal, operation, fields),
    ),
  );
}
