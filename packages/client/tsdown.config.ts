import { defineConfig } from "tsdown";

/**
 * What `npm pack` ships: one module and its types. Our own workspace packages are not published, so
 * they are bundled in; what is published stays a dependency.
 */
export default defineConfig({
  entry: "src/index.ts",
  format: "esm",
  platform: "node",
  target: "node20",
  fixedExtension: false,
  // Without `eager` the types of other workspace packages are not found.
  dts: { eager: true },
  failOnWarn: true,
  deps: { alwaysBundle: [/^@trade-v1\//], onlyAllowBundle: [] },
  inputOptions: {
    resolve: { conditionNames: ["trade-v1-source", "types", "import", "node", "default"] },
  },
});
