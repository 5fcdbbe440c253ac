import { createHash } from "node:crypto";
import { STYLE } from "./style.ts";
import { WATCH_SCRIPT } from "./watch-script.ts";

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const POLICY = {
  "default-src": "'none'",
  "style-src": hashOf(STYLE),
  "script-src": hashOf(WATCH_SCRIPT),
  // What the script asks for.
  "connect-src": "'self'",
  // The icon in the browser's tab, which is part of the page.
  "img-src": "data:",
  "form-action": "'self'",
  "base-uri": "'none'",
  "frame-ancestors": "'none'",
};

/** What a browser may do with the page: show it with this style, run this script, post its own forms. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": Object.entries(POLICY)
    .map(([directive, source]) => `${directive} ${source}`)
    .join("; "),
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  // Other websites learn nothing; to the page itself a browser has to say where its form comes from.
  "Referrer-Policy": "same-origin",
  "Cache-Control": "no-store",
};
