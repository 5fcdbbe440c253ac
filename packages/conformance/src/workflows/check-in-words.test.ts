import type { Check, ResponseContext } from "@redocly/respect-core";
import { describe, expect, it } from "vitest";
import { checkInWords } from "./check-in-words.ts";

const response = {
  statusCode: 200,
  header: { "idempotent-replayed": "false" },
  body: {
    respcd: "1104",
    resperr: "txamt is missing",
    txamt: 10,
    transaction: { state: "paid" },
    data: [
      { syssn: "1", respcd: "0000" },
      { syssn: "2", respcd: "1143" },
    ],
  },
} satisfies ResponseContext;

const criterion = (condition: string): Check => ({
  name: "success criteria check",
  passed: false,
  severity: "error",
  condition,
});

describe("a criterion that failed", () => {
  it.each([
    ["$statusCode == 400", 'status 200, resperr "txamt is missing"'],
    ["$[?@.respcd == '0000']", 'respcd "1104", resperr "txamt is missing"'],
    ["$[?@.txamt == '10']", "txamt 10"],
    ["$[?@.pay_url == '']", "pay_url (none)"],
    ["$[?@.transaction.state == 'closed']", 'transaction/state "paid"'],
    ["$[?@.data[?@.respcd == '1142']]", 'data/*/respcd "0000" and "1143"'],
    ["$response.body#/data/0/syssn == $steps.pay.outputs.syssn", 'data/0/syssn "1"'],
    ["$response.header.Idempotent-Replayed == 'true'", "Idempotent-Replayed: false"],
    ["$response.header.Retry-After == '1'", "Retry-After: (none)"],
  ])("%s is told with what came instead", (condition, found) => {
    const { message } = checkInWords(criterion(condition), response);
    expect(message).toBe(`expected ${condition}, but the answer had ${found}`);
  });

  it("is cut short where the answer is long", () => {
    const long = { ...response, body: { pay_url: "x".repeat(1000) } };
    expect(checkInWords(criterion("$[?@.pay_url == '']"), long).message.length).toBeLessThan(400);
  });
});

it("no answer at all is told without colours", () => {
  const check: Check = {
    name: "failed network request",
    passed: false,
    severity: "error",
    message: "\u001b[31mThe operation was aborted due to timeout\u001b[39m",
  };
  expect(checkInWords(check, undefined).message).toBe(
    "no answer in time (The operation was aborted due to timeout)",
  );
});

it("a check that passed says nothing", () => {
  const check = { ...criterion("$statusCode == 200"), passed: true };
  expect(checkInWords(check, response)).toEqual({
    passed: true,
    name: "success criteria check",
    message: "",
    condition: "$statusCode == 200",
  });
});
