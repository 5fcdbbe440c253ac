import MiniSearch from "minisearch";
import { searchWords } from "../search-words.ts";

/** A part of a page that can be found: the text under one heading. */
export interface SearchEntry {
  readonly id: number;
  /** From the root of the site. */
  readonly href: string;
  readonly title: string;
  readonly page: string;
  readonly text: string;
}

/** Loads what can be found in a language, from the site itself. */
export async function loadIndex(language: string): Promise<MiniSearch<SearchEntry>> {
  const { entries } = (await import(new URL(`search-${language}.js`, import.meta.url).href)) as {
    entries: readonly SearchEntry[];
  };
  const index = new MiniSearch<SearchEntry>({
    fields: ["title", "page", "text"],
    storeFields: ["href", "title", "page", "text"],
    tokenize: searchWords,
    searchOptions: {
      boost: { title: 4, page: 2 },
      prefix: true,
      fuzzy: (word) => (/^[a-z]{5,}$/i.test(word) ? 0.2 : false),
      tokenize: searchWords,
    },
  });
  index.addAll(entries);
  return index;
}
