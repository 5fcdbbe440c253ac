import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "./statistics.ts";

const PAGES = 4;
const PAGE_BYTES = 4_096;

/** What the disk takes to make a few appended pages durable: the median of many, in milliseconds. */
export function commitTime(times = 300): number {
  const folder = mkdtempSync(join(tmpdir(), "trade-bench-disk-"));
  const file = openSync(join(folder, "log"), "w");
  const pages = Buffer.alloc(PAGES * PAGE_BYTES, 1);
  const took = Array.from({ length: times }, () => {
    const begin = performance.now();
    writeSync(file, pages);
    fdatasyncSync(file);
    return performance.now() - begin;
  });
  closeSync(file);
  rmSync(folder, { recursive: true });
  return median(took);
}
