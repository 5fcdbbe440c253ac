import { expect, test } from "vitest";
import { OrderNotFound, OrderNotWaiting, sandboxControl, WalletsUnavailable } from "./control.ts";
import { NoAnswer, type WalletAnswer, type WalletRequest } from "./wallets-client.ts";

const PAID = { status: 200, body: { status: "paid", channelId: "1", paidAt: 1, amount: 1 } };
const refusal = (status: number) => ({ status, body: { error: "", message: "why" } });

function scripted(answer: WalletAnswer | Error) {
  const asked: WalletRequest[] = [];
  const control = sandboxControl(async (request) => {
    asked.push(request);
    if (answer instanceof Error) throw answer;
    return answer;
  });
  return { asked, control };
}

test("the customer's part and the clock are passed on", async () => {
  const { asked, control } = scripted(PAID);
  await control.approve("1");
  await control.approve("2", { late: true });
  await control.decline("3");
  await control.advance("APP", 1000);
  expect(asked).toEqual([
    { operationId: "approveWalletOrder", parameters: { orderId: "1" }, body: { late: false } },
    { operationId: "approveWalletOrder", parameters: { orderId: "2" }, body: { late: true } },
    { operationId: "declineWalletOrder", parameters: { orderId: "3" } },
    {
      operationId: "advanceWalletClock",
      parameters: {},
      body: { appCode: "APP", milliseconds: 1000 },
    },
  ]);
});

test.each([
  [refusal(404), OrderNotFound],
  [refusal(409), OrderNotWaiting],
  [refusal(400), WalletsUnavailable],
  [refusal(401), WalletsUnavailable],
  [refusal(500), WalletsUnavailable],
  [new NoAnswer("away"), WalletsUnavailable],
])("%o is %o", async (answer, error) => {
  const { control } = scripted(answer);
  await expect(control.approve("1")).rejects.toBeInstanceOf(error);
  await expect(control.decline("1")).rejects.toBeInstanceOf(error);
});
