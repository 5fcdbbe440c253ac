import { validateWalletResponse } from "@trade-v1/contract/validators";
import type { operations } from "@trade-v1/contract/wallets-types";

/** What a gateway asks; faults are planned by tests only. */
type OperationId = Exclude<
  keyof typeof validateWalletResponse & keyof operations,
  "replaceWalletFaults"
>;

export interface WalletsClientOptions {
  readonly send: SendToWallets;
  /** Runs something after a time, unless the returned function is called before. */
  readonly timer: (delayMs: number, run: () => void) => () => void;
  /** How long one call may take; 5 seconds if not said. */
  readonly timeoutMs?: number;
}

/**
 * The way to the wallets: over the network, or within this process. May reject with anything.
 * @param onLate says what to do when nobody waits for the answer any more
 */
export type SendToWallets = (
  request: WalletRequest,
  onLate: (giveUp: () => void) => void,
) => Promise<WalletAnswer>;

export interface WalletRequest {
  readonly operationId: OperationId;
  /** What stands in its path. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface WalletAnswer {
  readonly status: number;
  /** Undefined where there is no body. */
  readonly body?: unknown;
}

/** The wallets gave no answer that could be believed: the call may have taken effect. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/** Longer than a healthy answer takes, shorter than anyone wants to wait for a sick one. */
const TIMEOUT_MS = 5_000;

/** Resolves to an answer that `openapi/wallets.yaml` allows. */
export type AskWallets = (request: WalletRequest) => Promise<WalletAnswer>;

/** Speaks `openapi/wallets.yaml`. The function it returns rejects with `NoAnswer` and nothing else. */
export function walletsClient(options: WalletsClientOptions): AskWallets {
  const { send, timer, timeoutMs = TIMEOUT_MS } = options;
  return async (request) => {
    const { promise: isLate, reject } = Promise.withResolvers<never>();
    let giveUp = () => {};
    const cancel = timer(timeoutMs, () => {
      reject(new Error(`no answer within ${timeoutMs} ms`));
      giveUp();
    });
    const onLate = (how: () => void) => {
      giveUp = how;
    };
    try {
      const answer = await Promise.race([send(request, onLate), isLate]);
      return believed(request.operationId, answer);
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new NoAnswer(`${request.operationId}: ${message}`, { cause });
    } finally {
      cancel();
    }
  };
}

/** @throws Error unless the answer is one that the document allows for this operation */
function believed(operationId: OperationId, { status, body }: WalletAnswer): WalletAnswer {
  const checked = validateWalletResponse[operationId](status, body);
  if (checked.ok) return { status, body: checked.value };
  const problems = checked.errors.map(({ message }) => message).join("; ");
  throw new Error(`status ${status}, and the answer is not what the wallets promise: ${problems}`);
}
