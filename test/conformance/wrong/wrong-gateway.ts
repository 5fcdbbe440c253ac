import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { sandboxApp } from "@trade-v1/server";
import { isSignType, type SignType, signBytes, signFields } from "@trade-v1/signing";

/** A request on its way to the gateway, or a notification on its way to the partner. */
export interface Passing {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type Pass = (request: Passing) => Promise<Answer>;

/** What is wrong: it may change the request, the answer, or answer by itself. */
export type Fault = (request: Passing, pass: Pass, hand: Hand) => Promise<Answer>;

/** What a fault has at hand, so that only what it plants is wrong. */
export interface Hand {
  /** The same request with other fields, signed anew by the app's own key. */
  withFields(request: Passing, fields: Readonly<Record<string, string>>): Passing;
  /** The same answer with other members, signed anew as the request asked for. */
  withMembers(request: Passing, answer: Answer, members: object): Answer;
  /** An answer of its own, signed as the request asked for. */
  answer(request: Passing, members: object): Answer;
  /** The request as another app, whose key is known, would send it. */
  asApp(request: Passing, appCode: string): Passing;
}

export interface WrongGateway {
  readonly url: string;
  close(): Promise<void>;
}

/** Where notifications pass through, on their way to the address behind it. */
const tellPath = "/told/";

/**
 * An implementation that is wrong in one thing: our gateway, with a fault in front of it. It knows
 * the keys of all apps, so that everything else, signatures too, is right.
 *
 * @param fault what is wrong with requests and answers of /trade/v1
 * @param tellFault what is wrong with notifications
 */
export async function startWrongGateway(
  gatewayUrl: string,
  fault: Fault,
  tellFault?: (notification: Passing) => Passing,
): Promise<WrongGateway> {
  const keys = new Map<string, string>([[sandboxApp.appCode, sandboxApp.key]]);
  const hand = handOf(keys);
  const pass: Pass = (request) => send(gatewayUrl + request.path, request);
  const handle = async (request: Passing, ownUrl: string): Promise<Answer> => {
    if (request.path.startsWith(tellPath)) {
      const target = decodeURIComponent(request.path.slice(tellPath.length));
      return send(target, tellFault?.(request) ?? request);
    }
    if (request.path.startsWith("/trade/v1")) {
      return fault(tellFault ? toldHere(request, ownUrl, hand) : request, pass, hand);
    }
    const isNewApp = request.path === "/sandbox/v1/apps";
    const answer = await pass(isNewApp && tellFault ? appToldHere(request, ownUrl) : request);
    if (isNewApp && answer.status === 200) {
      const { app_code: appCode, key } = JSON.parse(answer.body);
      keys.set(appCode, key);
    }
    return answer;
  };
  const server = createServer(async (incoming, response) => {
    try {
      const answer = await handle(await readRequest(incoming), `http://127.0.0.1:${port}`);
      response.writeHead(answer.status, answer.headers).end(answer.body);
    } catch {
      response.destroy();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function handOf(keys: ReadonlyMap<string, string>): Hand {
  const keyOf = ({ headers }: Passing) => ({
    key: keys.get(headers["x-qf-appcode"] ?? "") ?? "",
    signType: signTypeOf(headers),
  });
  const hand: Hand = {
    withFields: (request, fields) => ({
      ...request,
      body: new URLSearchParams(fields).toString(),
      headers: { ...request.headers, "x-qf-sign": signFields(fields, keyOf(request)) },
    }),
    withMembers(request, answer, members) {
      const body = JSON.stringify(members);
      if (answer.headers["x-qf-sign"] === undefined) return { ...answer, body };
      const sign = signBytes(body, keyOf(request));
      return { ...answer, body, headers: { ...answer.headers, "x-qf-sign": sign } };
    },
    answer(request, members) {
      const headers = {
        "content-type": "application/json",
        "x-qf-sign": "",
        "x-qf-signtype": signTypeOf(request.headers),
      };
      return hand.withMembers(request, { status: 200, headers, body: "" }, members);
    },
    asApp: (request, appCode) =>
      hand.withFields(
        { ...request, headers: { ...request.headers, "x-qf-appcode": appCode } },
        fieldsOf(request),
      ),
  };
  return hand;
}

function signTypeOf(headers: Readonly<Record<string, string>>): SignType {
  const named = headers["x-qf-signtype"];
  return isSignType(named) ? named : "MD5";
}

export function fieldsOf({ body }: Passing): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(body));
}

export function membersOf({ body }: Answer): Record<string, unknown> {
  return JSON.parse(body) as Record<string, unknown>;
}

/** The payment, so that its notification passes through here. */
function toldHere(request: Passing, ownUrl: string, hand: Hand): Passing {
  const fields = fieldsOf(request);
  const { notify_url: url } = fields;
  if (url === undefined) return request;
  return hand.withFields(request, { ...fields, notify_url: through(ownUrl, url) });
}

function appToldHere(request: Passing, ownUrl: string): Passing {
  const members = JSON.parse(request.body) as { readonly notify_url?: string };
  const { notify_url: url } = members;
  if (url === undefined) return request;
  return { ...request, body: JSON.stringify({ ...members, notify_url: through(ownUrl, url) }) };
}

function through(ownUrl: string, url: string): string {
  return `${ownUrl}${tellPath}${encodeURIComponent(url)}`;
}

async function readRequest(incoming: IncomingMessage): Promise<Passing> {
  const headers = Object.entries(incoming.headers)
    .filter(
      ([name]) => !["host", "connection", "content-length", "transfer-encoding"].includes(name),
    )
    .map(([name, value]) => [name, String(value)]);
  return {
    method: incoming.method ?? "GET",
    path: incoming.url ?? "/",
    headers: Object.fromEntries(headers),
    body: await text(incoming),
  };
}

async function send(url: string, { method, headers, body }: Passing): Promise<Answer> {
  const response = await fetch(url, { method, headers, ...(body !== "" && { body }) });
  const about = [
    "content-length",
    "content-encoding",
    "transfer-encoding",
    "connection",
    "keep-alive",
  ];
  const answered = Object.entries(Object.fromEntries(response.headers));
  return {
    status: response.status,
    headers: Object.fromEntries(answered.filter(([name]) => !about.includes(name))),
    body: await response.text(),
  };
}
