import { sandboxApp } from "@trade-v1/server";
import { loadWorkflows, type Report, runConformance } from "trade-conformance";
import type { Planted } from "./planted.ts";
import { startWrongGateway } from "./wrong-gateway.ts";

const asIs: NonNullable<Planted["fault"]> = () => (request, pass) => pass(request);

/**
 * Runs the kit against a wrong implementation in front of this gateway.
 *
 * @param only the stories to play; all of the profile if it is empty
 */
export async function tryPlanted(
  gatewayUrl: string,
  { fault = asIs, tell }: Pick<Planted, "fault" | "tell">,
  only: readonly string[],
  profile: "seed" | "full" = "full",
): Promise<Report> {
  const wrong = await startWrongGateway(gatewayUrl, fault(), tell?.());
  const { appCode, key, merchantId: mchid } = sandboxApp;
  try {
    return await runConformance({
      baseUrl: wrong.url,
      app: { appCode, key, mchid },
      profile,
      only,
      signType: "SHA256",
      stateless: false,
      strict: false,
      timeoutMs: 30_000,
      concurrency: 4,
      notifyHost: "127.0.0.1",
      workflows: only.length === 0 ? await loadWorkflows() : [],
    });
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
