/** What a sequence diagram tells, from top to bottom. The text is the part of Mermaid's language that we use. */
export interface Sequence {
  readonly title: string;
  readonly participants: readonly Participant[];
  readonly steps: readonly Step[];
}

export interface Participant {
  readonly id: string;
  readonly label: string;
}

export type Step =
  | {
      readonly kind: "message";
      readonly from: string;
      readonly to: string;
      readonly text: string;
      readonly dashed: boolean;
    }
  | { readonly kind: "note"; readonly over: readonly string[]; readonly text: string }
  /** A frame opens (`alt`, `opt`, `loop`, `par`), goes on with its next case, or ends. */
  | { readonly kind: "open"; readonly word: string; readonly text: string }
  | { readonly kind: "case"; readonly text: string }
  | { readonly kind: "end" };

const message = /^(\w+)\s*(-?->>?|--?x|--?\))[+-]?\s*(\w+)\s*:\s*(.+)$/;
const note = /^note (?:over|left of|right of) (\w+)(?:\s*,\s*(\w+))?\s*:\s*(.+)$/i;
const participant = /^(?:participant|actor) (\w+)(?: as (.+))?$/;
const frame = /^(alt|opt|loop|par)\b\s*(.*)$/;
const nextCase = /^(?:else|and)\b\s*(.*)$/;

/** A line that the diagram cannot show. */
export class SequenceError extends Error {
  /** Counted from 0, within the text. */
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** Reads a `sequenceDiagram`. @throws SequenceError on a line that it does not understand */
export function parseSequence(source: string): Sequence {
  const participants = new Map<string, Participant>();
  const steps: Step[] = [];
  let title = "";
  let depth = 0;
  const meet = (id: string) => {
    if (!participants.has(id)) participants.set(id, { id, label: id });
    return id;
  };
  for (const [index, raw] of source.split("\n").entries()) {
    const line = raw.trim().replaceAll(/<br ?\/?>/g, " ");
    if (line === "" || line.startsWith("%%") || line === "sequenceDiagram") continue;
    if (line === "autonumber" || /^(de)?activate \w+$/.test(line)) continue;
    const said = message.exec(line);
    const noted = note.exec(line);
    const met = participant.exec(line);
    const framed = frame.exec(line);
    const other = nextCase.exec(line);
    if (said) {
      const [, from = "", arrow = "", to = "", text = ""] = said;
      const dashed = arrow.startsWith("--");
      steps.push({ kind: "message", from: meet(from), to: meet(to), text, dashed });
    } else if (noted) {
      const [, first = "", second = first, text = ""] = noted;
      steps.push({ kind: "note", over: [meet(first), meet(second)], text });
    } else if (met) {
      const [, id = "", label = id] = met;
      participants.set(id, { id, label });
    } else if (framed) {
      depth++;
      steps.push({ kind: "open", word: framed[1] ?? "", text: framed[2] ?? "" });
    } else if (other && depth > 0) {
      steps.push({ kind: "case", text: other[1] ?? "" });
    } else if (line === "end" && depth > 0) {
      depth--;
      steps.push({ kind: "end" });
    } else if (/^title:? /.test(line)) {
      title = line.replace(/^title:? /, "");
    } else {
      throw new SequenceError(index, `a diagram cannot show \`${line}\``);
    }
  }
  if (depth > 0) throw new SequenceError(0, "a frame of the diagram has no `end`");
  if (steps.length === 0) throw new SequenceError(0, "the diagram is empty");
  return { title, participants: [...participants.values()], steps };
}
