import { afterAll, beforeAll, expect, type TestContext, test } from "vitest";
import { type Answer, alteringProxy } from "../demo/altering-proxy.ts";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { type Outcome, run } from "./campaign.ts";
import { noPython, schemathesisProgram } from "./python-environment.ts";

const key = "SANDBOXKEY0000000000000000000001";

let missing: string | undefined;
let program: string;
let gateway: TestGateway;

beforeAll(async () => {
  missing = await noPython();
  gateway = await startGateway();
  if (missing === undefined) program = await schemathesisProgram();
}, 300_000);

afterAll(() => gateway.stop());

/** Has Schemathesis send the document's examples to the gateway, with a bug planted into its answers. */
async function examplesWith(
  alter: (path: string, answer: Answer) => Answer,
  { skip }: TestContext,
): Promise<Outcome> {
  if (missing !== undefined) skip(missing);
  const proxy = await alteringProxy({ gatewayUrl: gateway.url, key, alter });
  try {
    const { url } = proxy;
    return await run(program, {
      document: "openapi.json",
      url,
      maxExamples: 1,
      seed: 1,
      phase: "examples",
    });
  } finally {
    await proxy.close();
  }
}

// That it has nothing to say of the gateway as it is, `npm run schemathesis` shows.
const bugs: readonly [
  name: string,
  says: RegExp,
  alter: (path: string, answer: Answer) => Answer,
][] = [
  [
    "an amount that is a number",
    /POST \/trade\/v1\/payment[\s\S]*10 is not of type "string"/,
    (path, answer) =>
      path === "/trade/v1/payment" && answer["txamt"] !== undefined
        ? { ...answer, txamt: Number(answer["txamt"]) }
        : answer,
  ],
  [
    "an envelope without resperr",
    /POST \/trade\/v1\/close[\s\S]*"resperr" is a required property/,
    (path, { resperr, ...answer }) =>
      path === "/trade/v1/close" ? answer : { ...answer, resperr },
  ],
  [
    "a success that says no serial number",
    /POST \/trade\/v1\/payment[\s\S]*Response violates schema/,
    (path, { syssn, ...answer }) =>
      path === "/trade/v1/payment" || syssn === undefined ? answer : { ...answer, syssn },
  ],
];

test.for(bugs)("it finds %s", { timeout: 120_000 }, async ([, says, alter], context) => {
  const { phases, failures, output } = await examplesWith(alter, context);
  expect(phases).toEqual({ examples: false });
  expect(failures).toBeGreaterThan(0);
  expect(output).toMatch(says);
});
