import fc from "fast-check";
import { expect, test } from "vitest";
import { ownDocuments } from "./testing/documents.ts";
import { builtValidators, messages } from "./testing/validators.ts";

const { validateRequest } = await builtValidators(await ownDocuments());

/** The request validator of an operation that the test knows to exist. */
const request = (operationId: string) => validateRequest[operationId]!;

const preOrder = { pay_type: "800151", out_trade_no: "A-1", txamt: "10" };
const swipe = { ...preOrder, pay_type: "800208", auth_code: "134567890123456789" };
const amount = "an integer of minor units from 1 to 99999999999, digits only";
const dateTime = "a date and time that exists, written YYYY-MM-DD HH:mm:ss";

test("a form becomes a value with its integers as numbers", () => {
  expect(request("createPayment")({ ...preOrder, expired_time: "30" })).toEqual({
    ok: true,
    value: { pay_type: "800151", out_trade_no: "A-1", txamt: 10, expired_time: 30 },
  });
});

test.each(["1", "10", "99999999999"])("txamt %j is an amount", (txamt) => {
  const result = request("createPayment")({ ...preOrder, txamt });
  expect(result).toMatchObject({ ok: true, value: { txamt: Number(txamt) } });
});

test.each(
  "0 -1 +1 1e3 010 10.5 10. .5 1_0 99999999999999999999 100000000000 0x10 0b1 NaN Infinity １０ ١".split(
    " ",
  ),
)("txamt %j is not an amount", (txamt) => {
  expect(messages(request("createPayment")({ ...preOrder, txamt }))).toEqual([
    `txamt must be ${amount}`,
  ]);
});

test.each([" 10", "10 ", "1 0", "10\n", "\t10", "10\u0000", "\u00a010", " "])(
  "txamt %j with white space is not an amount",
  (txamt) => {
    expect(messages(request("createPayment")({ ...preOrder, txamt }))).toEqual([
      `txamt must be ${amount}`,
    ]);
  },
);

test.each([
  "2016-02-29 23:59:59",
  "2000-02-29 00:00:00",
  "2016-12-31 00:00:00",
  "2016-08-01 11:07:22",
])("%s is a date and time", (txdtm) => {
  expect(messages(request("createPayment")({ ...preOrder, txdtm }))).toEqual([]);
});

test.each([
  "2016-02-30 00:00:00",
  "2015-02-29 00:00:00",
  "1900-02-29 00:00:00",
  "2016-04-31 00:00:00",
  "2016-13-01 00:00:00",
  "2016-00-01 00:00:00",
  "2016-01-00 00:00:00",
  "2016-01-01 24:00:00",
  "2016-01-01 00:60:00",
  "2016-01-01 00:00:60",
  "2016-1-1 00:00:00",
  "2016-01-01T00:00:00",
  "2016-01-01  00:00:00",
  "2016-01-01 00:00:00\n",
  "２０１６-01-01 00:00:00",
  "2016-01-01",
])("%j is not a date and time", (txdtm) => {
  expect(messages(request("createPayment")({ ...preOrder, txdtm }))).toEqual([
    `txdtm must be ${dateTime}`,
  ]);
});

test("every missing field is named once, with what is expected", () => {
  expect(request("createPayment")({})).toEqual({
    ok: false,
    errors: [
      {
        field: "pay_type",
        message: "pay_type is required: one of 800151, 800108, 800201, 800207, 800208",
      },
      {
        field: "out_trade_no",
        message:
          "out_trade_no is required: 1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon",
      },
      { field: "txamt", message: `txamt is required: ${amount}` },
    ],
  });
});

test("an empty field counts as absent", () => {
  expect(messages(request("createPayment")({ ...preOrder, txamt: "" }))).toEqual([
    `txamt is required: ${amount}`,
  ]);
  const result = request("createPayment")({ ...preOrder, udid: "" });
  expect(result.ok && result.value).not.toHaveProperty("udid");
});

