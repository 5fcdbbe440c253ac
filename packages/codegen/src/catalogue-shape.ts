import { Ajv2020 } from "ajv/dist/2020.js";

/** A row of `openapi/catalogue/respcd.yaml`; the comment at its head explains the columns. */
export interface CodeRow {
  code: string;
  name: string;
  message: string;
  meaning: string;
  action: string;
  retry: string;
  cause: string;
  forces: string[];
  origin: string;
}

/** A row of `openapi/catalogue/pay-types.yaml`. */
export interface PayTypeRow {
  code: string;
  name: string;
  channel: string;
  flow: string;
  close: boolean;
  reversal: boolean;
  origin: string;
  description: string;
}

export interface StateRow {
  name: string;
  final: boolean;
  meaning: string;
}

export interface MoveRow {
  from: string;
  to: string;
  when: string;
}

/** One case of a cell in the table of outcomes. */
export interface OutcomeRow {
  when?: string;
  respcd: string;
  cancel?: string;
  effect: string;
}

/** `openapi/catalogue/order-states.yaml`. */
export interface OrderStates {
  states: StateRow[];
  moves: MoveRow[];
  operationStates: StateRow[];
  operationMoves: MoveRow[];
  outcomes: Record<string, Record<string, OutcomeRow[]>>;
}

/** A row of `openapi/catalogue/currencies.yaml`. */
export interface CurrencyRow {
  decimals: number;
  currencies: string[];
}

/** The tables of `openapi/catalogue/`. */
export interface Catalogue {
  readonly currencies: readonly CurrencyRow[];
  readonly codes: readonly CodeRow[];
  readonly payTypes: readonly PayTypeRow[];
  readonly orders: OrderStates;
}

const text = { type: "string", minLength: 1 };
const flag = { type: "boolean" };
const origin = { type: "string", enum: ["seed", "extension"] };

const codeRow = row({
  code: { type: "string", pattern: "^\\d{4}$" },
  name: { type: "string", pattern: "^[a-z][A-Za-z]*$" },
  message: text,
  meaning: text,
  action: text,
  retry: { type: "string", enum: ["never-needed", "safe", "later", "new-number", "no"] },
  cause: { type: "string", enum: ["partner", "customer", "channel", "gateway"] },
  forces: {
    type: "array",
    uniqueItems: true,
    items: { type: "string", enum: ["payment", "refund"] },
  },
  origin,
});

const payTypeRow = row({
  code: { type: "string", pattern: "^\\d{6}$" },
  name: text,
  channel: text,
  flow: { type: "string", enum: ["pre-order", "swipe", "in-app"] },
  close: flag,
  reversal: flag,
  origin,
  description: text,
});

const currencyRow = row({
  decimals: { type: "integer", minimum: 0, maximum: 4 },
  currencies: { type: "array", minItems: 1, items: { type: "string", pattern: "^[A-Z]{3}$" } },
});

const stateRow = row({ name: text, final: flag, meaning: text });
const moveRow = row({ from: text, to: text, when: text });
const outcomeRow = {
  ...row({ respcd: text, effect: text, when: text, cancel: text }),
  required: ["respcd", "effect"],
};
const cell = { type: "array", minItems: 1, items: outcomeRow };

const orderStates = row({
  states: { type: "array", items: stateRow },
  moves: { type: "array", items: moveRow },
  operationStates: { type: "array", items: stateRow },
  operationMoves: { type: "array", items: moveRow },
  outcomes: {
    type: "object",
    additionalProperties: row({
      payment: cell,
      query: cell,
      close: cell,
      refund: cell,
      reversal: cell,
    }),
  },
});

const ajv = new Ajv2020({ allErrors: true, strictRequired: false });

/** Each returns its argument, typed, or throws a sentence that names every wrong cell. */
export const checkCodes = checker<CodeRow[]>("respcd.yaml", { type: "array", items: codeRow });
export const checkPayTypes = checker<PayTypeRow[]>("pay-types.yaml", {
  type: "array",
  items: payTypeRow,
});
export const checkCurrencies = checker<CurrencyRow[]>("currencies.yaml", {
  type: "array",
  items: currencyRow,
});
export const checkOrderStates = checker<OrderStates>("order-states.yaml", orderStates);

function checker<T>(file: string, schema: object): (value: unknown) => T {
  const validate = ajv.compile<T>(schema);
  return (value) => {
    if (validate(value)) return value;
    throw new Error(`openapi/catalogue/${file}: ${ajv.errorsText(validate.errors)}`);
  };
}

/** An object with exactly these members, all of them required. */
function row(properties: object) {
  return {
    type: "object",
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}
