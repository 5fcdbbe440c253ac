import fc from "fast-check";
import { type Draft, type OtherCase, otherCase } from "./other-case.ts";
import { sandboxCases } from "./sandbox-cases.ts";

/** Requests to the sandbox's own API, the customer's page, the documents and the operator's endpoints. */
export function otherCases(): fc.Arbitrary<OtherCase> {
  return fc.oneof(
    { weight: 6, arbitrary: sandboxCases() },
    { weight: 2, arbitrary: pageCases() },
    { weight: 2, arbitrary: documentCases() },
    { weight: 1, arbitrary: garbageCases() },
  );
}

function pageCases(): fc.Arbitrary<OtherCase> {
  return otherCase(
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
  return otherCase(fc.oneof(right, wrong));
}

/** Anything at all, sent to the trade API. */
function garbageCases(): fc.Arbitrary<OtherCase> {
  return otherCase(
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
