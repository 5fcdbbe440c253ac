import { expect, test } from "vitest";
import { Numbers, shownMerchant } from "./numbers.ts";

const shown = {
  respcd: "0000",
  syssn: "1".repeat(24),
  orig_syssn: "2".repeat(24),
  txamt: "10",
  sysdtm: "2016-12-16 15:53:18",
  pay_url: `https://pay.example/wallet/${"1".repeat(24)}`,
  data: [{ syssn: "1".repeat(24) }],
};
const real = {
  ...shown,
  syssn: "3".repeat(24),
  orig_syssn: "4".repeat(24),
  sysdtm: "2026-11-25 10:00:00",
  pay_url: `http://localhost:3000/sandbox/wallet/${"3".repeat(24)}`,
  data: [{ syssn: "3".repeat(24) }],
};

test("numbers and times may differ, and stand for the same things throughout", () => {
  const numbers = new Numbers("M1");
  expect(numbers.differences(real, shown)).toEqual([]);
  expect(numbers.differences(real, shown)).toEqual([]);
  expect(numbers.toSend("syssn", `${shown.syssn},${shown.orig_syssn}`)).toBe(
    `${real.syssn},${real.orig_syssn}`,
  );
  expect(numbers.toSend("mchid", shownMerchant)).toBe("M1");
});

test.each([
  [{ respcd: "1145" }, 'respcd is "1145", in the example "0000"'],
  [{ txamt: "11" }, 'txamt is "11", in the example "10"'],
  [{ txamt: 10 }, 'txamt is 10, in the example "10"'],
  [{ syssn: "5".repeat(24) }, `syssn is "${"5".repeat(24)}", in the example "${real.syssn}"`],
  [{ sysdtm: "now" }, 'sysdtm is "now", in the example "2016-12-16 15:53:18"'],
  [{ pay_url: "http://localhost/other" }, /^pay_url is/],
  [{ data: [] }, "data has 0 items, the example 1"],
  [{ data: [{ syssn: "6".repeat(24) }] }, /^data\[0\]\.syssn is/],
  [{ more: "" }, "more is not in the example"],
])("what is not the same is named: %o", (changed, words) => {
  const numbers = new Numbers("M1");
  expect(numbers.differences(real, shown)).toEqual([]);
  const differences = numbers.differences({ ...real, ...changed }, shown);
  expect(differences).toEqual([typeof words === "string" ? words : expect.stringMatching(words)]);
});

test("what is missing is named", () => {
  const { txamt: _, ...without } = real;
  expect(new Numbers("M1").differences(without, shown)).toEqual(["txamt is missing"]);
});

test("a query asks about the day that the gateway's answers say", () => {
  const numbers = new Numbers("M1");
  numbers.differences(real, shown);
  expect(numbers.toSend("start_time", "2016-12-16 00:00:00")).toBe("2026-11-25 00:00:00");
  expect(numbers.toSend("end_time", "2016-12-17 00:00:00")).toBe("2026-11-26 00:00:00");
});
