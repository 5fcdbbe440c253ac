import { expect, test } from "vitest";
import { type Body, jsonType, resolve, routes, webhooks } from "./document.ts";
import { ownDocuments } from "./testing/documents.ts";
import { builtValidators, messages } from "./testing/validators.ts";

const documents = await ownDocuments();
const validators = await builtValidators(documents);

const opened = {
  respcd: "0000",
  respmsg: "OK",
  resperr: "",
  sysdtm: "2016-07-28 09:01:02",
  out_trade_no: "1470020842103",
  syssn: "201607280901020011216135",
  pay_url: "http://localhost:3000/sandbox/wallet/201607280901020011216135",
  qrcode: "http://localhost:3000/sandbox/wallet/201607280901020011216135",
  pay_type: "800201",
  txdtm: "2016-07-28 09:01:02",
  txamt: "10",
  txcurrcd: "HKD",
};
const { qrcode: _, ...withoutCode } = opened;
const payment = (body: unknown, undeclared: "refuse" | "ignore" = "ignore") =>
  messages(validators.validateResponse["createPayment"]!(200, body, { undeclared }));

test.each([
  { given: "a whole answer", body: opened, want: [] },
  { given: "a member of the wrong type", body: { ...opened, txamt: 10 }, want: ["txamt"] },
  { given: "a member that is too short", body: { ...opened, syssn: "1" }, want: ["syssn"] },
  { given: "a member too few", body: withoutCode, want: ["qrcode"] },
  { given: "a code that forbids the rest", body: { ...withoutCode, qrcode: 1 }, want: ["qrcode"] },
  { given: "no object", body: [opened], want: ["the body must be a JSON object"] },
  { given: "nothing", body: undefined, want: ["the body must be a JSON object"] },
])("an answer with $given", ({ body, want }) => {
  const found = payment(body, "refuse");
  expect(found).toHaveLength(want.length);
  for (const [index, start] of want.entries()) expect(found[index]).toMatch(`${start}`);
});

test("a member that the contract does not declare is refused on request", () => {
  const body = { ...opened, surprise: 1 };
  expect(payment(body)).toEqual([]);
  expect(payment(body, "refuse")).toEqual(["surprise is not a member that the contract declares"]);
  expect(payment({ ...body, txamt: 10 })).toEqual(["txamt must be string"]);
});

test("so is one inside a list, and its place is named", () => {
  const entry = { order_type: "payment", surprise: 1 };
  const body = { respcd: "0000", respmsg: "", resperr: "", sysdtm: opened.sysdtm };
  const page = { ...body, data: [entry], page: 1, page_size: 10 };
  const validate = validators.validateResponse["queryTransactions"]!;
  expect(messages(validate(200, page, { undeclared: "refuse" }))).toContain(
    "data[0].surprise is not a member that the contract declares",
  );
  expect(messages(validate(200, page))).toContain("data[0].syssn is required");
});

test("a status that the operation does not declare is refused", () => {
  expect(validators.validateResponse["createPayment"]!(418, opened)).toEqual({
    ok: false,
    errors: [{ field: "status", message: "status 418 is not one that createPayment answers with" }],
  });
});

test("a code of success on an error envelope is refused", () => {
  const envelope = { respcd: "1104", respmsg: "x", resperr: "y", sysdtm: opened.sysdtm };
  const validate = (body: unknown) =>
    messages(validators.validateResponse["createPayment"]!(400, body));
  expect(validate(envelope)).toEqual([]);
  expect(validate({ ...envelope, respcd: "0000" })).toEqual(["respcd is not allowed here"]);
});

test("a value comes back as it came", () => {
  const result = validators.validateResponse["createPayment"]!(200, opened);
  expect(result.ok && result.value).toBe(opened);
});

test("a notification has every member", () => {
  const [webhook] = webhooks(documents.trade);
  const body = resolve<Body>(documents.trade, webhook!.operation.requestBody!);
  const example = Object.values(body.content![jsonType]!.examples!)[0]!.value as object;
  const { validateNotification } = validators;
  expect(validateNotification(example, { undeclared: "refuse" })).toMatchObject({ ok: true });
  for (const member of Object.keys(example)) {
    const { [member as never]: _, ...rest } = example;
    const found = messages(validateNotification(rest));
    expect(found).toContainEqual(expect.stringMatching(new RegExp(`^${member} is required`)));
  }
});

test("an optional JSON body may be left out, and nothing else may stand for it", () => {
  const validate = validators.validateSandboxRequest["createSandboxApp"]!;
  expect(validate(undefined)).toEqual({ ok: true, value: {} });
  for (const body of [null, [], "", 1]) {
    expect(messages(validate(body))).toEqual(["the body must be a JSON object"]);
  }
});

test("members of a JSON body are named with what is expected", () => {
  const advance = validators.validateSandboxRequest["advanceClock"]!;
  expect(messages(advance({}))).toEqual([
    "seconds is required: a whole number of seconds from 1 to 31622400",
  ]);
  for (const seconds of ["1", 0, 1.5, 31622401, null]) {
    expect(messages(advance({ seconds }))).toEqual([
      "seconds must be a whole number of seconds from 1 to 31622400",
    ]);
  }
  const faults = validators.validateWalletRequest["replaceWalletFaults"]!;
  const fault = { operation: "openWalletOrder", kind: "drop" };
  expect(messages(faults({ faults: [fault, { ...fault, kind: "flood" }] }))).toEqual([
    expect.stringMatching(/^faults\[1\]\.kind must be one of drop, delay/),
  ]);
});

test("a JSON body with dangerous names does no harm", () => {
  const body = JSON.parse('{"seconds":1,"__proto__":{"app_code":"x"},"constructor":1}');
  expect(validators.validateSandboxRequest["advanceClock"]!(body)).toMatchObject({ ok: true });
  expect({}).not.toHaveProperty("app_code");
});

test("every declared JSON example of an answer is what its validator accepts", () => {
  const { trade, sandbox, wallets } = documents;
  const { validateResponse, validateSandboxResponse, validateWalletResponse } = validators;
  let count = 0;
  for (const [document, responses] of [
    [trade, validateResponse],
    [sandbox, validateSandboxResponse],
    [wallets, validateWalletResponse],
  ] as const) {
    for (const { operation } of routes(document)) {
      for (const [status, response] of Object.entries(operation.responses ?? {})) {
        const examples = resolve<Body>(document, response).content?.[jsonType]?.examples ?? {};
        for (const [name, { value }] of Object.entries(examples)) {
          const validate = responses[operation.operationId]!;
          const result = validate(Number(status), value, { undeclared: "refuse" });
          expect([operation.operationId, status, name, messages(result)]).toEqual([
            operation.operationId,
            status,
            name,
            [],
          ]);
          count += 1;
        }
      }
    }
  }
  expect(count).toBeGreaterThan(100);
});
