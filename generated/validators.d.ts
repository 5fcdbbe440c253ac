// Made by `npm run generate` from openapi/.
// Do not edit: change the source and run the command again.

import type { ResponseOptions, Validated } from "./field-errors.js";
import type {
  components as sandboxComponents,
  operations as sandboxOperations,
} from "./sandbox-types.ts";
import type { components, operations } from "./types.ts";
import type {
  components as walletComponents,
  operations as walletOperations,
} from "./wallets-types.ts";

export type { FieldError, ResponseOptions, Validated } from "./field-errors.js";

/**
 * By `operationId`: the form's fields as text, exactly as they were decoded. Empty fields count as
 * absent. Fields that the contract does not know are left out of `value`.
 */
export const validateRequest: {
  createPayment(fields: Readonly<Record<string, string>>): Validated<components["schemas"]["PaymentRequest"]>;
  closeOrder(fields: Readonly<Record<string, string>>): Validated<components["schemas"]["CloseRequest"]>;
  createRefund(fields: Readonly<Record<string, string>>): Validated<components["schemas"]["RefundRequest"]>;
  createReversal(fields: Readonly<Record<string, string>>): Validated<components["schemas"]["ReversalRequest"]>;
  queryTransactions(fields: Readonly<Record<string, string>>): Validated<components["schemas"]["QueryRequest"]>;
};

