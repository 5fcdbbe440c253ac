import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Document, routes } from "../document.ts";
import { requestItem } from "./request.ts";

/** What `trade start` has ready, and what the requests hand to each other. */
const variables = {
  baseUrl: "http://localhost:3000",
  appCode: "SANDBOX0000000000000000000000001",
  key: "SANDBOXKEY0000000000000000000001",
  signType: "MD5",
  syssn: "",
  orderNumber: "",
  orderAmount: "",
  notificationId: "",
};

/**
 * A Postman collection (format 2.1) with every operation and every example, ready for the sandbox:
 * a script signs each form before it is sent.
 */
export function postmanCollection(trade: Document, sandbox: Document): object {
  return {
    info: {
      _postman_id: stableId(trade.info.title),
      name: trade.info.title,
      description: trade.info.description,
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    item: [
      ...folders(trade),
      {
        id: stableId(sandbox.info.title),
        name: sandbox.info.title,
        description: sandbox.info.description,
        item: items(sandbox),
      },
    ],
    event: [script("prerequest", "sign-request.js"), script("test", "remember-numbers.js")],
    variable: Object.entries(variables).map(([key, value]) => ({ key, value, type: "string" })),
  };
}

/** One folder for each tag that has operations. */
function folders(document: Document): object[] {
  return (document.tags ?? [])
    .map(({ name, description }) => ({
      id: stableId(name),
      name,
      description,
      item: items(document, name),
    }))
    .filter(({ item }) => item.length > 0);
}

function items(document: Document, tag?: string): object[] {
  return routes(document)
    .filter(({ operation }) => tag === undefined || operation.tags?.[0] === tag)
    .map((route) => ({
      id: stableId(route.operation.operationId),
      ...requestItem(document, route),
    }));
}

function script(listen: string, file: string): object {
  const source = readFileSync(new URL(file, import.meta.url), "utf8").trimEnd();
  const exec = source.split("\n").filter((line) => !line.startsWith("// biome-ignore"));
  return { listen, script: { type: "text/javascript", exec } };
}

/** An id that Postman recognises when the collection is imported again. */
function stableId(name: string): string {
  const hex = createHash("sha256").update(`trade-v1 ${name}`).digest("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...parts, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-");
}
