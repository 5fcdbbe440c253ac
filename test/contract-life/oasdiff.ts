import { join } from "node:path";
import { runProgram } from "../support/program.ts";
import type { Finding } from "./judge.ts";

const module = join(import.meta.dirname, "oasdiff");

/** The version of Go that oasdiff's own go.mod asks for. */
const neededGo = [1, 26];

/** Why oasdiff cannot run on this machine; undefined if it can. */
export async function noOasdiff(): Promise<string | undefined> {
  const { code, stdout } = await runProgram(["go", "env", "GOVERSION"], { environment }).catch(
    () => ({ code: 1, stdout: "" }),
  );
  if (code !== 0) return "Go is not installed";
  const [major = 0, minor = 0] = stdout.replace("go", "").split(".").map(Number);
  const isOld = major < neededGo[0]! || (major === neededGo[0] && minor < neededGo[1]!);
  return isOld ? `Go is ${stdout.trim()}, and oasdiff needs go${neededGo.join(".")}` : undefined;
}

// Never another Go than the one that is installed, and no go.mod but ours.
const environment = { GOTOOLCHAIN: "local", GOWORK: "off", GOFLAGS: "-mod=readonly" };

interface OasdiffChange {
  readonly id: string;
  readonly text: string;
  /** 3 is an error, 2 a warning, 1 neither. */
  readonly level: number;
  readonly operation?: string;
  readonly path?: string;
}

/**
 * The version is ours to judge. And it reads a notification like a request that partners send, the wrong way
 * round: that a member may now be missing is fine to it.
 */
const isOurs = ({ id, path = "" }: OasdiffChange) =>
  id.startsWith("api-version-") || path.startsWith("webhook:");

const levels = ["addition", "addition", "breaking", "breaking"] as const;

/**
 * What oasdiff finds between two documents. What it warns of counts as a break too: a person has to say that it
 * is none.
 *
 * @throws with what oasdiff said if it could not compare them
 */
export async function oasdiffFindings(released: string, present: string): Promise<Finding[]> {
  const command = ["go", "tool", "-C", module, "oasdiff", "changelog", "--format", "json"] as const;
  const { code, stdout, stderr } = await runProgram([...command, released, present], {
    environment,
  });
  if (code !== 0) throw new Error(`oasdiff ended with ${code}: ${stderr}${stdout}`);
  const changes: readonly OasdiffChange[] = stdout.trim() === "" ? [] : JSON.parse(stdout);
  return changes
    .filter((change) => !isOurs(change))
    .map(({ id, text, level, operation = "", path = "" }) => ({
      key: ["oasdiff", id, operation, path].filter((part) => part !== "").join(" "),
      level: levels[level] ?? "breaking",
      sentence: `${operation} ${path}: ${text} (oasdiff, ${id})`.trim(),
    }));
}
