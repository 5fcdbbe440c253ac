import type { SearchFilter } from "../store.ts";
import type { Value } from "./transaction-rows.ts";

/** The statement that finds what a filter describes. Only its values come from the outside. */
export function searchStatement(filter: SearchFilter): {
  readonly sql: string;
  readonly values: readonly Value[];
} {
  const conditions: string[] = [];
  const values: Value[] = [];
  const where = (condition: string, ...bound: Value[]) => {
    conditions.push(condition);
    values.push(...bound);
  };
  where("merchant_id = ?", filter.merchantId);
  if (filter.ids !== undefined) where(`id IN (${marks(filter.ids)})`, ...filter.ids);
  if (filter.numbers !== undefined) {
    where(`number IN (${marks(filter.numbers)})`, ...filter.numbers);
  }
  if (filter.payType !== undefined) where("pay_type = ?", filter.payType);
  if (filter.code !== undefined) where("code = ?", filter.code);
  if (filter.kind !== undefined) where("kind = ?", filter.kind);
  if (filter.state !== undefined) where("state = ?", filter.state);
  if (filter.from !== undefined) where("created_at >= ?", filter.from);
  if (filter.to !== undefined) where("created_at <= ?", filter.to);
  const sql = `SELECT * FROM transactions WHERE ${conditions.join(" AND ")}
    ORDER BY created_at DESC, id DESC LIMIT ? OFFSET ?`;
  return { sql, values: [...values, filter.limit, filter.offset] };
}

function marks(list: readonly unknown[]): string {
  return list.map(() => "?").join(", ");
}
