import { createTradeClient } from "@trade-v1/client";
import { validateNotification } from "@trade-v1/contract/validators";
import { differencesFromContract } from "./contract-check.ts";
import type { NotificationListener } from "./notification-listener.ts";
import { newNumbers, wireTime } from "./numbers.ts";
import type { Paper } from "./paper.ts";
import type { Recorder } from "./recorder.ts";
import type { DemoApp, SandboxControl } from "./sandbox-control.ts";
import { SceneStopped } from "./scene.ts";
import type { Answer, Call, Stage } from "./stage.ts";
import type { Verdict } from "./verdict.ts";

export interface StageParts {
  readonly baseUrl: string;
  /** A mock keeps no state and signs nothing. */
  readonly isMock: boolean;
  readonly app: DemoApp;
  readonly recorder: Recorder;
  readonly sandbox: SandboxControl;
  /** Undefined if the gateway cannot reach this machine. */
  readonly listener: NotificationListener | undefined;
  readonly paper: Paper;
  readonly verdict: Verdict;
}

/** How long the gateway may take to send a notification that is due, in milliseconds. */
const notificationTimeoutMs = 15_000;

export function openStage(parts: StageParts): Stage {
  const { isMock, app, recorder, sandbox, listener, paper, verdict } = parts;
  const { numbers, newNumber } = newNumbers();
  let startedAt: string | undefined;
  const trade = createTradeClient({
    baseUrl: parts.baseUrl,
    appCode: app.appCode,
    key: app.key,
    fetch: recorder.fetch,
    verifyResponses: !isMock,
  });

  /** Shows what went over the wire since the last time, and holds it against the contract. */
  const review = () => {
    const exchange = recorder.take();
    if (exchange === undefined) return;
    paper.exchange(exchange);
    for (const difference of differencesFromContract(exchange)) verdict.differs(difference);
  };

  const perform = async <Data extends Answer>(code: string, example: string, call: Call<Data>) => {
    if (isMock) recorder.prefer(example);
    const result = await call(trade).finally(review);
    startedAt ??= result.data.sysdtm;
    const found = result.ok ? "0000" : result.code;
    if (found !== code) {
      verdict.differs(`respcd ${code} was expected, ${found} was answered`);
      throw new SceneStopped();
    }
    verdict.agrees(code === "0000" ? "succeeds" : `refused with ${code}`);
    return result;
  };

  const stage: Stage = {
    mchid: app.mchid,
    notifyUrl: listener?.url,
    newNumber,
    numbers: () => numbers,
    now: () => wireTime(new Date()),
    startedAt: () => startedAt ?? wireTime(new Date()),
    say: paper.say,

    async succeeds<Data extends Answer>(example: string, call: Call<Data>) {
      const { data } = await perform("0000", example, call);
      // The contract check has seen that a success has every member.
      return data as Required<Data>;
    },
    async refused(code, example, call) {
      await perform(code, example, call);
    },

    check(what, holds) {
      if (isMock) verdict.skip(what, "a mock's values are examples");
      else if (holds) verdict.agrees(what);
      else verdict.differs(`not so: ${what}`);
    },
    async withState(what, act) {
      if (isMock) verdict.skip(what, "a mock keeps no state");
      else await act();
    },
    async find(number) {
      const { data } = await stage.succeeds("by-out-trade-no", () =>
        trade.queryTransactions({ out_trade_no: number }),
      );
      const [entry] = data;
      if (entry !== undefined) return entry;
      verdict.differs(`the query does not find ${number}`);
      throw new SceneStopped();
    },
    async approve(syssn) {
      await sandbox.approve(syssn).finally(review);
    },
    async notified(what, fits) {
      if (isMock) return verdict.skip(what, "a mock sends nothing");
      if (listener === undefined)
        return verdict.skip(what, "the gateway cannot reach this machine");
      const { body, signature, signType } = await listener.next(notificationTimeoutMs);
      paper.notification(body);
      const verified = trade.verifyNotification(body, signature, signType);
      if (!verified.ok) return verdict.differs(`the notification is refused: ${verified.reason}`);
      verdict.agrees("its signature is right");
      const validated = validateNotification(verified.notification);
      if (validated.ok) stage.check(what, fits(validated.value));
      else for (const { message } of validated.errors) verdict.differs(message);
    },
  };
  return stage;
}
