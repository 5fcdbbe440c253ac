import type { Campaign, Violation } from "../campaign.ts";
import { chanceOf } from "../support/chance.ts";
import { forbiddenTargets } from "./forbidden-targets.ts";
import { hostileAnswers } from "./hostile-answers.ts";

/** Receivers of notifications that want to hold up the gateway, exhaust it or lead it astray. */
export const hostileReceivers: Campaign = {
  name: "hostile-receivers",
  summary:
    "Notifications to receivers that fail, redirect inwards, hang, drip, flood, lie and break off, and to " +
    "names and literals that lead inside: nothing counts as delivered, nothing inside is called, little is " +
    "read, and another app's notifications arrive meanwhile.",
  cycles: 10,
  async run({ seed, cycles, isOver, progress }) {
    const chance = chanceOf(seed);
    const violations: Violation[] = [];
    const figures = {
      "attempts at hostile receivers": 0,
      "delivered meanwhile": 0,
      "forbidden targets tried": 0,
    };
    let rounds = 0;
    while (rounds < cycles && !isOver()) {
      const answers = await hostileAnswers(chance.fork());
      const targets = await forbiddenTargets();
      rounds += 1;
      figures["attempts at hostile receivers"] += answers.attempts;
      figures["delivered meanwhile"] += answers.delivered;
      figures["forbidden targets tried"] += targets.tried;
      for (const { invariant, what } of [...answers.violations, ...targets.violations]) {
        violations.push({ invariant, what: `round ${rounds}: ${what}` });
      }
      progress(`${rounds} rounds, ${violations.length} violations`);
    }
    return { rounds, figures, violations };
  },
};
