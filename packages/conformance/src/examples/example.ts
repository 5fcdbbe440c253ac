import openapi from "@trade-v1/contract/openapi.json" with { type: "json" };
import type { Fault } from "../story/sandbox.ts";

type Values = Readonly<Record<string, string | number>>;

/** How the request itself departs from a well-formed, well-signed one. */
export interface ShownDeparture {
  readonly method?: string;
  readonly path?: string;
  readonly contentType?: string;
  readonly body?: string;
  readonly rawBody?: string;
  readonly padTo?: number;
  readonly signature?: "missing" | "wrong";
  readonly appCode?: "unknown";
  /** Sent by a fresh app of another partner. */
  readonly app?: "other";
  /** Fields that are sent otherwise than the example shows; null leaves one out. */
  readonly fields?: Readonly<Record<string, string | null>>;
}

/** One step of what has to be true before the example's own request. */
export type Step =
  | { readonly send: string }
  | { readonly sandbox: "approve" | "decline" | "approve-late" }
  | { readonly advance: number }
  | { readonly request: ShownDeparture }
  | { readonly fault: Fault };

/** One example of the contract: a request, what comes before it, and its answer. */
export interface Example {
  /** `createPayment.alipay-pre-order`. */
  readonly name: string;
  readonly operationId: string;
  /** The situation in words. */
  readonly summary: string;
  readonly given: readonly Step[];
  readonly request: Values;
  readonly status: number;
  readonly response: Readonly<Record<string, unknown>>;
  readonly responseHeaders: Readonly<Record<string, string>>;
}

interface ShownRequest {
  readonly summary?: string;
  readonly value: Values;
  readonly "x-given": readonly Step[];
}
interface ShownAnswer {
  readonly summary?: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly "x-headers"?: Readonly<Record<string, string>>;
}
type Shown<Kind> = { readonly examples?: Readonly<Record<string, Kind>> };
interface Answer {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, Shown<ShownAnswer>>>;
}
interface Operation {
  readonly operationId: string;
  readonly requestBody: { readonly content: Readonly<Record<string, Shown<ShownRequest>>> };
  readonly responses: Readonly<Record<string, Answer>>;
}

const answers: Readonly<Record<string, Answer>> = openapi.components.responses as never;

/** Every example that the document shows, by its name. */
export function loadExamples(): ReadonlyMap<string, Example> {
  const items = [...Object.values(openapi.paths), ...Object.values(openapi.webhooks)];
  const all = items.flatMap(({ post }) => examplesOf(post as unknown as Operation));
  return new Map(all.map((example) => [example.name, example]));
}

function examplesOf({ operationId, requestBody, responses }: Operation): readonly Example[] {
  const requests = new Map(Object.values(requestBody.content).flatMap(namedExamples));
  return Object.entries(responses).flatMap(([status, answer]) =>
    Object.values(resolve(answer).content ?? {})
      .flatMap(namedExamples)
      .flatMap(([key, response]): Example[] => {
        const request = requests.get(key);
        if (request === undefined) return [];
        return [
          {
            name: `${operationId}.${key}`,
            operationId,
            summary: request.summary ?? response.summary ?? key,
            given: request["x-given"],
            request: request.value,
            status: Number(status),
            response: response.value,
            responseHeaders: response["x-headers"] ?? {},
          },
        ];
      }),
  );
}

function namedExamples<Kind>({ examples = {} }: Shown<Kind>): [name: string, example: Kind][] {
  return Object.entries(examples);
}

function resolve(answer: Answer): Answer {
  return answers[answer.$ref?.split("/").at(-1) ?? ""] ?? answer;
}
