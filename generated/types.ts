// Made by `npm run generate` from openapi/openapi.yaml.
// Do not edit: change the source and run the command again.

export interface paths {
    "/trade/v1/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a payment
         * @description Opens an order and, for the swipe types, charges the customer at once.
         *
         *     With `800151`, `800201` and `800207` you get a `pay_url` for the customer. `0000` says that the order is
         *     open, not that it is paid: wait for the notification, or query. The order closes by itself when
         *     `expired_time` is over.
         *
         *     With `800108` and `800208` you send the `auth_code` that you scanned. `0000` says that it is paid.
         *     `1143` says that the customer has to confirm on the phone, and has 120 seconds for it. `1145` says that
         *     the outcome is not known yet. Query after either of them; do not let the customer pay again under
         *     another number before you know.
         *
         *     Send the same request again whenever you are unsure: it charges once, and the answer carries
         *     `Idempotent-Replayed: true`. A payment that failed has used up its `out_trade_no`.
         */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/v1/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an unpaid WeChat order
         * @description Closes a WeChat order that is not paid, so that it cannot be paid any more. An order whose payment
         *     failed can be closed as well.
         *
         *     An order that is paid is not touched: the answer is `1260`, and a refund gives the money back. An Alipay
         *     order is not touched either: the answer is `1124`, and a reversal does what you want.
         *
         *     If it is not known yet whether the order was paid, the channel is asked first. If that does not help,
         *     the answer is `1145`: send the same close again in a few seconds.
         *
         *     Closing a closed order answers with the first close. An order that expired was closed by the system;
         *     that close is what you get.
         */
        post: operations["closeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/v1/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give back all or part of a paid order
         * @description Gives back all or part of an order that is paid, of any pay type. You can refund one order several
         *     times, up to its amount. While part of it is left the order counts as paid; when nothing is left it is
         *     refunded.
         *
         *     `out_trade_no` is the refund's own number, never the order's. The same refund under the same number is
         *     paid out once, however often you send it.
         *
         *     `1145` says that the outcome is not known yet, or that another refund of the order is still under way.
         *     Send the same request again in a few seconds. More than what is left is refused with `1272`, and the
         *     number stays free. What the channel refused has used up its number.
         */
        post: operations["createRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/v1/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back an Alipay order, paid or not
         * @description Takes back an Alipay order, whatever became of it. Is it unpaid, or did its payment fail, then it is
         *     closed. Is it paid, then the whole amount is given back. This also holds for an order that was paid
         *     without any doubt, so take care.
         *
         *     An order of which a part was refunded is not reversed: the answer is `1262`, and a refund gives back
         *     what is left. A WeChat order is not touched: the answer is `1124`, and close or refund do what you want.
         *
         *     If it is not known yet whether the order was paid, the channel is asked first. If that does not help,
         *     the answer is `1145`: send the same reversal again in a few seconds. Reversing a reversed or closed
         *     order answers with the first one.
         *
         *     `mchid` is required here, and `txamt` is the order's whole amount. A reversal sends no notification.
         */
        post: operations["createReversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trade/v1/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find out what became of transactions
         * @description Finds payments, refunds, reversals and closes of a merchant, by their numbers or by time.
         *
         *     With `syssn` or `out_trade_no`, up to 100 of them, it finds exactly these; no window of time applies
         *     unless you send one. An order's number finds the order alone, never its refunds. Both together find what
         *     is named by both.
         *
         *     Without numbers it finds what the gateway recorded from `start_time` to `end_time`: at most one month,
         *     by default this month. With one of the two it spans a month from there.
         *
         *     An entry's own `respcd` says what became of it: `0000` succeeded, `1143` waits for the customer, `1145`
         *     is not known yet, anything else failed or was closed. `cancel` says whether an order was taken back.
         */
        post: operations["queryTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    transactionNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment or a refund has succeeded
         * @description The gateway sends this to the order's `notify_url`, or else to the app's own address, when a payment or a
         *     refund succeeds. Closes, reversals and failures are not notified.
         *
         *     Verify the signature before you believe anything: hash the exact bytes of the body followed by your key
         *     and compare the result with `X-QF-SIGN`. Then compare `txamt` with what you asked for, and act on
         *     `syssn` only once: the same notification can arrive more than once.
         *
         *     Answer with status 200 and the text `SUCCESS`. Any other answer, a redirect, or none within the time-out
         *     counts as a failure, and the identical bytes are sent again 2 minutes, 10 minutes, 10 minutes, 60
         *     minutes, 2 hours, 6 hours and 15 hours after the previous attempt. Then it is given up; query to catch
         *     up. A refund is not notified before its payment's notification was taken or given up.
         */
        post: operations["transactionNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description The merchant that the transaction belongs to: the code that the merchant got when it signed up, 1 to 32 letters or digits. It must be a merchant of your app, or the answer is HTTP 403 with `1241`.
         * @example BvDtmKJA5mx7GpN0
         */
        Mchid: string;
        /**
         * @description How the customer pays.
         *
         *     | `pay_type` | name | what you get or send | close | reversal |
         *     |---|---|---|---|---|
         *     | `800151` | Alipay pre order | get a `pay_url` | no | yes |
         *     | `800108` | Alipay swipe card | send the `auth_code` | no | yes |
         *     | `800201` | Wechat pre order | get a `pay_url`, shown as a QR code | yes | no |
         *     | `800207` | Wechat H5 | get a `pay_url` for a page inside WeChat | yes | no |
         *     | `800208` | Wechat swipe card | send the `auth_code` | yes | no |
         * @example 800208
         * @enum {string}
         */
        PayType: "800151" | "800108" | "800201" | "800207" | "800208";
        /**
         * @description Your own number of a payment or a refund, 1 to 128 of the characters `A-Z a-z 0-9 _ . - | * @ :`. Within one merchant a number names one payment or one refund, for ever.
         * @example 1470020842103
         */
        OutTradeNo: string;
        /**
         * Format: int64
         * @description An amount in the minor unit of its currency (cents of HKD, whole yen of JPY), 1 to 99,999,999,999. On the wire only digits: no sign, point, exponent, space or leading zero.
         * @example 10
         */
        Amount: number;
        /**
         * @description A date and time, `YYYY-MM-DD HH:mm:ss`, with one space between. Only dates that exist are accepted: `2016-02-29` is one, `2015-02-29` is not. The gateway writes times in its own offset, `+08:00` unless it is configured otherwise.
         * @example 2016-12-16 15:53:18
         */
        TradeDateTime: string;
        /**
         * @description The unique id of the device that takes the payment (a till, a terminal), up to 40 characters. It is kept and shown in queries; it decides nothing.
         * @example TILL-0007
         */
        Udid: string;
        /**
         * @description The payment code that the customer shows in the wallet, read by a scanner: 16 to 24 digits. WeChat's have 18 digits and start with 10 to 15; Alipay's have 16 to 24 digits and start with 25 to 30.
         * @example 134567890123456789
         * @example 286420135798642013
         */
        AuthCode: string;
        /**
         * @description The customer's id within the merchant's WeChat account, up to 128 characters. With `800207` only that customer can pay; the other pay types ignore it.
         * @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o
         */
        Openid: string;
        /**
         * @description Where the payment is made: latitude (-90 to 90), one space, longitude (-180 to 180), in degrees with at most 8 decimals. The latitude stands in front, whatever the field's name suggests.
         * @example 12.34 56.78
         */
        Lnglat: string;
        /**
         * @description A currency: the three capital letters of ISO 4217.
         * @example HKD
         */
        Currency: string;
        /**
         * @description What is paid for, as the customer sees it in the wallet. Up to 64 characters.
         * @example Two coffees
         */
        GoodsName: string;
        /**
         * Format: uri
         * @description Where notifications about this order go, instead of the app's own address: an https URL of at most 256 characters. It must lead to a public address. With the sandbox on, http is allowed as well.
         * @example https://partner.example/trade/notifications
         */
        NotifyUrl: string;
        /**
         * Format: uri
         * @description Where the customer's browser goes after paying: a URL of at most 256 characters. Arriving there proves nothing; go by the notification or a query.
         * @example https://partner.example/orders/1470020842103
         */
        ReturnUrl: string;
        /**
         * @description How many minutes the customer has to pay a pre-order or an in-app order, 5 to 120. Then the order is closed and answers `1181`. A swipe that waits for the customer expires after 120 seconds, whatever is sent here.
         * @default 30
         * @example 15
         */
        ExpiredTime: number;
        /** @description Opens a payment. Fields that are not listed here are tolerated, ignored and part of what is signed. */
        PaymentRequest: {
            /** @description The merchant who is paid. Left out: your app's default merchant. `Mchid` is read as well, but never both in one request. */
            mchid?: components["schemas"]["Mchid"];
            pay_type: components["schemas"]["PayType"];
            /** @description Your number of this order. It makes the request safe to repeat: the same request under the same number never charges twice. Used for anything else, it is refused with `2011`. */
            out_trade_no: components["schemas"]["OutTradeNo"];
            /** @description What the customer pays, in the minor unit of the currency: `10` is HKD 0.10. An integer from 1 to 99999999999, digits only. In the sandbox an amount that equals a code forces that code. */
            txamt: components["schemas"]["Amount"];
            /** @description The time of the payment on your side. It is kept and returned, and never compared with the gateway's clock. Left out: the gateway's time. */
            txdtm?: components["schemas"]["TradeDateTime"];
            udid?: components["schemas"]["Udid"];
            /** @description The payment code on the customer's phone. Required for the swipe types: 18 digits that start with 10 to 15 for `800208`, 16 to 24 digits that start with 25 to 30 for `800108`. The other pay types have no use for it. */
            auth_code?: components["schemas"]["AuthCode"];
            openid?: components["schemas"]["Openid"];
            lnglat?: components["schemas"]["Lnglat"];
            /** @description The currency of `txamt`, by ISO 4217. It must be the merchant's own, which is also what is meant when it is left out. */
            txcurrcd?: components["schemas"]["Currency"];
            goods_name?: components["schemas"]["GoodsName"];
            notify_url?: components["schemas"]["NotifyUrl"];
            return_url?: components["schemas"]["ReturnUrl"];
            expired_time?: components["schemas"]["ExpiredTime"];
        };
        /**
         * @description What became of the request: 4 digits. `0000` is success, every other code says why not. New codes may be
         *     added: treat one that you do not know like `1145` and query.
         *
         *     | `respcd` | `respmsg` |
         *     |---|---|
         *     | `0000` | OK |
         *     | `1100` | System under maintenance |
         *     | `1102` | Repeat request |
         *     | `1103` | Message format error |
         *     | `1104` | Parameter error |
         *     | `1108` | Signature error |
         *     | `1124` | Operation not valid for this order |
         *     | `1125` | Already refunded |
         *     | `1126` | Does not match the original transaction |
         *     | `1136` | No such transaction |
         *     | `1142` | Order closed |
         *     | `1143` | Waiting for the customer |
         *     | `1145` | Processing, ask again |
         *     | `1154` | Internal error |
         *     | `1155` | Refund denied |
         *     | `1181` | Order expired |
         *     | `1201` | Insufficient balance |
         *     | `1202` | Payment code wrong or expired |
         *     | `1203` | Merchant account error |
         *     | `1204` | Bank error |
         *     | `1205` | Payment failed |
         *     | `1241` | Merchant unknown or not allowed |
         *     | `1260` | Already paid |
         *     | `1261` | Not paid |
         *     | `1262` | Refunded |
         *     | `1263` | Cancelled |
         *     | `1264` | Closed |
         *     | `1269` | Unsettled balance too low |
         *     | `1272` | Refund exceeds what is left |
         *     | `1297` | Busy, try later |
         *     | `1298` | No answer from the channel |
         *     | `2005` | Customer code expired |
         *     | `2011` | out_trade_no already used |
         * @example 0000
         */
        Respcd: string;
        /**
         * @description The code in words, at most 64 characters. On success `OK` for payments and empty for every other operation.
         * @example OK
         * @example Parameter error
         */
        Respmsg: string;
        /**
         * @description Empty on success. On failure a sentence that says what to correct or to do, naming the field. For people and logs: never branch on it. In the sandbox it can be long, as it also explains signatures.
         * @example
         * @example txamt must be an integer of minor units from 1 to 99999999999, digits only
         */
        Resperr: string;
        /**
         * @description A transaction's serial number, made by the gateway: 24 digits, the first 14 of them the time (`YYYYMMDDHHmmss`). Keep it as a string; it does not fit a number.
         * @example 201607280901020011216137
         */
        AnsweredSyssn: string;
        /**
         * @description Where the customer pays, at most 512 characters. Send the customer's browser there, or show it as a QR code. Empty for swipes, and when the channel did not open the order.
         * @example http://localhost:3000/sandbox/wallet/201607280901020011216135
         * @example
         */
        PayUrl: string;
        /**
         * @description How the customer pays, as in the payment's `pay_type`: 6 digits. New pay types may be added; a client must not break on one that it does not know.
         * @example 800208
         */
        AnsweredPayType: string;
        /**
         * @description An amount in the minor unit of its currency, as a string of digits, 1 to 99999999999.
         * @example 1
         */
        AnsweredAmount: string;
        /** @description The payment as it stands. Once a payment was recorded, also when the channel refused it, every member is present; what the gateway's own rules refused holds `respcd`, `respmsg`, `resperr` and `sysdtm` alone. */
        PaymentResponse: {
            respcd: components["schemas"]["Respcd"];
            /** @description The code in words, at most 64 characters. `OK` on success. */
            respmsg: components["schemas"]["Respmsg"];
            resperr: components["schemas"]["Resperr"];
            /** @description The gateway's time when it recorded the payment; of a refused request, when it answered. */
            sysdtm: components["schemas"]["TradeDateTime"];
            /** @description Your number of the order, as you sent it. */
            out_trade_no?: components["schemas"]["OutTradeNo"];
            /** @description The order's serial number, 24 digits. Keep it: refund and reversal ask for it. */
            syssn?: components["schemas"]["AnsweredSyssn"];
            pay_url?: components["schemas"]["PayUrl"];
            /** @description Only for `800201`: the text to encode as a QR code, at most 512 characters. Equal to `pay_url`. */
            qrcode?: components["schemas"]["PayUrl"];
            pay_type?: components["schemas"]["AnsweredPayType"];
            /** @description The time that you sent, or `sysdtm` if you sent none. */
            txdtm?: components["schemas"]["TradeDateTime"];
            /** @description The order's amount in the minor unit of `txcurrcd`, as a string of digits. */
            txamt?: components["schemas"]["AnsweredAmount"];
            /** @description The order's currency, by ISO 4217. */
            txcurrcd?: components["schemas"]["Currency"];
        };
        /** @description The envelope that every answer under `/trade/v1` has. On its own it says that the request was refused and that no transaction was recorded for it; after a 5xx that is not certain, so ask again. */
        ErrorResponse: {
            /** @example 1104 */
            respcd: components["schemas"]["Respcd"];
            /**
             * @description The code in words, 1 to 64 characters.
             * @example Parameter error
             */
            respmsg: components["schemas"]["Respmsg"];
            /** @example txamt must be an integer of minor units from 1 to 99999999999, digits only */
            resperr: components["schemas"]["Resperr"];
            /**
             * @description The gateway's time when it answered.
             * @example 2016-12-16 15:53:18
             */
            sysdtm: components["schemas"]["TradeDateTime"];
        };
        /**
         * @description The transaction's serial number, made by the gateway: 24 digits, the first 14 of them the time (`YYYYMMDDHHmmss`). Treat it as a string; it does not fit a number. Up to 40 digits are read.
         * @example 201607280901020011216135
         */
        Syssn: string;
        /** @description Closes an unpaid WeChat order. Name the order by `syssn`, by `out_trade_no`, or by both. Fields that are not listed here are tolerated, ignored and part of what is signed. */
        CloseRequest: {
            /** @description The merchant of the order. Left out: your app's default merchant. `Mchid` is read as well, but never both in one request. */
            mchid?: components["schemas"]["Mchid"];
            /** @description The order's serial number, 1 to 40 digits. Required if `out_trade_no` is left out. Where both are sent it decides which order is meant. */
            syssn?: components["schemas"]["Syssn"];
            /** @description Your number of the order. Required if `syssn` is left out. Where both are sent they must name the same order, or the answer is `1126`. */
            out_trade_no?: components["schemas"]["OutTradeNo"];
            /** @description The time of the close on your side. It is kept and returned, and never compared with the gateway's clock. Left out: the gateway's time. */
            txdtm?: components["schemas"]["TradeDateTime"];
            /** @description The order's amount, in the minor unit of its currency. It may be left out; if sent it must be the order's, or the answer is `1126`. */
            txamt?: components["schemas"]["Amount"];
            udid?: components["schemas"]["Udid"];
        };
        /** @description The close as it stands. Once a close was recorded, also when the channel refused it, every member is present; what the gateway's own rules refused holds `respcd`, `respmsg`, `resperr` and `sysdtm` alone. */
        CloseResponse: {
            respcd: components["schemas"]["Respcd"];
            /** @description The code in words, at most 64 characters. Empty on success. */
            respmsg: components["schemas"]["Respmsg"];
            resperr: components["schemas"]["Resperr"];
            /**
             * @description The gateway's time when it recorded the close; of a refused request, when it answered.
             * @example 2016-07-28 14:13:51
             */
            sysdtm: components["schemas"]["TradeDateTime"];
            /** @description The serial number of the close itself, 24 digits. */
            syssn?: components["schemas"]["AnsweredSyssn"];
            /**
             * @description The serial number of the order, 24 digits.
             * @example 201607280901020011216135
             */
            orig_syssn?: components["schemas"]["AnsweredSyssn"];
            /**
             * @description Your number of the order.
             * @example 1469686430937
             */
            out_trade_no?: components["schemas"]["OutTradeNo"];
            /** @description The order's amount in the minor unit of its currency, as a string of digits. */
            txamt?: components["schemas"]["AnsweredAmount"];
            /**
             * @description The time that you sent, or `sysdtm` if you sent none.
             * @example 2016-07-28 14:13:50
             */
            txdtm?: components["schemas"]["TradeDateTime"];
        };
        /** @description Gives back all or part of a paid order. Fields that are not listed here are tolerated, ignored and part of what is signed. */
        RefundRequest: {
            /** @description The merchant of the order. Left out: your app's default merchant. `Mchid` is read as well, but never both in one request. */
            mchid?: components["schemas"]["Mchid"];
            /** @description The serial number of the order to refund, as its payment's answer gave it. 1 to 40 digits. */
            syssn: components["schemas"]["Syssn"];
            /** @description Your number of this refund, never the order's. It makes the request safe to repeat: the same refund under the same number is never paid out twice. */
            out_trade_no: components["schemas"]["OutTradeNo"];
            /** @description What to give back, in the minor unit of the order's currency: at most the order's amount less what was refunded before. In the sandbox an amount that equals a code forces that code, except for refunds of the whole order. */
            txamt: components["schemas"]["Amount"];
            /** @description The time of the refund on your side. It is kept and returned, and never compared with the gateway's clock. */
            txdtm: components["schemas"]["TradeDateTime"];
            udid?: components["schemas"]["Udid"];
            /** @description The currency of `txamt`, by ISO 4217. If sent it must be the order's, or the answer is `1126`. */
            txcurrcd?: components["schemas"]["Currency"];
        };
        /** @description The refund as it stands. Once a refund was recorded, also when the channel refused it, every member is present; what the gateway's own rules refused holds `respcd`, `respmsg`, `resperr` and `sysdtm` alone. */
        RefundResponse: {
            respcd: components["schemas"]["Respcd"];
            /** @description The code in words, at most 64 characters. Empty on success. */
            respmsg: components["schemas"]["Respmsg"];
            resperr: components["schemas"]["Resperr"];
            /**
             * @description The gateway's time when it recorded the refund; of a refused request, when it answered.
             * @example 2016-07-28 14:13:51
             */
            sysdtm: components["schemas"]["TradeDateTime"];
            /** @description The serial number of the refund itself, 24 digits. */
            syssn?: components["schemas"]["AnsweredSyssn"];
            /**
             * @description The serial number of the order, 24 digits.
             * @example 201607280901020011216135
             */
            orig_syssn?: components["schemas"]["AnsweredSyssn"];
            /**
             * @description Your number of the refund, as you sent it.
             * @example 1469686430937
             */
            out_trade_no?: components["schemas"]["OutTradeNo"];
            /** @description What is given back, in the minor unit of the order's currency, as a string of digits. */
            txamt?: components["schemas"]["AnsweredAmount"];
            /**
             * @description The time that you sent.
             * @example 2016-07-28 14:13:50
             */
            txdtm?: components["schemas"]["TradeDateTime"];
        };
        /** @description Takes back an Alipay order: closes it if it is unpaid, gives the whole amount back if it is paid. Fields that are not listed here are tolerated, ignored and part of what is signed. */
        ReversalRequest: {
            /** @description The merchant of the order. Required here. `Mchid` is read as well, but never both in one request. */
            mchid: components["schemas"]["Mchid"];
            /** @description The serial number of the order to take back, as its payment's answer gave it. 1 to 40 digits. */
            syssn: components["schemas"]["Syssn"];
            /** @description Your number of the order. It must belong to the order that `syssn` names, or the answer is `1126`. */
            out_trade_no: components["schemas"]["OutTradeNo"];
            /** @description The time of the reversal on your side. It is kept and returned, and never compared with the gateway's clock. */
            txdtm: components["schemas"]["TradeDateTime"];
            /** @description The order's whole amount, in the minor unit of its currency. Any other amount is answered with `1126`: a reversal cannot be partial. */
            txamt: components["schemas"]["Amount"];
            udid?: components["schemas"]["Udid"];
        };
        /** @description The reversal as it stands. Once a reversal was recorded, also when the channel refused it, every member is present; what the gateway's own rules refused holds `respcd`, `respmsg`, `resperr` and `sysdtm` alone. */
        ReversalResponse: {
            respcd: components["schemas"]["Respcd"];
            /** @description The code in words, at most 64 characters. Empty on success. */
            respmsg: components["schemas"]["Respmsg"];
            resperr: components["schemas"]["Resperr"];
            /**
             * @description The gateway's time when it recorded the reversal; of a refused request, when it answered.
             * @example 2016-07-28 14:13:51
             */
            sysdtm: components["schemas"]["TradeDateTime"];
            /** @description The serial number of the reversal itself, 24 digits. */
            syssn?: components["schemas"]["AnsweredSyssn"];
            /**
             * @description The serial number of the order, 24 digits.
             * @example 201607280901020011216135
             */
            orig_syssn?: components["schemas"]["AnsweredSyssn"];
            /**
             * @description Your number of the order.
             * @example 1469686430937
             */
            out_trade_no?: components["schemas"]["OutTradeNo"];
            /** @description The order's amount in the minor unit of its currency, as a string of digits. */
            txamt?: components["schemas"]["AnsweredAmount"];
            /**
             * @description The time that you sent.
             * @example 2016-07-28 14:13:50
             */
            txdtm?: components["schemas"]["TradeDateTime"];
        };
        /**
         * @description One to 100 serial numbers, separated by commas, without spaces.
         * @example 201607280901020011216135
         * @example 201607280901020011216135,201607280901020011216137
         */
        SyssnList: string;
        /**
         * @description One to 100 of your own numbers, separated by commas, without spaces.
         * @example 1470020842103
         * @example 1470020842103,1469686430937
         */
        OutTradeNoList: string;
        /**
         * @description Which page of the result, from 1.
         * @default 1
         * @example 1
         */
        Page: number;
        /**
         * @description How many transactions a page holds, 1 to 100.
         * @default 10
         * @example 10
         */
        PageSize: number;
        /** @description Asks for transactions by number, or for those of a time. All fields narrow the result together; without any it is everything of this month. Fields that are not listed here are tolerated, ignored and part of what is signed. */
        QueryRequest: {
            /** @description The merchant whose transactions are meant. Left out: your app's default merchant. `Mchid` is read as well, but never both in one request. */
            mchid?: components["schemas"]["Mchid"];
            /** @description Only the transactions with these serial numbers: 1 to 100, separated by commas. An order's number finds the order alone, not its refunds. No window of time applies unless you send one. */
            syssn?: components["schemas"]["SyssnList"];
            /** @description Only the payments and refunds with these numbers of yours: 1 to 100, separated by commas. No window of time applies unless you send one. */
            out_trade_no?: components["schemas"]["OutTradeNoList"];
            /** @description Only transactions of orders that were opened with this pay type. */
            pay_type?: components["schemas"]["PayType"];
            /** @description Only transactions that stand at this code, for instance `1143` for orders that wait for the customer. 4 digits. */
            respcd?: components["schemas"]["Respcd"];
            /** @description Only transactions from this time on, by their `sysdtm`. Left out: one month before `end_time`, or the first of this month if that is left out too. */
            start_time?: components["schemas"]["TradeDateTime"];
            /** @description Only transactions up to this time, by their `sysdtm`; at most one month after `start_time`. Left out: one month after `start_time`, or now if that is left out too. */
            end_time?: components["schemas"]["TradeDateTime"];
            page?: components["schemas"]["Page"];
            page_size?: components["schemas"]["PageSize"];
        };
        /**
         * @description What kind of transaction it is: `payment`, `refund`, `reversal` or `close`. At most 16 letters; new kinds may be added.
         * @example payment
         */
        OrderType: string;
        /**
         * @description A date and time, `YYYY-MM-DD HH:mm:ss`, in the gateway's offset, or empty if there is none yet.
         * @example 2016-12-16 15:53:20
         * @example
         */
        OptionalTradeDateTime: string;
        /**
         * @description The transaction's number at the channel, as the customer sees it in the wallet, at most 64 characters. Empty if the channel has not given one.
         * @example 4200000017201612160000000001
         * @example
         */
        Chnlsn: string;
        /**
         * @description Whether an order was taken back. One digit; always `0` on refunds, closes and reversals.
         *
         *     | `cancel` | the order |
         *     |---|---|
         *     | `0` | was not taken back |
         *     | `1` | was reversed |
         *     | `2` | was closed |
         *     | `3` | was refunded in full |
         *     | `5` | was refunded in part |
         * @example 0
         */
        Cancel: string;
        /** @description One transaction of a query's result: a payment, refund, reversal or close. Every member is present, empty if there is nothing to say. */
        TransactionEntry: {
            order_type: components["schemas"]["OrderType"];
            /** @description The transaction's own serial number, 24 digits. */
            syssn: components["schemas"]["AnsweredSyssn"];
            /**
             * @description The order's serial number on a refund, reversal or close, 24 digits. Empty on a payment.
             * @example 201607280901020011216135
             * @example
             */
            origssn: string;
            /** @description Your number of the payment or of the refund; on a reversal or close the order's. */
            out_trade_no: components["schemas"]["OutTradeNo"];
            pay_type: components["schemas"]["AnsweredPayType"];
            txamt: components["schemas"]["AnsweredAmount"];
            txcurrcd: components["schemas"]["Currency"];
            /** @description The time on your side that you sent, or `sysdtm` if you sent none. */
            txdtm: components["schemas"]["TradeDateTime"];
            /** @description The gateway's time when it recorded the transaction. */
            sysdtm: components["schemas"]["TradeDateTime"];
            /** @description When the channel carried it out: when the customer paid, or the money went back. Empty while, or if, that did not happen. */
            paydtm: components["schemas"]["OptionalTradeDateTime"];
            /**
             * @description The device that you named, up to 40 characters. Empty if you named none.
             * @example TILL-0007
             * @example
             */
            udid: string;
            chnlsn: components["schemas"]["Chnlsn"];
            cancel: components["schemas"]["Cancel"];
            /** @description What became of this transaction, 4 digits, by the same table as every `respcd`. */
            respcd: components["schemas"]["Respcd"];
            /**
             * @description The transaction's `respcd` in words, at most 64 characters. Empty on success.
             * @example
             * @example Insufficient balance
             */
            errmsg: components["schemas"]["Respmsg"];
        };
        /** @description One page of transactions, the newest first. If nothing was found it is a success with an empty `data`. A refused query holds `respcd`, `respmsg`, `resperr` and `sysdtm` alone. */
        QueryResponse: {
            /** @description Whether the query could be answered, 4 digits. What became of each transaction stands in its own `respcd`. */
            respcd: components["schemas"]["Respcd"];
            /** @description The code in words, at most 64 characters. Empty on success. */
            respmsg: components["schemas"]["Respmsg"];
            resperr: components["schemas"]["Resperr"];
            /** @description The gateway's time when it answered. */
            sysdtm: components["schemas"]["TradeDateTime"];
            /** @description The transactions on this page, at most 100, the newest first. */
            data?: components["schemas"]["TransactionEntry"][];
            page?: components["schemas"]["Page"];
            /** @description How many transactions a page can hold, 1 to 100; this one may hold fewer. */
            page_size?: components["schemas"]["PageSize"];
        };
        /**
         * @description What succeeded: `payment` or `refund`. At most 16 letters; new kinds may be added, so acknowledge and ignore what you do not know.
         * @example payment
         */
        NotifyType: string;
        /** @description A payment or a refund has succeeded. Every member is present, empty if unknown; only `orig_syssn` is left out on payments. New members may be added. */
        Notification: {
            notify_type: components["schemas"]["NotifyType"];
            /**
             * @description `1`: it succeeded. Nothing else is notified.
             * @example 1
             * @enum {string}
             */
            status: "1";
            /**
             * @description Always `0000`.
             * @constant
             */
            respcd: components["schemas"]["Respcd"];
            /** @description The serial number of the payment or refund, 24 digits. */
            syssn: components["schemas"]["AnsweredSyssn"];
            /** @description On refunds only, the serial number of the order, 24 digits. */
            orig_syssn?: components["schemas"]["AnsweredSyssn"];
            /** @description Your number of the payment or refund. */
            out_trade_no: components["schemas"]["OutTradeNo"];
            pay_type: components["schemas"]["AnsweredPayType"];
            /** @description The amount of the payment or refund, in the minor unit of `txcurrcd`, as a string of digits. Compare it with what you asked for. */
            txamt: components["schemas"]["AnsweredAmount"];
            txcurrcd: components["schemas"]["Currency"];
            /** @description The time on your side that you sent, or `sysdtm` if you sent none. */
            txdtm: components["schemas"]["TradeDateTime"];
            /** @description The gateway's time when it recorded the payment or refund. */
            sysdtm: components["schemas"]["TradeDateTime"];
            /** @description When the customer paid, or the money went back. Empty if the channel did not say. */
            paydtm: components["schemas"]["OptionalTradeDateTime"];
            /** @description The merchant of the order, 1 to 32 letters or digits. */
            mchid: components["schemas"]["Mchid"];
            cancel: components["schemas"]["Cancel"];
            /**
             * @description What was paid for, up to 64 characters, as the payment said. Empty if it said nothing.
             * @example Two coffees
             * @example
             */
            goods_name: string;
            chnlsn: components["schemas"]["Chnlsn"];
        };
        /**
         * @description The word `SUCCESS`, and nothing else but white space around it.
         * @example SUCCESS
         */
        NotificationReceipt: string;
    };
    responses: {
        /** @description The request could not be read (`1103`), or a field is missing or wrong (`1104`); `resperr` says what to correct. Nothing was recorded. The answer is signed only with `1104`, as malformed requests are refused before the caller is known. */
        BadRequest: {
            headers: {
                "X-QF-SIGN": components["headers"]["Signature"];
                "X-QF-SIGNTYPE": components["headers"]["SignType"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The app code is unknown or disabled, or the signature does not belong to this request and the app's key (`1108`). Nothing was recorded. The answer is not signed. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description `mchid` is unknown or not a merchant of your app (`1241`). Nothing was recorded. */
        Forbidden: {
            headers: {
                "X-QF-SIGN": components["headers"]["Signature"];
                "X-QF-SIGNTYPE": components["headers"]["SignType"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no such path (`1103`). Check the base URL and the path. The answer is not signed. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The path takes POST only (`1103`). A client that follows a redirect may have turned POST into GET. The answer is not signed. */
        MethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body is larger than 64 KiB (`1103`). Nothing was recorded. The answer is not signed. */
        ContentTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body is not application/x-www-form-urlencoded in UTF-8 (`1103`). Nothing was recorded. The answer is not signed. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many requests in a short time, from your address or from your app (`1297`). Nothing was recorded: wait as long as `Retry-After` says and send the same request again. The answer is signed if the caller was known by then. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-QF-SIGN": components["headers"]["Signature"];
                "X-QF-SIGNTYPE": components["headers"]["SignType"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Something went wrong in the gateway (`1154`). It may or may not have recorded the request: send the same request again, which does nothing twice and tells what became of the first. The answer is signed if the caller was known by then. */
        InternalError: {
            headers: {
                "X-QF-SIGN": components["headers"]["Signature"];
                "X-QF-SIGNTYPE": components["headers"]["SignType"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The gateway cannot decide the request at the moment (`1100`). It may or may not have recorded it: wait as long as `Retry-After` says and send the same request again. The answer is signed if the caller was known by then. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-QF-SIGN": components["headers"]["Signature"];
                "X-QF-SIGNTYPE": components["headers"]["SignType"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /** @description The hash that `X-QF-SIGN` is made with, written exactly so. Any other value is answered with HTTP 401. An app can be pinned to SHA256; then MD5 is refused. */
        SignType: "MD5" | "SHA256";
        /** @description The signature of the notification, in upper-case hex: the hash of the exact bytes of the body followed by your app's newest key. */
        NotificationSignature: string;
        /** @description The hash that `X-QF-SIGN` is made with, the one that the order was opened with. */
        NotificationSignType: "MD5" | "SHA256";
        /** @description The app whose transaction it is about, 32 letters and digits; it tells which key to verify with. */
        NotificationAppCode: string;
        /** @description Names the notification: the same on every attempt, and equal to `syssn`, 24 digits. Act on each once. */
        NotificationId: string;
    };
    requestBodies: never;
    headers: {
        /** @description The answer's signature: the hash of the exact bytes of the body followed by your key, in upper-case hex. Verify it before you believe the answer. Absent where the caller could not be authenticated. */
        Signature: string;
        /** @description The hash that the answer is signed with, the same as the request's. Absent where `X-QF-SIGN` is absent. */
        SignType: "MD5" | "SHA256";
        /** @description `true` when this request was made before and nothing was done again: the answer is about the first one, as it stands now. Absent otherwise. */
        IdempotentReplayed: "true";
        /** @description The gateway's name for this request, up to 64 characters. Quote it when you report a problem; the gateway's log lines carry it. */
        RequestId: string;
        /** @description The method that the path takes. */
        Allow: "POST";
        /** @description How many seconds to wait before sending the same request again, 1 to 3600. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The hash that `X-QF-SIGN` is made with, written exactly so. Any other value is answered with HTTP 401. An app can be pinned to SHA256; then MD5 is refused. */
                "X-QF-SIGNTYPE"?: components["parameters"]["SignType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PaymentRequest"];
            };
        };
        responses: {
            /** @description The payment was decided; `respcd` says how. For pre-orders and orders inside WeChat `0000` means that the customer can pay now; for swipes, that the customer has paid. */
            200: {
                headers: {
                    "X-QF-SIGN": components["headers"]["Signature"];
                    "X-QF-SIGNTYPE": components["headers"]["SignType"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    closeOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description The hash that `X-QF-SIGN` is made with, written exactly so. Any other value is answered with HTTP 401. An app can be pinned to SHA256; then MD5 is refused. */
                "X-QF-SIGNTYPE"?: components["parameters"]["SignType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CloseRequest"];
            };
        };
        responses: {
            /** @description The close was decided; `respcd` says how. `0000` means that the order is closed and cannot be paid any more. */
            200: {
                headers: {
                    "X-QF-SIGN": components["headers"]["Signature"];
                    "X-QF-SIGNTYPE": components["headers"]["SignType"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseResponse"];
                };
            };
            /** @description The request could not be read (`1103`), or a field is missing or wrong (`1104`); `resperr` says what to correct. Nothing was recorded. The answer is signed only with `1104`. */
            400: {
                headers: {
                    "X-QF-SIGN": components["headers"]["Signature"];
                    "X-QF-SIGNTYPE": components["headers"]["SignType"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createRefund: {
        parameters: {
            query?: never;
            header?: {
                /** @description The hash that `X-QF-SIGN` is made with, written exactly so. Any other value is answered with HTTP 401. An app can be pinned to SHA256; then MD5 is refused. */
                "X-QF-SIGNTYPE"?: components["parameters"]["SignType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RefundRequest"];
            };
        };
        responses: {
            /** @description The refund was decided; `respcd` says how. `0000` means that the channel gives the money back. */
            200: {
                headers: {
                    "X-QF-SIGN": components["headers"]["Signature"];
                    "X-QF-SIGNTYPE": components["headers"]["SignType"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createReversal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The hash that `X-QF-SIGN` is made with, written exactly so. Any other value is answered with HTTP 401. An app can be pinned to SHA256; then MD5 is refused. */
                "X-QF-SIGNTYPE"?: components["parameters"]["SignType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ReversalRequest"];
            };
        };
        responses: {
            /** @description The reversal was decided; `respcd` says how. `0000` means that the order was unpaid and is closed, or was paid and its whole amount is given back. */
            200: {
                headers: {
                    "X-QF-SIGN": components["headers"]["Signature"];
                    "X-QF-SIGNTYPE": components["headers"]["SignType"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReversalResponse"];
                };
            };
            /** @description The request could not be read (`1103`), or a field is missing or wrong (`1104`); `resperr` says what to correct. Nothing was recorded. The answer is signed only with `1104`. */
            400: {
                headers: {
                    "X-QF-SIGN": components["headers"]["Signature"];
                    "X-QF-SIGNTYPE": components["headers"]["SignType"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    queryTransactions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The hash that `X-QF-SIGN` is made with, written exactly so. Any other value is answered with HTTP 401. An app can be pinned to SHA256; then MD5 is refused. */
                "X-QF-SIGNTYPE"?: components["parameters"]["SignType"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["QueryRequest"];
            };
        };
        responses: {
            /** @description The transactions that were found, the newest first. Nothing found is a success with an empty `data`. */
            200: {
                headers: {
                    "X-QF-SIGN": components["headers"]["Signature"];
                    "X-QF-SIGNTYPE": components["headers"]["SignType"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryResponse"];
                };
            };
            /** @description The request could not be read (`1103`), or a field is missing or wrong (`1104`); `resperr` says what to correct. Nothing was recorded. The answer is signed only with `1104`. */
            400: {
                headers: {
                    "X-QF-SIGN": components["headers"]["Signature"];
                    "X-QF-SIGNTYPE": components["headers"]["SignType"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    transactionNotification: {
        parameters: {
            query?: never;
            header: {
                /** @description The signature of the notification, in upper-case hex: the hash of the exact bytes of the body followed by your app's newest key. */
                "X-QF-SIGN": components["parameters"]["NotificationSignature"];
                /** @description The hash that `X-QF-SIGN` is made with, the one that the order was opened with. */
                "X-QF-SIGNTYPE": components["parameters"]["NotificationSignType"];
                /** @description The app whose transaction it is about, 32 letters and digits; it tells which key to verify with. */
                "X-QF-APPCODE": components["parameters"]["NotificationAppCode"];
                /** @description Names the notification: the same on every attempt, and equal to `syssn`, 24 digits. Act on each once. */
                "X-Notification-Id": components["parameters"]["NotificationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Notification"];
            };
        };
        responses: {
            /** @description You have taken it. White space around the word does not matter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["NotificationReceipt"];
                };
            };
        };
    };
}
