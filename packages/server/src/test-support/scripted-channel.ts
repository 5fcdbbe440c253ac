import type {
  CancelOutcome,
  Channel,
  CloseOutcome,
  PaymentOutcome,
  RefundOutcome,
} from "../channels/channel.ts";

type Answer<Outcome> = Outcome | (() => Promise<Outcome>);

/** A channel that answers what the test says, and counts what it was asked. */
export class ScriptedChannel implements Channel {
  answers: {
    open: Answer<PaymentOutcome>;
    query: Answer<PaymentOutcome>;
    close: Answer<CloseOutcome>;
    cancel: Answer<CancelOutcome>;
    refund: Answer<RefundOutcome>;
    queryRefund: Answer<RefundOutcome>;
  } = {
    open: { status: "unknown" },
    query: { status: "unknown" },
    close: { status: "closed" },
    cancel: { status: "closed" },
    refund: { status: "succeeded", channelId: "chn-refund", refundedAt: 2000 },
    queryRefund: { status: "unknown" },
  };

  /** `open 2026…`, `refund 2026…`: each question with the id it was about, oldest first. */
  readonly calls: string[] = [];

  open({ transactionId }: { transactionId: string }) {
    return this.#answer("open", transactionId);
  }

  query({ transactionId }: { transactionId: string }) {
    return this.#answer("query", transactionId);
  }

  close({ transactionId }: { transactionId: string }) {
    return this.#answer("close", transactionId);
  }

  cancel({ transactionId }: { transactionId: string }) {
    return this.#answer("cancel", transactionId);
  }

  refund({ refundId }: { refundId: string }) {
    return this.#answer("refund", refundId);
  }

  queryRefund({ refundId }: { refundId: string }) {
    return this.#answer("queryRefund", refundId);
  }

  async #answer<Name extends keyof ScriptedChannel["answers"]>(name: Name, id: string) {
    this.calls.push(`${name} ${id}`);
    const answer = this.answers[name];
    type Outcome = Exclude<ScriptedChannel["answers"][Name], () => unknown>;
    return (typeof answer === "function" ? await answer() : answer) as Outcome;
  }
}
