import { styleText } from "node:util";
import type { Exchange } from "./recorder.ts";

/** Where the demo writes. Colours appear on a terminal only, and not with NO_COLOR. */
export interface Paper {
  title(text: string): void;
  say(text: string): void;
  exchange(exchange: Exchange): void;
  notification(body: string): void;
  agrees(what: string): void;
  differs(what: string): void;
  skipped(what: string, why: string): void;
  end(text: string, good: boolean): void;
}

type Style = Parameters<typeof styleText>[0];

const paint = (style: Style, text: string) => styleText(style, text, { stream: process.stdout });

export const paper: Paper = {
  title: (text) => console.log(`\n${paint("bold", text)}`),
  say: (text) => console.log(`\n  ${text}`),
  exchange: (exchange) => console.log(lines(exchange).join("\n")),
  notification: (body) =>
    console.log([paint("cyan", "    ← notification"), ...members(JSON.parse(body))].join("\n")),
  agrees: (what) => console.log(`  ${paint("green", "✓")} ${what}`),
  differs: (what) => console.log(`  ${paint("red", "✗")} ${what}`),
  skipped: (what, why) => console.log(`  ${paint("yellow", "–")} skipped: ${what} (${why})`),
  end: (text, good) => console.log(`\n${paint(good ? "green" : "red", text)}`),
};

function lines({ method, path, fields, status, body }: Exchange): string[] {
  return [
    paint("cyan", `    → ${method} ${path}`),
    ...fields.map(([name, value]) => pair(name, value)),
    paint("cyan", `    ← ${status}`),
    ...members(body),
  ];
}

/** The members of an answer that say something, one a line. */
function members(body: unknown): string[] {
  if (typeof body !== "object" || body === null) return [`      ${body}`];
  return Object.entries(body)
    .filter(([, value]) => value !== "")
    .flatMap(([name, value]) => (Array.isArray(value) ? rows(value) : [pair(name, value)]));
}

function pair(name: string, value: unknown): string {
  return `      ${paint("dim", name.padEnd(13))} ${value}`;
}

const columns = ["order_type", "pay_type", "txamt", "respcd", "cancel", "out_trade_no"] as const;

/** The entries of a query, one a line, with what tells them apart. */
function rows(entries: readonly Readonly<Record<string, unknown>>[]): string[] {
  const line = (cells: readonly unknown[]) =>
    `      ${cells
      .map((cell) => String(cell ?? "").padEnd(11))
      .join("")
      .trimEnd()}`;
  return [
    paint("dim", line(columns)),
    ...entries.map((entry) => line(columns.map((column) => entry[column]))),
  ];
}
