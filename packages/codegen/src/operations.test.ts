import { expect, test } from "vitest";
import { operationsModule } from "./operations.ts";
import { ownDocuments } from "./testing/documents.ts";

test("an operation is listed with its route, its statuses and the other names of its fields", async () => {
  const { text } = operationsModule(await ownDocuments());
  expect(text).toContain(`\
  createRefund: {
    method: "POST",
    path: "/trade/v1/refund",
    tag: "Refunds",
    origin: "seed",
    statuses: [200, 400, 401, 403, 404, 405, 413, 415, 429, 500, 503],
    aliases: { Mchid: "mchid" },
  },`);
  expect(text.match(/export const \w+ = /g)).toEqual([
    "export const operations = ",
    "export const sandboxOperations = ",
    "export const walletOperations = ",
  ]);
});
