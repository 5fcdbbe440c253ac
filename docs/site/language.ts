/** Languages of the guides. English stands at the root of the site, the others below their own name. */
export const languages = ["en", "zh"] as const;

export type Language = (typeof languages)[number];

/** A text in every language. */
export type Texts = Readonly<Record<Language, string>>;

/** Where a language's pages begin, seen from the root of the site: empty, or a folder with its slash. */
export const folderOf: Texts = { en: "", zh: "zh/" };
