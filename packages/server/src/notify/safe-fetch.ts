import http from "node:http";
import https from "node:https";
import type { TargetPolicy } from "./addresses.ts";
import { checkUrl } from "./check-url.ts";
import { startDeadline, type Timer } from "./deadline.ts";
import {
  checkedLookup,
  dnsResolve,
  ForbiddenAddress,
  type Resolve,
  systemResolve,
} from "./lookup.ts";

export interface PostRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Gives the request up early. */
  readonly signal?: AbortSignal | undefined;
}

export interface PostAnswer {
  /** HTTP status, null when none arrived. */
  readonly status: number | null;
  /** What arrived of the body, at most `maxAnswerBytes` of it. */
  readonly body: string;
  /** Empty when the whole answer arrived; otherwise what went wrong, in a few words. */
  readonly error: string;
}

/** Sends one POST. Never rejects: whatever a receiver or the network does is data. */
export type SafePost = (request: PostRequest) => Promise<PostAnswer>;

export interface SafePostOptions {
  readonly policy: TargetPolicy;
  readonly timer: Timer;
  /** Default: DNS, and the system's own resolver where private targets are allowed. */
  readonly resolve?: Resolve;
  /** For everything together: name, connection, TLS, request and the whole answer. Default 10 s. */
  readonly timeoutMs?: number;
  /** Default 4 KiB. */
  readonly maxAnswerBytes?: number;
}

/** Interim answers (1xx) cost time and are of no use to us; a usual server sends none. */
const MOST_ANNOUNCED = 8;

/** Free connections are closed before a usual server (5 s) closes them under our next request. */
const agentOptions = { keepAlive: true, maxFreeSockets: 16, timeout: 4_000 } as const;

/**
 * POST to addresses that strangers chose: only to those that the policy allows, at the moment of
 * connecting; no redirects, certificates verified, everything bounded.
 */
export function createSafePost(options: SafePostOptions): SafePost {
  const { policy, timer, timeoutMs = 10_000, maxAnswerBytes = 4_096 } = options;
  const resolve = options.resolve ?? (policy.allowPrivate ? systemResolve : dnsResolve());
  const lookup = checkedLookup(resolve, policy);
  const agents = { http: new http.Agent(agentOptions), https: new https.Agent(agentOptions) };

  return async (post) => {
    const checked = checkUrl(post.url, policy);
    if (!checked.ok) return { status: null, body: "", error: `the URL ${checked.reason}` };
    const deadline = startDeadline(timer, timeoutMs, post.signal);
    const answer: { status: number | null; chunks: Buffer[] } = { status: null, chunks: [] };
    let error = "";
    try {
      const response = await send(checked.url, post, deadline.signal);
      answer.status = response.statusCode ?? null;
      if (!(await readBounded(response, answer.chunks))) {
        error = `answered more than ${maxAnswerBytes} bytes`;
      }
    } catch (failure) {
      error = deadline.isOver()
        ? `gave no whole answer within ${timeoutMs / 1_000} s`
        : describe(failure);
    } finally {
      deadline.clear();
    }
    const body = Buffer.concat(answer.chunks).subarray(0, maxAnswerBytes).toString("utf8");
    return { status: answer.status, body, error };
  };

  async function send(url: URL, post: PostRequest, signal: AbortSignal) {
    const isTls = url.protocol === "https:";
    const agent = isTls ? agents.https : agents.http;
    const pooled = open(url, post, signal, agent);
    try {
      return await pooled.response;
    } catch (failure) {
      // The receiver closed the kept connection while our request was on its way.
      if (!pooled.request.reusedSocket || !isConnectionLost(failure)) throw failure;
      return await open(url, post, signal, false).response;
    }
  }

  function open(url: URL, post: PostRequest, signal: AbortSignal, agent: http.Agent | false) {
    const body = Buffer.from(post.body, "utf8");
    const request = (url.protocol === "https:" ? https : http).request(url, {
      method: "POST",
      headers: { ...post.headers, "Accept-Encoding": "identity", "Content-Length": body.length },
      agent,
      lookup,
      signal,
      maxHeaderSize: 8_192,
      // Said aloud, so that NODE_TLS_REJECT_UNAUTHORIZED cannot turn it off.
      rejectUnauthorized: true,
    });
    let announced = 0;
    request.on("information", () => {
      announced += 1;
      if (announced > MOST_ANNOUNCED) request.destroy(new Error("announces an answer for ever"));
    });
    const response = new Promise<http.IncomingMessage>((resolve, reject) => {
      request.on("response", resolve);
      request.on("error", reject);
      // After an answer this rejection comes too late to matter.
      request.on("close", () => reject(new Error("closed the connection without an answer")));
    });
    request.end(body);
    return { request, response };
  }

  /** Collects the body; false when there is more of it than we read. */
  async function readBounded(response: http.IncomingMessage, chunks: Buffer[]): Promise<boolean> {
    let size = 0;
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      // Leaving the loop destroys the connection.
      if (size > maxAnswerBytes) return false;
    }
    return true;
  }
}

function isConnectionLost(failure: unknown): boolean {
  const code = errorCode(failure);
  return code === "ECONNRESET" || code === "EPIPE";
}

/** The system's messages name addresses and libraries; its codes say what a partner needs. */
function describe(failure: unknown): string {
  if (failure instanceof ForbiddenAddress) return failure.message;
  const code = errorCode(failure);
  if (code !== "") return `the request failed: ${code}`;
  return failure instanceof Error ? failure.message : "the request failed";
}

function errorCode(failure: unknown): string {
  return failure instanceof Error && "code" in failure ? String(failure.code) : "";
}
