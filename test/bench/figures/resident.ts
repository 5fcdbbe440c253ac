import { readFileSync } from "node:fs";

/** What a process occupies of the machine's memory now, in megabytes; NaN where Linux does not tell. */
export function residentMb(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) * 1.024e-3;
  } catch {
    return Number.NaN;
  }
}
