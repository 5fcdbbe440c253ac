import { type Category, categoryOf } from "./cost-categories.ts";

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

/** A profile as `--cpu-prof` writes it; times are microseconds. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Nothing of ours runs: the thread waits, or the engine says that it does not know. */
const NOT_COUNTED = new Set(["(idle)", "(program)", "(root)"]);

/**
 * Microseconds by what they were spent on, from a moment on. A native function belongs to whoever called
 * it, so a commit belongs to the store.
 * @param from microseconds since the profile began; what was before, the start, is left out
 */
export function costs(profile: CpuProfile, from = 0): ReadonlyMap<Category, number> {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const sums = new Map<Category, number>();
  let at = 0;
  for (const [index, id] of profile.samples.entries()) {
    const delta = profile.timeDeltas[index] ?? 0;
    at += delta;
    const node = nodes.get(id);
    if (node === undefined || at < from || NOT_COUNTED.has(node.callFrame.functionName)) continue;
    const category = categoryOf(placeOf(node, nodes, parents));
    sums.set(category, (sums.get(category) ?? 0) + delta);
  }
  return sums;
}

function placeOf(
  node: ProfileNode,
  nodes: ReadonlyMap<number, ProfileNode>,
  parents: ReadonlyMap<number, number>,
): string {
  if (node.callFrame.functionName === "(garbage collector)") return node.callFrame.functionName;
  for (
    let each: ProfileNode | undefined = node;
    each;
    each = nodes.get(parents.get(each.id) ?? -1)
  ) {
    if (each.callFrame.url !== "") return each.callFrame.url;
  }
  return node.callFrame.functionName;
}
