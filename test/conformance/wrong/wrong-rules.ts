import type { Planted } from "./planted-implementation.ts";
import { type Fault, fieldsOf, membersOf, type Passing } from "./wrong-gateway.ts";

/** Wrong decisions, rightly told. */
export const wrongRules: readonly Planted[] = [
  {
    name: "close-of-paid-order",
    what: "A paid WeChat order can be closed.",
    clause: "close.paid-order",
    only: ["seed/close-paid", "state-table/paid-800208"],
    isSeeds: true,
    fault: succeedsInstead("/close", ["1260"]),
  },
  {
    name: "close-of-alipay-order",
    what: "An Alipay order can be closed.",
    clause: "close.wechat-only",
    only: ["seed/close-alipay"],
    isSeeds: true,
    fault: succeedsInstead("/close", ["1124"]),
  },
  {
    name: "reversal-of-wechat-order",
    what: "A WeChat order can be reversed.",
    clause: "reversal.alipay-only",
    only: ["seed/reverse-wechat"],
    isSeeds: true,
    fault: succeedsInstead("/reversal", ["1124"]),
  },
  {
    name: "over-refund",
    what: "More can be refunded than was paid.",
    clause: "refund.limit",
    only: ["state-table/paid", "idempotency/refunds-at-once"],
    fault: succeedsInstead("/refund", ["1272", "1125"]),
  },
  {
    name: "second-charge-on-retry",
    what: "The same payment again charges again.",
    clause: "idempotency.replay",
    only: ["idempotency/payment-again"],
    fault: () => chargesAgain(({ replayed }) => replayed),
  },
  {
    name: "second-charge-at-once",
    what: "Copies that arrive at the same moment are each charged.",
    clause: "idempotency.at-once",
    only: ["idempotency/payments-at-once"],
    fault: () => {
      const underWay = new Map<string, number>();
      return async (request, pass, hand) => {
        if (!request.path.startsWith("/trade/v1/payment")) return pass(request);
        const count = underWay.get(request.body) ?? 0;
        underWay.set(request.body, count + 1);
        try {
          return await pass(
            count === 0 ? request : renumbered(request, `-${count}`, hand.withFields),
          );
        } finally {
          if (count === 0) underWay.delete(request.body);
        }
      };
    },
  },
  {
    name: "number-used-again",
    what: "A used number with another amount is another payment.",
    clause: "idempotency.number-used",
    only: ["idempotency/number-with-other"],
    fault: () => chargesAgain(({ code }) => code === "2011"),
  },
  {
    name: "expired-order-open",
    what: "An expired order says that it can still be paid.",
    clause: "state.table",
    only: ["state-table/expired-800201"],
    fault: () => async (request, pass, hand) => {
      const answer = await pass(request);
      const members = membersOf(answer);
      if (members["respcd"] !== "1181") return answer;
      return hand.withMembers(request, answer, {
        ...members,
        respcd: "0000",
        respmsg: "OK",
        resperr: "",
      });
    },
  },
  {
    name: "other-apps-orders",
    what: "Whoever knows a serial number can query and refund the order, whoever's it is.",
    clause: "merchant.isolated",
    only: ["isolation/"],
    fault: () => {
      const owners = new Map<string, { readonly appCode: string; readonly mchid: string }>();
      return async (request, pass, hand) => {
        const fields = fieldsOf(request);
        const owner = owners.get(fields["syssn"] ?? "");
        const sent = owner
          ? hand.asApp(
              {
                ...request,
                body: new URLSearchParams({ ...fields, mchid: owner.mchid }).toString(),
              },
              owner.appCode,
            )
          : request;
        const answer = await pass(sent);
        const { syssn } = membersOf(answer);
        const appCode = request.headers["x-qf-appcode"] ?? "";
        if (typeof syssn === "string" && owner === undefined) {
          owners.set(syssn, { appCode, mchid: fields["mchid"] ?? "" });
        }
        return hand.withMembers(request, answer, membersOf(answer));
      };
    },
  },
];

/** What is refused with one of these codes is answered as done. */
function succeedsInstead(path: string, codes: readonly string[]): () => Fault {
  let count = 0;
  return () => async (request, pass, hand) => {
    const answer = await pass(request);
    const { respcd, sysdtm } = membersOf(answer);
    if (!request.path.startsWith(`/trade/v1${path}`) || !codes.includes(String(respcd)))
      return answer;
    const { syssn = "", out_trade_no = "none", txamt = "1", txdtm = sysdtm } = fieldsOf(request);
    count += 1;
    return hand.answer(request, {
      respcd: "0000",
      respmsg: "",
      resperr: "",
      sysdtm,
      syssn: `9${String(count).padStart(23, "0")}`,
      orig_syssn: syssn,
      out_trade_no,
      txamt,
      txdtm,
    });
  };
}

/** Sends a payment under another number when the answer is one that would have stopped it. */
function chargesAgain(
  stopped: (answer: { readonly code: string; readonly replayed: boolean }) => boolean,
): Fault {
  let count = 0;
  return async (request, pass, hand) => {
    const answer = await pass(request);
    const { respcd: code } = membersOf(answer) as { readonly respcd: string };
    const replayed = answer.headers["idempotent-replayed"] === "true";
    const isPayment = request.path.startsWith("/trade/v1/payment");
    if (!isPayment || !stopped({ code, replayed })) return answer;
    count += 1;
    const again = await pass(renumbered(request, `-again${count}`, hand.withFields));
    const { out_trade_no } = fieldsOf(request);
    return hand.withMembers(request, again, { ...membersOf(again), out_trade_no });
  };
}

function renumbered(
  request: Passing,
  suffix: string,
  withFields: (request: Passing, fields: Record<string, string>) => Passing,
): Passing {
  const fields = fieldsOf(request);
  return withFields(request, { ...fields, out_trade_no: `${fields["out_trade_no"]}${suffix}` });
}
