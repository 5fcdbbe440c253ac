import { spawnSync } from "node:child_process";
import type { Tool } from "./trial.ts";

/** Why a trial cannot run on this machine; undefined if it can. */
export function missingTool(needs: readonly Tool[]): string | undefined {
  for (const { command, versionArgs, atLeast } of needs) {
    const version = versionOf(command, versionArgs);
    if (version === undefined) {
      return `there is no ${command}, or ${[command, ...versionArgs].join(" ")} fails`;
    }
    if (atLeast !== undefined && compare(version, atLeast) < 0) {
      return `${command} is ${version}, and ${atLeast} or newer is needed`;
    }
  }
  return undefined;
}

/** What the machine has, for the record: `go 1.26.0, java 17.0.15`. */
export function toolVersions(needs: readonly Tool[]): string {
  const versions = commandsOf(needs).map(({ command, versionArgs }) =>
    `${command} ${versionOf(command, versionArgs) ?? ""}`.trimEnd(),
  );
  return versions.join(", ");
}

/** The commands, each once: a second need of the same one asks for a part of it. */
export function commandsOf(needs: readonly Tool[]): readonly Tool[] {
  const first = ({ command }: Tool) => needs.find((tool) => tool.command === command);
  return needs.filter((tool) => first(tool) === tool);
}

/** Undefined if the command is not there or does not work; empty if it does not say. */
function versionOf(command: string, args: readonly string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) return undefined;
  return /\d+(\.\d+)+/.exec(stdout + stderr)?.[0] ?? "";
}

function compare(a: string, b: string): number {
  const [partsA, partsB] = [a.split(".").map(Number), b.split(".").map(Number)];
  for (const [index, part] of partsB.entries()) {
    const difference = (partsA[index] ?? 0) - part;
    if (difference !== 0) return difference;
  }
  return 0;
}
