import { execFile } from "node:child_process";
import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const repository = fileURLToPath(new URL("../../", import.meta.url));

/** A folder of its own under the system's temporary folder, filled with `files` (path to text). */
export async function plantTree(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "planted-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

/** Makes `path` in the planted tree point at `target` in it, as npm does for workspaces. */
export async function plantLink(root: string, path: string, target: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await symlink(join(root, target), join(root, path));
}

/**
 * Runs one of the repository's own tools in `cwd` and returns its standard output, whatever its
 * exit code: finding something is what these runs are for. Rejects when it prints nothing.
 */
export function runTool(tool: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const path = join(repository, "node_modules/.bin", tool);
    execFile(path, args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (stdout === "") reject(new Error(`${tool} printed nothing. ${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
}
