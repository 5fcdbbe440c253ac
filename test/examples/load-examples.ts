import { readdirSync, readFileSync } from "node:fs";
import openapi from "@trade-v1/contract/openapi.json" with { type: "json" };
import type { components } from "@trade-v1/contract/sandbox-types";
import { parse } from "yaml";

export type Values = Record<string, string | number>;

/** How the request itself departs from a well-formed, well-signed one. */
export interface Departure {
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

/** One step of what has to be true before the example's own request (see CONTRIBUTING.md). */
export type Step =
  | { readonly send: string }
  | { readonly sandbox: "approve" | "decline" | "approve-late" }
  | { readonly advance: number }
  | { readonly request: Departure }
  | { readonly fault: Fault };

/** Trouble that is answered; the answer that is lost is no example. */
export type Fault = Exclude<components["schemas"]["Fault"], "lost-answer">;

export interface Example {
  /** `createPayment.alipay-pre-order`; also the file's name. */
  readonly name: string;
  readonly operationId: string;
  readonly given: readonly Step[];
  readonly request: Values;
  readonly status: number;
  readonly response: Record<string, unknown>;
  readonly responseHeaders: Readonly<Record<string, string>>;
}

const FOLDER = new URL("../../openapi/examples/", import.meta.url);

/** Every example of the contract, as its file tells it. */
export function loadExamples(): ReadonlyMap<string, Example> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".yaml"));
  return new Map(files.map((file) => loadExample(file)).map((example) => [example.name, example]));
}

function loadExample(file: string): Example {
  const name = file.replace(/\.yaml$/, "");
  const [operationId = "", key = ""] = name.split(".");
  const { request, response } = parse(readFileSync(new URL(file, FOLDER), "utf8"));
  return {
    name,
    operationId,
    given: request["x-given"],
    request: request.value,
    status: declaredStatus(operationId, key),
    response: response.value,
    responseHeaders: response["x-headers"] ?? {},
  };
}

interface DocumentedAnswer {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly examples?: object }>>;
}

interface DocumentedOperation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, DocumentedAnswer>>;
}

const sharedAnswers: Readonly<Record<string, DocumentedAnswer>> = openapi.components.responses;

/** The status under which the document lists an operation's answer of this name. */
function declaredStatus(operationId: string, key: string): number {
  for (const item of [...Object.values(openapi.paths), ...Object.values(openapi.webhooks)]) {
    const operation = item.post as unknown as DocumentedOperation;
    if (operation.operationId !== operationId) continue;
    for (const [status, answer] of Object.entries(operation.responses)) {
      if (namesOf(answer).includes(key)) return Number(status);
    }
  }
  throw new Error(`the document lists no answer ${key} of ${operationId}`);
}

function namesOf({ $ref, content = {} }: DocumentedAnswer): readonly string[] {
  const shared = $ref && sharedAnswers[$ref.replace("#/components/responses/", "")];
  if (shared) return namesOf(shared);
  return Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples));
}
