import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { answerError } from "./answer-error.ts";
import { channelRoutes } from "./channel-routes.ts";
import { controlRoutes } from "./control-routes.ts";
import { type Connection, noFaults, plannedFaults } from "./faults.ts";
import { type Ask, Ledger } from "./ledger/ledger.ts";
import { openDatabase } from "./ledger/open-database.ts";
import type { SandboxLog } from "./log.ts";
import { pageRoutes } from "./page/page-routes.ts";
import { WalletRefusal } from "./refusal.ts";
import { requireSecret } from "./require-secret.ts";

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

  const app = new Hono();
  app.use(bodyLimit({ maxSize: BODY_LIMIT_BYTES, onError: tooLarge }));
  if (secret !== undefined) app.use("/wallets/*", requireSecret(secret));
  app.route("/wallets/v1/control", controlRoutes({ ask, payUrl, faults }));
  app.route("/wallets/v1", channelRoutes({ ask, payUrl, faults }));
  app.route("/sandbox/wallet", pageRoutes({ ask, payUrl, nudge, log }));
  app.notFound(({ req }) => {
    throw new WalletRefusal("not-found", `nothing is at ${req.path}`);
  });
  app.onError((error, c) => answerError(c, error, log));

  return {
    handle: async (request, connection) => app.fetch(request, connection),
    fetch: async (input, init) => app.fetch(new Request(input, init)),
    close: () => ledger.close(),
  };
}

function tooLarge(): never {
  throw new WalletRefusal("too-large", `the body is larger than ${BODY_LIMIT_BYTES} bytes`);
}
