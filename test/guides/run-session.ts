import { execFile } from "node:child_process";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "trade-v1/free-port";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");
const mark = "\u0001";

/**
 * Runs the commands of one guide in one bash session, as a reader does, in a folder that looks like a
 * checkout but is its own, so that guides which write files can run beside each other.
 *
 * @param gateway stands in for http://localhost:3000
 * @returns what each of them printed
 */
export async function runSession(
  commands: readonly string[],
  gateway: string,
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "trade-guide-"));
  const names = ["docs", "generated", "node_modules", "package.json", "packages"];
  await Promise.all(names.map((name) => symlink(join(root, name), join(folder, name))));
  const mock = await freePort();
  const script = commands
    .map((block) =>
      block
        .replaceAll("http://localhost:3000", gateway)
        .replaceAll("localhost:4010", `127.0.0.1:${mock}`)
        .replaceAll("run --silent mock", `run --silent mock -- --port ${mock}`),
    )
    .map((block) => `${block}\nprintf '${mark}'`)
    .join("\n");
  try {
    const env = {
      ...process.env,
      PATH: `${join(root, "node_modules/.bin")}:${process.env["PATH"] ?? ""}`,
      TRADE_URL: gateway,
    };
    const { stdout } = await run("bash", ["-c", script], { cwd: folder, env });
    return stdout.split(mark).slice(0, -1);
  } finally {
    await rm(folder, { recursive: true });
  }
}
