import type { components } from "@trade-v1/contract/sandbox-types";
import type { Apps } from "../apps/apps.ts";
import { sandboxApp } from "../apps/sandbox-app.ts";
import type { SandboxControl } from "../channels/sandbox/control.ts";
import type { PlannedFaults } from "../http/planned-faults.ts";
import type { UrlFault } from "../http/validate.ts";
import type { Transaction } from "../orders/model.ts";
import { formatTradeTime } from "../orders/trade-time.ts";
import { checkSignature, type SigningApp } from "../signature-check/check-signature.ts";
import type { App, SearchFilter, Store, StoredNotification } from "../store/store.ts";
import { SandboxRefusal } from "./sandbox-answers.ts";
import {
  findingBody,
  notificationRecord,
  sandboxTransaction,
  transactionDetail,
} from "./sandbox-wire.ts";

export interface SandboxActionsOptions {
  readonly control: SandboxControl;
  readonly apps: Apps;
  readonly store: Store;
  /** Asks the channel about an order and records what it says. */
  readonly nudge: (orderId: string) => Promise<void>;
  /** Settles what is due of an app. */
  readonly settle: (appCode: string) => Promise<number>;
  /** Attempts once what is due of an app's notifications. */
  readonly deliver: (appCode: string) => Promise<number>;
  /** Plans the trouble of an app's next requests. */
  readonly planFaults: PlannedFaults["plan"];
  readonly notifyUrlFault: UrlFault;
  readonly clock: () => number;
  /** The offset in which the API's times are written; minutes east of UTC. */
  readonly utcOffsetMinutes: number;
}

type Schemas = components["schemas"];

export type SandboxActions = ReturnType<typeof sandboxActions>;

