import { expect, test } from "vitest";
import { judgeAudit } from "./judge-audit.ts";

const report = (vulnerabilities: object) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} });

const hole = (severity: string) => ({
  name: "left-pad",
  severity,
  via: [{ title: "It pads right", url: "https://advisories.example/1" }, "pad-core"],
});

test("nothing known is clean, and so is what is less than high", () => {
  expect(judgeAudit(report({}))).toEqual({ kind: "clean" });
  expect(judgeAudit(report({ a: hole("low"), b: hole("moderate") }))).toEqual({ kind: "clean" });
});

test.each(["high", "critical"])("a %s hole is named", (severity) => {
  expect(judgeAudit(report({ "left-pad": hole(severity), b: hole("low") }))).toEqual({
    kind: "holes",
    found: [`${severity}: left-pad: It pads right https://advisories.example/1; through pad-core`],
  });
});

test.each([
  ["", "the registry gave no report"],
  ["npm error", "the registry gave no report"],
  ["{}", "the registry gave no report"],
  ["null", "the registry gave no report"],
  [JSON.stringify({ statusCode: 405, uri: "https://x/" }), "the registry gave no report (405)"],
  [JSON.stringify({ error: { code: "ENOTFOUND" } }), "the registry gave no report (ENOTFOUND)"],
  [JSON.stringify({ auditReportVersion: 2 }), "the registry gave no report"],
])("no report is not taken for a clean one: %s", (printed, reason) => {
  expect(judgeAudit(printed)).toEqual({ kind: "unknown", reason });
});
