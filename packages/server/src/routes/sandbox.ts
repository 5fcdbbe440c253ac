import { operationStates, orderStates, payTypes } from "@trade-v1/contract/catalogue";
import { sandboxOperations } from "@trade-v1/contract/operations";
import { type Validated, validateSandboxRequest } from "@trade-v1/contract/validators";
import { Hono } from "hono";
import { sandboxApp } from "../apps/sandbox-app.ts";
import type { EdgeContext, EdgeEnv } from "../http/edge.ts";
import { isFromForeignPage } from "../http/foreign-page.ts";
import type { LimitAddress } from "../http/quota.ts";
import { whatToTell } from "../http/rejection.ts";
import type { Log } from "../orders/deps.ts";
import type { SandboxActions, TransactionsWanted } from "./sandbox-actions.ts";
import { answerJson, answerSandboxError, readJson, SandboxRefusal } from "./sandbox-answers.ts";

export interface SandboxRoutesOptions {
  readonly actions: SandboxActions;
  /** Answers `/sandbox/wallet/*`: the page on which a customer pays. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Nothing here is signed, so the address is all that can be counted. @throws Rejection 429 */
  readonly limitAddress: LimitAddress;
  /** Asks the channel about an order and records what it says. */
  readonly nudge: (orderId: string) => Promise<void>;
  readonly log: Log;
}

type SandboxOperationId = keyof typeof sandboxOperations;
type Handler = (c: EdgeContext) => Promise<object>;

/** The sandbox's own contract (openapi/sandbox.yaml), and the customer's page. */
export function sandboxRoutes(app: Hono<EdgeEnv>, options: SandboxRoutesOptions): void {
  const sandbox = new Hono<EdgeEnv>();
  const handlers = handlersOf(options.actions);
  sandbox.use(async (c, next) => {
    await options.limitAddress(c);
    // A page that somebody happens to visit could otherwise act on the sandbox of their machine.
    if (c.req.method !== "GET" && isFromForeignPage(c)) {
      throw new SandboxRefusal("cross-site", "a web page of another site may not call the sandbox");
    }
    await next();
  });
  for (const id of Object.keys(handlers) as SandboxOperationId[]) {
    const { method, path } = sandboxOperations[id];
    const route = path.replace("/sandbox/v1", "").replaceAll(/\{(\w+)\}/g, ":$1");
    sandbox.on(method, route, async (c) => {
      c.set("operationId", id);
      return answerJson(c, await handlers[id](c));
    });
    sandbox.all(route, (c) => {
      c.set("allow", method);
      throw new SandboxRefusal("method-not-allowed", `${path} takes ${method} only`);
    });
  }
  // Wallets that are a process of their own say here that there is news. They are not believed: the
  // gateway asks them, so anybody may call it.
  sandbox.post("/nudges/:syssn", async (c) => {
    await options.nudge(transactionIdOf(c));
    return c.body(null, 204);
  });
  sandbox.all("/*", () => {
    throw new SandboxRefusal("not-found", "the sandbox has nothing at this path");
  });
  sandbox.onError((error, c) => {
    const response = answerSandboxError(c, error);
    if (response.status >= 500) {
      options.log.error({ err: error, requestId: c.get("requestId") }, "a sandbox call failed");
    }
    return response;
  });
  app.route("/sandbox/v1", sandbox);
  app.all("/sandbox/wallet/*", async (c) => {
    try {
      await options.limitAddress(c);
    } catch (error) {
      // Somebody reads this in a browser.
      const { status, detail, headers } = whatToTell(error);
      return c.text(`${detail}\n`, status, headers);
    }
    // A response of `fetch` cannot be given further headers; a copy can.
    const page = await options.fetch(c.req.raw);
    return new Response(page.body, page);
  });
}

