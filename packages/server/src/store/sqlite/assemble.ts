import type { AppWrites, Store } from "../store.ts";
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

  const { ask, ...appReads } = reads.apps;
  /** Whoever changed an app sees it changed. */
  const writeApp = <Name extends keyof AppWrites>(name: Name) =>
    ((...args: Parameters<Writes[Name]>) => call(name, ...args).finally(ask)) as Writes[Name];

  const execute = write("execute");
  return {
    orders: {
      ...reads.orders,
      execute: (command) => execute(command, clocks.clock()),
      claimUnsettled: write("claimUnsettled"),
    },
    apps: {
      ...appReads,
      create: writeApp("create"),
      addKey: writeApp("addKey"),
      retireOldKeys: writeApp("retireOldKeys"),
      setNotifyUrl: writeApp("setNotifyUrl"),
      setPinnedSignType: writeApp("setPinnedSignType"),
      setDisabled: writeApp("setDisabled"),
      replaceSealed: writeApp("replaceSealed"),
      advanceClock: write("advanceClock"),
    },
    notifications: {
      ...reads.notifications,
      claimDue: write("claimDue"),
      recordAttempt: write("recordAttempt"),
      postpone: write("postpone"),
      resend: write("resend"),
    },
    ping: write("ping"),
    counts: reads.counts,
  };
}