test("a swipe needs the code of its own wallet", () => {
  const wechat = "the 18 digits, starting with 10 to 15, of the customer's WeChat payment code";
  const alipay =
    "the 16 to 24 digits, starting with 25 to 30, of the customer's Alipay payment code";
  const validate = (fields: Record<string, string>) =>
    messages(request("createPayment")({ ...preOrder, ...fields }));
  expect(validate({ pay_type: "800208" })).toEqual([
    `auth_code is required for pay_type 800208: ${wechat}`,
  ]);
  expect(validate({ pay_type: "800108" })).toEqual([
    `auth_code is required for pay_type 800108: ${alipay}`,
  ]);
  const codes = { wechat: "134567890123456789", alipay: "286420135798642013" };
  expect(validate({ pay_type: "800208", auth_code: codes.wechat })).toEqual([]);
  expect(validate({ pay_type: "800108", auth_code: codes.alipay })).toEqual([]);
  expect(validate({ pay_type: "800208", auth_code: codes.alipay })).toEqual([
    `auth_code must be ${wechat}`,
  ]);
  expect(validate({ pay_type: "800108", auth_code: codes.wechat })).toEqual([
    `auth_code must be ${alipay}`,
  ]);
});

test("a field that breaks several rules is named once", () => {
  expect(messages(request("createPayment")({ ...swipe, auth_code: "x".repeat(99) }))).toHaveLength(
    1,
  );
  expect(messages(request("createPayment")({ ...swipe, out_trade_no: "§".repeat(200) }))).toEqual([
    "out_trade_no must be 1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon",
  ]);
});

test("lengths count characters, not UTF-16 units", () => {
  const milk = "\u{1f95b}";
  const validate = (goods_name: string) =>
    messages(request("createPayment")({ ...preOrder, goods_name }));
  expect(validate(milk.repeat(64))).toEqual([]);
  expect(validate(milk.repeat(65))).toEqual(["goods_name must be at most 64 characters"]);
});

test("a close names its order by either number", () => {
  const validate = (fields: Record<string, string>) => messages(request("closeOrder")(fields));
  expect(validate({ syssn: "201607280901020011216135" })).toEqual([]);
  expect(validate({ out_trade_no: "A-1" })).toEqual([]);
  expect(validate({ syssn: "1", out_trade_no: "A-1" })).toEqual([]);
  expect(validate({})).toEqual(["syssn or out_trade_no is required"]);
  expect(validate({ txamt: "0" })).toEqual([
    `txamt must be ${amount}`,
    "syssn or out_trade_no is required",
  ]);
  expect(validate({ syssn: "x" })).toEqual(["syssn must be 1 to 40 digits"]);
});

test("a page has limits too", () => {
  expect(messages(request("queryTransactions")({ page: "0", page_size: "101" }))).toEqual([
    "page must be a whole number from 1 to 1000000, digits only",
    "page_size must be a whole number from 1 to 100, digits only",
  ]);
});

test("unknown fields are left out, whatever they are called", () => {
  const text = `{"__proto__":"a","constructor":"b","toString":"c","hasOwnProperty":"d","Mchid":"e",
    "pay_type":"800151","out_trade_no":"A-1","txamt":"10"}`;
  const withPrototype: Record<string, string> = JSON.parse(text);
  const withoutPrototype = Object.assign(Object.create(null), withPrototype);
  for (const fields of [withPrototype, withoutPrototype]) {
    const result = request("createPayment")(fields);
    expect(result).toStrictEqual({
      ok: true,
      value: { pay_type: "800151", out_trade_no: "A-1", txamt: 10 },
    });
  }
  expect(Object.prototype).not.toHaveProperty("a");
  expect(
    messages(request("closeOrder")(JSON.parse('{"__proto__":"1","constructor":"2"}'))),
  ).toEqual(["syssn or out_trade_no is required"]);
});

test("the form handed in stays as it was", () => {
  const fields = Object.freeze({ ...preOrder, other: "x" });
  request("createPayment")(fields);
  expect(fields).toEqual({ ...preOrder, other: "x" });
});

test("whatever a form holds, it is accepted with safe integers or refused with a reason", () => {
  const names = Object.keys({
    ...swipe,
    mchid: "",
    syssn: "",
    txdtm: "",
    page: "",
    expired_time: "",
  });
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.nat().map(String), fc.constant("10"));
  const forms = fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), text);
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(validateRequest)), forms, (operationId, form) => {
      const result = request(operationId)({ ...preOrder, ...form });
      if (result.ok) {
        const numbers = Object.values(result.value as object).filter((v) => typeof v === "number");
        expect(numbers.every((number) => Number.isSafeInteger(number) && number >= 1)).toBe(true);
      } else {
        const fields = result.errors.map(({ field }) => field);
        expect(fields.length).toBeGreaterThan(0);
        expect(new Set(fields).size).toBe(fields.length);
      }
    }),
  );
});
