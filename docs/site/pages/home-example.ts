import type { MarkdownRenderer } from "../markdown/render.ts";
import type { Example } from "./home-page.ts";

/** The payment of the README, in short lines; a test sends it. */
export const exampleCall = `curl http://localhost:3000/trade/v1/payment \\
  -H 'X-QF-APPCODE: SANDBOX0000000000000000000000001' \\
  -H 'X-QF-SIGN: 971FD0AFF62D6C76F5479F5934B415B7' \\
  -d 'mchid=BvDtmKJA5mx7GpN0&pay_type=800208' \\
  -d 'out_trade_no=1470020842103&txamt=10' \\
  -d 'txdtm=2016-12-16+15%3A53%3A18' \\
  -d 'auth_code=134567890123456789'`;

/** What it answers, but for the number; shortened by what the reader does not need here. */
export const exampleAnswer = `{
  "respcd": "0000", "respmsg": "OK",
  "syssn": "202611231755260570000000",
  "out_trade_no": "1470020842103",
  "txamt": "10", "txcurrcd": "HKD"
}`;

/** The call and its answer, coloured. */
export function homeExample(renderer: MarkdownRenderer): Example {
  return { call: renderer.code(exampleCall, "sh"), answer: renderer.code(exampleAnswer, "json") };
}