/** By `operationId` and HTTP status: the JSON body of an answer. */
export const validateResponse: {
  createPayment(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | operations["createPayment"]["responses"][200]["content"]["application/json"]
    | operations["createPayment"]["responses"][400]["content"]["application/json"]
    | operations["createPayment"]["responses"][401]["content"]["application/json"]
    | operations["createPayment"]["responses"][403]["content"]["application/json"]
    | operations["createPayment"]["responses"][404]["content"]["application/json"]
    | operations["createPayment"]["responses"][405]["content"]["application/json"]
    | operations["createPayment"]["responses"][413]["content"]["application/json"]
    | operations["createPayment"]["responses"][415]["content"]["application/json"]
    | operations["createPayment"]["responses"][429]["content"]["application/json"]
    | operations["createPayment"]["responses"][500]["content"]["application/json"]
    | operations["createPayment"]["responses"][503]["content"]["application/json"]
  >;
  closeOrder(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | operations["closeOrder"]["responses"][200]["content"]["application/json"]
    | operations["closeOrder"]["responses"][400]["content"]["application/json"]
    | operations["closeOrder"]["responses"][401]["content"]["application/json"]
    | operations["closeOrder"]["responses"][403]["content"]["application/json"]
    | operations["closeOrder"]["responses"][404]["content"]["application/json"]
    | operations["closeOrder"]["responses"][405]["content"]["application/json"]
    | operations["closeOrder"]["responses"][413]["content"]["application/json"]
    | operations["closeOrder"]["responses"][415]["content"]["application/json"]
    | operations["closeOrder"]["responses"][429]["content"]["application/json"]
    | operations["closeOrder"]["responses"][500]["content"]["application/json"]
    | operations["closeOrder"]["responses"][503]["content"]["application/json"]
  >;
  createRefund(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | operations["createRefund"]["responses"][200]["content"]["application/json"]
    | operations["createRefund"]["responses"][400]["content"]["application/json"]
    | operations["createRefund"]["responses"][401]["content"]["application/json"]
    | operations["createRefund"]["responses"][403]["content"]["application/json"]
    | operations["createRefund"]["responses"][404]["content"]["application/json"]
    | operations["createRefund"]["responses"][405]["content"]["application/json"]
    | operations["createRefund"]["responses"][413]["content"]["application/json"]
    | operations["createRefund"]["responses"][415]["content"]["application/json"]
    | operations["createRefund"]["responses"][429]["content"]["application/json"]
    | operations["createRefund"]["responses"][500]["content"]["application/json"]
    | operations["createRefund"]["responses"][503]["content"]["application/json"]
  >;
  createReversal(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | operations["createReversal"]["responses"][200]["content"]["application/json"]
    | operations["createReversal"]["responses"][400]["content"]["application/json"]
    | operations["createReversal"]["responses"][401]["content"]["application/json"]
    | operations["createReversal"]["responses"][403]["content"]["application/json"]
    | operations["createReversal"]["responses"][404]["content"]["application/json"]
    | operations["createReversal"]["responses"][405]["content"]["application/json"]
    | operations["createReversal"]["responses"][413]["content"]["application/json"]
    | operations["createReversal"]["responses"][415]["content"]["application/json"]
    | operations["createReversal"]["responses"][429]["content"]["application/json"]
    | operations["createReversal"]["responses"][500]["content"]["application/json"]
    | operations["createReversal"]["responses"][503]["content"]["application/json"]
  >;
  queryTransactions(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | operations["queryTransactions"]["responses"][200]["content"]["application/json"]
    | operations["queryTransactions"]["responses"][400]["content"]["application/json"]
    | operations["queryTransactions"]["responses"][401]["content"]["application/json"]
    | operations["queryTransactions"]["responses"][403]["content"]["application/json"]
    | operations["queryTransactions"]["responses"][404]["content"]["application/json"]
    | operations["queryTransactions"]["responses"][405]["content"]["application/json"]
    | operations["queryTransactions"]["responses"][413]["content"]["application/json"]
    | operations["queryTransactions"]["responses"][415]["content"]["application/json"]
    | operations["queryTransactions"]["responses"][429]["content"]["application/json"]
    | operations["queryTransactions"]["responses"][500]["content"]["application/json"]
    | operations["queryTransactions"]["responses"][503]["content"]["application/json"]
  >;
};

export function validateNotification(
  body: unknown,
  options?: ResponseOptions,
): Validated<components["schemas"]["Notification"]>;

/** By `operationId`: the JSON body; `undefined` counts as `{}` where the body is optional. */
export const validateSandboxRequest: {
  createSandboxApp(body: unknown): Validated<sandboxComponents["schemas"]["NewSandboxApp"]>;
  approveOrder(body: unknown): Validated<sandboxComponents["schemas"]["OrderApproval"]>;
  advanceClock(body: unknown): Validated<sandboxComponents["schemas"]["ClockAdvance"]>;
  planFaults(body: unknown): Validated<sandboxComponents["schemas"]["FaultPlan"]>;
  checkSignature(body: unknown): Validated<sandboxComponents["schemas"]["SignatureQuestion"]>;
};

export const validateSandboxResponse: {
  createSandboxApp(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | sandboxOperations["createSandboxApp"]["responses"][200]["content"]["application/json"]
    | sandboxOperations["createSandboxApp"]["responses"][400]["content"]["application/json"]
    | sandboxOperations["createSandboxApp"]["responses"][403]["content"]["application/json"]
    | sandboxOperations["createSandboxApp"]["responses"][404]["content"]["application/json"]
    | sandboxOperations["createSandboxApp"]["responses"][405]["content"]["application/json"]
    | sandboxOperations["createSandboxApp"]["responses"][413]["content"]["application/json"]
    | sandboxOperations["createSandboxApp"]["responses"][415]["content"]["application/json"]
    | sandboxOperations["createSandboxApp"]["responses"][429]["content"]["application/json"]
    | sandboxOperations["createSandboxApp"]["responses"][500]["content"]["application/json"]
    | sandboxOperations["createSandboxApp"]["responses"][503]["content"]["application/json"]
  >;
  approveOrder(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | sandboxOperations["approveOrder"]["responses"][200]["content"]["application/json"]
    | sandboxOperations["approveOrder"]["responses"][400]["content"]["application/json"]
    | sandboxOperations["approveOrder"]["responses"][403]["content"]["application/json"]
    | sandboxOperations["approveOrder"]["responses"][404]["content"]["application/json"]
    | sandboxOperations["approveOrder"]["responses"][405]["content"]["application/json"]
    | sandboxOperations["approveOrder"]["responses"][409]["content"]["application/json"]
    | sandboxOperations["approveOrder"]["responses"][413]["content"]["application/json"]
    | sandboxOperations["approveOrder"]["responses"][415]["content"]["application/json"]
    | sandboxOperations["approveOrder"]["responses"][429]["content"]["application/json"]
    | sandboxOperations["approveOrder"]["responses"][500]["content"]["application/json"]
    | sandboxOperations["approveOrder"]["responses"][503]["content"]["application/json"]
  >;
  declineOrder(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | sandboxOperations["declineOrder"]["responses"][200]["content"]["application/json"]
    | sandboxOperations["declineOrder"]["responses"][400]["content"]["application/json"]
    | sandboxOperations["declineOrder"]["responses"][403]["content"]["application/json"]
    | sandboxOperations["declineOrder"]["responses"][404]["content"]["application/json"]
    | sandboxOperations["declineOrder"]["responses"][405]["content"]["application/json"]
    | sandboxOperations["declineOrder"]["responses"][409]["content"]["application/json"]
    | sandboxOperations["declineOrder"]["responses"][429]["content"]["application/json"]
    | sandboxOperations["declineOrder"]["responses"][500]["content"]["application/json"]
    | sandboxOperations["declineOrder"]["responses"][503]["content"]["application/json"]
  >;
  advanceClock(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | sandboxOperations["advanceClock"]["responses"][200]["content"]["application/json"]
    | sandboxOperations["advanceClock"]["responses"][400]["content"]["application/json"]
    | sandboxOperations["advanceClock"]["responses"][403]["content"]["application/json"]
    | sandboxOperations["advanceClock"]["responses"][404]["content"]["application/json"]
    | sandboxOperations["advanceClock"]["responses"][405]["content"]["application/json"]
    | sandboxOperations["advanceClock"]["responses"][413]["content"]["application/json"]
    | sandboxOperations["advanceClock"]["responses"][415]["content"]["application/json"]
    | sandboxOperations["advanceClock"]["responses"][429]["content"]["application/json"]
    | sandboxOperations["advanceClock"]["responses"][500]["content"]["application/json"]
    | sandboxOperations["advanceClock"]["responses"][503]["content"]["application/json"]
  >;
  planFaults(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | sandboxOperations["planFaults"]["responses"][200]["content"]["application/json"]
    | sandboxOperations["planFaults"]["responses"][400]["content"]["application/json"]
    | sandboxOperations["planFaults"]["responses"][403]["content"]["application/json"]
    | sandboxOperations["planFaults"]["responses"][404]["content"]["application/json"]
    | sandboxOperations["planFaults"]["responses"][405]["content"]["application/json"]
    | sandboxOperations["planFaults"]["responses"][413]["content"]["application/json"]
    | sandboxOperations["planFaults"]["responses"][415]["content"]["application/json"]
    | sandboxOperations["planFaults"]["responses"][429]["content"]["application/json"]
    | sandboxOperations["planFaults"]["responses"][500]["content"]["application/json"]
    | sandboxOperations["planFaults"]["responses"][503]["content"]["application/json"]
  >;
  listNotifications(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | sandboxOperations["listNotifications"]["responses"][200]["content"]["application/json"]
    | sandboxOperations["listNotifications"]["responses"][400]["content"]["application/json"]
    | sandboxOperations["listNotifications"]["responses"][404]["content"]["application/json"]
    | sandboxOperations["listNotifications"]["responses"][405]["content"]["application/json"]
    | sandboxOperations["listNotifications"]["responses"][429]["content"]["application/json"]
    | sandboxOperations["listNotifications"]["responses"][500]["content"]["application/json"]
    | sandboxOperations["listNotifications"]["responses"][503]["content"]["application/json"]
  >;
  resendNotification(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | sandboxOperations["resendNotification"]["responses"][200]["content"]["application/json"]
    | sandboxOperations["resendNotification"]["responses"][400]["content"]["application/json"]
    | sandboxOperations["resendNotification"]["responses"][403]["content"]["application/json"]
    | sandboxOperations["resendNotification"]["responses"][404]["content"]["application/json"]
    | sandboxOperations["resendNotification"]["responses"][405]["content"]["application/json"]
    | sandboxOperations["resendNotification"]["responses"][429]["content"]["application/json"]
    | sandboxOperations["resendNotification"]["responses"][500]["content"]["application/json"]
    | sandboxOperations["resendNotification"]["responses"][503]["content"]["application/json"]
  >;
  listTransactions(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | sandboxOperations["listTransactions"]["responses"][200]["content"]["application/json"]
    | sandboxOperations["listTransactions"]["responses"][400]["content"]["application/json"]
    | sandboxOperations["listTransactions"]["responses"][404]["content"]["application/json"]
    | sandboxOperations["listTransactions"]["responses"][405]["content"]["application/json"]
    | sandboxOperations["listTransactions"]["responses"][429]["content"]["application/json"]
    | sandboxOperations["listTransactions"]["responses"][500]["content"]["application/json"]
    | sandboxOperations["listTransactions"]["responses"][503]["content"]["application/json"]
  >;
  readTransaction(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | sandboxOperations["readTransaction"]["responses"][200]["content"]["application/json"]
    | sandboxOperations["readTransaction"]["responses"][400]["content"]["application/json"]
    | sandboxOperations["readTransaction"]["responses"][404]["content"]["application/json"]
    | sandboxOperations["readTransaction"]["responses"][405]["content"]["application/json"]
    | sandboxOperations["readTransaction"]["responses"][429]["content"]["application/json"]
    | sandboxOperations["readTransaction"]["responses"][500]["content"]["application/json"]
    | sandboxOperations["readTransaction"]["responses"][503]["content"]["application/json"]
  >;
  checkSignature(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | sandboxOperations["checkSignature"]["responses"][200]["content"]["application/json"]
    | sandboxOperations["checkSignature"]["responses"][400]["content"]["application/json"]
    | sandboxOperations["checkSignature"]["responses"][403]["content"]["application/json"]
    | sandboxOperations["checkSignature"]["responses"][404]["content"]["application/json"]
    | sandboxOperations["checkSignature"]["responses"][405]["content"]["application/json"]
    | sandboxOperations["checkSignature"]["responses"][413]["content"]["application/json"]
    | sandboxOperations["checkSignature"]["responses"][415]["content"]["application/json"]
    | sandboxOperations["checkSignature"]["responses"][429]["content"]["application/json"]
    | sandboxOperations["checkSignature"]["responses"][500]["content"]["application/json"]
    | sandboxOperations["checkSignature"]["responses"][503]["content"]["application/json"]
  >;
};

export const validateWalletRequest: {
  openWalletOrder(body: unknown): Validated<walletComponents["schemas"]["NewOrder"]>;
  createWalletRefund(body: unknown): Validated<walletComponents["schemas"]["NewRefund"]>;
  approveWalletOrder(body: unknown): Validated<walletComponents["schemas"]["Approval"]>;
  advanceWalletClock(body: unknown): Validated<walletComponents["schemas"]["ClockAdvance"]>;
  replaceWalletFaults(body: unknown): Validated<walletComponents["schemas"]["FaultPlan"]>;
};

export const validateWalletResponse: {
  openWalletOrder(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | walletOperations["openWalletOrder"]["responses"][200]["content"]["application/json"]
    | walletOperations["openWalletOrder"]["responses"][400]["content"]["application/json"]
    | walletOperations["openWalletOrder"]["responses"][401]["content"]["application/json"]
    | walletOperations["openWalletOrder"]["responses"][409]["content"]["application/json"]
    | walletOperations["openWalletOrder"]["responses"][413]["content"]["application/json"]
    | walletOperations["openWalletOrder"]["responses"][500]["content"]["application/json"]
  >;
  readWalletOrder(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | walletOperations["readWalletOrder"]["responses"][200]["content"]["application/json"]
    | walletOperations["readWalletOrder"]["responses"][400]["content"]["application/json"]
    | walletOperations["readWalletOrder"]["responses"][401]["content"]["application/json"]
    | walletOperations["readWalletOrder"]["responses"][409]["content"]["application/json"]
    | walletOperations["readWalletOrder"]["responses"][500]["content"]["application/json"]
  >;
  closeWalletOrder(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | walletOperations["closeWalletOrder"]["responses"][200]["content"]["application/json"]
    | walletOperations["closeWalletOrder"]["responses"][400]["content"]["application/json"]
    | walletOperations["closeWalletOrder"]["responses"][401]["content"]["application/json"]
    | walletOperations["closeWalletOrder"]["responses"][409]["content"]["application/json"]
    | walletOperations["closeWalletOrder"]["responses"][500]["content"]["application/json"]
  >;
  revokeWalletOrder(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | walletOperations["revokeWalletOrder"]["responses"][200]["content"]["application/json"]
    | walletOperations["revokeWalletOrder"]["responses"][400]["content"]["application/json"]
    | walletOperations["revokeWalletOrder"]["responses"][401]["content"]["application/json"]
    | walletOperations["revokeWalletOrder"]["responses"][409]["content"]["application/json"]
    | walletOperations["revokeWalletOrder"]["responses"][500]["content"]["application/json"]
  >;
  cancelWalletOrder(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | walletOperations["cancelWalletOrder"]["responses"][200]["content"]["application/json"]
    | walletOperations["cancelWalletOrder"]["responses"][400]["content"]["application/json"]
    | walletOperations["cancelWalletOrder"]["responses"][401]["content"]["application/json"]
    | walletOperations["cancelWalletOrder"]["responses"][409]["content"]["application/json"]
    | walletOperations["cancelWalletOrder"]["responses"][500]["content"]["application/json"]
  >;
  createWalletRefund(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | walletOperations["createWalletRefund"]["responses"][200]["content"]["application/json"]
    | walletOperations["createWalletRefund"]["responses"][400]["content"]["application/json"]
    | walletOperations["createWalletRefund"]["responses"][401]["content"]["application/json"]
    | walletOperations["createWalletRefund"]["responses"][409]["content"]["application/json"]
    | walletOperations["createWalletRefund"]["responses"][413]["content"]["application/json"]
    | walletOperations["createWalletRefund"]["responses"][500]["content"]["application/json"]
  >;
  readWalletRefund(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | walletOperations["readWalletRefund"]["responses"][200]["content"]["application/json"]
    | walletOperations["readWalletRefund"]["responses"][400]["content"]["application/json"]
    | walletOperations["readWalletRefund"]["responses"][401]["content"]["application/json"]
    | walletOperations["readWalletRefund"]["responses"][409]["content"]["application/json"]
    | walletOperations["readWalletRefund"]["responses"][500]["content"]["application/json"]
  >;
  approveWalletOrder(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | walletOperations["approveWalletOrder"]["responses"][200]["content"]["application/json"]
    | walletOperations["approveWalletOrder"]["responses"][400]["content"]["application/json"]
    | walletOperations["approveWalletOrder"]["responses"][401]["content"]["application/json"]
    | walletOperations["approveWalletOrder"]["responses"][404]["content"]["application/json"]
    | walletOperations["approveWalletOrder"]["responses"][409]["content"]["application/json"]
    | walletOperations["approveWalletOrder"]["responses"][413]["content"]["application/json"]
    | walletOperations["approveWalletOrder"]["responses"][500]["content"]["application/json"]
  >;
  declineWalletOrder(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | walletOperations["declineWalletOrder"]["responses"][200]["content"]["application/json"]
    | walletOperations["declineWalletOrder"]["responses"][400]["content"]["application/json"]
    | walletOperations["declineWalletOrder"]["responses"][401]["content"]["application/json"]
    | walletOperations["declineWalletOrder"]["responses"][404]["content"]["application/json"]
    | walletOperations["declineWalletOrder"]["responses"][409]["content"]["application/json"]
    | walletOperations["declineWalletOrder"]["responses"][500]["content"]["application/json"]
  >;
  advanceWalletClock(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | undefined
    | walletOperations["advanceWalletClock"]["responses"][400]["content"]["application/json"]
    | walletOperations["advanceWalletClock"]["responses"][401]["content"]["application/json"]
    | walletOperations["advanceWalletClock"]["responses"][413]["content"]["application/json"]
    | walletOperations["advanceWalletClock"]["responses"][500]["content"]["application/json"]
  >;
  readWalletLedger(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | walletOperations["readWalletLedger"]["responses"][200]["content"]["application/json"]
    | walletOperations["readWalletLedger"]["responses"][400]["content"]["application/json"]
    | walletOperations["readWalletLedger"]["responses"][401]["content"]["application/json"]
    | walletOperations["readWalletLedger"]["responses"][500]["content"]["application/json"]
  >;
  replaceWalletFaults(
    status: number,
    body: unknown,
    options?: ResponseOptions,
  ): Validated<
    | undefined
    | walletOperations["replaceWalletFaults"]["responses"][400]["content"]["application/json"]
    | walletOperations["replaceWalletFaults"]["responses"][401]["content"]["application/json"]
    | walletOperations["replaceWalletFaults"]["responses"][404]["content"]["application/json"]
    | walletOperations["replaceWalletFaults"]["responses"][413]["content"]["application/json"]
    | walletOperations["replaceWalletFaults"]["responses"][500]["content"]["application/json"]
  >;
};
