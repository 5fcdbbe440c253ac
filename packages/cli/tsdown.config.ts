import { defineConfig } from "tsdown";

/**
 * The command as `npm pack` ships it. Our own workspace packages are not published, so they are
 * bundled in; what is published stays a dependency.
 */
export default defineConfig({
  entry: {
    main: "src/main.ts",
    // Programs of threads, which are started by their file.
    "wallets-thread": "src/gateway/wallets-thread.ts",
    "write-thread": "../server/src/store/sqlite/write-thread.ts",
  },
  format: "esm",
  platform: "node",
  target: "node24",
  fixedExtension: false,
  dts: false,
  failOnWarn: true,
  deps: { alwaysBundle: [/^@trade-v1\//], onlyAllowBundle: [] },
  inputOptions: { resolve: { conditionNames: ["trade-v1-source", "import", "node", "default"] } },
});
