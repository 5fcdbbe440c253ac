/** A fenced block of a guide. */
export interface Fence {
  /** What stands behind the fence: `sh`, `json`, `sh {#not-run}`. */
  readonly info: string;
  readonly content: string;
  /** What stands between it and the fence before it, without white space around it. */
  readonly before: string;
}

/** A command of a guide, and the answer that the guide prints under it; null if it prints none. */
export interface Step {
  readonly commands: string;
  readonly answer: string | null;
}

const fence = /^```([^\n]*)\n([\s\S]*?)^```$/gm;
const answers: readonly string[] = ["json", "http", "text", "yaml"];

/** The fenced blocks of a guide, in order. */
export function fencesOf(text: string): readonly Fence[] {
  let end = 0;
  return [...text.matchAll(fence)].map(({ 0: whole, 1: info = "", 2: content = "", index }) => {
    const before = text.slice(end, index).trim();
    end = index + whole.length;
    return { info, content, before };
  });
}

/** What a reader types, in order. An answer stands right under its commands. */
export function stepsOf(text: string): readonly Step[] {
  const fences = fencesOf(text);
  return fences.flatMap(({ info, content }, index) => {
    if (info !== "sh") return [];
    const next = fences[index + 1];
    const isAnswered = next !== undefined && next.before === "" && answers.includes(next.info);
    return [{ commands: content, answer: isAnswered ? next.content : null }];
  });
}

/** The anchors of a guide's headings with their level, in order; a heading without one counts as itself. */
export function anchorsOf(text: string): readonly string[] {
  return [...text.replace(fence, "").matchAll(/^(#+) (.*)$/gm)].map(
    ([, level = "", words = ""]) => level + (/\{(#[\w-]+)\}$/.exec(words)?.[1] ?? words),
  );
}
