/** Answers each line of its standard input, as ask-signer.ts writes them, by the sample's signer. */
import { createInterface } from "node:readline";
import { TradeSigner } from "../../../docs/samples/signing/typescript/trade-signing.ts";

const bytesOf = (hex: string) => Buffer.from(hex, "hex");

for await (const line of createInterface(process.stdin)) {
  const [what, signType, signature = "", data = ""] = line.split("\t");
  const signer = new TradeSigner("APP", process.env["TRADE_KEY"] ?? "", signType as "MD5");
  const [given, bytes] = [bytesOf(signature).toString(), bytesOf(data)];
  if (what === "headers") console.log(...Object.values(signer.headers(bytes.toString())));
  if (what === "sign") console.log(signer.sign(bytes));
  if (what === "verify") console.log(signer.verify(bytes, given));
  if (what === "verify-form") console.log(signer.verifyForm(bytes.toString(), given));
}
