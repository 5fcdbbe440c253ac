import type { Contract, Json } from "../../docs/contract-changes/contract.ts";
import type { FactKind } from "../../docs/contract-changes/fact.ts";
import type { Level } from "../../docs/contract-changes/levels.ts";

/** A change of the contract, and what the comparison has to say of it. */
export interface Plant {
  readonly kind: FactKind;
  readonly level: Level;
  readonly says: string;
  readonly change: (contract: Contract) => void;
}

const post = ({ trade }: Contract, path: string): Json => trade.paths[`/trade/v1/${path}`].post;
const schema = ({ trade }: Contract, name: string): Json => trade.components.schemas[name];
const webhook = ({ trade }: Contract): Json => trade.webhooks.transactionNotification.post;
const without = (list: string[], value: string) => list.splice(list.indexOf(value), 1);

const breaks: readonly Omit<Plant, "level">[] = [
  {
    kind: "operation",
    says: "Operation closeOrder: The operation is gone",
    change: ({ trade }) => delete trade.paths["/trade/v1/close"],
  },
  {
    kind: "operation",
    says: "Operation closeOrder: It has moved from POST /trade/v1/close to POST /trade/v1/cancel",
    change: ({ trade }) => {
      trade.paths["/trade/v1/cancel"] = trade.paths["/trade/v1/close"];
      delete trade.paths["/trade/v1/close"];
    },
  },
  {
    kind: "webhook",
    says: "Notification transactionNotification: The notification is no longer sent",
    change: ({ trade }) => delete trade.webhooks.transactionNotification,
  },
  {
    kind: "field",
    says: "Schema Notification: The field chnlsn is gone",
    change: (contract) => delete schema(contract, "Notification").properties.chnlsn,
  },
  {
    kind: "required",
    says: "Schema Notification: The field paydtm is no longer required",
    change: (contract) => without(schema(contract, "Notification").required, "paydtm"),
  },
  {
    kind: "form",
    says: "Schema NotificationReceipt: The pattern of it was",
    change: (contract) => {
      schema(contract, "NotificationReceipt").pattern = "^OK$";
    },
  },
  {
    kind: "parameter",
    says: "Operation createPayment: The parameter header X-QF-SIGNTYPE was optional and is now required",
    change: ({ trade }) => {
      trade.components.parameters.SignType.required = true;
    },
  },
  {
    kind: "parameter",
    says: "Notification transactionNotification: The parameter header X-QF-SIGN is gone",
    change: (contract) => {
      webhook(contract).parameters.shift();
    },
  },
  {
    kind: "value",
    says: "header X-QF-SIGNTYPE can no longer be MD5",
    change: ({ trade }) => without(trade.components.parameters.SignType.schema.enum, "MD5"),
  },
  {
    kind: "value",
    says: "Schema PayType: It can no longer be 800207",
    change: (contract) => without(schema(contract, "PayType").enum, "800207"),
  },
  {
    kind: "security",
    says: "Operation createRefund: Callers prove who they are by",
    change: (contract) => {
      post(contract, "refund").security = [{ AppCode: [] }];
    },
  },
  {
    kind: "body",
    says: "The body can no longer be sent as application/x-www-form-urlencoded",
    change: (contract) => {
      post(contract, "refund").requestBody.content = {};
    },
  },
  {
    kind: "status",
    says: "Operation createRefund: The HTTP status 403 is gone",
    change: (contract) => delete post(contract, "refund").responses["403"],
  },
  {
    kind: "header",
    says: "The answer's header 200 Idempotent-Replayed is gone",
    change: (contract) => {
      delete post(contract, "refund").responses["200"].headers["Idempotent-Replayed"];
    },
  },
  {
    kind: "answer",
    says: "The answer to 200 as application/json is now CloseResponse instead of RefundResponse",
    change: (contract) => {
      const { content } = post(contract, "refund").responses["200"];
      content["application/json"].schema.$ref = "#/components/schemas/CloseResponse";
    },
  },
  {
    kind: "link",
    says: "The answer's link QueryRefund is gone",
    change: (contract) => delete post(contract, "refund").responses["200"].links.QueryRefund,
  },
  {
    kind: "example",
    says: "The situation of the example already-paid ended in 200 1260 and now ends in 200 0000",
    change: (contract) => {
      const { content } = post(contract, "close").responses["200"];
      content["application/json"].examples["already-paid"].value.respcd = "0000";
    },
  },
  {
    kind: "example",
    says: "The example too-large, which ended in 200 1272, is gone",
    change: (contract) => {
      delete post(contract, "refund").responses["200"].content["application/json"].examples[
        "too-large"
      ];
    },
  },
  {
    kind: "required",
    says: "Schema CloseRequest: The field mchid is now required",
    change: (contract) => {
      schema(contract, "CloseRequest").required = ["mchid"];
    },
  },
  {
    kind: "limit",
    says: "Schema Amount: The maximum of it was 99999999999 and is now 1000",
    change: (contract) => {
      schema(contract, "Amount").maximum = 1000;
    },
  },
  {
    kind: "limit",
    says: "Schema PayUrl: The maxLength of it was 512 and is now 600",
    change: (contract) => {
      schema(contract, "PayUrl").maxLength = 600;
    },
  },
  {
    kind: "form",
    says: "Schema Mchid: The pattern of it was",
    change: (contract) => {
      schema(contract, "Mchid").pattern = "^[A-Z]{1,32}$";
    },
  },
  {
    kind: "openValue",
    says: "The open list of it has lost the value 1145",
    change: (contract) => without(schema(contract, "Respcd")["x-extensible-enum"], "1145"),
  },
  {
    kind: "alias",
    says: "Schema PaymentRequest: mchid is no longer read when it is spelt Mchid",
    change: (contract) => delete schema(contract, "PaymentRequest").properties.mchid["x-aliases"],
  },
  {
    kind: "condition",
    says: "Schema PaymentRequest: A condition of it has changed (then)",
    change: (contract) => {
      schema(contract, "PaymentRequest").then.required = ["auth_code", "udid"];
    },
  },
  {
    kind: "origin",
    says: "The origin of syssn was seed and is now extension",
    change: (contract) => {
      schema(contract, "RefundResponse").properties.syssn["x-origin"] = "extension";
    },
  },
  {
    kind: "code",
    says: "Code 1272: The code is gone",
    change: ({ catalogue }) => delete catalogue.codes.refundTooLarge,
  },
  {
    kind: "codeMeaning",
    says: "Code 1145: The code meant",
    change: ({ catalogue }) => {
      catalogue.codes.processing.meaning = "The payment failed.";
    },
  },
  {
    kind: "codeRule",
    says: "Code 1145: Its retry was safe and is now no",
    change: ({ catalogue }) => {
      catalogue.codes.processing.retry = "no";
    },
  },
  {
    kind: "forced",
    says: "Code 1201: An amount can no longer force it on a payment in the sandbox",
    change: ({ catalogue }) => {
      catalogue.codes.insufficientBalance.forces = [];
    },
  },
  {
    kind: "payType",
    says: "Pay type 800207: The pay type is gone: Wechat H5",
    change: ({ catalogue }) => delete catalogue.payTypes["800207"],
  },
  {
    kind: "payTypeRule",
    says: "Pay type 800201: Its close was true and is now false",
    change: ({ catalogue }) => {
      catalogue.payTypes["800201"].close = false;
    },
  },
  {
    kind: "payTypeRule",
    says: "Pay type 800151: Its reversal was true and is now false",
    change: ({ catalogue }) => {
      catalogue.payTypes["800151"].reversal = false;
    },
  },
  {
    kind: "state",
    says: "State reversed: The state is gone",
    change: ({ catalogue }) => delete catalogue.orderStates.reversed,
  },
  {
    kind: "final",
    says: "State closed: Whether it is final was true and is now false",
    change: ({ catalogue }) => {
      catalogue.orderStates.closed.final = false;
    },
  },
  {
    kind: "move",
    says: "State failed: It can no longer become closed",
    change: ({ catalogue }) => without(catalogue.orderMoves.failed, "closed"),
  },
  {
    kind: "outcome",
    says: "State paid: In this state close answered 1260, none and now answers 0000, close",
    change: ({ catalogue }) => {
      catalogue.outcomes.paid.close = [{ respcd: "0000", effect: "close" }];
    },
  },
  {
    kind: "decimals",
    says: "Currencies: Amounts of JPY have 2 decimals instead of 0",
    change: ({ catalogue }) => delete catalogue.currencyDecimals.JPY,
  },
  {
    kind: "scheme",
    says: "Signing: Signature was apiKey header X-QF-SIGN and is now apiKey header X-SIGN",
    change: ({ trade }) => {
      trade.components.securitySchemes.Signature.name = "X-SIGN";
    },
  },
  {
    kind: "schemeRule",
    says: "Signing: The rule of Signature is another",
    change: ({ trade }) => {
      trade.components.securitySchemes.Signature.description = "Sort them by length.";
    },
  },
  {
    kind: "vector",
    says: "Signing: The golden vector form: refund has another outcome",
    change: ({ vectors }) => {
      vectors.form.find(({ name }: Json) => name === "refund").sign = "0".repeat(32);
    },
  },
];

