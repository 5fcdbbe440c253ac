import { followReading } from "./contents.ts";
import { addCopyButtons } from "./copy.ts";
import { openSearch } from "./search.ts";
import { makeTabs } from "./tabs.ts";
import { switchTheme } from "./theme.ts";

/** What every page of the site runs. Each part finds its elements, or nothing to do. */
switchTheme();
addCopyButtons();
makeTabs();
followReading();

const menu = document.querySelector<HTMLButtonElement>("[data-menu]");
menu?.addEventListener("click", () => {
  const isOpen = menu.closest(".sidebar")?.classList.toggle("open") === true;
  menu.setAttribute("aria-expanded", String(isOpen));
});

const searchButton = document.querySelector<HTMLButtonElement>("[data-search]");
if (searchButton) {
  searchButton.addEventListener("click", () => openSearch(searchButton));
  document.addEventListener("keydown", (event) => {
    const typing =
      event.target instanceof Element && event.target.closest("input, textarea, select");
    const isShortcut = event.key === "k" && (event.ctrlKey || event.metaKey);
    if (!isShortcut && (event.key !== "/" || typing)) return;
    event.preventDefault();
    openSearch(searchButton);
  });
}

if (document.querySelector("[data-calculator]")) {
  void import("./calculator/start.ts").then(({ startCalculator }) => startCalculator());
}
