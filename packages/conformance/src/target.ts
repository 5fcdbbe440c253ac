import type { SignType } from "@trade-v1/signing";
import type { App } from "./exchange/form.ts";
import type { Rules } from "./exchange/judge.ts";

/** What is tested, and how. */
export interface Target extends Rules {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly app: App;
  /** How requests are signed where a story does not say. */
  readonly signType: SignType;
  /** How long an answer may take. */
  readonly timeoutMs: number;
  /** Whether `/sandbox/v1` is there: fresh apps, customers, the clock, trouble. */
  readonly hasSandbox: boolean;
  /** Begins every number of this run, so that two runs never meet. */
  readonly run: string;
}