/** Which of an app's transactions are wanted. */
export interface TransactionsWanted
  extends Pick<SearchFilter, "kind" | "state" | "payType" | "numbers"> {
  readonly appCode: string;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

const APP_NAME = "Sandbox app";
const DEFAULT_CURRENCY = "HKD";
const LISTED_NOTIFICATIONS = 100;

/**
 * What can be done in the sandbox, whether by its API or by hand in its console. App codes are the
 * handles of what apps did; a transaction is shown to whoever names its app only.
 *
 * Each throws SandboxRefusal for what the sandbox's contract refuses.
 */
export function sandboxActions(options: SandboxActionsOptions) {
  const { apps, store, control, clock } = options;
  const formatTime = (at: number) => formatTradeTime(at, options.utcOffsetMinutes);

  async function createApp(wanted: Schemas["NewSandboxApp"]): Promise<Schemas["SandboxApp"]> {
    const fault = wanted.notify_url && options.notifyUrlFault(wanted.notify_url);
    if (fault) throw new SandboxRefusal("malformed", `notify_url ${fault}`);
    const created = await apps.create({
      name: APP_NAME,
      currency: wanted.txcurrcd ?? DEFAULT_CURRENCY,
      notifyUrl: wanted.notify_url,
    });
    const { appCode, key, merchantId, currency } = created;
    return { app_code: appCode, key, mchid: merchantId, txcurrcd: currency };
  }

  async function approve(orderId: string, late = false): Promise<Schemas["OrderOutcome"]> {
    await control.approve(orderId, { late });
    return outcomeOf(orderId);
  }

  async function decline(orderId: string): Promise<Schemas["OrderOutcome"]> {
    await control.decline(orderId);
    return outcomeOf(orderId);
  }

  /** The order after its customer acted and the gateway recorded it. */
  async function outcomeOf(orderId: string): Promise<Schemas["OrderOutcome"]> {
    await options.nudge(orderId);
    const order = await store.orders.find(orderId);
    if (order === null) throw new SandboxRefusal("not-found", `no order has the number ${orderId}`);
    return { syssn: order.id, respcd: order.code };
  }

  async function advanceClock(advance: Schemas["ClockAdvance"]): Promise<Schemas["ClockReading"]> {
    const { seconds, app_code: appCode = sandboxApp.appCode } = advance;
    await requireApp(appCode);
    // The wallets first: what the gateway then asks about has had its time there too.
    await control.advance(appCode, seconds * 1000);
    await store.apps.advanceClock(appCode, seconds * 1000);
    await options.settle(appCode);
    await options.deliver(appCode);
    return { app_code: appCode, seconds };
  }

  async function planFaults(plan: Schemas["FaultPlan"]): Promise<Schemas["PlannedFaults"]> {
    const { app_code: appCode = sandboxApp.appCode, fault, requests = 1, operation } = plan;
    await requireApp(appCode);
    options.planFaults(appCode, { fault, requests, operation });
    return { app_code: appCode, fault, requests };
  }

  async function notifications(appCode: string): Promise<Schemas["NotificationList"]> {
    await requireApp(appCode);
    const found = await store.notifications.list(appCode, LISTED_NOTIFICATIONS);
    return { data: found.map(notificationRecord) };
  }

  async function resend(id: string): Promise<Schemas["NotificationRecord"]> {
    const before = await requireNotification(id);
    await store.notifications.resend(id, clock());
    await options.deliver(before.appCode);
    return notificationRecord(await requireNotification(id));
  }

  async function transactions(wanted: TransactionsWanted): Promise<Schemas["TransactionList"]> {
    const { appCode, page, pageSize, ...filter } = wanted;
    const { defaultMerchantId: merchantId } = await requireApp(appCode);
    const offset = (page - 1) * pageSize;
    // One more than is shown tells whether there is a next page.
    const found = await store.orders.search({ ...filter, merchantId, offset, limit: pageSize + 1 });
    return {
      data: found.slice(0, pageSize).map((one) => sandboxTransaction(one, formatTime)),
      page,
      page_size: pageSize,
      more: found.length > pageSize,
    };
  }

  async function transaction(id: string, appCode: string): Promise<Schemas["TransactionDetail"]> {
    await requireApp(appCode);
    const found = await store.orders.find(id);
    // Another app's is answered as one that does not exist.
    if (found === null || found.appCode !== appCode) {
      throw new SandboxRefusal("not-found", `the app has no transaction ${id}`);
    }
    const operations = found.kind === "payment" ? await store.orders.operationsOf(id) : [];
    const all: readonly Transaction[] = [found, ...operations];
    const [histories, announced] = await Promise.all([
      Promise.all(all.map(({ id: of }) => store.orders.history(of))),
      Promise.all(all.filter(isAnnounced).map(({ id: of }) => deliveriesOf(of))),
    ]);
    return transactionDetail(
      {
        transaction: found,
        operations,
        history: histories.flat(),
        notifications: announced.flat(),
      },
      clock(),
      formatTime,
    );
  }

  async function deliveriesOf(id: string) {
    const notification = await store.notifications.find(id);
    if (notification === null) return [];
    return [{ notification, attempts: await store.notifications.attempts(id) }];
  }

  async function explainSignature(
    question: Schemas["SignatureQuestion"],
  ): Promise<Schemas["SignatureFinding"]> {
    const finding = await checkSignature(
      { findApp: signingApp, publicKey: sandboxApp.key },
      {
        request: question.request,
        appCode: question.app_code ?? "",
        signature: question.signature ?? "",
        signType: question.sign_type ?? "",
        string: question.string ?? "",
        key: question.key ?? "",
      },
    );
    return findingBody(finding);
  }

  async function signingApp(appCode: string): Promise<SigningApp> {
    const app = await requireApp(appCode || sandboxApp.appCode);
    const { defaultMerchantId: merchantId, pinnedSignType, disabled } = app;
    return {
      appCode: app.appCode,
      merchantId,
      keys: apps.keysOf(app),
      pinnedSignType,
      disabled,
    };
  }

  async function requireApp(appCode: string): Promise<App> {
    const app = await store.apps.find(appCode);
    if (app !== null) return app;
    throw new SandboxRefusal("not-found", `there is no app ${appCode.slice(0, 64)}`);
  }

  async function requireNotification(id: string): Promise<StoredNotification> {
    const found = await store.notifications.find(id);
    if (found !== null) return found;
    throw new SandboxRefusal("not-found", `there is no notification ${id}`);
  }

  return {
    createApp,
    approve,
    decline,
    advanceClock,
    planFaults,
    notifications,
    resend,
    transactions,
    transaction,
    explainSignature,
  };
}

/** Closes and reversals are announced to nobody. */
function isAnnounced({ kind }: Transaction): boolean {
  return kind === "payment" || kind === "refund";
}
