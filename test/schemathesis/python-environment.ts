import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../support/program.ts";

const here = import.meta.dirname;
// Where no tool of the repository looks, and git neither.
const environment = join(here, "../../node_modules/.cache/trade-schemathesis");

/** Why the machine cannot have a Python environment; undefined if it can. */
export async function noPython(): Promise<string | undefined> {
  const script = "import sys, venv, ensurepip; print(sys.version_info >= (3, 11))";
  const { code, stdout, stderr } = await runProgram(["python3", "-c", script]).catch(() => ({
    code: 127,
    stdout: "",
    stderr: "",
  }));
  if (code === 127) return "Python is not installed";
  if (code !== 0) return `Python cannot make an environment: ${stderr.trim().split("\n").at(-1)}`;
  return stdout.trim() === "True" ? undefined : "Python is older than 3.11";
}

/**
 * An environment that holds what requirements.txt names, in exactly these versions; made once, and again when
 * the file changes.
 *
 * @returns the path of its `st`
 * @throws with what pip said
 */
export async function schemathesisProgram(): Promise<string> {
  const requirements = join(here, "requirements.txt");
  const wanted = createHash("sha256")
    .update(await readFile(requirements))
    .digest("hex");
  const stamp = join(environment, "made-from");
  const made = existsSync(stamp) ? await readFile(stamp, "utf8") : "";
  const program = join(environment, "bin/st");
  if (made === wanted) return program;
  await rm(environment, { recursive: true, force: true });
  await orThrow(["python3", "-m", "venv", environment]);
  const pip = [join(environment, "bin/python"), "-m", "pip", "install", "--quiet"] as const;
  await orThrow([
    ...pip,
    "--no-deps",
    "--disable-pip-version-check",
    "--requirement",
    requirements,
  ]);
  await orThrow([join(environment, "bin/python"), "-m", "pip", "check"]);
  await writeFile(stamp, wanted);
  return program;
}

async function orThrow(command: readonly [string, ...string[]]): Promise<void> {
  const { code, stdout, stderr } = await runProgram(command);
  if (code !== 0) throw new Error(`${command.join(" ")} ended with ${code}:\n${stderr}${stdout}`);
}