function handlersOf(actions: SandboxActions): Record<SandboxOperationId, Handler> {
  return {
    async createSandboxApp(c) {
      return actions.createApp(valid(validateSandboxRequest.createSandboxApp(await readJson(c))));
    },

    async approveOrder(c) {
      const orderId = transactionIdOf(c);
      const { late } = valid(validateSandboxRequest.approveOrder(await readJson(c)));
      return actions.approve(orderId, late);
    },

    async declineOrder(c) {
      return actions.decline(transactionIdOf(c));
    },

    async advanceClock(c) {
      return actions.advanceClock(valid(validateSandboxRequest.advanceClock(await readJson(c))));
    },

    async listNotifications(c) {
      return actions.notifications(appCodeOf(c));
    },

    async resendNotification(c) {
      return actions.resend(
        matching("id", c.req.param("id") ?? "", /^[A-Za-z0-9_-]{1,64}$/, NOTIFICATION_ID),
      );
    },

    async listTransactions(c) {
      return actions.transactions(transactionsWanted(c));
    },

    async readTransaction(c) {
      return actions.transaction(transactionIdOf(c), appCodeOf(c));
    },

    async checkSignature(c) {
      return actions.explainSignature(
        valid(validateSandboxRequest.checkSignature(await readJson(c))),
      );
    },
  };
}

function valid<T>(validated: Validated<T>): T {
  if (validated.ok) return validated.value;
  const messages = validated.errors.map(({ message }) => message);
  throw new SandboxRefusal("malformed", messages.join("; "));
}

const NOTIFICATION_ID = "1 to 64 letters, digits, underscores or hyphens";
const ORDER_TYPES = ["payment", "refund", "reversal", "close"] as const;
const STATES = Object.keys({ ...orderStates, ...operationStates });

function transactionIdOf(c: EdgeContext): string {
  return matching("syssn", c.req.param("syssn") ?? "", /^\d{1,40}$/, "1 to 40 digits");
}

function appCodeOf(c: EdgeContext): string {
  return matching(
    "app_code",
    c.req.query("app_code") || sandboxApp.appCode,
    /^[A-Za-z0-9]{32}$/,
    "the code of an app, 32 letters or digits",
  );
}

/** The parameters of `listTransactions`; an empty one counts as absent. */
function transactionsWanted(c: EdgeContext): TransactionsWanted {
  const { order_type, state, pay_type, out_trade_no, page, page_size } = c.req.query();
  const number = out_trade_no
    ? matching("out_trade_no", out_trade_no, /^[A-Za-z0-9_.\-|*@:]{1,128}$/, NUMBER)
    : undefined;
  return {
    appCode: appCodeOf(c),
    kind: oneOf("order_type", order_type, ORDER_TYPES) as TransactionsWanted["kind"],
    state: oneOf("state", state, STATES) as TransactionsWanted["state"],
    payType: oneOf("pay_type", pay_type, Object.keys(payTypes)) as TransactionsWanted["payType"],
    numbers: number === undefined ? undefined : [number],
    page: wholeNumber("page", page || "1", 1_000_000),
    pageSize: wholeNumber("page_size", page_size || "10", 100),
  };
}

const NUMBER = "1 to 128 of the characters A-Z a-z 0-9 _ . - | * @ and colon";

function matching(name: string, value: string, pattern: RegExp, expected: string): string {
  if (pattern.test(value)) return value;
  throw new SandboxRefusal("malformed", `${name} must be ${expected}`);
}

function oneOf(name: string, value: string | undefined, values: readonly string[]) {
  if (!value) return undefined;
  if (values.includes(value)) return value;
  throw new SandboxRefusal("malformed", `${name} must be one of ${values.join(", ")}`);
}

function wholeNumber(name: string, value: string, most: number): number {
  const number = /^[1-9]\d{0,6}$/.test(value) ? Number(value) : most + 1;
  if (number <= most) return number;
  throw new SandboxRefusal(
    "malformed",
    `${name} must be a whole number from 1 to ${most}, digits only`,
  );
}
