/**
 * Runs once before any test. The packages run straight from TypeScript and the store is the SQLite
 * built into Node, so an older Node fails in ways that do not name the cause. This does.
 */
export function setup(): void {
  const major = Number.parseInt(process.versions.node, 10);
  if (major < 24) {
    throw new Error(
      `The tests need Node 24 or newer and run on ${process.version}. ` +
        "`npm ci` brings Node 24 along on Linux: start the tests with `npm test`, " +
        "or install Node 24 where none is brought along.",
    );
  }
}
