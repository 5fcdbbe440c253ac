import { html } from "hono/html";
import { encode } from "uqr";
import type { Html } from "./html.ts";

/** The empty border that a reader needs around the code, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * The text as a QR code, black on white whatever the page's colours are: readers expect that.
 * @param label what somebody is told who cannot see it
 */
export function qrCode(text: string, label: string): Html {
  const { size, data } = encode(text, { ecc: "M", border: QUIET_ZONE });
  const path = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])),
  );
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path.join("")}"/></svg>`;
}
