import type { Mutant } from "./mutant.ts";

/** Bugs that lose or repeat something when the gateway dies at the wrong moment. */
export const crashMutants: readonly Mutant[] = [
  {
    name: "skip-the-intent",
    what: "A payment is sent to the wallet before it is recorded.",
    file: "packages/server/src/orders/payment.ts",
    find: "  const now = deps.clock();\n  const { order, known }",
    replace: `  const now = deps.clock();
  const early = newOrder(deps.newId(), now, deps, caller, request);
  await channelOf(deps, early).open({ ...channelOrder(early), orderNumber: early.number,
    authCode: request.authCode, openId: request.openId, goodsName: early.goodsName,
    returnUrl: early.returnUrl, lifetimeMs: lifetimeMs(request) });
  const { order, known }`,
    campaign: "crash",
    cycles: 4,
    caughtBy: "ledger-equals-books",
  },
  {
    name: "answer-before-the-commit",
    what: "Writes are answered first and committed a moment later.",
    file: "packages/server/src/store/sqlite/write-queue.ts",
    find: "for (const settle of failure ? rejections(batch, failure) : this.#commit(batch)) settle();",
    replace: `if (failure) { for (const settle of rejections(batch, failure)) settle(); }
      else { for (const write of batch) this.#runOne(write)(); await this.#sleep(10); this.#database.exec("COMMIT"); }`,
    campaign: "crash",
    cycles: 60,
    caughtBy: "answers-recorded",
  },
  {
    name: "drop-the-outbox-row",
    what: "A success is recorded without its notification.",
    file: "packages/server/src/store/sqlite/apply-changes.ts",
    find: "for (const draft of notifications) applyNotification(draft, now);",
    replace: "void notifications; void applyNotification;",
    campaign: "crash",
    cycles: 2,
    caughtBy: "every-success-announced",
  },
  {
    name: "outbox-row-later",
    what: "A success's notification is stored by a commit of its own, a moment later.",
    file: "packages/server/src/store/sqlite/apply-changes.ts",
    find: "for (const draft of notifications) applyNotification(draft, now);",
    replace:
      "setTimeout(() => { for (const draft of notifications) applyNotification(draft, clock()); }, 5);",
    campaign: "crash",
    cycles: 20,
    caughtBy: "every-success-announced",
  },
  {
    name: "forget-to-settle",
    what: "A payment that the crash left undecided is never asked about again.",
    file: "packages/server/src/orders/payment.ts",
    find: "settleAt: now + FIRST_SETTLE_MS,",
    replace: "settleAt: FIRST_SETTLE_MS > 0 ? null : now,",
    campaign: "crash",
    cycles: 20,
    caughtBy: "nothing-unknown",
  },
  {
    name: "new-refund-number",
    what: "A refund that is asked about again is sent under another number.",
    file: "packages/server/src/orders/carry-out.ts",
    find: "return { order: channelOrder(order), refundId: refund.id, amount: refund.amount };",
    replace:
      "return { order: channelOrder(order), refundId: refund.id + String(Date.now() % 10), amount: refund.amount };",
    campaign: "crash",
    cycles: 20,
    caughtBy: "ledger-equals-books",
  },
  {
    name: "no-history",
    what: "A move is stored without its entry in the history.",
    file: "packages/server/src/store/sqlite/apply-changes.ts",
    find: "insertHistory.run(after.id, before?.state ?? null, after.state, after.code, now);",
    replace:
      "if (before === null) insertHistory.run(after.id, null, after.state, after.code, now);",
    campaign: "crash",
    cycles: 2,
    caughtBy: "legal-history",
  },
];
