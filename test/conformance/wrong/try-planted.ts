import type { Report } from "trade-conformance";
import { runAgainst } from "../run-against.ts";
import type { Planted } from "./planted-implementation.ts";
import { startWrongGateway } from "./wrong-gateway.ts";

const asIs: NonNullable<Planted["fault"]> = () => (request, pass) => pass(request);

/**
 * Runs the kit against a wrong implementation in front of this gateway.
 *
 * @param only the stories to play; all that are code if it is empty
 */
export async function tryPlanted(
  gatewayUrl: string,
  { fault = asIs, tell }: Pick<Planted, "fault" | "tell">,
  only: readonly string[],
  profile: "seed" | "full" = "full",
): Promise<Report> {
  const wrong = await startWrongGateway(gatewayUrl, fault(), tell?.());
  try {
    // The workflows take most of a run's time, and the stories that are code ask for more.
    return await runAgainst(wrong.url, { only, profile, workflows: [] });
  } finally {
    await wrong.close();
  }
}

/** The clauses that a run names for what is wrong, the most often named first. */
export function namedClauses(report: Report): readonly string[] {
  const ids = report.stories.flatMap(({ problems }) => problems.map(({ clause }) => clause.id));
  const counts = Map.groupBy(ids, (id) => id);
  return [...counts].sort(([, a], [, b]) => b.length - a.length).map(([id]) => id);
}
