import type { SearchEntry } from "./search-engine.ts";

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
  const { loadIndex } = await import("./search-engine.ts");
  const index = await loadIndex(document.documentElement.lang.startsWith("zh") ? "zh" : "en");
  const root = document.documentElement.dataset["root"] ?? "./";
  let chosen = 0;
  const choose = (place: number) => {
    chosen = place;
    for (const [at, option] of optionsOf(list).entries()) {
      option.setAttribute("aria-selected", String(at === chosen));
      if (at === chosen) option.scrollIntoView({ block: "nearest" });
    }
    input.setAttribute("aria-activedescendant", optionsOf(list)[chosen]?.id ?? "");
  };
  const find = () => {
    // What holds more of the words stands further up.
    const results = index.search(input.value).slice(0, SHOWN);
    const found = results as unknown as readonly SearchEntry[];
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
    else if (event.key === "Enter") optionsOf(list)[chosen]?.click();
    else return;
    event.preventDefault();
  });
  find();
}

function optionsOf(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role="option"]')];
}

/** An entry as a link that is itself the option: nothing that can be used stands in another. */
function option(entry: SearchEntry, place: number, root: string): HTMLLIElement {
  const item = element("li", { role: "none" });
  const href = root + entry.href;
  const link = element("a", { id: `found-${place}`, role: "option", tabindex: "-1", href });
  const title = document.createElement("b");
  title.textContent = entry.title;
  const about = document.createElement("small");
  const page = entry.page === entry.title ? "" : `${entry.page} · `;
  about.textContent = page + entry.text.slice(0, 140);
  link.append(title, about);
  item.append(link);
  return item;
}
