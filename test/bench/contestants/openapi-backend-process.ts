/**
 * The same gateway with an OpenAPI middleware: openapi-backend routes and validates from the document,
 * on Hono and plain SQLite.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node:querystring";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { OpenAPIBackend } from "openapi-backend";
import { newPayment, paymentAnswer, refusal } from "./hand-built/answer.ts";
import { openBooks } from "./hand-built/books.ts";
import { isSigned, sign } from "./hand-built/signature.ts";

const definition = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../generated/openapi.json"), "utf8"),
);
const pay = openBooks(process.env["FOLDER"] ?? ".");

const api = new OpenAPIBackend({
  definition,
  ajvOpts: { strict: false, coerceTypes: true },
  quick: true,
});
api.register({
  createPayment: (c): Response => {
    const fields = c.request.body as Record<string, string>;
    const signature = c.request.headers["x-qf-sign"];
    if (!isSigned(fields, String(signature))) {
      return Response.json(refusal("1105", "X-QF-SIGN does not belong to this request"), {
        status: 401,
      });
    }
    const paid = pay(newPayment(fields));
    const text = paid === null ? refusal("2011", "the number is taken") : paymentAnswer(paid);
    return new Response(text, {
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "X-QF-SIGN": sign(text),
        "X-QF-SIGNTYPE": "MD5",
      },
    });
  },
  validationFail: (c): Response =>
    new Response(refusal("1104", JSON.stringify(c.validation.errors)), { status: 400 }),
  notFound: () => new Response("", { status: 404 }),
});
await api.init();

const app = new Hono();
app.all("*", async (c) => {
  const fields = { ...parse(await c.req.text()) };
  return api.handleRequest({
    method: c.req.method,
    path: c.req.path,
    headers: c.req.header(),
    body: fields,
  });
});
serve({ fetch: app.fetch, port: Number(process.env["PORT"]), hostname: "127.0.0.1" });
