import type { Context, MiddlewareHandler } from "hono";

/**
 * Refuses forms that another website made the customer's browser send: it must not pay in the
 * customer's name. Browsers say themselves where a form comes from, so the page needs neither cookie
 * nor token, and a program that is no browser, and so nobody's customer, may post as it likes. The
 * order of questions is that of Go's `http.CrossOriginProtection`.
 * @param publicOrigin where customers reach the page, in case that a proxy changes `Host`
 * @param refuse the answer for such a form
 */
export function ownFormsOnly(
  publicOrigin: string,
  refuse: (c: Context) => Response | Promise<Response>,
): MiddlewareHandler {
  return async (c, next) => {
    return c.req.method === "POST" && !isOwn(c, publicOrigin) ? refuse(c) : next();
  };
}

function isOwn({ req }: Context, publicOrigin: string): boolean {
  const site = req.header("Sec-Fetch-Site");
  if (site !== undefined) return site === "same-origin" || site === "none";
  // Browsers leave that header out where the page is not served securely; of forms they tell the origin.
  const origin = req.header("Origin");
  if (origin === undefined || origin === publicOrigin) return true;
  return URL.canParse(origin) && new URL(origin).host === new URL(req.url).host;
}
