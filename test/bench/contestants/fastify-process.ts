/**
 * A payment gateway as a team would build it by hand: Fastify, which validates with Ajv, on plain SQLite.
 * The schema of the body is the contract's own.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node:querystring";
import fastify from "fastify";
import { newPayment, paymentAnswer, refusal } from "./hand-built/answer.ts";
import { openBooks } from "./hand-built/books.ts";
import { isSigned, sign } from "./hand-built/signature.ts";

const contract = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../generated/openapi.json"), "utf8"),
);
const pay = openBooks(process.env["FOLDER"] ?? ".");
const FORM = "application/x-www-form-urlencoded";
const schema = contract.paths["/trade/v1/payment"].post.requestBody.content[FORM].schema;

// Annotations of the contract are no keywords of Ajv's, and a form has texts where it wants integers.
const app = fastify({ ajv: { customOptions: { strict: false, coerceTypes: true } } });
app.addSchema({ $id: "contract", components: contract.components });
app.addContentTypeParser(FORM, { parseAs: "string" }, (_, body, done) => {
  const fields = { ...parse(body as string) };
  done(null, { ...fields });
});
app.addHook("preValidation", async (request, reply) => {
  const fields = request.body as Record<string, string>;
  if (isSigned(fields, String(request.headers["x-qf-sign"]))) return;
  await reply.code(401).send(refusal("1105", "X-QF-SIGN does not belong to this request"));
});
app.post(
  "/trade/v1/payment",
  { schema: { body: JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/')) } },
  async (request, reply) => {
    const paid = pay(newPayment(request.body as Record<string, string>));
    const text = paid === null ? refusal("2011", "the number is taken") : paymentAnswer(paid);
    return reply
      .header("X-QF-SIGN", sign(text))
      .header("X-QF-SIGNTYPE", "MD5")
      .type("application/json; charset=utf-8")
      .send(text);
  },
);
await app.listen({ port: Number(process.env["PORT"]), host: "127.0.0.1" });
