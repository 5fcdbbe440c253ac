import results from "../../../results/conformance.json" with { type: "json" };

/** What `npm run conformance:prove -- --write` found last. */
export const { date, passed, wrong } = results;

/** `96 of 96 (100 %)`; nothing to count is a dash. */
export function share({ reached, of }: { readonly reached: number; readonly of: number }): string {
  return of === 0 ? "–" : `${reached} / ${of} (${Math.floor((100 * reached) / of)} %)`;
}
