import { BroadcastChannel } from "node:worker_threads";
import type { Armed } from "./points.ts";

// Every thread of the gateway has this module for itself; a point is passed in one of them only.

let armed: Armed | null = null;
let passed = 0;

export function arm(message: Armed): void {
  armed = message;
  passed = 0;
}

/** Kills the process if it is armed for this point, and this is the time. */
export function pass(operation: string, point: string): void {
  if (armed?.operation !== operation || armed.point !== point) return;
  passed += 1;
  if (passed === armed.nth) process.kill(process.pid, "SIGKILL");
}

const ARMED = "armed";

/** Arms the thread that writes to the store, from the main thread. */
export const writingThread = {
  async arm(message: Armed): Promise<void> {
    const channel = new BroadcastChannel(ARMED);
    const answer = new Promise((resolve) => {
      channel.onmessage = resolve;
    });
    channel.postMessage(message);
    await answer;
    channel.close();
  },
};

/** Lets this thread be armed by the main one. */
export function listen(): void {
  const channel = new BroadcastChannel(ARMED);
  channel.onmessage = ({ data }) => {
    arm(data as Armed);
    channel.postMessage(ARMED);
  };
  channel.unref();
}
