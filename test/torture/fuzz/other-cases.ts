import { sandboxOperations } from "@trade-v1/contract/operations";
import fc from "fast-check";
import { type Caller, callerAt, type Scene } from "./scene.ts";
import type { WireRequest } from "./wire.ts";

export type SandboxOperationId = keyof typeof sandboxOperations;

/** A request to what is not the trade API. */
export interface OtherCase {
  readonly kind: "other";
  /** The sandbox operation whose contract the answer must keep; undefined: only never fail. */
  readonly operation: SandboxOperationId | undefined;
  readonly method: string;
  /** `{syssn}`, `{id}` and `{app}` stand for what the scene has. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  readonly caller: number;
  readonly index: number;
  /** Undefined: whatever the contract lists. */
  readonly status: readonly number[] | undefined;
}

const json = [["Content-Type", "application/json"]] as const;

/** Requests to the sandbox's own API, the customer's page, the documents and the operator's endpoints. */
export function otherCases(): fc.Arbitrary<OtherCase> {
  return fc.oneof(
    { weight: 6, arbitrary: sandboxCases() },
    { weight: 2, arbitrary: pageCases() },
    { weight: 2, arbitrary: documentCases() },
    { weight: 1, arbitrary: garbageCases() },
  );
}

/** The request that a case means, with the numbers that there are now. */
export function otherRequest(case_: OtherCase, scene: Scene): WireRequest {
  const caller = callerAt(scene.callers, case_.caller);
  const fill = (text: string) => filled(text, caller, case_.index);
  const { method, headers } = case_;
  // What is not ASCII cannot stand in a request line.
  const path = fill(case_.path).replaceAll(/[^!-~]+/gu, encodeURIComponent);
  return { method, path, headers, body: Buffer.from(fill(case_.body)) };
}

function filled(text: string, caller: Caller, index: number): string {
  const order = caller.orders[index % caller.orders.length];
  return text
    .replaceAll("{syssn}", order?.id ?? "1")
    .replaceAll("{id}", order?.id ?? "1")
    .replaceAll("{app}", caller.appCode);
}

type Draft = Partial<Omit<OtherCase, "kind" | "caller" | "index">> & Pick<OtherCase, "path">;

function case_(draft: fc.Arbitrary<Draft>): fc.Arbitrary<OtherCase> {
  return fc.tuple(draft, fc.nat(2), fc.nat(1000)).map(([given, caller, index]) => ({
    kind: "other",
    operation: undefined,
    method: "POST",
    headers: [],
    body: "",
    status: undefined,
    ...given,
    caller,
    index,
  }));
}

function sandboxCases(): fc.Arbitrary<OtherCase> {
  const entries = Object.entries(sandboxOperations) as [
    SandboxOperationId,
    { method: string; path: string },
  ][];
  return fc.oneof(
    ...entries.map(([operation, { method, path }]) => ofOperation(operation, method, path)),
    { weight: 1, arbitrary: case_(nudges) },
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
  return case_(
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
  // Seldom: it settles everything that is due of an app.
  advanceClock: fc
    .tuple(fc.nat(39), fc.constantFrom(1, 31, 121, 1801))
    .map(([roll, seconds]) =>
      roll === 0
        ? asJson({ seconds, app_code: "{app}" })
        : asJson({ seconds, app_code: "N".repeat(32) }),
    ),
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

function pageCases(): fc.Arbitrary<OtherCase> {
  return case_(
    fc
      .tuple(
        fc.constantFrom(
          "{syssn}",
          "1",
          "a",
          "%00",
          "%ff",
          "../../trade/v1/query",
          "<script>",
          "1".repeat(60),
        ),
        fc.constantFrom("", "/", "/approve", "/decline", "/pay", "?openid=<b>", "/%2e%2e"),
        fc.constantFrom("GET", "POST", "PUT", "HEAD"),
        fc.constantFrom("", "action=approve", "action=decline&openid=x", "openid=%ff", "%"),
        fc.boolean(),
      )
      .map(([syssn, rest, method, body, isForm]) => ({
        path: `/sandbox/wallet/${syssn}${rest}`,
        method,
        headers: isForm ? [["Content-Type", "application/x-www-form-urlencoded"]] : [],
        body: method === "POST" ? body : "",
      })),
  );
}

const documents = [
  "/healthz",
  "/readyz",
  "/metrics",
  "/openapi.json",
  "/openapi.yaml",
  "/openapi-3.0.json",
  "/docs",
  "/docs/",
  "/",
];

function documentCases(): fc.Arbitrary<OtherCase> {
  const right = fc
    .constantFrom(...documents)
    .map((path): Draft => ({ path, method: "GET", status: [200, 301, 302, 404] }));
  const wrong = fc
    .tuple(
      fc.constantFrom(
        ...documents,
        "/docs/x",
        "/docs/..%2f..%2fpackage.json",
        "/docs/%2e%2e/%2e%2e/package.json",
        "/docs/%00",
        "/docs/%ff",
        "/docs/.git",
        "/docs/a%5c..%5c",
        "/metrics/..",
        "/healthz/",
        "//healthz",
        "/trade",
        "/%",
        "/?%ff",
      ),
      fc.constantFrom("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE"),
      fc.constantFrom<readonly (readonly [string, string])[]>(
        [],
        [["If-None-Match", '*, "x'.repeat(500)]],
        [["Range", "bytes=5-1"]],
        [["Accept", "\xff"]],
        [["Host", "evil example"]],
        [["Host", "[::1"]],
        [["Host", "a@b"]],
      ),
    )
    .map(([path, method, headers]): Draft => ({ path, method, headers }));
  return case_(fc.oneof(right, wrong));
}

/** Anything at all, sent to the trade API. */
function garbageCases(): fc.Arbitrary<OtherCase> {
  return case_(
    fc
      .tuple(
        fc.constantFrom("payment", "close", "refund", "reversal", "query"),
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.constantFrom<readonly (readonly [string, string])[]>(
          [],
          [
            ["X-QF-APPCODE", "{app}"],
            ["X-QF-SIGN", "0".repeat(32)],
          ],
        ),
      )
      .map(([operation, body, headers]) => ({
        path: `/trade/v1/${operation}`,
        headers: [["Content-Type", "application/x-www-form-urlencoded"], ...headers],
        body: body.toWellFormed(),
        // Never let in: it is malformed, or nobody's.
        status: [400, 401],
      })),
  );
}
