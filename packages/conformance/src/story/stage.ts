import { setTimeout } from "node:timers/promises";
import type { Clause } from "../clauses.ts";
import { type ClauseId, clause } from "../clauses.ts";
import type { Coverage } from "../coverage/coverage.ts";
import type { Answered, AnswerKey, Exchange, NotedProblem, Problem } from "../exchange/exchange.ts";
import type { App, FormFields } from "../exchange/form.ts";
import { judge } from "../exchange/judge.ts";
import { type RawRequest, send } from "../exchange/send.ts";
import type { Receiver } from "../notifications/receiver.ts";
import type { Target } from "../target.ts";
import { type Answer, readAnswer } from "./answer.ts";
import { type Departure, prepare, type TradeOperation } from "./request.ts";
import { StoryStopped } from "./story-stopped.ts";

/** How often a request is sent to somebody who says that there are too many. */
const mostAttempts = 10;

export interface StageParts {
  readonly target: Target;
  /** Who calls in this story. */
  readonly app: App;
  readonly storyId: string;
  /** Unlike any other story's of this run. */
  readonly numberPrefix: string;
  readonly coverage: Coverage;
  /** Undefined if nothing can be received. */
  readonly receiver: Receiver | undefined;
}

/**
 * Where one story is played. It sends, keeps every exchange, holds every answer against the
 * contract, and collects what the story itself finds wrong.
 */
export class Stage {
  readonly target: Target;
  readonly app: App;
  readonly receiver: Receiver | undefined;
  readonly exchanges: Exchange[] = [];
  readonly problems: NotedProblem[] = [];
  readonly #parts: StageParts;
  #numbers = 0;
  /** How many of the next refusals with 429 are what the story wants to see. */
  #plannedLimits = 0;

  constructor(parts: StageParts) {
    this.#parts = parts;
    this.target = parts.target;
    this.app = parts.app;
    this.receiver = parts.receiver;
  }

  /** Under which name the receiver keeps what is sent to the story's app. */
  get inbox(): string {
    return this.#parts.numberPrefix;
  }

  /** An `out_trade_no` that nobody has used. */
  number(): string {
    this.#numbers += 1;
    return `${this.#parts.numberPrefix}-${this.#numbers}`;
  }

  /** Calls an operation of /trade/v1 with these fields, signed by the story's app. */
  async call(
    operationId: TradeOperation,
    fields: FormFields,
    departure: Departure = {},
  ): Promise<Answer> {
    const { request, answerKey } = prepare(
      operationId,
      fields,
      this.app,
      departure,
      this.target.signType,
    );
    return this.request(operationId, request, answerKey);
  }

  /** Lets a request get no answer, which is what the story wants to see. */
  async losesAnswer(act: () => Promise<Answer>): Promise<void> {
    const problemsBefore = this.problems.length;
    const { answered } = await act();
    this.problems.length = problemsBefore;
    this.expect("sandbox.answer", answered === undefined, "the answer was to be lost, and came");
  }

  /** The next refusals with 429 are made by the story itself, so they are not waited for. */
  planLimits(count: number): void {
    this.#plannedLimits = count;
  }

  /**
   * Sends a request as it stands, and judges its answer. Whoever is asked too much gets the time
   * that it asks for.
   */
  async request(
    operationId: string | undefined,
    request: RawRequest,
    answerKey: AnswerKey | undefined,
  ): Promise<Answer> {
    const { baseUrl, timeoutMs } = this.target;
    for (let attempt = 1; ; attempt++) {
      const exchange = await send(baseUrl, operationId, request, timeoutMs);
      const isPlanned = this.#plannedLimits > 0;
      if (exchange.answered?.status !== 429 || isPlanned || attempt === mostAttempts) {
        if (isPlanned) this.#plannedLimits -= 1;
        return this.keep(exchange, answerKey);
      }
      await setTimeout(pauseMs(exchange.answered));
    }
  }

  /** Keeps an exchange of this story that was made elsewhere, and judges its answer. */
  keep(exchange: Exchange, answerKey: AnswerKey | undefined): Answer {
    this.exchanges.push(exchange);
    const problems = judge(exchange, this.target, answerKey);
    for (const problem of problems) this.#note(problem);
    const answer = readAnswer(exchange);
    if (problems.length === 0 && exchange.operationId !== undefined) {
      const { coverage, storyId } = this.#parts;
      coverage.answered(exchange.operationId, answer.status, answer.code, storyId);
    }
    return answer;
  }

  /** Notes that a cell of the state table was met, and answered as it says. */
  reachedCell(cell: string): void {
    this.#parts.coverage.metCell(cell, this.#parts.storyId);
  }

  /** Notes a problem unless `holds`, and says whether it does. */
  expect(what: ClauseId | Clause, holds: boolean, found: string): boolean {
    if (!holds) this.#note({ clause: typeof what === "string" ? clause(what) : what, found });
    return holds;
  }

  #note(problem: Problem): void {
    this.problems.push({ ...problem, exchange: this.exchanges.length - 1 });
  }

  /** Like `expect`, for what the rest of the story stands on. @throws StoryStopped */
  demand(what: ClauseId | Clause, holds: boolean, found: string): void {
    if (!this.expect(what, holds, found)) throw new StoryStopped();
  }

  /** Notes a problem unless an answer has this code; with a status, also unless it has that. */
  expectCode(what: ClauseId | Clause, answer: Answer, code: string, status = 200): boolean {
    const found = `${describe(answer)} was answered; right is HTTP ${status} with respcd ${code}`;
    return this.expect(what, answer.code === code && answer.status === status, found);
  }

  /** Like `expectCode`, for what the rest of the story stands on. @throws StoryStopped */
  demandCode(what: ClauseId | Clause, answer: Answer, code: string): void {
    if (!this.expectCode(what, answer, code)) throw new StoryStopped();
  }
}

/** What `Retry-After` asks for, at most ten seconds, and a little by chance so that not all come again at once. */
function pauseMs({ headers }: Answered): number {
  const seconds = Number(headers["retry-after"] ?? 1);
  return Math.min(seconds > 0 ? seconds : 1, 10) * 1000 * (1 + Math.random());
}

export function describe({ status, code, answered }: Answer): string {
  if (answered === undefined) return "nothing";
  return code === "" ? `HTTP ${status} without respcd` : `HTTP ${status} with respcd ${code}`;
}
