import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { type Answer, answerOfError } from "./answer.ts";
import { type Connection, noFaults, plannedFaults } from "./faults.ts";
import { type Ask, Ledger } from "./ledger/ledger.ts";
import { openDatabase } from "./ledger/open-database.ts";
import type { SandboxLog } from "./log.ts";
import { pageRoutes } from "./page/page-routes.ts";
import { WalletRefusal } from "./refusal.ts";
import { requireSecret } from "./require-secret.ts";
import { type Parameters, type WalletCallName, walletCalls } from "./wallet-calls.ts";
import { walletRoutes } from "./wallet-routes.ts";

const BODY_LIMIT_BYTES = 65_536;

export interface SandboxOptions {
  /** The ledger's file, made if it is not there; `:memory:` for none. */
  readonly ledgerPath: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Where customers reach the wallet page; a pay URL is this and `/sandbox/wallet/{orderId}`. */
  readonly publicUrl: string;
  /**
   * Tells the gateway that a customer acted on its order, so that it asks. Awaited before the
   * customer sees the outcome; a failure is logged and does no harm, the gateway asks anyway later.
   */
  readonly nudge: (orderId: string) => Promise<void>;
  readonly log: SandboxLog;
  /** Whoever calls `/wallets/v1` must know it. Leave it out only where no port is opened. */
  readonly secret?: string | undefined;
  /** Lets a test plan faults (`replaceWalletFaults`). Left out, that path does not exist. */
  readonly faults?: { readonly sleep: (ms: number) => Promise<void> } | undefined;
}

export interface Sandbox {
  /**
   * Answers a call of `openapi/wallets.yaml` from within the process, as the routes do: checked, but with
   * no secret asked for. Arguments and answer are plain data. Never rejects.
   */
  readonly answer: (name: WalletCallName, parameters: Parameters, body: unknown) => Promise<Answer>;
  /** Answers `/wallets/v1/*` and `/sandbox/wallet/*`; for a listener, as `@hono/node-server` calls it. */
  readonly handle: (request: Request, connection?: Connection) => Promise<Response>;
  /** The same for callers in this process; the host in the URL does not matter. */
  readonly fetch: typeof globalThis.fetch;
  /** Finishes what was asked for and closes the ledger. */
  close(): void;
}

/**
 * The simulated Alipay and WeChat: what a gateway asks of them (`openapi/wallets.yaml`), and the page
 * on which a customer pays.
 * @throws Error if the ledger cannot be opened
 */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { ledgerPath, clock, log, secret, nudge } = options;
  const ledger = new Ledger(openDatabase(ledgerPath));
  const ask: Ask = (work) => ledger.run((books) => work(books, clock()));
  const faults = options.faults ? plannedFaults(options.faults.sleep) : noFaults;
  const pagesUrl = options.publicUrl.replace(/\/+$/, "");
  const payUrl = (orderId: string) => `${pagesUrl}/sandbox/wallet/${orderId}`;

  const calls = walletCalls(payUrl);
  const answer: Sandbox["answer"] = async (name, parameters, body) => {
    try {
      const result = await ask(calls[name](parameters, body));
      return result === undefined ? { status: 204 } : { status: 200, body: result };
    } catch (error) {
      return answerOfError(error, log, name);
    }
  };

  const app = new Hono();
  app.use(bodyLimit({ maxSize: BODY_LIMIT_BYTES, onError: tooLarge }));
  if (secret !== undefined) app.use("/wallets/*", requireSecret(secret));
  app.route("/", walletRoutes({ answer, faults }));
  app.route("/sandbox/wallet", pageRoutes({ ask, payUrl, nudge, log }));
  app.notFound(({ req }) => {
    throw new WalletRefusal("not-found", `nothing is at ${req.path}`);
  });
  app.onError((error, c) => {
    const { status, body } = answerOfError(error, log, c.req.path);
    return c.json(body, status);
  });

  return {
    answer,
    handle: async (request, connection) => app.fetch(request, connection),
    fetch: async (input, init) => app.fetch(new Request(input, init)),
    close: () => ledger.close(),
  };
}

function tooLarge(): never {
  throw new WalletRefusal("too-large", `the body is larger than ${BODY_LIMIT_BYTES} bytes`);
}
