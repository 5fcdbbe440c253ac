import type { Planted } from "./planted-implementation.ts";
import type { Passing } from "./wrong-gateway.ts";

/** Right payments, wrongly notified. */
export const wrongNotifications: readonly Planted[] = [
  {
    name: "notification-unsigned",
    what: "Notifications are not signed.",
    clause: "notification.signed",
    only: ["notifications/payment-800208"],
    tell:
      () =>
      ({ headers, ...others }) => {
        const { "x-qf-sign": _, ...unsigned } = headers;
        return { ...others, headers: unsigned };
      },
  },
  {
    name: "notification-changed",
    what: "A notification's body is formatted after it was signed.",
    clause: "notification.signed",
    only: ["notifications/payment-800208"],
    tell: () => altering((body) => JSON.stringify(JSON.parse(body), null, 2)),
  },
  {
    name: "notification-of-numbers",
    what: "A notification's amount is a JSON number.",
    clause: "notification.body",
    only: ["notifications/payment-800208"],
    tell: () => altering((body) => body.replace(/"txamt":"(\d+)"/, '"txamt":$1')),
  },
  {
    name: "notification-differs-again",
    what: "A notification that is sent again says another time.",
    clause: "notification.again",
    only: ["notifications/again"],
    tell: () => {
      let count = 0;
      return altering((body) => {
        count += 1;
        return body.replace(
          /"sysdtm":"[^"]*"/,
          `"sysdtm":"2026-01-01 00:00:${String(count % 60).padStart(2, "0")}"`,
        );
      });
    },
  },
];

function altering(alter: (body: string) => string): (notification: Passing) => Passing {
  return (notification) => ({ ...notification, body: alter(notification.body) });
}
