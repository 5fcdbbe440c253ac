import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Hono } from "hono";
import type { EdgeEnv } from "../http/edge.ts";

/** What is served at the root, and as what. */
const documents = {
  "openapi.json": "application/json; charset=utf-8",
  "openapi.yaml": "application/yaml; charset=utf-8",
  "openapi-3.0.json": "application/json; charset=utf-8",
} as const;

/** Serves the generated documents of the contract, which tools may fetch from any origin. */
export function documentRoutes(app: Hono<EdgeEnv>, contractFolder: string): void {
  for (const [name, contentType] of Object.entries(documents)) {
    const text = readFileSync(join(contractFolder, name), "utf8");
    const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
    const headers = {
      ETag: etag,
      "Cache-Control": "no-cache",
      "Access-Control-Allow-Origin": "*",
    };
    app.get(`/${name}`, (c) => {
      if (matches(c.req.header("If-None-Match"), etag)) return c.body(null, 304, headers);
      return c.body(text, 200, { ...headers, "Content-Type": contentType });
    });
  }
}

/** Whether the reader has it already; proxies may have marked the tag as weak. */
function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = ifNoneMatch?.split(",").map((tag) => tag.trim().replace(/^W\//, "")) ?? [];
  return tags.includes(etag) || tags.includes("*");
}
