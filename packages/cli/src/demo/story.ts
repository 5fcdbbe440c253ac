import type { Scene } from "./scene.ts";
import { approveAPreOrder } from "./scenes/approve-a-pre-order.ts";
import { closeWhatIsNotPaid } from "./scenes/close-what-is-not-paid.ts";
import { findEverything } from "./scenes/find-everything.ts";
import { payByEachType } from "./scenes/pay-by-each-type.ts";
import { refundInParts } from "./scenes/refund-in-parts.ts";
import { reverseAlipayOrders } from "./scenes/reverse-alipay-orders.ts";

/** What the demo shows, in this order. */
export const story: readonly Scene[] = [
  payByEachType,
  approveAPreOrder,
  closeWhatIsNotPaid,
  refundInParts,
  reverseAlipayOrders,
  findEverything,
];
