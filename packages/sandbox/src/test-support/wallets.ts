import { type ChannelName, type PayType, payTypes } from "@trade-v1/contract/catalogue";
import { validateWalletResponse } from "@trade-v1/contract/validators";
import { expect } from "vitest";
import type { Protocol } from "../model.ts";
import { createSandbox, type SandboxOptions } from "../sandbox.ts";

type OperationId = keyof typeof validateWalletResponse;

export const START = Date.UTC(2016, 11, 16, 7, 53, 18);
export const APP = "SANDBOX0000000000000000000000001";

/** A code that each channel accepts for a swipe. */
const AUTH_CODES = { alipay: "286420135798642013", wechat: "134567890123456789" } as const;

export const channels = ["alipay", "wechat"] as const satisfies readonly ChannelName[];
export const allPayTypes = Object.keys(payTypes) as PayType[];

export function isSwipe(payType: PayType): boolean {
  return payTypes[payType].flow === "swipe";
}

/** Wallets in memory with a clock that stands still until it is set. */
export function testSandbox(options: Partial<SandboxOptions> = {}) {
  const time = { now: START };
  const nudged: string[] = [];
  const logged: string[] = [];
  const note = (fields: Record<string, unknown>, message: string) => {
    logged.push(`${message} ${fields["err"] ?? ""}`.trim());
  };
  const sandbox = createSandbox({
    ledgerPath: ":memory:",
    clock: () => time.now,
    publicUrl: "https://gateway.example/",
    nudge: async (orderId) => {
      nudged.push(orderId);
    },
    log: { warn: note, error: note },
    ...options,
  });

  /** Every answer that a test gets is held against the protocol. */
  async function call(operationId: OperationId, method: string, path: string, body?: unknown) {
    const response = await sandbox.fetch(`http://wallets/wallets/v1${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer: unknown = text === "" ? undefined : JSON.parse(text);
    const checked = validateWalletResponse[operationId](response.status, answer, {
      undeclared: "refuse",
    });
    expect(checked).toMatchObject({ ok: true });
    return { status: response.status, body: answer };
  }

  /** The outcome of a call that is carried out. */
  async function outcome<T>(
    operationId: OperationId,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<T> {
    const answer = await call(operationId, method, path, body);
    expect(answer).toMatchObject({ status: 200 });
    return answer.body as T;
  }

  type Payment = Protocol["PaymentOutcome"];
  const endings = { close: "wechat", revoke: "wechat", cancel: "alipay" } as const;
  const endingIds = {
    close: "closeWalletOrder",
    revoke: "revokeWalletOrder",
    cancel: "cancelWalletOrder",
  } as const;

  return {
    ...sandbox,
    time,
    nudged,
    logged,
    call,
    open: (order: Protocol["NewOrder"], channel: ChannelName = payTypes[order.payType].channel) =>
      outcome<Payment>("openWalletOrder", "POST", `/${channel}/orders`, order),
    query: (orderId: string, channel: ChannelName) =>
      outcome<Payment>("readWalletOrder", "GET", `/${channel}/orders/${orderId}`),
    end: (how: keyof typeof endings, orderId: string) =>
      outcome<Protocol["EndingOutcome"] | Protocol["CloseOutcome"]>(
        endingIds[how],
        "POST",
        `/${endings[how]}/orders/${orderId}/${how}`,
      ),
    refund: (channel: ChannelName, refund: Protocol["NewRefund"]) =>
      outcome<Protocol["RefundOutcome"]>(
        "createWalletRefund",
        "POST",
        `/${channel}/refunds`,
        refund,
      ),
    queryRefund: (channel: ChannelName, refundId: string) =>
      outcome<Protocol["RefundOutcome"]>(
        "readWalletRefund",
        "GET",
        `/${channel}/refunds/${refundId}`,
      ),
    approve: (orderId: string, late = false) =>
      outcome<Payment>("approveWalletOrder", "POST", `/control/orders/${orderId}/approve`, {
        late,
      }),
    decline: (orderId: string) =>
      outcome<Payment>("declineWalletOrder", "POST", `/control/orders/${orderId}/decline`),
    advance: async (milliseconds: number, appCode = APP) => {
      const body = { appCode, milliseconds };
      const answer = await call("advanceWalletClock", "POST", "/control/clock/advance", body);
      expect(answer.status).toBe(204);
    },
    async ledger(orderId: string): Promise<Protocol["LedgerOrder"]> {
      const path = `/control/ledger?order=${orderId}`;
      const { orders } = await outcome<Protocol["Ledger"]>("readWalletLedger", "GET", path);
      const [order] = orders;
      if (order === undefined) throw new Error(`order ${orderId} is not in the books`);
      return order;
    },
    async kinds(orderId: string): Promise<readonly string[]> {
      return (await this.ledger(orderId)).entries.map(({ kind }) => kind);
    },
  };
}

export type TestSandbox = ReturnType<typeof testSandbox>;

let count = 0;

/** A number that no other test uses. */
export function newNumber(): string {
  count += 1;
  return `20161216155318${String(count).padStart(10, "0")}`;
}

/** An order to open; `amount` decides what becomes of it. */
export function newOrder(
  payType: PayType,
  amount: number,
  more: Partial<Protocol["NewOrder"]> = {},
): Protocol["NewOrder"] {
  return {
    orderId: newNumber(),
    appCode: APP,
    merchantId: "BvDtmKJA5mx7GpN0",
    payType,
    orderNumber: "1470020842103",
    amount,
    currency: "HKD",
    authCode: isSwipe(payType) ? AUTH_CODES[payTypes[payType].channel] : "",
    openId: "",
    goodsName: "",
    returnUrl: "",
    lifetimeMs: 1_800_000,
    ...more,
  };
}
