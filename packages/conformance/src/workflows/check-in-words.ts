import { stripVTControlCharacters } from "node:util";
import type { Check, ResponseContext } from "@redocly/respect-core";

export interface WorkflowCheck {
  readonly passed: boolean;
  /** What kind of check: `success criteria check`, `failed network request` … */
  readonly name: string;
  /** On failure what came instead, in words. */
  readonly message: string;
  /** The criterion as it stands in the workflow. */
  readonly condition?: string;
}

/** respect-core says which criterion failed, but not what the answer said instead. */
export function checkInWords(check: Check, response: ResponseContext | undefined): WorkflowCheck {
  const passed = Boolean(check.passed);
  return {
    passed,
    name: check.name,
    message: passed ? "" : failureInWords(check, response),
    ...(check.condition !== undefined && { condition: check.condition }),
  };
}

function failureInWords(check: Check, response: ResponseContext | undefined): string {
  const message = stripVTControlCharacters(check.message ?? "").trim();
  if (check.name === "failed network request") return networkFailureInWords(message);
  if (check.condition === undefined || response === undefined) return message;
  return `expected ${check.condition}, but the answer had ${found(check.condition, response)}`;
}

function networkFailureInWords(message: string): string {
  if (/timeout/i.test(message)) return `no answer in time (${message})`;
  if (/JSON/.test(message)) return `the answer is not JSON, though it says so (${message})`;
  return `no answer (${message})`;
}

/** What the answer says where the condition looks. */
function found(condition: string, response: ResponseContext): string {
  if (condition.includes("$statusCode")) return `status ${response.statusCode}${why(response)}`;
  const header = /\$response\.header\.([\w-]+)/.exec(condition)?.[1];
  if (header !== undefined)
    return `${header}: ${response.header[header.toLowerCase()] ?? "(none)"}`;
  const places = condition.startsWith("$[")
    ? pathsOf(condition)
    : [...condition.matchAll(/\$response\.body#\/([\w/]+)/g)].map((match) => String(match[1]));
  const values = places.map(
    (place) => `${place} ${shown(valuesAt(response.body, place.split("/")))}`,
  );
  return values.join(", ") + (places.includes("respcd") ? why(response) : "");
}

// `$[?@.data[?@.respcd == '0000']]` looks at `data/*/respcd`, `$[?@.txamt == '10']` at `txamt`.
function pathsOf(condition: string): readonly string[] {
  const inList = /@\.(\w+)\[\?(.*)\]\]$/.exec(condition);
  const members = (text: string) =>
    [...text.matchAll(/@\.([\w.]+)/g)].map((match) => match[1] ?? "");
  if (inList) return members(inList[2] ?? "").map((member) => `${inList[1]}/*/${member}`);
  return [...new Set(members(condition).map((member) => member.replaceAll(".", "/")))];
}

function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  const [name, ...rest] = path;
  if (name === undefined) return [value];
  if (typeof value !== "object" || value === null) return [];
  if (name === "*") return Object.values(value).flatMap((entry) => valuesAt(entry, rest));
  return Object.hasOwn(value, name) ? valuesAt((value as Record<string, unknown>)[name], rest) : [];
}

function shown(values: readonly unknown[]): string {
  const text = values.map((value) => JSON.stringify(value)).join(" and ") || "(none)";
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

/** `resperr` says what is wrong with the request. */
function why({ body }: ResponseContext): string {
  return body?.resperr ? `, resperr ${JSON.stringify(body.resperr)}` : "";
}
