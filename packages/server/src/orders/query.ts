import type { Code, PayType } from "@trade-v1/contract/catalogue";
import type { Caller, OrderDeps } from "./deps.ts";
import type { Transaction } from "./model.ts";
import { Refusal } from "./outcome.ts";
import { addMonths, startOfMonth } from "./trade-time.ts";

/** A query in our words; times are milliseconds since 1970. */
export interface QueryInput {
  readonly ids?: readonly string[] | undefined;
  readonly numbers?: readonly string[] | undefined;
  readonly payType?: PayType | undefined;
  readonly code?: Code | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

/**
 * Finds a merchant's transactions, newest first (contract §7, query).
 * @throws Refusal `1104` if the window is empty or longer than a month
 */
export function queryTransactions(
  { store, clock, utcOffsetMinutes }: OrderDeps,
  { merchantId }: Caller,
  { page, pageSize, from, to, ...filter }: QueryInput,
): Promise<readonly Transaction[]> {
  const hasNumbers = filter.ids !== undefined || filter.numbers !== undefined;
  const hasWindow = from !== undefined || to !== undefined;
  const window =
    hasNumbers && !hasWindow ? {} : wholeWindow({ from, to }, clock(), utcOffsetMinutes);
  return store.orders.search({
    ...filter,
    ...window,
    merchantId,
    offset: (page - 1) * pageSize,
    limit: pageSize,
  });
}

interface Window {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** Both bounds of the window; the last second that it names belongs to it whole. */
function wholeWindow({ from, to }: Window, now: number, utcOffsetMinutes: number) {
  const end = to === undefined ? undefined : to + 999;
  if (from === undefined) {
    return end === undefined
      ? { from: startOfMonth(now, utcOffsetMinutes) }
      : { from: addMonths(end, -1, utcOffsetMinutes), to: end };
  }
  const latest = addMonths(from, 1, utcOffsetMinutes) + 999;
  if (end === undefined) return { from, to: latest };
  if (end < from) throw new Refusal("parameterError", "end_time must not be before start_time");
  if (end > latest) {
    throw new Refusal("parameterError", "end_time must be at most one month after start_time");
  }
  return { from, to: end };
}
