interface PrismInput {
  readonly input?: { readonly method: string; readonly url: { readonly path: string } };
}

const silent = () => {};

/**
 * What Prism tells while it works, cut down to what a partner wants to see: each request, and once
 * what is wrong with it.
 */
export function prismLog(print: (line: string) => void) {
  const complain = (_: unknown, message = "") => {
    if (/^(Violation|Request terminated)/.test(message)) print(`  ${message}`);
  };
  const log = {
    trace: silent,
    debug: silent,
    success: silent,
    info: ({ input }: PrismInput) => {
      if (input) print(`${input.method.toUpperCase()} ${input.url.path}`);
    },
    warn: complain,
    error: complain,
    child: () => log,
  };
  return log;
}
