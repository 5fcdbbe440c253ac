import type { Protocol } from "./model.ts";

export type RefusalKind = Exclude<Protocol["WalletError"]["error"], "internal">;

/** The wallets do not carry a call out, and nothing has moved. The status follows from the kind. */
export class WalletRefusal extends Error {
  override readonly name = "WalletRefusal";
  readonly kind: RefusalKind;

  constructor(kind: RefusalKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
