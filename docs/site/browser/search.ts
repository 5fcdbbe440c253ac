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

/** The parts of the search that change while somebody types. */
interface SearchBox {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly list: HTMLUListElement;
  readonly none: HTMLParagraphElement;
}

let box: SearchBox | undefined;

/** Opens the search; the index is loaded, from the site itself, when it is first needed. */
export function openSearch(button: HTMLButtonElement): void {
  if (box === undefined) {
    box = build(button);
    void answerTyping(box, button.dataset["nothing"] ?? "");
  }
  box.dialog.showModal();
  box.input.select();
}

function build(button: HTMLButtonElement): SearchBox {
  const hint = button.dataset["hint"] ?? "";
  const dialog = element("dialog", { class: "search", "aria-label": hint });
  const input = element("input", {
    placeholder: hint,
    role: "combobox",
    "aria-label": hint,
    "aria-controls": "found",
    "aria-expanded": "true",
    "aria-autocomplete": "list",
    autocomplete: "off",
    spellcheck: "false",
  });
  const list = element("ul", { id: "found", role: "listbox", "aria-label": hint });
  const none = element("p", { class: "none", role: "status" });
  dialog.append(input, list, none);
  dialog.addEventListener("click", ({ target }) => {
    const isLink = target instanceof Element && target.closest("a") !== null;
    if (target === dialog || isLink) dialog.close();
  });
  document.body.append(dialog);
  return { dialog, input, list, none };
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** Finds while somebody types, what was typed before the index had arrived included. */
async function answerTyping({ input, list, none }: SearchBox, nothing: string): Promise<void> {
  const index = await load(document.documentElement.lang.startsWith("zh") ? "zh" : "en");
  const root = document.documentElement.dataset["root"] ?? "./";
  let chosen = 0;
  const choose = (place: number) => {
    chosen = place;
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute("aria-selected", String(at === chosen));
      if (at === chosen) option.scrollIntoView({ block: "nearest" });
    }
    input.setAttribute("aria-activedescendant", list.children[chosen]?.id ?? "");
  };
  const find = () => {
    const found = search(index, input.value).slice(0, SHOWN);
    list.replaceChildren(...found.map((entry, place) => option(entry, place, root)));
    none.textContent = input.value !== "" && found.length === 0 ? nothing : "";
    choose(0);
  };
  input.addEventListener("input", find);
  input.addEventListener("keydown", (event) => {
    const count = list.children.length;
    if (count === 0) return;
    if (event.key === "ArrowDown") choose((chosen + 1) % count);
    else if (event.key === "ArrowUp") choose((chosen + count - 1) % count);
    else if (event.key === "Enter") list.children[chosen]?.querySelector("a")?.click();
    else return;
    event.preventDefault();
  });
  find();
}

/** What holds all the words; if nothing does, what holds some. */
function search(index: MiniSearch<SearchEntry>, text: string): readonly SearchEntry[] {
  const all = index.search(text, { combineWith: "AND" });
  const found = all.length > 0 ? all : index.search(text);
  return found as unknown as readonly SearchEntry[];
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
      tokenize: searchWords,
    },
  });
  index.addAll(entries);
  return index;
}
