/** What became of asking the registry about known holes. */
export type AuditVerdict =
  | { readonly kind: "clean" }
  | { readonly kind: "holes"; readonly found: readonly string[] }
  /** Nobody could be asked, so nothing is known. */
  | { readonly kind: "unknown"; readonly reason: string };

/** Holes of these severities must not be shipped. */
const REFUSED: readonly unknown[] = ["high", "critical"];

interface Vulnerability {
  readonly name?: unknown;
  readonly severity?: unknown;
  readonly via?: readonly ({ readonly title?: unknown; readonly url?: unknown } | string)[];
}

/**
 * Reads what `npm audit --json` printed.
 * @param printed its standard output; anything that is no report counts as no answer
 */
export function judgeAudit(printed: string): AuditVerdict {
  const report = parse(printed);
  if (report?.auditReportVersion === undefined || report.vulnerabilities === undefined) {
    return { kind: "unknown", reason: reasonOf(report) };
  }
  const found = Object.values(report.vulnerabilities)
    .filter(({ severity }) => REFUSED.includes(severity))
    .map(describe);
  return found.length === 0 ? { kind: "clean" } : { kind: "holes", found };
}

interface Report {
  readonly auditReportVersion?: unknown;
  readonly vulnerabilities?: Readonly<Record<string, Vulnerability>>;
  readonly statusCode?: unknown;
  readonly error?: { readonly code?: unknown };
}

function parse(printed: string): Report | undefined {
  try {
    return JSON.parse(printed);
  } catch {
    return undefined;
  }
}

function reasonOf(report: Report | undefined): string {
  const answer = report?.statusCode ?? report?.error?.code;
  return answer === undefined
    ? "the registry gave no report"
    : `the registry gave no report (${answer})`;
}

function describe({ name, severity, via = [] }: Vulnerability): string {
  const causes = via.map((cause) =>
    typeof cause === "string" ? `through ${cause}` : `${cause.title} ${cause.url ?? ""}`.trim(),
  );
  return `${severity}: ${name}: ${causes.join("; ")}`;
}
