import {
  canonicalString,
  type SignType,
  signBytes,
  signFields,
  verifyBytes,
} from "@trade-v1/signing";
import { diagnose, type Finding, firstDifference, type Pairs } from "./diagnose.ts";
import { calculatorWords as say } from "./words.ts";

const signTypes: readonly SignType[] = ["MD5", "SHA256"];

/** Brings the calculator to life. It only reads and writes this page. */
export function startCalculator(): void {
  const calculator = document.querySelector<HTMLElement>("[data-calculator]");
  if (!calculator) return;
  const part = <E extends HTMLElement = HTMLInputElement>(name: string): E => {
    const element = calculator.querySelector<E>(`[data-part="${name}"]`);
    if (!element) throw new Error(`The calculator has no part ${name}.`);
    return element;
  };
  const rows = part<HTMLElement>("fields");

  const showRequest = () => {
    const pairs = pairsOf(rows);
    const key = part("key").value;
    const canonical = canonicalString(pairs);
    const masked = document.createElement("span");
    masked.className = "masked";
    masked.textContent = key;
    part("canonical").replaceChildren(canonical, masked);
    for (const signType of signTypes) {
      part(signType).textContent = signFields(pairs, { key, signType });
    }
    const finding =
      part("signature").value === "" ? undefined : diagnose(pairs, key, part("signature").value);
    showVerdict(part("verdict"), finding, comparison(part("string").value, canonical, key));
  };

  const showBody = () => {
    const body = part("body").value;
    const key = part("key").value;
    const signature = part("body-signature").value.trim();
    for (const signType of signTypes) {
      part(`body-${signType}`).textContent = body === "" ? "" : signBytes(body, { key, signType });
    }
    const verdict = part("body-verdict");
    const right = signTypes.find((signType) => verifyBytes(body, signature, { key, signType }));
    const sentence = right ? say.bodyRight(right) : say.bodyWrong;
    verdict.textContent = body === "" || signature === "" ? "" : sentence;
    verdict.dataset["verdict"] = right ? "right" : "wrong";
  };

  const fill = (pairs: Pairs) =>
    rows.replaceChildren(...pairs.map(([name, value]) => row(name, value)));

  part("form").addEventListener("input", () => {
    const form = part("form").value.trim();
    if (form !== "") fill([...new URLSearchParams(form)]);
    showRequest();
  });
  part("add").addEventListener("click", () => {
    rows.append(row("", ""));
    rows.lastElementChild?.querySelector("input")?.focus();
  });
  rows.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (!button) return;
    button.closest(".row")?.remove();
    part("add").focus();
    showRequest();
  });
  calculator.addEventListener("input", () => {
    showRequest();
    showBody();
  });
  fill(JSON.parse(calculator.dataset["example"] ?? "[]"));
  showRequest();
}

function row(name: string, value: string): HTMLElement {
  const element = document.createElement("div");
  element.className = "row";
  const inputs = [
    [say.name, name],
    [say.value, value],
  ].map(([label = "", text = ""]) => {
    const input = document.createElement("input");
    input.setAttribute("aria-label", label);
    input.placeholder = label;
    input.spellcheck = false;
    input.autocomplete = "off";
    input.value = text;
    return input;
  });
  const remove = document.createElement("button");
  remove.type = "button";
  remove.textContent = "×";
  remove.setAttribute("aria-label", `${say.remove}: ${name}`);
  element.append(...inputs, remove);
  return element;
}

/** The fields as they stand; a row without a name counts as not filled in. */
function pairsOf(rows: HTMLElement): Pairs {
  return [...rows.querySelectorAll(".row")]
    .map((element) => {
      const [name, value] = element.querySelectorAll("input");
      return [name?.value ?? "", value?.value ?? ""] as const;
    })
    .filter(([name]) => name !== "");
}

function sentenceOf(finding: Finding): string {
  if (finding.kind === "right") return say.right(finding.signType);
  if (finding.kind === "keptEmpty") return say.keptEmpty(finding.signType);
  if (finding.kind === "mistake") return say.mistakes[finding.mistake];
  return say[finding.kind];
}

function showVerdict(place: HTMLElement, finding: Finding | undefined, compared: Node[]): void {
  const isRight = finding?.kind === "right" || finding?.kind === "keptEmpty";
  const sentence = finding === undefined ? [] : [sentenceOf(finding)];
  delete place.dataset["verdict"];
  if (finding !== undefined) place.dataset["verdict"] = isRight ? "right" : "wrong";
  place.replaceChildren(...sentence, ...(isRight ? [] : compared));
}

/** Where the reader's string first differs from the right one, with some of what stands around it. */
function comparison(given: string, canonical: string, key: string): Node[] {
  if (given === "") return [];
  const yours = given.endsWith(key) ? given.slice(0, -key.length) : given;
  const at = firstDifference(yours, canonical);
  if (at === undefined) return [paragraph(say.same)];
  const field = canonical.slice(0, at).split("&").at(-1)?.split("=")[0] ?? "";
  return [
    paragraph(say.differs(at + 1, field)),
    around(say.yours, yours, at),
    around(say.ours, canonical, at),
  ];
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement("div");
  element.textContent = text;
  return element;
}

function around(label: string, text: string, at: number): HTMLElement {
  const element = paragraph(`${label}: …${text.slice(Math.max(0, at - 24), at)}`);
  const mark = document.createElement("mark");
  mark.textContent = text[at] ?? "∎";
  element.append(mark, text.slice(at + 1, at + 25));
  return element;
}
