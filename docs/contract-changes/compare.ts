import { catalogueFacts, signingFacts } from "./catalogue-facts.ts";
import type { Contract } from "./contract.ts";
import { documentFacts } from "./document-facts.ts";
import { type Fact, keyOf } from "./fact.ts";
import { type Level, levelOf } from "./levels.ts";

/** One difference between two versions of the contract. */
export interface Change {
  /** Names the difference; the list of accepted ones uses it. */
  readonly key: string;
  readonly level: Level;
  /** The fact as it is now, or as it was before it went. */
  readonly fact: Fact;
  readonly before?: string;
  readonly after?: string;
}

/** Everything that a contract says. */
function factsOf({ trade, sandbox, catalogue, vectors }: Contract): Fact[] {
  return [
    ...documentFacts(trade),
    ...catalogueFacts(catalogue),
    ...signingFacts(vectors),
    ...documentFacts(sandbox, true),
  ];
}

/** What one contract says that the other does not, or says otherwise, in the order of the later one. */
export function compareContracts(older: Contract, newer: Contract): Change[] {
  const [before, after] = [older, newer].map(
    (contract) => new Map(factsOf(contract).map((fact) => [keyOf(fact), fact])),
  ) as [Map<string, Fact>, Map<string, Fact>];
  const keys = [...new Set([...after.keys(), ...before.keys()])];
  const changes = keys
    .filter((key) => before.get(key)?.value !== after.get(key)?.value)
    .map((key) => changeOf(key, before.get(key), after.get(key)));
  return changes.filter((change) => !isPartOf(change, before, after));
}

function changeOf(key: string, before: Fact | undefined, after: Fact | undefined): Change {
  const fact = (after ?? before) as Fact;
  return {
    key,
    level: levelOf(fact, before?.value, after?.value),
    fact,
    ...(before && { before: before.value }),
    ...(after && { after: after.value }),
  };
}

/** What came or went as a whole is told as a whole: not each limit of a new field. */
function isPartOf(
  { fact, before, after }: Change,
  older: ReadonlyMap<string, Fact>,
  newer: ReadonlyMap<string, Fact>,
): boolean {
  if (before !== undefined && after !== undefined) return false;
  const there = before === undefined ? older : newer;
  return fact.of.some((whole) => !there.has(whole));
}
