/** The signer of each language, below docs/samples/signing, and how its code is shown. */
export const signers: Readonly<
  Record<string, { readonly file: string; readonly fence: string } | undefined>
> = {
  Python: { file: "python/trade_signing.py", fence: "python" },
  Go: { file: "go/tradesigning.go", fence: "go" },
  TypeScript: { file: "typescript/trade-signing.ts", fence: "typescript" },
  Java: { file: "java/trade/TradeSigner.java", fence: "java" },
  Rust: { file: "rust/src/lib.rs", fence: "rust" },
};
