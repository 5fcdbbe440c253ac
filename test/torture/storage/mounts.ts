import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import type { Result } from "../campaign.ts";

/** A file system of our own. */
export interface Mount {
  /** Where it is mounted. */
  readonly path: string;
  /** Unmounts it and detaches its device; a second time does nothing. */
  unmount(): void;
}

/** This process may not mount here, or lacks a tool for it. */
class CannotMount extends Error {
  override readonly name = "CannotMount";
}

/** Runs a campaign that mounts file systems; where that is not possible it is skipped, with the reason. */
export async function whereMountable(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof CannotMount)) throw error;
    return { rounds: 0, figures: {}, violations: [], skipped: error.message };
  }
}

/** Mounts a file system in memory that is full when it holds so much. */
export function mountMemory(sizeMiB: number): Mount {
  return mount(["-t", "tmpfs", "-o", `size=${sizeMiB}m`, "tmpfs"]);
}

/** Makes a file that holds an empty ext4. */
export function makeImage(path: string, sizeMiB: number): void {
  writeFileSync(path, "");
  truncateSync(path, sizeMiB * 1024 * 1024);
  system("mkfs.ext4", ["-q", "-F", "-E", "lazy_itable_init=0,lazy_journal_init=0", path]);
}

/**
 * Mounts the ext4 in a file, through a loop device. It commits its journal every ten minutes instead
 * of every five seconds: what nobody syncs stays in memory for as long as a round takes.
 */
export function mountImage(image: string): Mount {
  return mount(["-t", "ext4", "-o", "loop,commit=600", image]);
}

const mounted = new Set<Mount>();

function mount(what: readonly string[]): Mount {
  const path = mkdtempSync(join(tmpdir(), "trade-mount-"));
  try {
    system("mount", [...what, path]);
  } catch (error) {
    rmSync(path, { recursive: true });
    throw error;
  }
  const made: Mount = {
    path,
    unmount() {
      if (!mounted.delete(made)) return;
      if (mounted.size === 0) letSignalsThrough();
      // Lazily: should a process still be in there, the device goes with it.
      execFileSync("umount", ["--lazy", path], { stdio: "ignore" });
      rmSync(path, { recursive: true });
    },
  };
  if (mounted.size === 0) unmountOnSignals();
  mounted.add(made);
  return made;
}

/** @throws CannotMount with what the tool said */
function system(tool: string, args: readonly string[]): void {
  if (process.getuid?.() !== 0) throw new CannotMount("only root may mount file systems");
  try {
    execFileSync(tool, args, { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  } catch (error) {
    const { stderr, message } = error as Error & { readonly stderr?: string };
    throw new CannotMount(`${tool} cannot be used here: ${(stderr || message).trim()}`);
  }
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function unmountOnSignals(): void {
  for (const signal of signals) process.on(signal, unmountAndEnd);
  process.on("exit", unmountAll);
}

function letSignalsThrough(): void {
  for (const signal of signals) process.off(signal, unmountAndEnd);
  process.off("exit", unmountAll);
}

function unmountAll(): void {
  for (const each of mounted) each.unmount();
}

/** Ends the process as the signal would have, but with its `exit` event, on which others clean up, too. */
function unmountAndEnd(signal: NodeJS.Signals): void {
  process.exit(128 + constants.signals[signal]);
}
