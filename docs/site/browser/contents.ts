/** Marks, in the contents of the page, the heading that is being read. */
export function followReading(): void {
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".contents a")) {
    links.set(decodeURIComponent(link.hash.slice(1)), link);
  }
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  if (headings.length === 0) return;
  const mark = () => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < 120);
    const present = passed.at(-1) ?? headings[0];
    for (const [id, link] of links) link.classList.toggle("here", id === present?.id);
  };
  document.addEventListener("scroll", mark, { passive: true });
  mark();
}
