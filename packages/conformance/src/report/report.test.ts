import { expect, test } from "vitest";
import { clause } from "../clauses.ts";
import { htmlReport } from "./html/html-report.ts";
import { inWords } from "./in-words.ts";
import { junitReport } from "./junit.ts";
import { type Report, type StoryResult, totalsOf } from "./report.ts";

const hostile = `<script>alert("&")</script>\u0000\ufffe`;

const failed: StoryResult = {
  id: "seed/close-paid",
  title: `a paid order is not closed ${hostile}`,
  clause: clause("close.paid-order"),
  outcome: "failed",
  problems: [
    { clause: clause("close.paid-order"), found: "HTTP 200 with respcd 0000", exchange: 1 },
    { clause: clause("answer.headers"), found: hostile, exchange: -1 },
  ],
  exchanges: [
    exchange("/trade/v1/payment", `{"respcd":"0000"}`),
    exchange("/trade/v1/close", hostile),
    { ...exchange("/trade/v1/query", ""), answered: undefined, failure: "no answer within 20 s" },
  ],
  durationMs: 1234,
};
const passed: StoryResult = { ...failed, id: "seed/refund", outcome: "passed", problems: [] };
const skipped: StoryResult = {
  ...passed,
  id: "notifications/refund",
  outcome: "skipped",
  reason: "no receiver",
  exchanges: [],
};
const stories = [failed, passed, skipped];
const report: Report = {
  tool: { name: "trade-conformance", version: "1" },
  contract: "1.0.0",
  target: {
    baseUrl: "http://pay.example",
    appCode: "APP",
    profile: "full",
    signType: "MD5",
    only: [],
    run: "C1",
  },
  startedAt: "2026-11-25T10:00:00.000Z",
  durationMs: 2000,
  totals: totalsOf(stories),
  stories,
  coverage: {
    outcomes: [
      { operationId: "closeOrder", status: 200, respcd: "1260", by: undefined },
      { operationId: "closeOrder", status: 200, respcd: "0000", by: "seed/refund" },
    ],
    cells: [{ cell: "paid/close", by: undefined }],
  },
};

function exchange(path: string, body: string): StoryResult["exchanges"][number] {
  return {
    operationId: "closeOrder",
    sent: { method: "POST", path, headers: { "X-QF-SIGN": "S1" }, body: "a=1&b=2" },
    answered: { status: 200, headers: { "x-qf-sign": "S2" }, body },
    failure: undefined,
    durationMs: 5,
  };
}

test("JUnit has each story once, its failure in words, and nothing that XML cannot say", () => {
  const xml = junitReport(report);
  expect(xml).toContain(
    '<testsuites name="trade-conformance full" tests="3" failures="1" skipped="1" time="2.000">',
  );
  expect(xml).toContain('<testsuite name="seed" tests="2" failures="1" errors="0" skipped="0"');
  expect(xml).toContain('<skipped message="no receiver"/>');
  expect(xml).toContain('type="close.paid-order"');
  expect(xml).toContain("sent      POST /trade/v1/close a=1&amp;b=2");
  expect(xml.match(/<testcase /g)).toHaveLength(3);
  expect(xml).not.toContain("<script>");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is there is what is asserted
  expect(xml).not.toMatch(/[\u0000-\u0008\ufffe]/);
});

test("the page escapes what it shows, needs nothing from elsewhere, and opens what failed", () => {
  const page = htmlReport(report);
  expect(page).toContain("does not keep the contract</title>");
  expect(page).not.toContain("<script");
  expect(page).not.toMatch(/(src|href)=/);
  expect(page.match(/<details class="story failed" open>/g)).toHaveLength(1);
  expect(page).toContain("No answer: no answer within 20 s");
  expect(page).toContain("1 of 2 outcomes of the operations, 0 of 1 cells");
  expect(page).toContain('class="chip missing" title="not reached">200 1260<');
  expect(page.indexOf("<h2>Stories")).toBeLessThan(page.indexOf("<h2>Reached"));
  const good = htmlReport({ ...report, stories: [passed], totals: totalsOf([passed]) });
  expect(good.indexOf("<h2>Stories")).toBeGreaterThan(good.indexOf("<h2>Reached"));
});

test("in words it says what was sent, answered, found and promised", () => {
  expect(inWords(failed)).toEqual([
    "request 2 of 3",
    "  sent      POST /trade/v1/close a=1&b=2",
    `  answered  HTTP 200 ${hostile}`,
    "  found     HTTP 200 with respcd 0000",
    "  contract  A WeChat order that was paid cannot be closed: a failure code is returned.",
    "            close.paid-order, seed; see /docs/reference/#operation/closeOrder",
    `  found     ${hostile}`,
    `  contract  ${clause("answer.headers").says}`,
    "            answer.headers, extension; see /docs/reference/",
  ]);
});
