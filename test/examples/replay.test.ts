import { operations } from "@trade-v1/contract/operations";
import { verifyBytes } from "@trade-v1/signing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startGateway, type TestGateway } from "../support/gateway.ts";
import { startReceiver } from "../support/receiver.ts";
import { type Example, loadExamples } from "./load-examples.ts";
import { Numbers } from "./numbers.ts";
import { Story } from "./story.ts";

const examples = loadExamples();
const requests = [...examples.values()].filter(({ operationId }) => operationId in operations);
const notifications = [...examples.values()].filter(
  ({ operationId }) => operationId === "transactionNotification",
);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

async function replay(example: Example) {
  const story = await Story.begin(gateway, examples);
  await story.prepare(example);
  const { status, headers, body } = await story.send(example);
  story.numbers.requireSame({ status, ...body }, { status: example.status, ...example.response });
  for (const [name, value] of Object.entries(example.responseHeaders)) {
    expect(headers.get(name), name).toBe(value);
  }
  expect(headers.has("Idempotent-Replayed")).toBe("Idempotent-Replayed" in example.responseHeaders);
}

describe("each example gets the answer that it shows", () => {
  test.each(requests.map((example) => [example.name, example] as const))(
    "%s",
    async (_, example) => {
      await replay(example);
    },
  );
});

describe("each notification is sent as its example shows", () => {
  test.each(notifications.map((example) => [example.name, example] as const))(
    "%s",
    async (_, example) => {
      const receiver = await startReceiver();
      try {
        const story = await Story.begin(gateway, examples, receiver.url);
        await story.prepare(example);
        const { body, headers } = await receiver.received(
          ({ body }) => JSON.parse(body).notify_type === example.request["notify_type"],
        );
        story.numbers.requireSame(JSON.parse(body), example.request);
        const signingKey = { signType: "MD5", key: story.key } as const;
        expect(verifyBytes(body, headers["x-qf-sign"] ?? "", signingKey)).toBe(true);
      } finally {
        await receiver.stop();
      }
    },
  );
});

test("the replay tells apart what is not the same", () => {
  const example = {
    respcd: "0000",
    syssn: "1".repeat(24),
    orig_syssn: "2".repeat(24),
    txamt: "10",
  };
  const real = { ...example, syssn: "3".repeat(24), orig_syssn: "4".repeat(24) };
  const same = (changed: object) => () => {
    const numbers = new Numbers("M");
    numbers.requireSame(real, example);
    numbers.requireSame({ ...real, ...changed }, example);
  };
  expect(same({})).not.toThrow();
  expect(same({ respcd: "1145" })).toThrow();
  expect(same({ txamt: "11" })).toThrow();
  expect(same({ syssn: "5".repeat(24) })).toThrow();
  expect(same({ more: "" })).toThrow();
});
