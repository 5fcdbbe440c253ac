import { validateWalletResponse } from "@trade-v1/contract/validators";
import type { operations } from "@trade-v1/contract/wallets-types";

type OperationId = keyof typeof validateWalletResponse & keyof operations;

export interface WalletsClientOptions {
  /** Reaches the wallets: over the network, or straight into their app in this process. */
  readonly fetch: typeof globalThis.fetch;
  /** Where they listen; in this process any URL will do. */
  readonly baseUrl: string;
  /** What the wallets' process and we share; needed wherever it listens on a port. */
  readonly secret?: string | undefined;
  /** Runs something after a time, unless the returned function is called before. */
  readonly timer: (delayMs: number, run: () => void) => () => void;
  /** How long one call may take; 5 seconds if not said. */
  readonly timeoutMs?: number;
}

export interface WalletRequest {
  readonly operationId: OperationId;
  readonly method: "GET" | "POST";
  /** Below `/wallets/v1`, beginning with a slash. */
  readonly path: string;
  readonly body?: unknown;
}

/** The wallets' answer, held against `openapi/wallets.yaml`. */
export interface WalletAnswer {
  readonly status: number;
  /** Valid for this operation and status; undefined where there is no body. */
  readonly body: unknown;
}

/** The wallets gave no answer that could be believed: the call may have taken effect. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/** Longer than a healthy answer takes, shorter than anyone wants to wait for a sick one. */
const TIMEOUT_MS = 5_000;

export type AskWallets = (request: WalletRequest) => Promise<WalletAnswer>;

/** Speaks `openapi/wallets.yaml`. The function it returns rejects with `NoAnswer` and nothing else. */
export function walletsClient(options: WalletsClientOptions): AskWallets {
  const { timer, timeoutMs = TIMEOUT_MS } = options;
  return async (request) => {
    const controller = new AbortController();
    const { promise: isLate, reject } = Promise.withResolvers<never>();
    const cancel = timer(timeoutMs, () => {
      reject(new Error(`no answer within ${timeoutMs} ms`));
      controller.abort();
    });
    try {
      // A `fetch` that was handed in need not heed its signal, so the time is watched here too.
      return await Promise.race([exchange(options, request, controller.signal), isLate]);
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new NoAnswer(`${request.operationId}: ${message}`, { cause });
    } finally {
      cancel();
    }
  };
}

async function exchange(
  { fetch, baseUrl, secret }: WalletsClientOptions,
  { operationId, method, path, body }: WalletRequest,
  signal: AbortSignal,
): Promise<WalletAnswer> {
  const url = `${baseUrl.replace(/\/+$/, "")}/wallets/v1${path}`;
  const headers: Record<string, string> = {};
  if (secret !== undefined) headers["X-Wallets-Secret"] = secret;
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const text = body === undefined ? null : JSON.stringify(body);
  const response = await fetch(url, { method, headers, body: text, signal, redirect: "error" });
  return believed(operationId, response.status, await response.text());
}

/** @throws Error unless the answer is one that the document allows for this operation */
function believed(operationId: OperationId, status: number, text: string): WalletAnswer {
  const body: unknown = text === "" ? undefined : JSON.parse(text);
  const checked = validateWalletResponse[operationId](status, body);
  if (checked.ok) return { status, body: checked.value };
  const problems = checked.errors.map(({ message }) => message).join("; ");
  throw new Error(`status ${status}, and the answer is not what the wallets promise: ${problems}`);
}
