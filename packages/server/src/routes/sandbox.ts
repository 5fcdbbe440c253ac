import { sandboxOperations } from "@trade-v1/contract/operations";
import type { components } from "@trade-v1/contract/sandbox-types";
import { type Validated, validateSandboxRequest } from "@trade-v1/contract/validators";
import { Hono } from "hono";
import type { Apps } from "../apps/apps.ts";
import { sandboxApp } from "../apps/sandbox-app.ts";
import type { SandboxControl } from "../channels/sandbox/control.ts";
import type { EdgeContext, EdgeEnv } from "../http/edge.ts";
import type { LimitAddress } from "../http/quota.ts";
import { whatToTell } from "../http/rejection.ts";
import type { UrlFault } from "../http/validate.ts";
import type { Log } from "../orders/deps.ts";
import type { Store, StoredNotification } from "../store/store.ts";
import { answerJson, answerSandboxError, readJson, SandboxRefusal } from "./sandbox-answers.ts";

export interface SandboxRoutesOptions {
  readonly control: SandboxControl;
  /** Answers `/sandbox/wallet/*`: the page on which a customer pays. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Nothing here is signed, so the address is all that can be counted. @throws Rejection 429 */
  readonly limitAddress: LimitAddress;
  readonly apps: Apps;
  readonly store: Store;
  /** Asks the channel about an order and records what it says. */
  readonly nudge: (orderId: string) => Promise<void>;
  /** Settles what is due of an app. */
  readonly settle: (appCode: string) => Promise<number>;
  /** Attempts once what is due of an app's notifications. */
  readonly deliver: (appCode: string) => Promise<number>;
  readonly notifyUrlFault: UrlFault;
  readonly clock: () => number;
  readonly log: Log;
}

type Schemas = components["schemas"];
type SandboxOperationId = keyof typeof sandboxOperations;
type Handler = (c: EdgeContext) => Promise<object>;

const APP_NAME = "Sandbox app";
const DEFAULT_CURRENCY = "HKD";
const LISTED_NOTIFICATIONS = 100;

/** The sandbox's own contract (openapi/sandbox.yaml), and the customer's page. */
export function sandboxRoutes(app: Hono<EdgeEnv>, options: SandboxRoutesOptions): void {
  const sandbox = new Hono<EdgeEnv>();
  const handlers = handlersOf(options);
  sandbox.use(async (c, next) => {
    await options.limitAddress(c);
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
    await options.nudge(orderIdOf(c));
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

function handlersOf(options: SandboxRoutesOptions): Record<SandboxOperationId, Handler> {
  const { apps, store, control, clock } = options;

  /** The order after its customer acted and the gateway recorded it. */
  async function outcomeOf(orderId: string): Promise<Schemas["OrderOutcome"]> {
    await options.nudge(orderId);
    const order = await store.orders.find(orderId);
    if (order === null) throw new SandboxRefusal("not-found", `no order has the number ${orderId}`);
    return { syssn: order.id, respcd: order.code };
  }

  return {
    async createSandboxApp(c): Promise<Schemas["SandboxApp"]> {
      const body = valid(validateSandboxRequest.createSandboxApp(await readJson(c)));
      const fault = body.notify_url && options.notifyUrlFault(body.notify_url);
      if (fault) throw new SandboxRefusal("malformed", `notify_url ${fault}`);
      const created = await apps.create({
        name: APP_NAME,
        currency: body.txcurrcd ?? DEFAULT_CURRENCY,
        notifyUrl: body.notify_url,
      });
      const { appCode, key, merchantId, currency } = created;
      return { app_code: appCode, key, mchid: merchantId, txcurrcd: currency };
    },

    async approveOrder(c) {
      const orderId = orderIdOf(c);
      const { late = false } = valid(validateSandboxRequest.approveOrder(await readJson(c)));
      await control.approve(orderId, { late });
      return outcomeOf(orderId);
    },

    async declineOrder(c) {
      const orderId = orderIdOf(c);
      await control.decline(orderId);
      return outcomeOf(orderId);
    },

    async advanceClock(c): Promise<Schemas["ClockReading"]> {
      const { seconds, app_code: appCode = sandboxApp.appCode } = valid(
        validateSandboxRequest.advanceClock(await readJson(c)),
      );
      await requireApp(appCode);
      // The wallets first: what the gateway then asks about has had its time there too.
      await control.advance(appCode, seconds * 1000);
      await store.apps.advanceClock(appCode, seconds * 1000);
      await options.settle(appCode);
      await options.deliver(appCode);
      return { app_code: appCode, seconds };
    },

    async listNotifications(c): Promise<Schemas["NotificationList"]> {
      const appCode = c.req.query("app_code") || sandboxApp.appCode;
      if (!/^[A-Za-z0-9]{32}$/.test(appCode)) {
        throw new SandboxRefusal(
          "malformed",
          "app_code must be the code of an app, 32 letters or digits",
        );
      }
      await requireApp(appCode);
      const notifications = await store.notifications.list(appCode, LISTED_NOTIFICATIONS);
      return { data: notifications.map(notificationRecord) };
    },

    async resendNotification(c) {
      const id = c.req.param("id") ?? "";
      if (!/^[A-Za-z0-9_-]{1,64}$/.test(id)) {
        throw new SandboxRefusal(
          "malformed",
          "id must be 1 to 64 letters, digits, underscores or hyphens",
        );
      }
      const before = await requireNotification(id);
      await store.notifications.resend(id, clock());
      await options.deliver(before.appCode);
      return notificationRecord(await requireNotification(id));
    },
  };

  async function requireApp(appCode: string): Promise<void> {
    if ((await store.apps.find(appCode)) !== null) return;
    throw new SandboxRefusal("not-found", `there is no app ${appCode}`);
  }

  async function requireNotification(id: string): Promise<StoredNotification> {
    const found = await store.notifications.find(id);
    if (found !== null) return found;
    throw new SandboxRefusal("not-found", `there is no notification ${id}`);
  }
}

function valid<T>(validated: Validated<T>): T {
  if (validated.ok) return validated.value;
  const messages = validated.errors.map(({ message }) => message);
  throw new SandboxRefusal("malformed", messages.join("; "));
}

function orderIdOf(c: EdgeContext): string {
  const orderId = c.req.param("syssn") ?? "";
  if (/^\d{1,40}$/.test(orderId)) return orderId;
  throw new SandboxRefusal("malformed", "syssn must be 1 to 40 digits");
}

function notificationRecord(notification: StoredNotification): Schemas["NotificationRecord"] {
  const { id, appCode, type, url, state, attempts } = notification;
  return {
    id,
    app_code: appCode,
    syssn: id,
    notify_type: type,
    url,
    state: state === "waiting" ? "pending" : state,
    attempts,
  };
}
