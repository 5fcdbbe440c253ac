/** The colour of each wallet's page around its content, in the style and for the browser's own bars. */
export const TINTS = { alipay: "#1553b7", wechat: "#07703c", none: "#3d4654" } as const;

/** The page's whole style; it loads no font and no picture. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --width: 30rem; --ground: #f1f3f6; --card: #fff; --text: #15181d; --quiet: #59616d; --line: #e3e7ec;
  --good: #0a6b35; --good-ground: #e0f4e7; --bad: #a8211a; --bad-ground: #fdeae8;
  --calm: #4a5361; --calm-ground: #e9edf2; --warn: #6f4a00; --warn-ground: #fff3d6;
  --shadow: 0 1px 2px #10182814, 0 12px 32px #10182814;
  font: 16px/1.5 system-ui, -apple-system, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif;
  color: var(--text); background: var(--ground);
}
.alipay { --tint: ${TINTS.alipay}; --tint-end: #1a6ae0; --accent: #1457c4; --accent-text: #1457c4; }
.wechat { --tint: ${TINTS.wechat}; --tint-end: #08854a; --accent: #077a40; --accent-text: #07703c; }
.none { --tint: ${TINTS.none}; --tint-end: #566173; --accent: #3d4654; --accent-text: #3d4654; }
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0d1014; --card: #181c22; --text: #eceff3; --quiet: #a2abb8; --line: #2b313a;
    --good: #6fdc9a; --good-ground: #113521; --bad: #ff9d94; --bad-ground: #43181a;
    --calm: #b9c2ce; --calm-ground: #2a303a; --warn: #ffd479; --warn-ground: #3a2c0c;
    --shadow: 0 0 0 1px #ffffff0f;
  }
  .alipay { --tint-end: #1457c4; --accent: #1f66d6; --accent-text: #8db8ff; }
  .wechat { --tint-end: #07703c; --accent: #078043; --accent-text: #67d696; }
  .none { --accent: #566173; --accent-text: #b9c2ce; }
}
* { box-sizing: border-box; margin: 0; }
body { display: flex; flex-direction: column; min-height: 100vh; min-height: 100dvh; }
header { display: flex; align-items: center; justify-content: space-between; gap: 1rem; width: 100%;
  margin-bottom: -9rem; padding: 1rem max(1.25rem, 50% - var(--width) / 2 + 1.25rem) 10rem;
  border-radius: 0 0 50% 50% / 0 0 2.5rem 2.5rem; background: linear-gradient(120deg, var(--tint), var(--tint-end)); color: #fff; }
.icon { width: 1.5em; height: 1.5em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.8;
  stroke-linecap: round; stroke-linejoin: round; }
.wallet { display: flex; align-items: center; gap: 0.5rem; font-size: 1.125rem; font-weight: 600; }
.badge { padding: 0.125rem 0.75rem; border: 1px solid #ffffffa6; border-radius: 1rem; font-size: 0.8125rem; }
main { display: flex; flex: 1; flex-direction: column; gap: 1rem; position: relative;
  width: 100%; max-width: var(--width); margin: 0 auto; padding: 0 1rem; }
.card { padding: 1.5rem 1.25rem; border-radius: 1.25rem; background: var(--card); box-shadow: var(--shadow); }
h1 { font-size: 1.125rem; font-weight: 600; text-align: center; }
h2 { font-size: 1rem; font-weight: 600; }
.amount { margin-top: 0.5rem; font-size: clamp(1.75rem, 11vw, 2.75rem); font-weight: 700; line-height: 1.15;
  letter-spacing: -0.02em; text-align: center; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.amount.long { font-size: clamp(1.25rem, 7vw, 2rem); }
.currency { color: var(--quiet); font-size: 0.875rem; text-align: center; }
dl { margin-top: 1.25rem; padding-top: 0.5rem; border-top: 1px dashed var(--line); }
dl div { display: flex; align-items: baseline; justify-content: space-between; gap: 1.25rem; padding: 0.5rem 0; }
dt { flex: none; color: var(--quiet); }
dd { min-width: 0; font-size: 0.9375rem; text-align: right; overflow-wrap: anywhere; }
.note { color: var(--quiet); text-align: center; }
.waiting::before { content: ""; display: inline-block; width: 0.5rem; height: 0.5rem; margin-inline-end: 0.5rem;
  border-radius: 50%; background: var(--accent-text); vertical-align: 0.0625rem; animation: pulse 1.6s ease-in-out infinite; }
@keyframes pulse { 50% { opacity: 0.25; } }
.card > .note { margin-top: 1rem; font-size: 0.875rem; }
.warning { padding: 0.75rem 1rem; border-radius: 0.75rem; background: var(--warn-ground); color: var(--warn);
  font-size: 0.875rem; text-align: start; overflow-wrap: anywhere; }
.actions { display: grid; gap: 0.75rem; margin-top: auto; padding: 0.5rem 0; }
button, .button { display: block; width: 100%; min-height: 3.25rem; padding: 0.75rem 1rem;
  border: 1px solid transparent; border-radius: 0.875rem; font: inherit; font-size: 1.0625rem; font-weight: 600;
  text-align: center; text-decoration: none; overflow-wrap: anywhere; cursor: pointer; }
.primary { background: var(--accent); color: #fff; }
.secondary { border-color: var(--line); background: var(--card); color: var(--text); }
.primary:hover { filter: brightness(0.93); }
.secondary:hover { border-color: var(--quiet); }
button:active, .button:active { transform: scale(0.985); }
:focus-visible { outline: 3px solid var(--accent-text); outline-offset: 3px; border-radius: 0.5rem; }
button:focus-visible, .button:focus-visible { border-radius: 0.875rem; }
a { color: var(--accent-text); }
a.primary { color: #fff; }
a.secondary { color: var(--text); }
.outcome { display: grid; justify-items: center; gap: 0.375rem; text-align: center; }
.outcome h1 { font-size: 1.375rem; }
.outcome p { color: var(--quiet); }
.outcome .warning { margin-top: 0.5rem; color: var(--warn); }
.outcome ~ .amount { margin-top: 1rem; }
.outcome ~ .amount:not(.long) { font-size: clamp(1.5rem, 9vw, 2.25rem); }
.seal { display: grid; place-items: center; width: 4.5rem; height: 4.5rem; margin: 0 auto 0.5rem;
  border-radius: 50%; background: var(--calm-ground); color: var(--calm); font-size: 1.75rem; }
.shop { width: 3.5rem; height: 3.5rem; color: var(--accent-text); font-size: 1.25rem; }
.paid { background: var(--good-ground); color: var(--good); }
.declined, .failed { background: var(--bad-ground); color: var(--bad); }
.processing .icon { animation: turn 1.2s linear infinite; }
@keyframes turn { to { transform: rotate(1turn); } }
.wide { display: none; }
.qr { display: block; width: 100%; max-width: 15rem; border-radius: 0.75rem; }
footer { width: 100%; max-width: var(--width); margin: 0 auto; padding: 1rem 1.25rem calc(1.25rem + env(safe-area-inset-bottom));
  color: var(--quiet); font-size: 0.8125rem; text-align: center; }
footer a { display: inline-block; padding: 0.375rem 0.5rem; }
@media (min-width: 48rem) {
  header { padding-top: 2.5rem; }
  main { flex: none; }
  .actions { margin-top: 0; }
  footer { margin-top: 1rem; }
}
@media (min-width: 48rem) and (not (pointer: coarse)) {
  .wide { display: revert; }
  body:has(.scan) { --width: 56rem; }
  main:has(.scan) { display: grid; grid-template-columns: 1fr 20rem; align-items: start; }
  main:has(.scan) .scan { grid-row: 1 / span 2; grid-column: 2; }
  .scan { display: grid; justify-items: center; gap: 1rem; text-align: center; }
  .scan p { color: var(--quiet); font-size: 0.875rem; }
  .scan .warning { color: var(--warn); }
}
@media (prefers-reduced-motion: reduce) {
  .processing .icon, .waiting::before { animation: none; }
  button:active, .button:active { transform: none; }
}
`;
