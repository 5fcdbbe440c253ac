import { startInbox } from "./inbox.ts";
import { judgeStory } from "./judge-story.ts";
import { startRecordingProxy } from "./recording-proxy.ts";
import { type LineEnded, runLine } from "./shell.ts";
import type { Stage } from "./stage.ts";

const LIMIT_MS = 120_000;

/** What somebody changes on the way to the client, who must not believe it. */
export type Forgery = "answer" | "notification";

export interface StoryOptions {
  readonly stage: Stage;
  readonly line: string;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly forgery?: Forgery;
}

/** Runs a story program once, as a fresh app, and returns what speaks against it. */
export async function tellStory(
  options: StoryOptions,
): Promise<LineEnded & { readonly problems: readonly string[] }> {
  const { stage, line, folder, environment, forgery } = options;
  const inbox = await startInbox({ alter: forgery === "notification" ? forgeAmount : undefined });
  const alter = (path: string, body: Buffer) =>
    path.startsWith("/trade/") ? forgeAmount(body) : body;
  const proxy = await startRecordingProxy({
    gatewayUrl: stage.url,
    alter: forgery === "answer" ? alter : undefined,
  });
  try {
    const app = await stage.createApp(inbox.notifyUrl);
    const ended = await runLine(line, {
      folder,
      limitMs: LIMIT_MS,
      environment: {
        ...environment,
        TRADE_URL: proxy.url,
        TRADE_APPCODE: app.app_code,
        TRADE_KEY: app.key,
        TRADE_MCHID: app.mchid,
        TRADE_INBOX: inbox.url,
      },
    });
    const transactions = await stage.transactions(app.app_code);
    const told = { ...ended, exchanges: proxy.exchanges, transactions, key: app.key };
    const problems = forgery === undefined ? judgeStory(told) : believed(ended, forgery);
    return { ...ended, problems };
  } finally {
    await proxy.stop();
    await inbox.stop();
  }
}

/** The step that a forgery must not get through. */
const deceived: Readonly<Record<Forgery, string>> = {
  answer: "open",
  notification: "notification",
};

/** Whether a client has believed what was changed. */
function believed({ code, output }: LineEnded, forgery: Forgery): readonly string[] {
  const step = deceived[forgery];
  const isBelieved = code === 0 || new RegExp(`^ok ${step}\\r?$`, "m").test(output);
  return isBelieved ? [`it believed the ${forgery} that somebody had changed (${step})`] : [];
}

/** The same body of the same length, about another amount. */
function forgeAmount(body: Buffer): Buffer {
  return Buffer.from(body.toString().replace('"txamt":"1000"', '"txamt":"9000"'));
}
