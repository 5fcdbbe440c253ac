/**
 * The page's only script, and it works without: it notices that the payment was decided elsewhere, on
 * the phone that scanned the code or by time, and shows the page anew. A refresh by the clock would
 * do so too, but would take the focus from whoever is about to press a button, again and again. It
 * also tells the time to pay in the customer's own time zone.
 */
export const WATCH_SCRIPT = `
const { watch, standing } = document.querySelector("main").dataset;
const time = document.querySelector("time");
if (time) {
  const shown = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  time.textContent = new Date(time.dateTime).toLocaleTimeString(document.documentElement.lang, shown);
}
let decided = false;
addEventListener("submit", () => { decided = true; });
async function look() {
  if (decided) return;
  if (!document.hidden) {
    const answer = await fetch(watch).catch(() => undefined);
    if (answer?.ok && (await answer.text()) !== standing && !decided) return location.reload();
  }
  setTimeout(look, 2000);
}
setTimeout(look, 2000);
`;
