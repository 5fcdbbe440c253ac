import type { Tone } from "./words.ts";

/** What the console has just done, as the address says it after a form was sent. */
const sentences = {
  approved: ["The customer has approved.", "good"],
  declined: ["The customer has declined.", "calm"],
  late: ["The wallet has paid after the close; the gateway gives the money back.", "calm"],
  "not-waiting": ["Nothing was done: the order does not wait for its customer any more.", "warn"],
  resent: ["The notification was sent again. The receiver has taken it.", "good"],
  "not-taken": [
    "The notification was sent again, or waits for its payment's. The receiver has not taken it yet.",
    "warn",
  ],
  clock: ["The app's clock has moved, and what was due has happened.", "good"],
} as const satisfies Record<string, readonly [text: string, tone: Tone]>;

export type Happening = keyof typeof sentences;

/** Only sentences of ours: whatever else an address says is not shown. */
export function happened(name: string | undefined) {
  if (name === undefined || !Object.hasOwn(sentences, name)) return undefined;
  const [text, tone] = sentences[name as Happening];
  return { text, tone };
}
