import { raw } from "hono/html";
import type { Html } from "./html.ts";
import type { Standing } from "./payment-view.ts";

type Picture = Exclude<Standing, "waiting"> | "unknown" | "wallet" | "shop";

/** Lines on a grid of 24 by 24, drawn in the colour of the text around them. */
const PATHS: Readonly<Record<Picture, string>> = {
  wallet: "M4 8a2 2 0 0 1 2-2h11v3m-13-1v9a2 2 0 0 0 2 2h13v-10h-13a2 2 0 0 1-2-1zM16 14h.01",
  shop: "M4 10v10h16v-10M3 6l1-2h16l1 2v2a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0zM10 20v-5h4v5",
  paid: "M5 12.5l4.5 4.5L19 7.5",
  declined: "M7 7l10 10M17 7L7 17",
  failed: "M12 6v7.5M12 17.5h.01",
  expired: "M12 6v6l4 2.5M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0z",
  closed: "M7 11V8.5a5 5 0 0 1 10 0V11M5.5 11h13v8.5h-13z",
  refunded: "M9 6L4.5 10.5L9 15M5 10.5h9a5 5 0 0 1 0 10h-3",
  processing: "M12 4a8 8 0 1 1-8 8",
  unknown: "M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18h.01",
};

/** A picture that says nothing which the text beside it does not. */
export function icon(picture: Picture): Html {
  return raw(
    `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${PATHS[picture]}"/></svg>`,
  );
}
