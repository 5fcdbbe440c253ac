/** Under which the choice is remembered; the pages of the reference use the same name. */
const KEY = "redoc.colorMode";

/** Lets the button choose light or dark; until then the reader's system chooses. */
export function switchTheme(): void {
  const root = document.documentElement;
  document.querySelector("[data-theme]")?.addEventListener("click", () => {
    const isDark = root.classList.contains("light")
      ? false
      : root.classList.contains("dark") || matchMedia("(prefers-color-scheme: dark)").matches;
    root.classList.toggle("dark", !isDark);
    root.classList.toggle("light", isDark);
    remember(isDark ? "light" : "dark");
  });
}

function remember(mode: string): void {
  try {
    localStorage.setItem(KEY, mode);
  } catch {
    // A browser that keeps nothing still switches this page.
  }
}
