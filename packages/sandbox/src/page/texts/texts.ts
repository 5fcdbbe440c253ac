import type { ChannelName, CodeName } from "@trade-v1/contract/catalogue";
import type { Standing } from "../payment-view.ts";

/** The page's languages; `zh` is written in simplified characters. */
export type Language = "en" | "zh";

interface Message {
  readonly title: string;
  readonly detail: string;
}

/** Everything that the page says, in one language. */
export interface Texts {
  /** A BCP 47 tag: what the page is in, and how it writes money and times. */
  readonly locale: string;
  readonly wallets: Readonly<Record<ChannelName, string>>;
  /** Where there is no order, and so no wallet to name. */
  readonly anyWallet: string;
  readonly sandbox: string;
  readonly noRealMoney: string;
  /** The other language, by the name that its readers call it. */
  readonly other: { readonly language: Language; readonly locale: string; readonly name: string };

  readonly standings: Readonly<Record<Standing, Message>>;
  /** Why a payment failed, where it helps the customer to know. */
  readonly reasons: Readonly<Partial<Record<CodeName, string>>>;
  readonly tooLate: string;

  readonly merchant: string;
  readonly goods: string;
  readonly orderNumber: string;
  readonly payer: string;
  readonly payBy: string;
  readonly paidAt: string;
  readonly refunded: string;

  readonly pay: (amount: string) => string;
  readonly decline: string;
  readonly orDecideHere: string;
  readonly lookAgain: string;
  readonly backTo: (host: string) => string;
  readonly closePage: string;
  readonly openPayment: string;

  readonly scan: Message;
  readonly qrCode: string;
  /** Said where the code names this computer as `localhost`, which a phone takes for itself. */
  readonly scanNeedsAddress: string;

  readonly noSuchOrder: Message;
  readonly foreignForm: Message;
  readonly broken: Message;
}
