import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "tsdown";
import { buildDocs } from "../../docs/build.ts";

/**
 * Makes dist/ before `npm pack`: the command with our own packages inside it (others stay
 * dependencies), and beside it the documents and the documentation that it serves. So one tarball,
 * installed in an empty folder, starts a gateway.
 */
const dist = join(import.meta.dirname, "dist");

await rm(dist, { recursive: true, force: true });
await build({
  cwd: import.meta.dirname,
  entry: ["src/main.ts"],
  outDir: dist,
  format: "esm",
  platform: "node",
  target: "node24",
  fixedExtension: false,
  dts: false,
  logLevel: "warn",
  noExternal: [/^@trade-v1\//],
  inputOptions: { resolve: { conditionNames: ["source", "import", "node", "default"] } },
});
await buildDocs(join(dist, "docs"));
await cp(join(import.meta.dirname, "../../generated"), join(dist, "contract"), {
  recursive: true,
  filter: (path) => /generated$|\.(json|yaml)$/.test(path) && !path.endsWith("package.json"),
});
