import type { Texts } from "./texts.ts";

export const english: Texts = {
  locale: "en",
  wallets: { alipay: "Alipay", wechat: "WeChat Pay" },
  anyWallet: "Simulated wallets",
  sandbox: "Sandbox",
  noRealMoney: "This is a simulation: no real wallet is asked and no real money moves.",
  other: { language: "zh", locale: "zh-Hans", name: "简体中文" },

  standings: {
    waiting: { title: "Confirm payment", detail: "Waiting for you to pay." },
    processing: {
      title: "Payment in progress",
      detail: "The wallet has not decided yet. This takes half a minute at most.",
    },
    paid: { title: "Payment successful", detail: "" },
    declined: {
      title: "Payment declined",
      detail: "You declined this payment. You have not been charged.",
    },
    failed: { title: "Payment failed", detail: "You have not been charged." },
    expired: {
      title: "Order expired",
      detail: "The time to pay is over. You have not been charged.",
    },
    closed: {
      title: "Order closed",
      detail: "The merchant closed this order. You have not been charged.",
    },
    refunded: {
      title: "Payment refunded",
      detail: "The payment was taken back and the money returned to you.",
    },
  },
  reasons: {
    insufficientBalance: "The balance is too low.",
    paymentCodeInvalid: "The payment code is wrong or has expired.",
    customerCodeExpired: "The payment code has expired.",
    bankError: "The bank refused.",
    merchantAccountError: "The merchant cannot be paid at the moment.",
    busy: "The wallet is busy.",
    channelNoAnswer: "The wallet did not answer.",
  },
  tooLate: "Your choice came too late and changed nothing: this order had been decided already.",

  merchant: "Merchant",
  goods: "For",
  orderNumber: "Order number",
  payer: "Payer",
  payBy: "Pay before",
  paidAt: "Paid",
  refunded: "Refunded",

  pay: (amount) => `Pay ${amount}`,
  decline: "Decline",
  orDecideHere: "Or decide here",
  lookAgain: "Look again",
  backTo: (host) => `Back to ${host}`,
  closePage: "You can close this page.",
  openPayment: "Open the payment",

  scan: {
    title: "Scan with your phone",
    detail: "Point its camera at the code, then confirm the payment there.",
  },
  qrCode: "QR code of this page's address",
  scanNeedsAddress:
    "This code says “localhost”, where a phone finds only itself. Set TRADE_PUBLIC_URL to an address that the phone can reach.",

  noSuchOrder: {
    title: "No such order",
    detail: "No order of the simulated wallets has this address. Check the link, or ask the shop.",
  },
  foreignForm: {
    title: "Nothing was done",
    detail:
      "Another website tried to decide this payment for you. Only you can, on the payment's own page.",
  },
  broken: {
    title: "Something went wrong",
    detail: "Open the payment again to see how it stands before you try once more.",
  },
};
