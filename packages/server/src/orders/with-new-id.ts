import { DuplicateId } from "../store/store.ts";
import type { OrderDeps } from "./deps.ts";

const ATTEMPTS = 5;

/** Runs what needs a new transaction id, with another one as long as the id proves to be taken. */
export async function withNewId<Result>(
  { newId }: Pick<OrderDeps, "newId">,
  run: (id: string) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run(newId());
    } catch (error) {
      if (!(error instanceof DuplicateId) || attempt === ATTEMPTS) throw error;
    }
  }
}
