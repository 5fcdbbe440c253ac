import type { Planted } from "./planted-implementation.ts";
import { type Answer, type Fault, type Hand, membersOf, type Passing } from "./wrong-gateway.ts";

type Members = Record<string, unknown>;

/** Right decisions, wrongly told. */
export const wrongAnswers: readonly Planted[] = [
  {
    name: "wrong-field-name",
    what: "A payment's answer calls the serial number sysssn.",
    clause: "answer.body",
    only: ["seed/open", "examples/createPayment.wechat-swipe"],
    isSeeds: true,
    fault: altering("/payment", ({ syssn, ...others }) => ({
      ...others,
      ...(syssn !== undefined && { sysssn: syssn }),
    })),
  },
  {
    name: "missing-orig-syssn",
    what: "A refund does not say which order it is of.",
    clause: "answer.body",
    only: ["seed/refund", "examples/createRefund.full"],
    isSeeds: true,
    fault: altering("/refund", ({ orig_syssn: _, ...others }) => others),
  },
  {
    name: "number-instead-of-string",
    what: "Amounts are JSON numbers.",
    clause: "answer.body",
    only: ["seed/refund", "examples/createRefund.full"],
    isSeeds: true,
    fault: altering("/", (members) =>
      "txamt" in members ? { ...members, txamt: Number(members["txamt"]) } : members,
    ),
  },
  {
    name: "order-syssn-twice",
    what: "A refund answers the order's syssn as its own.",
    clause: "refund.answer",
    only: ["seed/refund"],
    isSeeds: true,
    fault: altering("/refund", (members) =>
      "syssn" in members ? { ...members, syssn: members["orig_syssn"] } : members,
    ),
  },
  {
    name: "success-message-missing",
    what: "A payment that succeeds says success instead of OK.",
    clause: "answer.body",
    only: ["examples/createPayment.wechat-swipe"],
    fault: altering("/payment", (members) =>
      members["respcd"] === "0000" ? { ...members, respmsg: "success" } : members,
    ),
  },
  {
    name: "wrong-status",
    what: "A business failure is answered with HTTP 409.",
    clause: "answer.status",
    only: ["examples/closeOrder.already-paid"],
    fault: () => async (request, pass) => {
      const answer = await pass(request);
      const failed = answer.status === 200 && membersOf(answer)["respcd"] !== "0000";
      return failed ? { ...answer, status: 409 } : answer;
    },
  },
  {
    name: "wrong-content-type",
    what: "Answers are JSON and say text/html.",
    clause: "answer.headers",
    only: ["examples/createPayment.wechat-swipe"],
    fault: () => withHeaders({ "content-type": "text/html" }),
  },
  {
    name: "no-retry-after",
    what: "Nobody is told when to come again.",
    clause: "answer.headers",
    only: ["refusals/createPayment-rate-limited"],
    fault: () => withHeaders({ "retry-after": undefined }),
  },
  {
    name: "unsigned-answer",
    what: "Answers are not signed.",
    clause: "answer.signed",
    only: ["examples/createPayment.wechat-swipe"],
    fault: () => withHeaders({ "x-qf-sign": undefined, "x-qf-signtype": undefined }),
  },
  {
    name: "signed-before-formatting",
    what: "The answer is formatted after it was signed.",
    clause: "answer.signed",
    only: ["examples/createPayment.wechat-swipe"],
    fault: () => async (request, pass) => {
      const answer = await pass(request);
      return { ...answer, body: `${answer.body}\n` };
    },
  },
  {
    name: "always-md5",
    what: "Answers say MD5 whatever the request was signed with.",
    clause: "answer.signed",
    only: ["signatures/sha256"],
    fault: () => withHeaders({ "x-qf-signtype": "MD5" }),
  },
  {
    name: "replay-not-marked",
    what: "A repeated answer looks like a first one.",
    clause: "idempotency.replay",
    only: ["idempotency/payment-again"],
    fault: () => withHeaders({ "idempotent-replayed": undefined }),
  },
  {
    name: "silent-refusal",
    what: "What was wrong with a field is not said.",
    clause: "answer.names-field",
    only: ["bodies/txamt"],
    fault: altering("/", (members) =>
      members["respcd"] === "1104" ? { ...members, resperr: "parameter error" } : members,
    ),
  },
  {
    name: "cancel-always-0",
    what: "A query does not tell that money went back.",
    clause: "state.table",
    only: ["state-table/refunded"],
    fault: altering("/query", (members) => ({
      ...members,
      ...(Array.isArray(members["data"]) && {
        data: members["data"].map((entry) => ({ ...entry, cancel: "0" })),
      }),
    })),
  },
];

/** Changes the members of every answer below a path, and signs it anew. */
function altering(path: string, alter: (members: Members) => Members): () => Fault {
  return () => async (request: Passing, pass, hand: Hand) => {
    const answer = await pass(request);
    if (!request.path.startsWith(`/trade/v1${path}`)) return answer;
    return hand.withMembers(request, answer, alter(membersOf(answer)));
  };
}

/** Replaces headers of every answer; undefined takes one away. */
function withHeaders(changes: Readonly<Record<string, string | undefined>>): Fault {
  return async (request, pass): Promise<Answer> => {
    const answer = await pass(request);
    const all = Object.entries({ ...answer.headers, ...changes });
    // A header that was not there does not appear.
    const kept = all.filter(([name, value]) => value !== undefined && name in answer.headers);
    return { ...answer, headers: Object.fromEntries(kept) as Answer["headers"] };
  };
}
