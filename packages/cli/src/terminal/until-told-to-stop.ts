/**
 * Waits for SIGTERM or SIGINT (Ctrl-C). A second one ends the process at once, whatever is still
 * under way.
 */
export function untilToldToStop(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const onSignal = (signal: NodeJS.Signals) => {
      for (const name of signals) {
        process.removeListener(name, onSignal);
        process.once(name, () => process.exit(1));
      }
      resolve(signal);
    };
    for (const name of signals) process.on(name, onSignal);
  });
}

const signals = ["SIGTERM", "SIGINT"] as const;
