/** Light and dark, readable on a phone, printable. */
export const style = `
:root { color-scheme: light dark; --line: light-dark(#dbe3e0, #2a3540); --soft: light-dark(#f5f8f7, #131b22);
  --text: light-dark(#17231f, #e4ebef); --quiet: light-dark(#52625c, #9dadb7); --good: light-dark(#0a7350, #4cd3a0);
  --bad: light-dark(#b42318, #ff8f85); --bad-soft: light-dark(#fef1f0, #2b1614); --warn: light-dark(#8a4600, #ffc27d); }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  background: light-dark(#fff, #0c1116); color: var(--text); }
header, main { max-width: 70rem; margin: 0 auto; padding: 1.25rem 1rem; }
header { border-bottom: 3px solid var(--good); }
header.bad { border-color: var(--bad); }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.25; }
.address { overflow-wrap: anywhere; font-weight: 400; }
.counts { margin: .5rem 0; font-size: 1.125rem; }
.about, small, .clause { color: var(--quiet); }
.about { margin: 0; font-size: .875rem; }
h2 { margin: 1.5rem 0 .5rem; font-size: 1.25rem; }
h3 { margin: 1.25rem 0 .25rem; font-size: 1rem; }
code, pre { font: .8125rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; margin: 1rem 0; }
caption { text-align: start; color: var(--quiet); }
th, td { border-top: 1px solid var(--line); padding: .375rem .5rem; text-align: start; vertical-align: top; }
th { font-weight: 600; }
.chip { display: inline-block; margin: 0 .25rem .25rem 0; padding: 0 .5rem; border: 1px solid var(--good); border-radius: 1rem;
  color: var(--good); font-size: .8125rem; white-space: nowrap; }
.chip.missing { border-color: var(--bad); border-style: dashed; color: var(--bad); }
@media (max-width: 40rem) { .outcomes :is(tr, th, td) { display: block; } .outcomes td { border: 0; } }
.filter { display: flex; flex-wrap: wrap; gap: 1rem; border: 1px solid var(--line); border-radius: .5rem; }
.story { border-top: 1px solid var(--line); }
summary { padding: .375rem 0; cursor: pointer; }
summary code { color: var(--quiet); overflow-wrap: anywhere; }
.mark { display: inline-block; width: 1.25em; color: var(--good); font-weight: 700; }
.failed .mark { color: var(--bad); }
.skipped .mark { color: var(--warn); }
.clause { margin: .25rem 0; font-size: .9375rem; }
.reason { color: var(--warn); }
li { margin: .5rem 0; padding: .25rem .75rem; border-inline-start: 3px solid var(--line); }
li.wrong { border-color: var(--bad); }
li p { margin: .25rem 0; }
figure { margin: .375rem 0; }
figcaption { color: var(--quiet); font-size: .875rem; }
pre { margin: 0; padding: .5rem .75rem; max-height: 20rem; overflow: auto; background: var(--soft); border-radius: .375rem;
  white-space: pre-wrap; overflow-wrap: anywhere; }
.problem { margin: .5rem 0; padding: .25rem .75rem; background: var(--bad-soft); border-radius: .375rem; }
.problem > p:first-child { color: var(--bad); font-weight: 600; overflow-wrap: anywhere; }
body:has(input[value="failed"]:checked) :is(.story:not(.failed), .suite:not(.has-failed)) { display: none; }
body:has(input[value="skipped"]:checked) :is(.story:not(.skipped), .suite:not(.has-skipped)) { display: none; }
:focus-visible { outline: 2px solid var(--good); outline-offset: 2px; }
@media print { @media (max-width: 40rem) { .outcomes :is(tr, th, td) { display: block; } .outcomes td { border: 0; } }
.filter { display: none; } pre { max-height: none; } }
`;
