interface PrismInput {
  readonly input?: { readonly method: string; readonly url: { readonly path: string } };
}

const silent = () => {};

/**
 * What Prism tells while it works, cut down to what a partner wants to see: each request, and what
 * is wrong with it.
 */
export const prismLog = {
  trace: silent,
  debug: silent,
  success: silent,
  info({ input }: PrismInput) {
    if (input) console.log(`${input.method.toUpperCase()} ${input.url.path}`);
  },
  warn(_: unknown, message: string) {
    console.log(`  ${message}`);
  },
  error(_: unknown, message: string) {
    console.log(`  ${message}`);
  },
  child: () => prismLog,
};
