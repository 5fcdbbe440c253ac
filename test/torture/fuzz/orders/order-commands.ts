import fc from "fast-check";
import { closes, reversals } from "./ending-steps.ts";
import type { OrderModel } from "./order-model.ts";
import { payments, repeatedPayments } from "./payment-steps.ts";
import { queries } from "./query-steps.ts";
import { refunds, repeatedRefunds } from "./refund-steps.ts";
import { acts, advances } from "./sandbox-steps.ts";
import type { Stage } from "./step.ts";

/** Sequences of what partners, customers and time can do to orders. */
export function orderCommands(): fc.Arbitrary<Iterable<fc.AsyncCommand<OrderModel, Stage>>> {
  return fc.commands(
    [
      payments,
      payments,
      repeatedPayments,
      queries,
      closes,
      closes,
      refunds,
      refunds,
      repeatedRefunds,
      reversals,
      acts,
      acts,
      advances,
      advances,
    ],
    { maxCommands: 40, size: "max" },
  );
}
