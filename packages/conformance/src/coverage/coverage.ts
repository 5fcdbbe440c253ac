import { type DeclaredOutcome, declaredCells, declaredOutcomes } from "./declared.ts";

export interface CoveredOutcome extends DeclaredOutcome {
  /** The story that reached it first; undefined if none did. */
  readonly by: string | undefined;
}

export interface CoveredCell {
  readonly cell: string;
  readonly by: string | undefined;
}

/** Which of the contract's outcomes a run has met, and answered rightly. */
export class Coverage {
  readonly #outcomes = new Map<string, string>();
  readonly #cells = new Map<string, string>();

  answered(operationId: string, status: number, respcd: string, story: string): void {
    addFirst(this.#outcomes, `${operationId} ${status} ${respcd}`, story);
  }

  metCell(cell: string, story: string): void {
    addFirst(this.#cells, cell, story);
  }

  outcomes(): readonly CoveredOutcome[] {
    return declaredOutcomes().map((outcome) => {
      const { operationId, status, respcd } = outcome;
      return { ...outcome, by: this.#outcomes.get(`${operationId} ${status} ${respcd}`) };
    });
  }

  cells(): readonly CoveredCell[] {
    return declaredCells().map((cell) => ({ cell, by: this.#cells.get(cell) }));
  }
}

function addFirst(map: Map<string, string>, name: string, story: string): void {
  if (!map.has(name)) map.set(name, story);
}
