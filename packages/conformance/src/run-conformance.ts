import openapi from "@trade-v1/contract/openapi.json" with { type: "json" };
import type { SignType } from "@trade-v1/signing";
import manifest from "../package.json" with { type: "json" };
import { Coverage } from "./coverage/coverage.ts";
import type { App } from "./exchange/form.ts";
import { type Receiver, startReceiver } from "./notifications/receiver.ts";
import { probe } from "./probe.ts";
import { type Report, type StoryResult, totalsOf } from "./report/report.ts";
import { playStory, skipped } from "./story/play-story.ts";
import type { Story } from "./story/story.ts";
import { chooseStories, type Selection } from "./suites/suites.ts";
import type { Target } from "./target.ts";

export interface ConformanceOptions extends Selection {
  readonly baseUrl: string;
  readonly app: App;
  readonly signType: SignType;
  /** Whether a member that the contract does not declare is a fault. */
  readonly strict: boolean;
  readonly timeoutMs: number;
  /** How many stories are played at a time. */
  readonly concurrency: number;
  /** Where the tested side reaches this machine; undefined if it cannot. */
  readonly notifyHost: string | undefined;
  /** What to play besides the stories that are code. */
  readonly workflows: readonly Story[];
  /** Told before the first story, when it is known what will be played. */
  readonly onPlan?: (plan: Plan) => void;
  /** Told after each story. */
  readonly onStory?: (result: StoryResult, done: number, of: number) => void;
}

/** What a run is about to do. */
export interface Plan {
  readonly stories: readonly Story[];
  readonly target: Target;
}

/**
 * Plays every story of the selection against an implementation, and tells what came of it. It opens
 * orders of its own only, under numbers that no other run has, and touches nothing else.
 *
 * @throws Unreachable if nothing answers there at all
 */
export async function runConformance(options: ConformanceOptions): Promise<Report> {
  const startedAt = new Date();
  const { baseUrl, app, signType, strict, timeoutMs, profile, stateless } = options;
  const found = await probe(baseUrl, timeoutMs);
  const target: Target = {
    baseUrl,
    app,
    signType,
    strict,
    timeoutMs,
    profile,
    signed: !stateless,
    hasSandbox: found.hasSandbox && profile === "full" && !stateless,
    run: `C${startedAt.getTime().toString(36)}`,
  };
  const stories = chooseStories(options, options.workflows);
  options.onPlan?.({ stories, target });
  const coverage = new Coverage();
  const receiver = await receiverFor(options, stories);
  try {
    const results = await playAll(stories, target, coverage, receiver, options);
    return {
      tool: { name: manifest.name, version: manifest.version },
      contract: openapi.info.version,
      target: {
        baseUrl,
        appCode: app.appCode,
        profile,
        signType,
        only: options.only,
        run: target.run,
      },
      startedAt: startedAt.toISOString(),
      durationMs: Date.now() - startedAt.getTime(),
      totals: totalsOf(results),
      stories: results,
      coverage:
        profile === "seed"
          ? { outcomes: [], cells: [] }
          : { outcomes: coverage.outcomes(), cells: coverage.cells() },
    };
  } finally {
    await receiver?.close();
  }
}

async function receiverFor(
  { notifyHost }: ConformanceOptions,
  stories: readonly Story[],
): Promise<Receiver | undefined> {
  const isNeeded = stories.some(({ needs }) => needs.includes("notifications"));
  return notifyHost !== undefined && isNeeded ? startReceiver(notifyHost) : undefined;
}

/** Whoever does not answer so many stories in a row is not waited for any longer. */
const mostUnanswered = 8;

function gotAnswer({ exchanges }: StoryResult): boolean {
  return exchanges.some(
    ({ answered, sent }) => answered !== undefined && sent.path.startsWith("/trade/"),
  );
}

/** Plays some stories at a time and returns the results in the order of the stories. */
async function playAll(
  stories: readonly Story[],
  target: Target,
  coverage: Coverage,
  receiver: Receiver | undefined,
  { concurrency, onStory }: ConformanceOptions,
): Promise<readonly StoryResult[]> {
  const results: StoryResult[] = [];
  let next = 0;
  let done = 0;
  let unanswered = 0;
  const work = async () => {
    for (let index = next++; index < stories.length; index = next++) {
      const story = stories[index] as Story;
      const result =
        unanswered < mostUnanswered
          ? await playStory(story, { target, coverage, receiver, index })
          : skipped(story, `${mostUnanswered} stories in a row got no answer`);
      results[index] = result;
      if (result.outcome !== "skipped") unanswered = gotAnswer(result) ? 0 : unanswered + 1;
      onStory?.(result, ++done, stories.length);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return results;
}
