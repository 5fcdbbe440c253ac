import { signFields } from "@trade-v1/signing";
import type { App, FormFields } from "../exchange/form.ts";
import { encodeForm, spoilt } from "../exchange/form.ts";
import type { Answer } from "../story/answer.ts";
import type { Departure, TradeOperation } from "../story/request.ts";
import { sandboxOf } from "../story/sandbox.ts";
import type { Stage } from "../story/stage.ts";
import { StoryStopped } from "../story/story-stopped.ts";
import type { Example, ShownDeparture, Step } from "./example.ts";
import { Numbers } from "./numbers.ts";

/** Plays examples of the contract on a stage, whose app is fresh: so their numbers are nobody else's. */
export class Replay {
  readonly numbers: Numbers;
  readonly #stage: Stage;
  readonly #examples: ReadonlyMap<string, Example>;
  /** Where notifications shall really go, whatever the examples say. */
  readonly #notifyUrl: string | undefined;
  /** The order of the last payment that was sent, whom `approve` and `decline` mean. */
  #lastOrder = "";
  #departure: ShownDeparture = {};

  constructor(stage: Stage, examples: ReadonlyMap<string, Example>, notifyUrl?: string) {
    this.#stage = stage;
    this.#examples = examples;
    this.#notifyUrl = notifyUrl;
    this.numbers = new Numbers(stage.app.mchid);
  }

  /** Sets the example's scene. @throws StoryStopped if it cannot be set */
  async prepare(example: Example): Promise<void> {
    for (const step of example.given) await this.#take(step);
  }

  /** Sends the example's own request and holds the answer against what it shows. */
  async send(example: Example): Promise<boolean> {
    const shown = this.#departure;
    this.#departure = {};
    const sandbox = sandboxOf(this.#stage);
    const app = shown.app === "other" ? await sandbox.createApp() : this.#stage.app;
    const fields = this.#fields(example, shown, app);
    const operation = example.operationId as TradeOperation;
    const answer = await this.#stage.call(operation, fields, departureOf(fields, shown, app));
    if (operation === "createPayment" && answer.syssn !== "") this.#lastOrder = answer.syssn;
    const differences = this.#differences(answer, example);
    const found = `${example.name}: ${differences.join("; ")}`;
    return this.#stage.expect("answer.example", differences.length === 0, found);
  }

  #differences({ status, body, answered }: Answer, example: Example): readonly string[] {
    const { response, responseHeaders } = example;
    const headers = answered?.headers ?? {};
    const named = Object.entries(responseHeaders).filter(
      ([name, value]) => headers[name.toLowerCase()] !== value,
    );
    return [
      ...(status === example.status ? [] : [`HTTP ${status}, in the example ${example.status}`]),
      ...this.numbers.differences(body, response),
      ...named.map(([name, value]) => `the header ${name} is not ${value}`),
      ...("idempotent-replayed" in headers && !("Idempotent-Replayed" in responseHeaders)
        ? ["Idempotent-Replayed is not in the example"]
        : []),
    ];
  }

  async #take(step: Step): Promise<void> {
    const sandbox = sandboxOf(this.#stage);
    if ("send" in step) {
      const example = this.#examples.get(step.send);
      if (example === undefined) throw new Error(`there is no example ${step.send}`);
      await this.prepare(example);
      if (!(await this.send(example))) throw new StoryStopped();
    } else if ("sandbox" in step) {
      const { sandbox: act } = step;
      const customer = {
        approve: sandbox.approve,
        decline: sandbox.decline,
        "approve-late": sandbox.approveLate,
      };
      await customer[act](this.#lastOrder);
    } else if ("advance" in step) {
      await sandbox.advance(step.advance);
    } else if ("request" in step) {
      this.#departure = step.request;
    } else {
      await sandbox.plan(step.fault);
    }
  }

  #fields(example: Example, { fields = {} }: ShownDeparture, app: App): FormFields {
    const sent = Object.entries({ ...example.request, ...fields }).flatMap(([name, value]) =>
      value === null ? [] : [[name, this.#valueToSend(name, String(value), app)] as const],
    );
    return Object.fromEntries(sent);
  }

  #valueToSend(name: string, value: string, app: App): string {
    if (name === "notify_url" && this.#notifyUrl !== undefined) return this.#notifyUrl;
    const text = this.numbers.toSend(name, value);
    return name === "mchid" && text === this.#stage.app.mchid ? app.mchid : text;
  }
}

function departureOf(fields: FormFields, shown: ShownDeparture, app: App): Departure {
  const { method, path, contentType, signature, appCode } = shown;
  const sign = signFields(fields, { signType: "MD5", key: app.key });
  return {
    app,
    signType: "MD5",
    authentic: signature === undefined && appCode === undefined,
    ...(method !== undefined && { method }),
    ...(path !== undefined && { path }),
    body: bodyOf(fields, shown),
    headers: {
      ...(contentType !== undefined && { "Content-Type": contentType }),
      ...(appCode === "unknown" && { "X-QF-APPCODE": "NOSUCHAPP00000000000000000000001" }),
      ...(signature === "missing" && { "X-QF-SIGN": null }),
      ...(signature === "wrong" && { "X-QF-SIGN": spoilt(sign) }),
    },
  };
}

function bodyOf(fields: FormFields, { rawBody, body, padTo }: ShownDeparture): string {
  const form = rawBody ?? body ?? encodeForm(fields);
  return padTo === undefined ? form : `${form}&padding=`.padEnd(padTo, "x");
}
