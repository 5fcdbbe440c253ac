import { outcomes } from "@trade-v1/contract/catalogue";
import openapi from "@trade-v1/contract/openapi.json" with { type: "json" };

/** One way in which the contract says that an operation can end. */
export interface DeclaredOutcome {
  readonly operationId: string;
  readonly status: number;
  readonly respcd: string;
}

interface Example {
  readonly value?: { readonly respcd?: string };
}
interface Answer {
  readonly $ref?: string;
  readonly content?: Readonly<
    Record<string, { readonly examples?: Readonly<Record<string, Example>> }>
  >;
}

/** Every outcome of every operation: its statuses, with the codes that the examples of each show. */
export function declaredOutcomes(): readonly DeclaredOutcome[] {
  return Object.values(openapi.paths).flatMap(({ post }) =>
    Object.entries(post.responses as Readonly<Record<string, Answer>>).flatMap(
      ([status, answer]) =>
        codesOf(answer).map((respcd) => ({
          operationId: post.operationId,
          status: Number(status),
          respcd,
        })),
    ),
  );
}

const shared: Readonly<Record<string, Answer>> = openapi.components.responses;

function codesOf({ $ref, content = {} }: Answer): readonly string[] {
  const target = $ref === undefined ? undefined : shared[$ref.split("/").at(-1) ?? ""];
  if (target !== undefined) return codesOf(target);
  const examples = Object.values(content).flatMap(({ examples = {} }) => Object.values(examples));
  return [...new Set(examples.flatMap(({ value }) => value?.respcd ?? []))];
}

/** Every cell of the state table, by its name: `paid/refund/over-remainder`. */
export function declaredCells(): readonly string[] {
  return Object.entries(outcomes).flatMap(([state, operations]) =>
    Object.entries(operations).flatMap(([operation, cases]) =>
      cases.map(({ when }) => cellName(state, operation, when)),
    ),
  );
}

export function cellName(state: string, operation: string, when: string | undefined): string {
  return when === undefined ? `${state}/${operation}` : `${state}/${operation}/${when}`;
}
