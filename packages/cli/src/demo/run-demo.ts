import { listenForNotifications } from "./notification-listener.ts";
import { openStage } from "./open-stage.ts";
import type { Paper } from "./paper.ts";
import { recordExchanges } from "./recorder.ts";
import { controlSandbox, type DemoApp } from "./sandbox-control.ts";
import { SceneStopped } from "./scene.ts";
import { story } from "./story.ts";
import { keepVerdict } from "./verdict.ts";

export interface DemoSettings {
  readonly baseUrl: string;
  /** A mock keeps no state and signs nothing: what needs either is skipped, by name. */
  readonly isMock: boolean;
  /** Whether to have a notification sent to this machine. */
  readonly notify: boolean;
  /** Whose key signs. Undefined: a fresh app of the sandbox. */
  readonly app: DemoApp | undefined;
  readonly paper: Paper;
}

/** Plays the story. Resolves to whether everything was as the contract says. */
export async function runDemo(settings: DemoSettings): Promise<boolean> {
  const { baseUrl, isMock, notify, app, paper } = settings;
  const recorder = recordExchanges();
  const sandbox = controlSandbox(baseUrl, recorder);
  const verdict = keepVerdict(paper);
  const canBeCalled = notify && !isMock && isLoopback(baseUrl);
  const listener = canBeCalled ? await listenForNotifications() : undefined;
  try {
    const payee = app ?? (await sandbox.createApp());
    // The answer holds the app's key, which is not for the audience.
    recorder.take();
    paper.say(
      `${isMock ? "Mock" : "Gateway"} ${baseUrl}, app ${payee.appCode}, merchant ${payee.mchid}`,
    );
    const stage = openStage({
      baseUrl,
      isMock,
      app: payee,
      recorder,
      sandbox,
      listener,
      paper,
      verdict,
    });
    for (const [index, scene] of story.entries()) {
      paper.title(`${index + 1}. ${scene.title}`);
      await scene.play(stage).catch((error: unknown) => {
        if (!(error instanceof SceneStopped)) verdict.differs(describe(error));
      });
    }
  } finally {
    await listener?.close();
  }
  const { agreed, differed, skipped } = verdict.counts;
  const good = differed === 0 && agreed > 0;
  paper.end(
    `${agreed} as the contract says, ${differed} different${skipped > 0 ? `, ${skipped} skipped` : ""}.`,
    good,
  );
  return good;
}

function isLoopback(baseUrl: string): boolean {
  const { hostname } = new URL(baseUrl);
  return hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
