import type { Fact, FactKind } from "./fact.ts";

/** What a change asks of the version: a major, a minor, or a patch. */
export type Level = "breaking" | "addition" | "text";

type Way = "sent" | "received";

/** `before` or `after` is missing where the fact came or went. */
type Rule = (fact: Fact, way: Way, before: string | undefined, after: string | undefined) => Level;

/** Came, went, became something else. */
const rule =
  (added: Level, removed: Level, changed: Level): Rule =>
  (_fact, _way, before, after) => {
    if (before === undefined) return added;
    return after === undefined ? removed : changed;
  };

/** What partners send may become wider, what they receive narrower; the other way round breaks them. */
const wider = (way: Way): Level => (way === "sent" ? "addition" : "breaking");
const narrower = (way: Way): Level => (way === "sent" ? "breaking" : "addition");

const grows = rule("addition", "breaking", "breaking");
const words = rule("text", "text", "text");

/** What breaks, as the guide "Changes and versions" promises it. */
const rules: Readonly<Record<FactKind, Rule>> = {
  operation: grows,
  webhook: grows,
  parameter: (_fact, way, before, after) => {
    if (way === "received") return before === undefined ? "addition" : "breaking";
    if (before === undefined) return after === "required" ? "breaking" : "addition";
    return after === "optional" ? "addition" : "breaking";
  },
  security: rule("breaking", "breaking", "breaking"),
  body: grows,
  status: grows,
  header: grows,
  answer: grows,
  link: rule("addition", "breaking", "addition"),
  example: grows,
  schema: rule("addition", "text", "text"),
  field: grows,
  required: (_fact, way, before) => (before === undefined ? narrower(way) : wider(way)),
  limit: ({ name }, way, before, after) => {
    if (before === undefined) return narrower(way);
    if (after === undefined) return wider(way);
    const higher = Number(after) > Number(before);
    return higher === name.startsWith("max") ? wider(way) : narrower(way);
  },
  // Whether another pattern takes more or less nobody can tell from outside.
  form: (_fact, way, before, after) => {
    if (before === undefined) return narrower(way);
    return after === undefined ? wider(way) : "breaking";
  },
  value: (_fact, way, before) => (before === undefined ? wider(way) : narrower(way)),
  openValue: grows,
  alias: grows,
  condition: (_fact, way, before, after) => {
    if (before === undefined) return narrower(way);
    return after === undefined ? wider(way) : "breaking";
  },
  origin: rule("text", "breaking", "breaking"),
  deprecated: rule("addition", "addition", "addition"),
  text: words,
  code: grows,
  codeMeaning: grows,
  codeRule: grows,
  forced: grows,
  payType: rule("addition", "breaking", "text"),
  payTypeRule: grows,
  state: grows,
  final: ({ value }) => (value === "true" ? "addition" : "breaking"),
  move: grows,
  outcome: grows,
  // One that is not in the table has two, so coming and going is a change as well.
  decimals: rule("breaking", "breaking", "breaking"),
  scheme: grows,
  schemeRule: grows,
  vector: grows,
};

/** Every kind of fact, so that a test can see to it that each is tried. */
export const factKinds = Object.keys(rules) as readonly FactKind[];

/** What a change of this fact asks of the version. The sandbox's own calls may change at any time. */
export function levelOf(fact: Fact, before: string | undefined, after: string | undefined): Level {
  const ways: readonly Way[] = fact.direction === "both" ? ["sent", "received"] : [fact.direction];
  const levels = ways.map((way) => rules[fact.kind](fact, way, before, after));
  const level = worst(levels);
  return fact.group.sandbox && level === "breaking" ? "addition" : level;
}

/** The level of all of them together. */
function worst(levels: readonly Level[]): Level {
  return (["breaking", "addition"] as const).find((level) => levels.includes(level)) ?? "text";
}
