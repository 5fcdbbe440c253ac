/** The console's whole style; it loads no font and no picture. Every colour is said once, for light and dark. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --bg: light-dark(#f5f8f7, #0c1116); --card: light-dark(#fff, #121a21); --line: light-dark(#dfe7e4, #25313b);
  --soft: light-dark(#f1f5f4, #18222b); --text: light-dark(#17231f, #e4ebef); --quiet: light-dark(#53635d, #a0b0ba);
  --accent: light-dark(#0a7350, #4cd3a0); --on-accent: light-dark(#fff, #06231a); --accent-soft: light-dark(#e2f3ec, #11302a);
  --good: light-dark(#0b6b45, #6fdca8); --good-soft: light-dark(#dff4e9, #12352a);
  --warn: light-dark(#7a4b00, #ffd27a); --warn-soft: light-dark(#fff1d2, #382a0e);
  --bad: light-dark(#a8211a, #ff9d94); --bad-soft: light-dark(#fde9e7, #3f181a);
  --info: light-dark(#0b5394, #8cc4ff); --info-soft: light-dark(#e2effb, #12293e);
  --back: light-dark(#6639ba, #cdb1ff); --back-soft: light-dark(#efe8fb, #291d40);
  --calm: light-dark(#4a5953, #b4c2bc); --calm-soft: light-dark(#e7edea, #24303a);
  --shadow: 0 1px 2px light-dark(#17231f14, #0006);
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Noto Sans CJK SC", sans-serif;
  color: var(--text); background: var(--bg); -webkit-text-size-adjust: 100%;
}
* { box-sizing: border-box; margin: 0; }
body { overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 0.25rem; }
code, .mono, pre, textarea { font-family: var(--mono); font-size: 0.8667rem; }
code { overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; letter-spacing: -0.015em; }
h2 { font-size: 1.0667rem; }
h3 { font-size: 0.9333rem; }
.quiet { color: var(--quiet); }
.small { font-size: 0.8667rem; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 0.5rem; z-index: 9; padding: 0.5rem 1rem; background: var(--card); }

.top { background: var(--card); border-bottom: 1px solid var(--line); }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1.5rem; max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
.brand { display: flex; align-items: center; gap: 0.625rem; padding: 0.875rem 0; color: var(--text); font-weight: 650; text-decoration: none; }
.brand svg { width: 1.5rem; height: 1.5rem; }
.chip { padding: 0.0625rem 0.5rem; border-radius: 1rem; background: var(--warn-soft); color: var(--warn); font-size: 0.75rem; font-weight: 600; }
.tabs { display: flex; gap: 0.25rem; overflow-x: auto; scrollbar-width: none; }
.tabs a { padding: 0.9375rem 0.75rem 0.8125rem; border-bottom: 2px solid transparent; color: var(--quiet); font-weight: 550; text-decoration: none; white-space: nowrap; }
.tabs a:hover { color: var(--text); }
.tabs a:focus-visible { outline-offset: -3px; }
.tabs [aria-current] { border-color: var(--accent); color: var(--text); }
.elsewhere { margin-left: auto; }
.tools { border-bottom: 1px solid var(--line); }
.tools .bar { gap: 0.5rem 0.75rem; padding-block: 0.625rem; }
.app { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.625rem; min-width: 0; margin-right: auto; }
.menu { position: relative; }
.menu summary { list-style: none; }
.menu summary::-webkit-details-marker { display: none; }
.menu summary::after { content: ""; width: 0.4rem; height: 0.4rem; margin: -0.2rem 0 0 0.25rem; border: solid currentColor; border-width: 0 1.5px 1.5px 0; transform: rotate(45deg); }
.menu > div { position: absolute; right: 0; z-index: 5; width: min(23rem, calc(100vw - 2.5rem)); margin-top: 0.375rem; padding: 1rem; border: 1px solid var(--line);
  border-radius: 0.75rem; background: var(--card); box-shadow: 0 12px 32px light-dark(#17231f2e, #000a); }
.menu label + .row { margin-top: 0.625rem; }
.menu form + form, .menu p + form, .menu form + p { margin-top: 0.875rem; }

main { max-width: 72rem; margin: 0 auto; padding: 1.75rem 1.25rem 3rem; }
main:focus { outline: none; }
.head { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; margin-bottom: 1.25rem; }
.end { margin-left: auto; }
.card { margin-top: 1.25rem; border: 1px solid var(--line); border-radius: 0.875rem; background: var(--card); box-shadow: var(--shadow); }
.card > header, .pad { padding: 1rem 1.25rem; }
.card > header { display: flex; flex-wrap: wrap; align-items: center; gap: 0.375rem 0.75rem; border-bottom: 1px solid var(--line); }
.card > header > :last-child:not(h2):not(h3) { margin-left: auto; }
.pad > * + * { margin-top: 0.75rem; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 21rem; gap: 0 1.25rem; align-items: start; }
.columns > * { min-width: 0; }

button, .button, .menu summary { display: inline-flex; align-items: center; justify-content: center; gap: 0.375rem; min-height: 2.375rem; padding: 0.375rem 0.875rem;
  border: 1px solid var(--line); border-radius: 0.5rem; background: var(--card); color: var(--text); font: inherit; font-size: 0.9333rem; font-weight: 550; text-decoration: none; cursor: pointer; white-space: nowrap; }
button:hover, .button:hover, .menu summary:hover { background: var(--soft); }
.primary { border-color: transparent; background: var(--accent); color: var(--on-accent); }
.primary:hover { background: color-mix(in srgb, var(--accent) 88%, var(--text)); }
.tiny { min-height: 1.75rem; padding: 0.125rem 0.5rem; font-size: 0.8rem; color: var(--quiet); }
[hidden] { display: none !important; }
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; }
label { display: block; font-size: 0.8667rem; font-weight: 550; }
label .quiet { font-weight: 400; }
input, select, textarea { display: block; width: 100%; min-height: 2.375rem; margin-top: 0.25rem; padding: 0.4375rem 0.625rem; border: 1px solid light-dark(#8a9a94, #55646f);
  border-radius: 0.5rem; background: var(--card); color: var(--text); font: inherit; font-size: 0.9333rem; font-weight: 400; }
input, select { height: 2.375rem; }
textarea, input.mono { font-family: var(--mono); font-size: 0.8667rem; line-height: 1.5; }
textarea { min-height: 9rem; max-height: 28rem; resize: vertical; field-sizing: content; overflow-wrap: anywhere; }
textarea.short { min-height: 4.5rem; }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr)); gap: 0.75rem; align-items: end; }
.filters { display: grid; grid-template-columns: 2fr repeat(3, 1fr) auto; gap: 0.75rem; align-items: end; }

.badge { display: inline-flex; align-items: center; gap: 0.375rem; padding: 0.125rem 0.5625rem; border-radius: 1rem; background: var(--calm-soft); color: var(--calm); font-size: 0.8rem; font-weight: 600; white-space: nowrap; }
.badge::before { content: ""; width: 0.4375rem; height: 0.4375rem; border-radius: 50%; background: currentColor; }
.good { background: var(--good-soft); color: var(--good); } .warn { background: var(--warn-soft); color: var(--warn); }
.bad { background: var(--bad-soft); color: var(--bad); } .info { background: var(--info-soft); color: var(--info); }
.back { background: var(--back-soft); color: var(--back); }

.flash { display: flex; gap: 0.75rem; align-items: center; margin-bottom: 1.25rem; padding: 0.75rem 1rem; border-radius: 0.625rem; font-weight: 550; overflow-wrap: anywhere; }

table { width: 100%; border-collapse: collapse; }
th { padding: 0.625rem 1.25rem; border-bottom: 1px solid var(--line); color: var(--quiet); font-size: 0.8rem; font-weight: 600; text-align: left; white-space: nowrap; }
td { padding: 0.75rem 1.25rem; border-bottom: 1px solid var(--line); vertical-align: middle; }
tbody tr:last-child td { border-bottom: 0; }
.list tbody tr { position: relative; }
.list tbody tr:hover { background: var(--soft); }
.list .go { color: var(--text); text-decoration: none; overflow-wrap: anywhere; }
.list .go::after { content: ""; position: absolute; inset: 0; }
.list .go:hover { color: var(--accent); }
.what { white-space: nowrap; }
.what .small { display: block; }
.name { min-width: 8rem; overflow-wrap: anywhere; }
.when { text-align: right; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.amount { font-weight: 650; font-variant-numeric: tabular-nums; white-space: nowrap; }
.amount span { color: var(--quiet); font-size: 0.8667rem; font-weight: 400; }
.number { text-align: right; }
time { font-variant-numeric: tabular-nums; white-space: nowrap; }
.pages { display: flex; justify-content: space-between; gap: 1rem; margin-top: 1rem; }
.empty { padding: 3rem 1.25rem; text-align: center; }
.empty > * + * { margin-top: 0.75rem; }
.empty pre { text-align: left; }
pre { padding: 0.875rem 1rem; border-radius: 0.625rem; background: var(--soft); line-height: 1.55; white-space: pre-wrap; overflow-wrap: anywhere; }

.big { display: flex; flex-wrap: wrap; align-items: center; gap: 0.375rem 0.875rem; }
.big h1 { font-size: 2rem; font-variant-numeric: tabular-nums; }
.crumb { margin-bottom: 0.5rem; font-size: 0.9333rem; }
.ask { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem 1.5rem; margin-top: 1.25rem; padding: 1rem 1.25rem; border: 1px solid var(--warn); border-radius: 0.875rem; background: var(--warn-soft); }
.ask > div:first-child { flex: 1 1 16rem; }
.ask strong { color: var(--warn); }
dl { display: grid; gap: 0.75rem; }
dt { color: var(--quiet); font-size: 0.8rem; }
dd { overflow-wrap: anywhere; }
dd .row { gap: 0.375rem 0.5rem; }
.timeline { padding: 1.25rem; list-style: none; }
.timeline li { position: relative; padding: 0 0 1.25rem 1.75rem; }
.timeline li:last-child { padding-bottom: 0; }
.timeline li::before { content: ""; position: absolute; left: 0.3125rem; top: 1.1rem; bottom: -0.35rem; width: 2px; background: var(--line); }
.timeline li:last-child::before { display: none; }
.timeline .dot { position: absolute; left: 0; top: 0.375rem; width: 0.75rem; height: 0.75rem; border-radius: 50%; background: currentColor; box-shadow: 0 0 0 3px var(--card); }
.timeline .dot.good, .timeline .dot.warn, .timeline .dot.bad, .timeline .dot.info, .timeline .dot.back { background: currentColor; }
.timeline .dot.calm { color: var(--calm); }
.timeline p { max-width: 40rem; }
.timeline .row { gap: 0.125rem 0.625rem; }
.notification + .notification { border-top: 1px solid var(--line); }
.notification table { margin-top: 0.5rem; }
.notification th, .notification td { padding: 0.375rem 0.75rem 0.375rem 0; font-size: 0.8667rem; }
p + details.more { margin-top: 0.75rem; }
pre + p { margin-top: 0.5rem; }
details.more > summary { width: fit-content; color: var(--accent); font-weight: 550; cursor: pointer; }
details.more[open] > summary { margin-bottom: 0.75rem; }
.verdict { margin-top: 0; }
.verdict.good, .verdict.bad, .verdict.warn, .verdict.info { border-color: currentColor; }
.verdict > *, .verdict h2 + p { color: var(--text); }
.verdict h2 { display: flex; align-items: center; gap: 0.5rem; }
.mistakes { display: grid; gap: 0.75rem; padding: 0; list-style: none; }
.mistakes li { padding: 0.875rem 1rem; border-radius: 0.625rem; background: var(--card); border: 1px solid var(--line); }
.mistakes p + p { margin-top: 0.375rem; }
.strings { display: grid; gap: 1rem; }
.strings pre { margin-top: 0.375rem; }
mark { border-radius: 0.1875rem; background: var(--warn-soft); color: var(--warn); font-weight: 700; box-shadow: 0 0 0 2px var(--warn-soft); }
.same { color: var(--quiet); }
.secret { display: grid; gap: 1rem; }
.secret dd { margin-top: 0.125rem; font-size: 1rem; }
.secret code { font-size: 1rem; }
footer.foot { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem 2rem; color: var(--quiet); font-size: 0.8667rem; }
.live::before { content: ""; width: 0.5rem; height: 0.5rem; border-radius: 50%; background: var(--quiet); }
.live[aria-pressed=true]::before { background: var(--accent); animation: pulse 2s ease-in-out infinite; }
@keyframes pulse { 50% { opacity: 0.3; } }
@media (prefers-reduced-motion: reduce) { .live::before { animation: none !important; } }

@media (max-width: 60rem) { .columns { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 46rem) {
  main { padding-top: 1.25rem; }
  .elsewhere { order: 1; }
  .tabs { order: 2; gap: 0; width: calc(100% + 2.5rem); margin: 0 -1.25rem; padding: 0 0.6875rem; }
  .tabs a { padding: 0.5rem 0.4375rem 0.75rem; font-size: 0.8667rem; }
  .timeline .end { flex-basis: 100%; margin-left: 0; }
  .notification .number { display: none; }
  .notification td, .notification time { overflow-wrap: break-word; white-space: normal; }
  .filters { grid-template-columns: 1fr 1fr; }
  .filters > label:first-of-type { grid-column: 1 / -1; }
  .app { width: 100%; }
  .app > span { width: 100%; }
  .app code { font-size: 0.75rem; }
  .tools .bar { position: relative; }
  .menu { position: static; }
  .menu > div { left: 1.25rem; right: 1.25rem; width: auto; }
  .big h1 { font-size: 1.625rem; }
  .ask .row { flex: 1 0 100%; }
  .ask form { flex: 1; }
  .ask button { width: 100%; }
  .list thead, .notices thead { display: block; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .list, .list tbody, .notices, .notices tbody { display: block; }
  .list tbody tr, .notices tbody tr { display: grid; grid-template-columns: 1fr auto; gap: 0.25rem 1rem; align-items: center; padding: 0.875rem 1.25rem; border-bottom: 1px solid var(--line); }
  .list tbody tr:last-child, .notices tbody tr:last-child { border-bottom: 0; }
  .list td, .notices td { padding: 0; border: 0; }
  .list .state, .notices .state { justify-self: end; }
  .list .what .small { display: inline; }
  .list .name { grid-row: 3; min-width: 0; }
  .list .what { grid-column: 1 / -1; }
  .notices .name { grid-row: 3; grid-column: 1 / -1; min-width: 0; }
  .notices .when { grid-row: 2; grid-column: 2; }
}
`;
