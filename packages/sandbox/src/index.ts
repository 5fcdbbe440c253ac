export { type HttpNudgeOptions, httpNudge } from "./http-nudge.ts";
export type { SandboxLog } from "./log.ts";
export { createSandbox, type Sandbox, type SandboxOptions } from "./sandbox.ts";
export type { WalletCallName } from "./wallet-calls.ts";
