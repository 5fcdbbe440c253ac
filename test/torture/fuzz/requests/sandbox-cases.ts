import { sandboxOperations } from "@trade-v1/contract/operations";
import fc from "fast-check";
import { type Draft, type OtherCase, otherCase, type SandboxOperationId } from "./other-case.ts";

const json = [["Content-Type", "application/json"]] as const;

/** Requests to the sandbox's own API. */
export function sandboxCases(): fc.Arbitrary<OtherCase> {
  const entries = Object.entries(sandboxOperations) as [
    SandboxOperationId,
    { method: string; path: string },
  ][];
  return fc.oneof(
    ...entries.map(([operation, { method, path }]) => ofOperation(operation, method, path)),
    { weight: 1, arbitrary: otherCase(nudges) },
  );
}

const nudges: fc.Arbitrary<Draft> = fc
  .constantFrom("{syssn}", "1", "a", "%00", "%ff", "1".repeat(41), "１")
  .map((syssn) => ({ path: `/sandbox/v1/nudges/${syssn}`, status: [204, 400, 404] }));

const wrongNumbers = [
  "0",
  "999",
  "a",
  "%00",
  "%ff",
  "-1",
  "%2e%2e",
  "1".repeat(41),
  "1".repeat(5000),
  "１",
  "{syssn}%0a",
  "{syssn};x",
];

function ofOperation(
  operation: SandboxOperationId,
  method: string,
  path: string,
): fc.Arbitrary<OtherCase> {
  const takesBody = bodies[operation] !== undefined;
  const right = (bodies[operation] ?? fc.constant("")).map(
    (body): Draft => ({ operation, method, path, headers: json, body }),
  );
  const query = fc
    .constantFrom(
      "?app_code={app}",
      "?app_code=",
      "?app_code=x",
      "?app_code=%ff",
      "?app_code={app}&app_code={app}",
      "?%",
      "?app_code[]=1",
    )
    .map(
      (search): Draft => ({ operation, method, path: path + search, headers: json, body: "{}" }),
    );
  const wrongBody = fc
    .tuple(
      fc.oneof(fc.json(), fc.constantFrom(...brokenJson), fc.string({ unit: "binary" })),
      fc.boolean(),
    )
    .map(
      ([body, isJson]): Draft => ({
        operation,
        method,
        path,
        headers: isJson ? json : [["Content-Type", "text/plain"]],
        body,
      }),
    );
  const wrongMember = (wrongMembers[operation] ?? fc.constant(undefined)).map(
    (body): Draft =>
      body === undefined
        ? { operation, method, path, headers: json }
        : { operation, method, path, headers: json, body, status: [400, 404] },
  );
  const tooLarge = fc.constant<Draft>({
    operation,
    method,
    path,
    headers: json,
    body: JSON.stringify({ filling: "x".repeat(20_000) }),
    ...(takesBody ? { status: [413] } : {}),
  });
  const wrongMethod = fc
    .constantFrom("PUT", "DELETE", "PATCH", "OPTIONS", method === "GET" ? "POST" : "GET")
    .map((other): Draft => ({ operation, method: other, path, status: [405] }));
  const wrongNumber = fc.constantFrom(...wrongNumbers).map(
    (number): Draft => ({
      operation,
      method,
      path: path.replace(/\{\w+\}/, number),
      headers: json,
      body: "{}",
    }),
  );
  return otherCase(
    fc.oneof(
      { weight: 5, arbitrary: right },
      { weight: 1, arbitrary: method === "GET" ? query : wrongBody },
      { weight: 2, arbitrary: wrongMember },
      { weight: 1, arbitrary: tooLarge },
      { weight: 1, arbitrary: wrongMethod },
      { weight: path.includes("{") ? 3 : 0, arbitrary: wrongNumber },
    ),
  );
}

const asJson = (value: object) => JSON.stringify(value);

