import type { Stage } from "./stage.ts";

/**
 * One part of the demo's story. Scenes open orders of their own, so each can be read, and played,
 * without the others.
 */
export interface Scene {
  readonly title: string;
  play(stage: Stage): Promise<void>;
}

/** Ends a scene that cannot go on. What went wrong has been noted already. */
export class SceneStopped extends Error {
  override readonly name = "SceneStopped";
}
