/** Where the wallets report what nobody is told over the wire. */
export interface SandboxLog {
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}
