import { operations } from "@trade-v1/contract/operations";
import { signFields } from "@trade-v1/signing";
import { expectContract } from "../support/expect-contract.ts";
import type { TestGateway } from "../support/gateway.ts";
import type { Departure, Example, Step, Values } from "./load-examples.ts";
import { Numbers } from "./numbers.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

interface TestApp {
  readonly app_code: string;
  readonly key: string;
  readonly mchid: string;
}

type OperationId = keyof typeof operations;

/** Plays examples for a fresh app, so that their numbers are nobody else's. */
export class Story {
  readonly numbers: Numbers;
  readonly #gateway: TestGateway;
  readonly #app: TestApp;
  readonly #examples: ReadonlyMap<string, Example>;
  /** Where notifications shall really go, whatever the examples say. */
  readonly #notifyUrl: string | undefined;
  /** The order of the last payment that was sent, whom `approve` and `decline` mean. */
  #lastOrder = "";
  #departure: Departure = {};

  private constructor(
    gateway: TestGateway,
    app: TestApp,
    examples: ReadonlyMap<string, Example>,
    notifyUrl: string | undefined,
  ) {
    this.#gateway = gateway;
    this.#app = app;
    this.#examples = examples;
    this.#notifyUrl = notifyUrl;
    this.numbers = new Numbers(app.mchid);
  }

  static async begin(
    gateway: TestGateway,
    examples: ReadonlyMap<string, Example>,
    notifyUrl?: string,
  ): Promise<Story> {
    const app = await gateway.sandbox.createApp(notifyUrl ? { notify_url: notifyUrl } : {});
    return new Story(gateway, app, examples, notifyUrl);
  }

  get key(): string {
    return this.#app.key;
  }

  /** Sets the example's scene. */
  async prepare(example: Example): Promise<void> {
    for (const step of example.given) await this.#take(step);
  }

  /** Sends the example's own request. */
  async send(example: Example): Promise<Answer> {
    const departure = this.#departure;
    this.#departure = {};
    const app = departure.app === "other" ? await this.#gateway.sandbox.createApp({}) : this.#app;
    const fields = this.#fields(example.request, departure, app);
    const operationId = example.operationId as OperationId;
    const { path } = operations[operationId];
    const response = await fetch(this.#gateway.url + (departure.path ?? path), {
      method: departure.method ?? "POST",
      headers: headers(fields, departure, app),
      ...(departure.method === "GET" ? {} : { body: body(fields, departure) }),
    });
    const answer = {
      status: response.status,
      headers: response.headers,
      body: await response.json(),
    };
    expectContract(operationId, answer.status, answer.body);
    if (operationId === "createPayment" && typeof answer.body.syssn === "string") {
      this.#lastOrder = answer.body.syssn;
    }
    return answer;
  }

  async #take(step: Step): Promise<void> {
    if ("send" in step) {
      const example = this.#examples.get(step.send);
      if (example === undefined) throw new Error(`there is no example ${step.send}`);
      await this.prepare(example);
      const { status, body } = await this.send(example);
      this.numbers.requireSame(
        { status, ...body },
        { status: example.status, ...example.response },
      );
    } else if ("sandbox" in step) {
      await this.#gateway.sandbox[step.sandbox](this.#lastOrder);
    } else if ("advance" in step) {
      await this.#gateway.sandbox.advance(this.#app.app_code, step.advance);
    } else if ("request" in step) {
      this.#departure = step.request;
    } else {
      await this.#gateway.sandbox.planFaults(this.#app.app_code, step.fault);
    }
  }

  #fields(values: Values, { fields = {} }: Departure, app: TestApp): Record<string, string> {
    const sent = Object.entries({ ...values, ...fields }).flatMap(([name, value]) =>
      value === null ? [] : [[name, this.#valueToSend(name, String(value), app)] as const],
    );
    return Object.fromEntries(sent);
  }

  #valueToSend(name: string, value: string, app: TestApp): string {
    if (name === "notify_url" && this.#notifyUrl) return this.#notifyUrl;
    const text = this.numbers.toSend(name, value);
    return name === "mchid" && text === this.#app.mchid ? app.mchid : text;
  }
}

function headers(fields: Record<string, string>, departure: Departure, app: TestApp) {
  const sign = signFields(fields, { signType: "MD5", key: app.key });
  const wrong = sign.replace(/^./, (digit) => (digit === "0" ? "1" : "0"));
  return {
    "Content-Type": departure.contentType ?? "application/x-www-form-urlencoded",
    "X-QF-APPCODE":
      departure.appCode === "unknown" ? "NOSUCHAPP00000000000000000000001" : app.app_code,
    ...(departure.signature === "missing"
      ? {}
      : { "X-QF-SIGN": departure.signature === "wrong" ? wrong : sign }),
  };
}

function body(fields: Record<string, string>, { rawBody, body, padTo }: Departure): string {
  const form = rawBody ?? body ?? new URLSearchParams(fields).toString();
  return padTo === undefined ? form : `${form}&padding=`.padEnd(padTo, "x");
}
