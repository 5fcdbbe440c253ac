import { startReceiver } from "../../../support/receiver.ts";
import { signedForm } from "../signed-form.ts";
import { type AppAtWork, type StillGateway, startStillGateway } from "../still-gateway.ts";
import { watchBooks } from "../watched-books.ts";

/** An order that requests are sent about. */
export interface KnownOrder {
  readonly id: string;
  readonly number: string;
  readonly amount: string;
}

/** An app that sends requests, and what it may see. */
export interface Caller extends AppAtWork {
  /** Stands in the app's own orders and in no request of anybody else. */
  readonly secret: string;
  readonly orders: KnownOrder[];
  /** Numbers that name a payment or refund of this app already. */
  readonly numbers: string[];
}

/** The gateway with apps that have orders in every state, before anything hostile is sent. */
export type Scene = Awaited<ReturnType<typeof openScene>>;

const APPS = 3;
/** Older orders are forgotten, so that requests meet often. */
const KEPT = 60;

export async function openScene() {
  const gateway = await startStillGateway();
  const receiver = await startReceiver();
  const callers: Caller[] = [];
  /** Whose each serial number is: an index into `callers`. */
  const owners = new Map<string, number>();
  for (let index = 0; index < APPS; index++) {
    const app = await gateway.createApp({ txcurrcd: index === 1 ? "JPY" : "HKD" });
    callers.push({
      ...app,
      secret: `SECRET-OF-${index}-${app.key.slice(0, 8)}`,
      orders: [],
      numbers: [],
    });
  }
  let numbers = 0;

  const scene = {
    gateway,
    callers: callers as readonly Caller[],
    owners: owners as ReadonlyMap<string, number>,
    receiverUrl: receiver.url,
    books: watchBooks(gateway.booksPath, gateway.ledgerPath),
    newNumber: () => `fuzz-${++numbers}`,
    /** Remembers what an app was told about. */
    learn(
      index: number,
      told: { readonly id: string; readonly number?: string; readonly order?: KnownOrder },
    ) {
      owners.set(told.id, index);
      const caller = callerAt(callers, index);
      if (told.number !== undefined) keep(caller.numbers, told.number);
      if (told.order !== undefined) keep(caller.orders, told.order);
    },
    async close() {
      scene.books.close();
      await gateway.stop();
      await receiver.stop();
    },
  };
  for (const [index, caller] of callers.entries()) {
    for (const order of await firstOrders(gateway, caller)) {
      scene.learn(index, { id: order.id, number: order.number, order });
    }
  }
  scene.books.haveChanged();
  return scene;
}

export function callerAt(callers: readonly Caller[], index: number): Caller {
  const caller = callers[index % callers.length];
  if (caller === undefined) throw new Error("a scene has apps");
  return caller;
}

function keep<T>(list: T[], item: T): void {
  list.push(item);
  if (list.length > KEPT) list.shift();
}

/** An order for each way that an order can go, each with the app's secret in what only it may see. */
async function firstOrders(gateway: StillGateway, caller: Caller): Promise<KnownOrder[]> {
  const orders: KnownOrder[] = [];
  const ways = [
    { pay_type: "800201", txamt: "10" },
    { pay_type: "800201", txamt: "1145" },
    { pay_type: "800207", txamt: "500" },
    { pay_type: "800208", txamt: "3000", auth_code: "134567890123456789" },
    { pay_type: "800208", txamt: "1205", auth_code: "134567890123456789" },
    { pay_type: "800108", txamt: "2000", auth_code: "284567890123456789" },
    { pay_type: "800151", txamt: "700" },
  ];
  for (const [index, way] of ways.entries()) {
    const number = `${caller.merchantId}-${index}`;
    const { secret } = caller;
    const fields = { ...way, out_trade_no: number, udid: secret, goods_name: secret };
    const { text } = await gateway.wire.send(signedForm("/trade/v1/payment", caller, fields));
    const { syssn } = JSON.parse(text) as { syssn?: string };
    if (syssn === undefined) throw new Error(`no order could be opened: ${text}`);
    orders.push({ id: syssn, number, amount: way.txamt });
  }
  return orders;
}
