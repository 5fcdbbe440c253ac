import document from "@trade-v1/contract/openapi.json" with { type: "json" };
import { type OperationId, operations } from "@trade-v1/contract/operations";
import { validateResponse } from "@trade-v1/contract/validators";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Running, runTrade, startTrade } from "../support/trade-command.ts";

interface Examples {
  readonly [name: string]: { readonly value?: unknown };
}
interface Operation {
  readonly requestBody: { readonly content: Readonly<Record<string, { examples?: Examples }>> };
  readonly responses: {
    readonly [status: string]: {
      readonly content: { readonly "application/json": { readonly examples?: Examples } };
    };
  };
}

const formType = "application/x-www-form-urlencoded";
const payment = "pay_type=800151&out_trade_no=1470020842103&txamt=10";
const headers = { "X-QF-APPCODE": "any", "X-QF-SIGN": "any" };

let mock: Running;
let url: string;

beforeAll(async () => {
  mock = startTrade(["mock", "--port", "0"]);
  url = await mock.says(/listens on (http:\S+)\./);
});

afterAll(async () => {
  expect((await mock.stop()).code).toBe(0);
});

function send(path: string, form: string, more: Record<string, string> = {}): Promise<Response> {
  const type = { "Content-Type": formType };
  return fetch(url + path, { method: "POST", body: form, headers: { ...type, ...more } });
}

/** Every pair of a request and the decision on it that the document shows. */
const pairs = Object.keys(operations).flatMap((id) => {
  const operationId = id as OperationId;
  const { path } = operations[operationId];
  const { requestBody, responses } = (
    document.paths as unknown as Record<string, { post: Operation }>
  )[path]!.post;
  const requests = requestBody.content[formType]?.examples ?? {};
  const decisions = responses["200"]?.content["application/json"].examples ?? {};
  return Object.entries(decisions).map(([name, { value: want }]) => ({
    operationId,
    name,
    path,
    fields: requests[name]?.value as Record<string, string | number> | undefined,
    want,
  }));
});

test("every operation has pairs of examples to choose from", () => {
  for (const id of Object.keys(operations)) {
    expect(pairs.filter(({ operationId }) => operationId === id).length, id).toBeGreaterThan(3);
  }
});

test.each(pairs)(
  "Prefer chooses $operationId.$name",
  async ({ operationId, name, path, fields, want }) => {
    expect(fields, "the request of the same name").toBeDefined();
    const texts = Object.entries(fields ?? {}).map(([field, value]) => [field, String(value)]);
    const form = new URLSearchParams(texts).toString();
    const response = await send(path, form, { ...headers, Prefer: `example=${name}` });
    const body = await response.json();
    expect(body).toEqual(want);
    expect(validateResponse[operationId](response.status, body)).toMatchObject({ ok: true });
  },
);

test.each([
  { code: "400", respcd: "1104", example: ", example=missing-field" },
  { code: "401", respcd: "1108", example: "" },
  { code: "403", respcd: "1241", example: "" },
  { code: "429", respcd: "1297", example: "" },
  { code: "500", respcd: "1154", example: "" },
  { code: "503", respcd: "1100", example: "" },
])("Prefer chooses the status $code", async ({ code, respcd, example }) => {
  const more = { ...headers, Prefer: `code=${code}${example}` };
  const response = await send("/trade/v1/payment", payment, more);
  expect(response.status).toBe(Number(code));
  expect(await response.json()).toMatchObject({ respcd });
});

test.each([
  { given: "a missing field", form: "pay_type=800151&txamt=10", wrong: "out_trade_no" },
  { given: "an unknown pay type", form: payment.replace("800151", "800999"), wrong: "pay_type" },
  { given: "an amount of nothing", form: payment.replace("=10", "=0"), wrong: "txamt" },
  { given: "a date that never was", form: `${payment}&txdtm=2016-02-30 00:00:00`, wrong: "txdtm" },
  {
    given: "a swipe without a code",
    form: payment.replace("800151", "800208"),
    wrong: "auth_code",
  },
])(
  "the mock refuses $given with the contract's 400 and names the field",
  async ({ form, wrong }) => {
    const response = await send("/trade/v1/payment", form, headers);
    expect(response.status).toBe(400);
    expect(response.headers.get("sl-violations")).toContain(wrong);
    expect(validateResponse.createPayment(400, await response.json())).toMatchObject({ ok: true });
  },
);

test.each(Object.keys(headers))(
  "the mock refuses a request without %s with 401",
  async (missing) => {
    const others = Object.fromEntries(Object.entries(headers).filter(([name]) => name !== missing));
    const response = await send("/trade/v1/payment", payment, others);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ respcd: "1108" });
  },
);

test("the mock refuses a JSON body with 415", async () => {
  const json = { ...headers, "Content-Type": "application/json" };
  expect((await send("/trade/v1/payment", "{}", json)).status).toBe(415);
});

test("the mock prints each request, and once what is wrong with it", async () => {
  const own = startTrade(["mock", "--port", "0"]);
  const at = await own.says(/listens on (http:\S+)\./);
  await fetch(`${at}/trade/v1/refund`, {
    method: "POST",
    body: "txamt=1",
    headers: { ...headers, "Content-Type": formType },
  });
  const { stdout } = await own.stop();
  expect(stdout).toContain("POST /trade/v1/refund\n");
  expect(stdout.match(/required property 'syssn'/g)).toHaveLength(1);
});

test("the demo's requests are accepted; what needs state is skipped by name", async () => {
  const { code, stdout } = await runTrade(["demo", "--mock", "--base-url", url]);
  expect(stdout).toMatch(/ 0 different, \d+ skipped\.\n$/);
  expect(code).toBe(0);
  expect(stdout).toContain("skipped: the customer approves (a mock keeps no state)");
  expect(stdout).toContain("(a mock sends nothing)");
  for (const { path } of Object.values(operations)) expect(stdout).toContain(`POST ${path}`);
});

test("a taken port is said in one sentence", async () => {
  const { port } = new URL(url);
  const { code, stderr } = await runTrade(["mock", "--port", port]);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `Port ${port} is taken. Choose another one with --port.\n`,
  });
});
