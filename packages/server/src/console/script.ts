/**
 * What the console does beyond HTML, where scripts run: it copies, and it keeps what changes by itself up
 * to date. Everything else works without.
 */
export const SCRIPT = `
"use strict";
const REFRESH_MS = 4000;

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
}
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (button === null) return;
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = "Copied";
  } catch {
    button.textContent = "Not allowed";
  }
  setTimeout(() => { button.textContent = label; }, 1500);
});

// Only one menu is open, and Escape or a click elsewhere closes it.
const menus = [...document.querySelectorAll("details.menu")];
document.addEventListener("click", (event) => {
  for (const menu of menus) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of menus.filter((one) => one.open)) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

const toggle = document.querySelector("[data-live-toggle]");
let isLive = toggle !== null;
if (toggle !== null) {
  toggle.hidden = false;
  toggle.addEventListener("click", () => {
    isLive = !isLive;
    toggle.setAttribute("aria-pressed", String(isLive));
  });
  setInterval(() => { if (isLive && !document.hidden) void refresh(); }, REFRESH_MS);
}

/** Replaces the regions that have changed, unless somebody is busy in one. */
async function refresh() {
  const answer = await fetch(location.href).catch(() => undefined);
  if (answer === undefined || !answer.ok) return;
  const next = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const region of document.querySelectorAll("[data-live]")) {
    const fresh = next.getElementById(region.id);
    if (fresh === null || fresh.innerHTML === region.dataset.shown || isBusy(region)) continue;
    const shown = fresh.innerHTML;
    if (region.dataset.shown !== undefined || shown !== region.innerHTML) {
      const open = [...region.querySelectorAll("details[open]")].map(({ id }) => id);
      region.replaceChildren(...fresh.childNodes);
      for (const id of open) document.getElementById(id)?.setAttribute("open", "");
      for (const button of region.querySelectorAll("[data-copy]")) button.hidden = false;
    }
    region.dataset.shown = shown;
  }
}

function isBusy(region) {
  const selection = getSelection();
  const selects = selection !== null && !selection.isCollapsed && region.contains(selection.anchorNode);
  return selects || region.matches(":focus-within");
}
`;
