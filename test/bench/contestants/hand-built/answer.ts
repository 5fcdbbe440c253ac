import type { NewPayment, Paid } from "./books.ts";

type Fields = Readonly<Record<string, string>>;

export function newPayment(fields: Fields): NewPayment {
  return {
    number: fields["out_trade_no"] ?? "",
    payType: fields["pay_type"] ?? "",
    amount: Number(fields["txamt"]),
    currency: fields["txcurrcd"] ?? "HKD",
    clientTime: fields["txdtm"] ?? "",
  };
}

/** The contract's answer to a payment. */
export function paymentAnswer({ id, at, ...payment }: Paid): string {
  return JSON.stringify({
    sysdtm: at,
    resperr: "",
    respmsg: "OK",
    out_trade_no: payment.number,
    syssn: id,
    respcd: "0000",
    pay_url: "",
    pay_type: payment.payType,
    txdtm: payment.clientTime,
    txamt: String(payment.amount),
    txcurrcd: payment.currency,
  });
}

export function refusal(code: string, detail: string): string {
  return JSON.stringify({ sysdtm: "", resperr: detail, respmsg: "refused", respcd: code });
}
