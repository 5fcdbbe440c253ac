import { createServer, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { signBytes } from "@trade-v1/signing";
import type { ServedCertificate } from "./certificate.ts";

/** How a gateway in trouble deals with a request. */
type Deal = (response: ServerResponse) => void;

const KEY = "SANDBOXKEY0000000000000000000001";
const SUCCESS = JSON.stringify({
  respcd: "0000",
  respmsg: "OK",
  resperr: "",
  out_trade_no: "order-1001",
  syssn: "202611231755260570000000",
  pay_url: "http://localhost:3000/sandbox/wallet/202611231755260570000000",
});

function succeed(response: ServerResponse, key: string): void {
  const sign = signBytes(SUCCESS, { key, signType: "SHA256" });
  response.writeHead(200, { "X-QF-SIGN": sign, "X-QF-SIGNTYPE": "SHA256" }).end(SUCCESS);
}

export const success: Deal = (response) => succeed(response, KEY);
export const forgery: Deal = (response) => succeed(response, "the key of somebody else");
export const silence: Deal = (response) => void response.destroy();
export const maintenance: Deal = (response) => void response.writeHead(503).end("{}");
export const redirect: Deal = (response) => {
  response.writeHead(307, { Location: "/elsewhere" }).end();
};

/**
 * A gateway of the sandbox's app that deals so with one request after the other, and so with all
 * after the last. It speaks https if it has a certificate.
 */
export async function startTrouble(
  deals: readonly [Deal, ...Deal[]],
  certificate?: ServedCertificate,
) {
  const requests: string[] = [];
  const listener: RequestListener = async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const deal = deals[requests.length] ?? deals.at(-1);
    requests.push(`${request.url} ${request.headers["x-qf-sign"]} ${Buffer.concat(chunks)}`);
    deal?.(response);
  };
  const server = certificate ? createSecureServer(certificate, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${certificate ? "https" : "http"}://localhost:${port}`,
    /** What came: path, signature and form. */
    requests: requests as readonly string[],
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
