import type { MiddlewareHandler } from "hono";
import { languageDetector } from "hono/language";
import { chinese } from "./texts/chinese.ts";
import { english } from "./texts/english.ts";
import type { Language, Texts } from "./texts/texts.ts";

const tables: Readonly<Record<Language, Texts>> = { en: english, zh: chinese };

/** The variables of a request that `speak` has seen. */
export interface Spoken {
  readonly Variables: {
    /** Set by Hono's detector. */
    language: string;
    texts: Texts;
    /** To be put behind the page's own links, so that a chosen language stays: empty, or `?lang=zh`. */
    languageQuery: string;
  };
}

const detect = languageDetector({
  order: ["querystring", "header"],
  lookupQueryString: "lang",
  supportedLanguages: Object.keys(tables),
  fallbackLanguage: "en",
  caches: false,
});

/**
 * Chooses the texts: in the language that the address names (`?lang=zh`), else in the one that the
 * browser likes best of those that there are, else in English.
 */
export const speak: MiddlewareHandler<Spoken> = (c, next) =>
  detect(c, async () => {
    const texts = tables[c.get("language") as Language];
    c.set("texts", texts);
    c.set("languageQuery", c.req.query("lang") ? `?lang=${c.get("language")}` : "");
    await next();
    c.header("Content-Language", texts.locale);
    c.header("Vary", "Accept-Language", { append: true });
  });
