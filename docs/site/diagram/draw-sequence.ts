import { escapeHtml } from "../markup.ts";
import { placeLines } from "./place-lines.ts";
import type { Sequence, Step } from "./sequence.ts";
import { textWidth } from "./text-width.ts";

const HEAD = 36;
const ROW = 44;
const MARGIN = 14;

type Of<Kind extends Step["kind"]> = Extract<Step, { kind: Kind }>;

/** A frame that is open: where it began, and where its further cases begin. */
interface Frame {
  readonly top: number;
  readonly word: string;
  readonly text: string;
  readonly cases: (readonly [y: number, text: string])[];
}

/**
 * Draws a sequence as one SVG. Its colours are classes of the site's style sheet, so that the same
 * picture serves light and dark.
 *
 * @param name unique in the page: names the arrow heads
 */
export function drawSequence(sequence: Sequence, name: string): string {
  return new Drawing(sequence, name).draw();
}

class Drawing {
  readonly #sequence: Sequence;
  readonly #name: string;
  readonly #lines: ReadonlyMap<string, number>;
  readonly #steps: string[] = [];
  /** Frames are drawn last and lie lowest: each is as wide as the whole picture turns out. */
  readonly #frames: ((width: number) => string)[] = [];
  readonly #open: Frame[] = [];
  #width: number;
  #y = HEAD + 12;

  constructor(sequence: Sequence, name: string) {
    this.#sequence = sequence;
    this.#name = name;
    this.#lines = placeLines(sequence);
    const last = sequence.participants.at(-1);
    this.#width = this.#x(last?.id) + textWidth(last?.label ?? "") / 2 + 16 + MARGIN;
  }

  draw(): string {
    for (const step of this.#sequence.steps) this.#step(step);
    const width = Math.ceil(this.#width);
    const height = this.#y + 24;
    const { title, participants } = this.#sequence;
    const told = title || participants.map(({ label }) => label).join(", ");
    return [
      `<svg class="diagram" role="img" aria-label="${escapeHtml(told)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" style="--own-width:${width}px">`,
      `<defs><marker id="${this.#name}-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path class="d-tip" d="M0 0.5 8 4 0 7.5z"/></marker></defs>`,
      ...this.#frames.map((frame) => frame(width)),
      ...participants.map(({ id, label }) => this.#participant(id, label, height)),
      ...this.#steps,
      "</svg>",
    ].join("");
  }

  #x(id: string | undefined): number {
    return this.#lines.get(id ?? "") ?? 0;
  }

  #step(step: Step): void {
    if (step.kind === "message") this.#message(step);
    else if (step.kind === "note") this.#note(step);
    else if (step.kind === "open") {
      this.#y += 18;
      this.#open.push({ top: this.#y, word: step.word, text: step.text, cases: [] });
      this.#y += 22;
    } else if (step.kind === "case") {
      this.#y += 18;
      this.#open.at(-1)?.cases.push([this.#y, step.text]);
      this.#y += 20;
    } else this.#end();
  }

  #message({ from, to, text, dashed }: Of<"message">): void {
    this.#y += ROW;
    const y = this.#y;
    const [start, end] = [this.#x(from), this.#x(to)];
    const arrow = `marker-end="url(#${this.#name}-arrow)"`;
    if (start === end) {
      this.#steps.push(
        `<path class="d-line" d="M${start} ${y - 14}h26v16h-24" ${arrow}/>`,
        textAt(start + 34, y, text, "start"),
      );
      this.#width = Math.max(this.#width, start + 34 + textWidth(text) + MARGIN);
      return;
    }
    const style = dashed ? "d-line d-dashed" : "d-line";
    this.#steps.push(
      `<path class="${style}" d="M${start} ${y}H${end + (end > start ? -2 : 2)}" ${arrow}/>`,
      textAt((start + end) / 2, y - 8, text, "middle"),
    );
  }

  #note({ over, text }: Of<"note">): void {
    const places = over.map((id) => this.#x(id));
    const [first, last] = [Math.min(...places), Math.max(...places)];
    const wide = Math.max(textWidth(text) + 24, last - first + 40);
    const left = Math.max(2, (first + last - wide) / 2);
    this.#y += 22;
    this.#steps.push(
      `<rect class="d-note" x="${left}" y="${this.#y}" width="${wide}" height="28" rx="6"/>`,
      textAt(left + wide / 2, this.#y + 18, text, "middle", "d-said"),
    );
    this.#width = Math.max(this.#width, left + wide + MARGIN);
    this.#y += 26;
  }

  #end(): void {
    const frame = this.#open.pop();
    if (frame === undefined) return;
    this.#y += 16;
    const bottom = this.#y;
    const inset = 2 + this.#open.length * 8;
    this.#width = Math.max(this.#width, inset * 2 + 50 + textWidth(frame.word + frame.text));
    this.#frames.push((width) => drawFrame(frame, bottom, inset, width - inset * 2));
  }

  #participant(id: string, label: string, height: number): string {
    const x = this.#x(id);
    const wide = textWidth(label) + 28;
    return [
      `<path class="d-life" d="M${x} ${HEAD}V${height}"/>`,
      `<rect class="d-head" x="${x - wide / 2}" y="1" width="${wide}" height="${HEAD - 2}" rx="8"/>`,
      textAt(x, HEAD / 2 + 5, label, "middle", "d-name"),
    ].join("");
  }
}

function drawFrame(frame: Frame, bottom: number, x: number, width: number): string {
  const { top, word, text, cases } = frame;
  return [
    `<rect class="d-frame" x="${x}" y="${top}" width="${width}" height="${bottom - top}" rx="8"/>`,
    `<text class="d-word" x="${x + 10}" y="${top + 18}">${escapeHtml(word)}<tspan class="d-case" dx="8">${escapeHtml(text)}</tspan></text>`,
    ...cases.map(
      ([y, said]) =>
        `<path class="d-split" d="M${x} ${y}h${width}"/><text class="d-case" x="${x + 10}" y="${y + 18}">${escapeHtml(said)}</text>`,
    ),
  ].join("");
}

function textAt(x: number, y: number, text: string, anchor: string, style = "d-text"): string {
  return `<text class="${style}" x="${x}" y="${y}" text-anchor="${anchor}">${escapeHtml(text)}</text>`;
}