const bodies: Partial<Record<SandboxOperationId, fc.Arbitrary<string>>> = {
  createSandboxApp: fc.constantFrom("", "{}", asJson({ txcurrcd: "JPY" }), asJson({ other: 1 })),
  approveOrder: fc.constantFrom("", "{}", asJson({ late: true }), asJson({ late: false })),
  checkSignature: fc
    .tuple(
      fc.oneof(
        fc.string({ minLength: 1, maxLength: 300, unit: "binary" }),
        fc.constantFrom(
          "a=1&b=",
          "curl http://x/ -d 'a=1' -H 'X-QF-SIGN: 0'",
          '{"a":null}',
          "a: 1",
        ),
      ),
      fc.record(
        {
          signature: fc.string({ maxLength: 80 }),
          string: fc.string({ maxLength: 80, unit: "binary" }),
          key: fc.string({ maxLength: 40 }),
        },
        { requiredKeys: [] },
      ),
    )
    .map(([request, more]) => asJson({ request, ...more })),
  // Seldom: it settles everything that is due of an app.
  advanceClock: fc
    .tuple(fc.nat(39), fc.constantFrom(1, 31, 121, 1801))
    .map(([roll, seconds]) =>
      roll === 0
        ? asJson({ seconds, app_code: "{app}" })
        : asJson({ seconds, app_code: "N".repeat(32) }),
    ),
  // Of the campaign's own app nothing is planned: its other requests are judged by what is true of them.
  planFaults: fc
    .tuple(
      fc.constantFrom("rate-limit", "internal-error", "store-unavailable", "lost-answer"),
      fc.constantFrom<object>(
        { requests: 0, app_code: "{app}" },
        { requests: 0, app_code: "{app}", operation: "createRefund" },
        { requests: 100, app_code: "N".repeat(32) },
        { app_code: "N".repeat(32), operation: "createPayment", other: 1 },
      ),
    )
    .map(([fault, more]) => asJson({ fault, ...more })),
};

const wrongMembers: Partial<Record<SandboxOperationId, fc.Arbitrary<string>>> = {
  createSandboxApp: fc
    .constantFrom<object>(
      { txcurrcd: "hkd" },
      { txcurrcd: 1 },
      { txcurrcd: null },
      { txcurrcd: ["HKD"] },
      { notify_url: "ftp://x.example/" },
      { notify_url: "http://169.254.169.254/" },
      { notify_url: "https://a:b@x.example/" },
      { notify_url: 7 },
      { notify_url: `https://x.example/${"x".repeat(300)}` },
      [],
    )
    .map(asJson),
  approveOrder: fc
    .constantFrom<object>({ late: "true" }, { late: 1 }, { late: null }, [1])
    .map(asJson),
  checkSignature: fc
    .constantFrom<object>(
      {},
      { request: "" },
      { request: 1 },
      { request: "a=1", sign_type: "md5" },
      { request: "a=1", app_code: "N".repeat(32) },
      { request: "a=1", key: null },
      { request: "a".repeat(12_001) },
    )
    .map(asJson),
  advanceClock: fc
    .constantFrom<object>(
      {},
      { seconds: 0 },
      { seconds: -1 },
      { seconds: 1.5 },
      { seconds: "60" },
      { seconds: null },
      { seconds: 31_622_401 },
      { seconds: 1e300 },
      { seconds: 60, app_code: "{app}x" },
      { seconds: 60, app_code: "{app}".toLowerCase().slice(1) },
      { seconds: 60, app_code: null },
      { seconds: 60, app_code: "N".repeat(32) },
    )
    .map(asJson),
  planFaults: fc
    .constantFrom<object>(
      {},
      { fault: "" },
      { fault: "LOST-ANSWER" },
      { fault: ["lost-answer"] },
      { fault: null },
      { requests: 0 },
      { fault: "lost-answer", requests: -1 },
      { fault: "lost-answer", requests: 101 },
      { fault: "lost-answer", requests: 0.5 },
      { fault: "lost-answer", requests: "1" },
      { fault: "lost-answer", requests: null },
      { fault: "lost-answer", requests: 1e300 },
      { fault: "lost-answer", operation: "planFaults" },
      { fault: "lost-answer", operation: "" },
      { fault: "lost-answer", operation: null },
      { fault: "lost-answer", app_code: "{app}x" },
      { fault: "lost-answer", app_code: null },
      { fault: "lost-answer", app_code: "N".repeat(32) },
    )
    .map(asJson),
};

const brokenJson = [
  "{",
  "[",
  '{"a":}',
  "{'a':1}",
  "NaN",
  '"\ud800"',
  "\ufeff{}",
  "{}{}",
  '{"seconds":1,"seconds":2}',
  '{"__proto__":{"late":true}}',
  `${"[".repeat(5000)}`,
];
