import { createTradeClient } from "@trade-v1/client";

/** Of requests, answers and notifications alike. */
export const signType = process.env["TRADE_SIGNTYPE"] === "MD5" ? "MD5" : "SHA256";

/** The merchant, where an operation has to be told. */
export const mchid = process.env["TRADE_MCHID"] ?? "BvDtmKJA5mx7GpN0";

/**
 * The client that all samples in this folder share. It signs, sends again what got lost, and checks
 * what comes back. Needs Node 22.18 or newer, which runs TypeScript as it is,
 * and `npm install @trade-v1/client`.
 */
export const trade = createTradeClient({
  // Without these variables: the sandbox of a gateway that runs on this machine.
  baseUrl: process.env["TRADE_URL"] ?? "http://localhost:3000",
  appCode: process.env["TRADE_APPCODE"] ?? "SANDBOX0000000000000000000000001",
  key: process.env["TRADE_KEY"] ?? "SANDBOXKEY0000000000000000000001",
  signType,
});

/** The time on your side as the gateway takes it: `2026-11-23 17:55:26`. */
export function tradeTime(date = new Date()): string {
  return date.toLocaleString("sv-SE");
}
