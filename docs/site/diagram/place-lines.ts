import type { Sequence, Step } from "./sequence.ts";
import { textWidth } from "./text-width.ts";

/** Half of the room that a participant's box takes beside its line. */
const BESIDE = 16;

/**
 * Where each participant's line stands, in pixels from the left: far enough apart for what is said
 * between them.
 */
export function placeLines({ participants, steps }: Sequence): ReadonlyMap<string, number> {
  const order = participants.map(({ id }) => id);
  const halves = participants.map(({ label }) => textWidth(label) / 2 + BESIDE);
  const at = [(halves[0] ?? 0) + BESIDE];
  for (let index = 1; index < order.length; index++) {
    let place = (at[index - 1] ?? 0) + (halves[index - 1] ?? 0) + (halves[index] ?? 0) + 24;
    for (const step of steps) {
      const [from, to] = endsOf(step, order);
      if (to === index) place = Math.max(place, (at[from] ?? 0) + roomFor(step));
    }
    at.push(place);
  }
  return new Map(order.map((id, index) => [id, at[index] ?? 0]));
}

/** The leftmost and the rightmost participant that a step needs room between. */
function endsOf(step: Step, order: readonly string[]): readonly [number, number] {
  const ids = step.kind === "message" ? [step.from, step.to] : [];
  if (step.kind === "note") ids.push(...step.over);
  const places = ids.map((id) => order.indexOf(id));
  return [Math.min(...places), Math.max(...places)];
}

function roomFor(step: Step): number {
  if (step.kind === "message" && step.from !== step.to) return textWidth(step.text) + 28;
  if (step.kind === "note" && step.over[0] !== step.over[1]) return textWidth(step.text) - 20;
  return 0;
}
