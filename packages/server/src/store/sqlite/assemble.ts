import type { Store } from "../store.ts";
import { beforeEachWrite, type Clocks } from "./due-times.ts";
import type { Reads } from "./reads.ts";
import type { Writes } from "./writes.ts";

/** Runs a write by its name, here or on another thread. */
export type CallWrite = <Name extends keyof Writes>(
  name: Name,
  ...args: Parameters<Writes[Name]>
) => Promise<unknown>;

/** Makes a store of what reads and what writes. */
export function assembleStore(reads: Reads, call: CallWrite, clocks: Clocks): Omit<Store, "close"> {
  const keepDueTimes = beforeEachWrite(clocks, (step) => call("moveDueTimes", step));
  const write = <Name extends keyof Writes>(name: Name) =>
    ((...args: Parameters<Writes[Name]>) => {
      keepDueTimes();
      return call(name, ...args);
    }) as Writes[Name];

  const execute = write("execute");
  return {
    orders: {
      ...reads.orders,
      execute: (command) => execute(command, clocks.clock()),
      claimUnsettled: write("claimUnsettled"),
    },
    apps: {
      ...reads.apps,
      create: write("create"),
      addKey: write("addKey"),
      retireOldKeys: write("retireOldKeys"),
      setNotifyUrl: write("setNotifyUrl"),
      setPinnedSignType: write("setPinnedSignType"),
      setDisabled: write("setDisabled"),
      replaceSealed: write("replaceSealed"),
      advanceClock: write("advanceClock"),
    },
    notifications: {
      ...reads.notifications,
      claimDue: write("claimDue"),
      recordAttempt: write("recordAttempt"),
      resend: write("resend"),
    },
    ping: write("ping"),
    counts: reads.counts,
  };
}
