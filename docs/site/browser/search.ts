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

const SHOWN = 12;

let dialog: Promise<HTMLDialogElement> | undefined;

/** Opens the search; the index is loaded, from the site itself, when it is first needed. */
export async function openSearch(button: HTMLButtonElement): Promise<void> {
  dialog ??= build(button);
  (await dialog).showModal();
  (await dialog).querySelector("input")?.select();
}

async function build(button: HTMLButtonElement): Promise<HTMLDialogElement> {
  const language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
  const index = await load(language);
  const root = document.documentElement.dataset["root"] ?? "./";
  const box = document.createElement("dialog");
  box.className = "search";
  const { hint = "", nothing = "" } = button.dataset;
  box.setAttribute("aria-label", hint);
  const input = document.createElement("input");
  input.type = "search";
  input.placeholder = hint;
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-label": hint,
    "aria-controls": "found",
    "aria-expanded": "true",
    "aria-autocomplete": "list",
    autocomplete: "off",
    spellcheck: "false",
  })) {
    input.setAttribute(name, value);
  }
  const list = document.createElement("ul");
  list.id = "found";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", hint);
  const none = document.createElement("p");
  none.className = "none";
  none.setAttribute("role", "status");
  box.append(input, list, none);
  document.body.append(box);

  let chosen = 0;
  const show = () => {
    for (const [place, option] of [...list.children].entries()) {
      option.setAttribute("aria-selected", String(place === chosen));
      if (place === chosen) option.scrollIntoView({ block: "nearest" });
    }
    input.setAttribute("aria-activedescendant", list.children[chosen]?.id ?? "");
  };
  input.addEventListener("input", () => {
    const found = index.search(input.value).slice(0, SHOWN);
    list.replaceChildren(
      ...found.map((entry, place) => option(entry as unknown as SearchEntry, place, root)),
    );
    none.textContent = input.value !== "" && found.length === 0 ? nothing : "";
    chosen = 0;
    show();
  });
  input.addEventListener("keydown", (event) => {
    const count = list.children.length;
    if (count === 0) return;
    if (event.key === "ArrowDown") chosen = (chosen + 1) % count;
    else if (event.key === "ArrowUp") chosen = (chosen + count - 1) % count;
    else if (event.key === "Enter") list.children[chosen]?.querySelector("a")?.click();
    else return;
    event.preventDefault();
    show();
  });
  box.addEventListener("click", (event) => {
    const isOutside = event.target === box;
    const isLink = event.target instanceof Element && event.target.closest("a") !== null;
    if (isOutside || isLink) box.close();
  });
  return box;
}

function option(entry: SearchEntry, place: number, root: string): HTMLLIElement {
  const item = document.createElement("li");
  item.id = `found-${place}`;
  item.setAttribute("role", "option");
  const link = document.createElement("a");
  link.href = root + entry.href;
  link.tabIndex = -1;
  const title = document.createElement("b");
  title.textContent = entry.title;
  const about = document.createElement("small");
  const page = entry.page === entry.title ? "" : `${entry.page} · `;
  about.textContent = page + entry.text.slice(0, 140);
  link.append(title, about);
  item.append(link);
  return item;
}

async function load(language: string): Promise<MiniSearch<SearchEntry>> {
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
      combineWith: "AND",
      tokenize: searchWords,
    },
  });
  index.addAll(entries);
  return index;
}
