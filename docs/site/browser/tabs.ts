const KEY = "docs.language";

/**
 * Turns the blocks of a sample, which stand below each other, into tabs. The language that a reader
 * chose is chosen in every sample, on every page.
 */
export function makeTabs(): void {
  for (const [index, tabs] of [...document.querySelectorAll<HTMLElement>(".tabs")].entries()) {
    makeOne(tabs, index);
  }
  choose(remembered());
}

function makeOne(tabs: HTMLElement, index: number): void {
  const list = document.createElement("div");
  list.setAttribute("role", "tablist");
  list.setAttribute("aria-label", tabs.dataset["label"] ?? "");
  for (const panel of tabs.querySelectorAll<HTMLElement>(".sample")) {
    const language = panel.dataset["lang"] ?? "";
    const tab = document.createElement("button");
    tab.type = "button";
    tab.id = `tab-${index}-${language}`;
    tab.textContent = panel.dataset["label"] ?? language;
    tab.dataset["lang"] = language;
    tab.setAttribute("role", "tab");
    panel.id = `panel-${index}-${language}`;
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    tab.setAttribute("aria-controls", panel.id);
    tab.addEventListener("click", () => choose(language));
    list.append(tab);
  }
  list.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const all = [...list.children];
    const next = all.at((all.indexOf(event.target as Element) + step) % all.length);
    if (!(next instanceof HTMLElement)) return;
    choose(next.dataset["lang"] ?? "");
    next.focus();
  });
  tabs.prepend(list);
  tabs.classList.add("live");
}

function choose(language: string): void {
  for (const tabs of document.querySelectorAll<HTMLElement>(".tabs")) {
    const all = [...tabs.querySelectorAll<HTMLElement>('[role="tab"]')];
    const chosen = all.find((tab) => tab.dataset["lang"] === language) ?? all[0];
    for (const tab of all) {
      const isChosen = tab === chosen;
      tab.setAttribute("aria-selected", String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute("aria-controls") ?? "");
      if (panel) panel.hidden = !isChosen;
    }
  }
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Chosen for this page only.
  }
}

function remembered(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}
