import { codes } from "@trade-v1/contract/catalogue";
import { type ApiDocument, type Operation, type Response, resolve } from "./api-document.ts";

/** One way in which an operation can end. */
export interface OperationOutcome {
  readonly status: string;
  readonly respcd: string;
  readonly message: string;
  /** The situations of the contract's examples that end so. */
  readonly when: readonly string[];
  readonly retry: string;
}

const retries: Readonly<Record<string, string>> = {
  "never-needed": "not needed",
  safe: "yes, the same",
  later: "after a wait",
  "new-number": "only under a new number",
  no: "no, correct it",
};

const catalogue: ReadonlyMap<string, (typeof codes)[keyof typeof codes]> = new Map(
  Object.values(codes).map((code) => [code.code, code]),
);

/** Every outcome that an operation's examples show: they are replayed against the gateway by the tests. */
export function outcomesOf(operation: Operation, document: ApiDocument): OperationOutcome[] {
  const found = new Map<string, OperationOutcome & { when: string[] }>();
  for (const [status, declared] of Object.entries(operation.responses ?? {})) {
    const response = resolve<Response>(declared, document);
    for (const { summary = "", value } of examplesOf(response, document)) {
      const respcd = value?.respcd;
      const code = respcd === undefined ? undefined : catalogue.get(respcd);
      if (code === undefined) continue;
      const key = `${status} ${respcd}`;
      const outcome = found.get(key) ?? {
        status,
        respcd: code.code,
        message: code.message,
        when: [],
        retry: retries[code.retry] ?? code.retry,
      };
      const when = summary === "" || status !== "200" ? code.message : summary;
      if (!outcome.when.includes(when)) outcome.when.push(when);
      found.set(key, outcome);
    }
  }
  return [...found.values()];
}

function examplesOf(response: Response, document: ApiDocument) {
  const examples = response.content?.["application/json"]?.examples ?? {};
  return Object.values(examples).map((example) => resolve(example, document));
}

/** The outcomes as a table in Markdown. @param codesPage where the guide to the codes stands */
export function outcomesTable(outcomes: readonly OperationOutcome[], codesPage: string): string {
  const rows = outcomes.map(
    ({ status, respcd, when, retry }) =>
      `| ${status} | [\`${respcd}\`](${codesPage}#code-${respcd}) | ${when.join("; ")} | ${retry} |`,
  );
  return ["| HTTP | `respcd` | when | send it again? |", "|---|---|---|---|", ...rows].join("\n");
}