const additions: readonly Omit<Plant, "level">[] = [
  {
    kind: "operation",
    says: "Operation createPayout: The operation is new: POST /trade/v1/payout",
    change: ({ trade }) => {
      const refund = trade.paths["/trade/v1/refund"].post;
      trade.paths["/trade/v1/payout"] = { post: { ...refund, operationId: "createPayout" } };
    },
  },
  {
    kind: "field",
    says: "Schema RefundRequest: The field reason is new",
    change: (contract) => {
      schema(contract, "RefundRequest").properties.reason = { type: "string", maxLength: 80 };
    },
  },
  {
    kind: "field",
    says: "Schema Notification: The field store is new",
    change: (contract) => {
      schema(contract, "Notification").properties.store = { type: "string" };
    },
  },
  {
    kind: "schema",
    says: "Schema Reason: The schema is new",
    change: ({ trade }) => {
      trade.components.schemas.Reason = { type: "string" };
      const { properties } = trade.components.schemas.RefundRequest;
      properties.reason = { $ref: "#/components/schemas/Reason" };
    },
  },
  {
    kind: "limit",
    says: "Schema NotifyUrl: The maxLength of it was 256 and is now 300",
    change: (contract) => {
      schema(contract, "NotifyUrl").maxLength = 300;
    },
  },
  {
    kind: "required",
    says: "Schema RefundRequest: The field txdtm is no longer required",
    change: (contract) => without(schema(contract, "RefundRequest").required, "txdtm"),
  },
  {
    kind: "openValue",
    says: "Schema Respcd: The open list of it has a new value, 1299",
    change: (contract) => {
      schema(contract, "Respcd")["x-extensible-enum"].push("1299");
    },
  },
  {
    kind: "code",
    says: "Code 1299: The code is new",
    change: ({ catalogue }) => {
      catalogue.codes.other = { ...catalogue.codes.processing, code: "1299" };
    },
  },
  {
    kind: "payType",
    says: "Pay type 800999: The pay type is new: Other",
    change: ({ catalogue }) => {
      catalogue.payTypes["800999"] = { ...catalogue.payTypes["800201"], name: "Other" };
    },
  },
  {
    kind: "deprecated",
    says: "Schema PaymentRequest: lnglat is deprecated",
    change: (contract) => {
      schema(contract, "PaymentRequest").properties.lnglat.deprecated = true;
    },
  },
  {
    // The sandbox's calls may change at any time, but never unsaid.
    kind: "operation",
    says: "Sandbox: Operation advanceClock: The operation is gone",
    change: ({ sandbox }) => delete sandbox.paths["/sandbox/v1/clock/advance"],
  },
];

const words: readonly Omit<Plant, "level">[] = [
  {
    kind: "text",
    says: "Operation createPayment: The description of it is worded otherwise",
    change: (contract) => {
      post(contract, "payment").description = "Pays.";
    },
  },
  {
    kind: "text",
    says: "Code 1145: The action of it is worded otherwise",
    change: ({ catalogue }) => {
      catalogue.codes.processing.action = "Ask again.";
    },
  },
];

/** At least one change of every kind of fact. */
export const plants: readonly Plant[] = [
  ...breaks.map((plant) => ({ ...plant, level: "breaking" as const })),
  ...additions.map((plant) => ({ ...plant, level: "addition" as const })),
  ...words.map((plant) => ({ ...plant, level: "text" as const })),
];
