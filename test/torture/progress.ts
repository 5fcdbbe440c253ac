/** Not more often than this, where lines stay. */
const LINE_MS = 15_000;

/** Shows how far a campaign is: on a terminal in one line that changes, elsewhere now and then. */
export function showProgress(name: string): { show(text: string): void; end(): void } {
  const { stderr } = process;
  let shownAt = performance.now();
  return {
    show(text) {
      if (stderr.isTTY) {
        stderr.write(`\r\u001b[K${name}: ${text}`);
        return;
      }
      if (performance.now() - shownAt < LINE_MS) return;
      shownAt = performance.now();
      stderr.write(`${name}: ${text}\n`);
    },
    end() {
      if (stderr.isTTY) stderr.write("\r\u001b[K");
    },
  };
}
