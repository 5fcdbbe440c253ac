import type { DatabaseSync } from "node:sqlite";
import type { ChannelName } from "@trade-v1/contract/catalogue";
import type { Entry } from "../model.ts";

export type NewEntry = Omit<Entry, "sequence" | "channelId"> & { readonly channel: ChannelName };

const COLUMNS = `sequence, order_id AS orderId, kind, refund_id AS refundId, amount, at,
  channel_id AS channelId`;

/** The movements of money. The table refuses what would break its promises; see `schema.ts`. */
export function entryTable(db: DatabaseSync) {
  const selectLast = db.prepare("SELECT coalesce(max(sequence), 0) AS last FROM entries");
  const selectOf = db.prepare(
    `SELECT ${COLUMNS} FROM entries WHERE order_id = ? ORDER BY sequence`,
  );
  const selectOfRefund = db.prepare(`SELECT ${COLUMNS} FROM entries WHERE refund_id = ?`);
  const insert = db.prepare(
    `INSERT INTO entries (sequence, order_id, kind, refund_id, amount, at, channel_id)
      VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );

  return {
    /** Oldest first. */
    of(orderId: string): readonly Entry[] {
      return selectOf.all(orderId) as unknown as readonly Entry[];
    },
    ofRefund(refundId: string): Entry | null {
      return (selectOfRefund.get(refundId) as unknown as Entry | undefined) ?? null;
    },
    append({ channel, ...movement }: NewEntry): Entry {
      const sequence = Number(selectLast.get()?.["last"]) + 1;
      const { orderId, kind, refundId, amount, at } = movement;
      const channelId = channelNumber(channel, kind, sequence, at);
      insert.run(sequence, orderId, kind, refundId, amount, at, channelId);
      return { ...movement, sequence, channelId };
    },
  };
}

/** A number in the shape of the provider's own: 28 digits with the day in them. */
function channelNumber(
  channel: ChannelName,
  kind: Entry["kind"],
  sequence: number,
  at: number,
): string {
  const day = new Date(at).toISOString().slice(0, 10).replaceAll("-", "");
  const isCharge = kind === "charge";
  if (channel === "alipay") {
    return day + (isCharge ? "2200" : "2300") + String(sequence).padStart(16, "0");
  }
  return (isCharge ? "4200000000" : "5030000000") + day + String(sequence).padStart(10, "0");
}
