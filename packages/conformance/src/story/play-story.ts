import type { Coverage } from "../coverage/coverage.ts";
import type { Receiver } from "../notifications/receiver.ts";
import type { StoryResult } from "../report/report.ts";
import type { Target } from "../target.ts";
import { sandboxOf } from "./sandbox.ts";
import { Stage } from "./stage.ts";
import type { Story } from "./story.ts";
import { StoryStopped } from "./story-stopped.ts";
import { withoutKeys } from "./without-keys.ts";

export interface Surroundings {
  readonly target: Target;
  readonly coverage: Coverage;
  readonly receiver: Receiver | undefined;
  /** The story's place in the run, which makes its numbers its own. */
  readonly index: number;
}

/** Plays one story, for a fresh app where the sandbox makes one. */
export async function playStory(story: Story, around: Surroundings): Promise<StoryResult> {
  const began = performance.now();
  const reason = whyNot(story, around);
  if (reason !== undefined) return skipped(story, reason);
  const stage = await openStage(story, around);
  await story.run(stage).catch((error: unknown) => {
    if (!(error instanceof StoryStopped)) throw error;
  });
  const { problems } = stage;
  const exchanges = withoutKeys(stage.exchanges);
  const outcome = problems.length === 0 ? "passed" : "failed";
  const { id, title, clause } = story;
  const durationMs = performance.now() - began;
  return { id, title, clause, problems, exchanges, outcome, durationMs };
}

/** What a story comes to that is not played. */
export function skipped({ id, title, clause }: Story, reason: string): StoryResult {
  const nothing = { problems: [], exchanges: [], durationMs: 0 };
  return { id, title, clause, outcome: "skipped", reason, ...nothing };
}

function whyNot({ needs }: Story, { target, receiver }: Surroundings): string | undefined {
  if (needs.includes("sandbox") && !target.hasSandbox) {
    return "it needs the sandbox's API, /sandbox/v1, which is not there";
  }
  if (needs.includes("notifications") && receiver === undefined) {
    return "notifications cannot be received here (--no-notify)";
  }
  return undefined;
}

async function openStage(story: Story, around: Surroundings): Promise<Stage> {
  const { target, coverage, receiver, index } = around;
  const parts = {
    target,
    coverage,
    receiver,
    storyId: story.id,
    numberPrefix: `${target.run}-${index}`,
  };
  const stage = new Stage({ ...parts, app: target.app });
  if (!target.hasSandbox) return stage;
  // A fresh app has its own clock and numbers; how it was made is part of the story.
  const isTold = story.needs.includes("notifications") && receiver !== undefined;
  const app = await sandboxOf(stage)
    .createApp(isTold ? { notify_url: receiver.url(stage.inbox) } : {})
    .catch((error: unknown) => {
      if (error instanceof StoryStopped) return undefined;
      throw error;
    });
  if (app === undefined) return stage;
  const own = new Stage({ ...parts, app });
  own.exchanges.push(...stage.exchanges);
  return own;
}
