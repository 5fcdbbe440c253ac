import type { html } from "hono/html";

/** Markup that Hono has put together: what came in as text is escaped. */
export type Html = ReturnType<typeof html>;
