import { sandboxOperations } from "@trade-v1/contract/operations";
import { validateSandboxRequest } from "@trade-v1/contract/validators";
import { Hono } from "hono";
import type { EdgeContext, EdgeEnv } from "../http/edge.ts";
import { isFromForeignPage } from "../http/foreign-page.ts";
import type { LimitAddress } from "../http/quota.ts";
import { whatToTell } from "../http/rejection.ts";
import type { Log } from "../orders/deps.ts";
import type { SandboxActions } from "./sandbox-actions.ts";
import { answerJson, answerSandboxError, readJson, SandboxRefusal } from "./sandbox-answers.ts";
import {
  appCodeOf,
  notificationIdOf,
  transactionIdOf,
  transactionsWanted,
  valid,
} from "./sandbox-parameters.ts";

export interface SandboxRoutesOptions {
  readonly actions: SandboxActions;
  /** Answers `/sandbox/wallet/*`: the page on which a customer pays. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Nothing here is signed, so the address is all that can be counted. @throws Rejection 429 */
  readonly limitAddress: LimitAddress;
  /** Asks the channel about an order and records what it says. */
  readonly nudge: (orderId: string) => Promise<void>;
  /** Where browsers reach the gateway. */
  readonly publicUrl: string;
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
    if (c.req.method !== "GET" && isFromForeignPage(c, options.publicUrl)) {
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
    await options.nudge(transactionIdOf(c.req.param("syssn")));
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
      const orderId = transactionIdOf(c.req.param("syssn"));
      const { late } = valid(validateSandboxRequest.approveOrder(await readJson(c)));
      return actions.approve(orderId, late);
    },

    async declineOrder(c) {
      return actions.decline(transactionIdOf(c.req.param("syssn")));
    },

    async advanceClock(c) {
      return actions.advanceClock(valid(validateSandboxRequest.advanceClock(await readJson(c))));
    },

    async planFaults(c) {
      return actions.planFaults(valid(validateSandboxRequest.planFaults(await readJson(c))));
    },

    async listNotifications(c) {
      return actions.notifications(appCodeOf(c.req.query("app_code")));
    },

    async resendNotification(c) {
      return actions.resend(notificationIdOf(c.req.param("id")));
    },

    async listTransactions(c) {
      return actions.transactions(transactionsWanted(c.req.query()));
    },

    async readTransaction(c) {
      return actions.transaction(
        transactionIdOf(c.req.param("syssn")),
        appCodeOf(c.req.query("app_code")),
      );
    },

    async checkSignature(c) {
      return actions.explainSignature(
        valid(validateSandboxRequest.checkSignature(await readJson(c))),
      );
    },
  };
}
