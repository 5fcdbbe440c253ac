/** A bare Hono app that answers with the body it was sent: what the framework costs. */
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
app.post("/trade/v1/payment", async (c) => c.text(await c.req.text()));
serve({ fetch: app.fetch, port: Number(process.env["PORT"]), hostname: "127.0.0.1" });
