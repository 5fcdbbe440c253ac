import { createHash } from "node:crypto";

/** The page's whole style; there is no script and no picture. */
export const STYLE = `
:root { font: 16px/1.5 system-ui, sans-serif; color: #1c1e21; background: #f0f2f5; }
body { margin: 0; padding: 1rem; }
main { max-width: 26rem; margin: 0 auto; padding: 1.5rem; background: #fff; border-radius: 0.75rem; }
h1 { margin: 0; font-size: 1.125rem; }
.amount { margin: 1rem 0; font-size: 2.25rem; font-weight: 600; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; margin: 0 0 1.5rem; }
dt { color: #5b626b; }
dd { margin: 0; overflow-wrap: anywhere; }
.status { padding: 0.75rem 1rem; border-radius: 0.5rem; background: #eef1f5; font-weight: 600; }
.paid { background: #dff3e4; color: #0b5a22; }
.declined, .failed { background: #fbe3e1; color: #8c1d13; }
form { margin: 0.75rem 0 0; }
button, .return { display: block; box-sizing: border-box; width: 100%; padding: 0.875rem;
  border: 1px solid #0b5a22; border-radius: 0.5rem; background: #0b6b29; color: #fff;
  font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer; }
.decline { border-color: #b9c0c9; background: #fff; color: #1c1e21; }
.return { margin-top: 0.75rem; }
footer { max-width: 26rem; margin: 1rem auto 0; color: #5b626b; font-size: 0.875rem; }
`;

const hash = createHash("sha256").update(STYLE).digest("base64");

/** What a browser may do with the page: show it, use this style, post its own forms. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
};
