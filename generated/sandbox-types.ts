// Made by `npm run generate` from openapi/sandbox.yaml.
// Do not edit: change the source and run the command again.

export interface paths {
    "/sandbox/v1/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an app of your own
         * @description Makes an app with a key and a merchant, all fresh. Sign with it as with the ready-made one. Nothing that
         *     other apps do touches it, and its clock is its own: make one for every test run.
         */
        post: operations["createSandboxApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/orders/{syssn}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's serial number, as its payment's answer gave it. 1 to 40 digits. */
                syssn: components["parameters"]["OrderSyssn"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Be the customer who pays
         * @description Pays an order that waits for its customer, as the button on the wallet's page does. The answer comes after
         *     the gateway has recorded the payment, so a query right after it shows it.
         *
         *     With `late` the wallet pays an order that the gateway has closed. The gateway gives the money back at once,
         *     and the order stays closed.
         */
        post: operations["approveOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/orders/{syssn}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's serial number, as its payment's answer gave it. 1 to 40 digits. */
                syssn: components["parameters"]["OrderSyssn"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Be the customer who declines
         * @description Declines an order that waits for its customer: it fails with `1205`. The answer comes after the gateway
         *     has recorded that. The call takes no body; one that is sent is ignored.
         */
        post: operations["declineOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let time pass for one app
         * @description Moves the clock of one app forward. Orders expire, outcomes that were not known resolve and notifications
         *     are repeated by that clock; `sysdtm` and `syssn` keep the real time. The answer comes after the
         *     expiries that are due have been recorded and the notifications that are due have been sent once.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let an app's next requests fail
         * @description Forces the trouble that no amount can force, for one app only: the next `requests` requests to `/trade/v1` that
         *     carry its valid signature are answered with 429, 500 or 503 just as in real trouble, signature and `Retry-After`
         *     included, or carried out and then not answered at all. After those the app is served as always.
         *
         *     - `rate-limit`, `internal-error` and `store-unavailable` come before the fields are looked at: nothing is
         *       recorded, nothing reaches the wallet.
         *     - `lost-answer` cuts the connection after the request has been carried out. Send the same request again: the
         *       answer that you missed comes, with `Idempotent-Replayed: true`, and nobody is charged twice. Behind a proxy
         *       you may see the proxy's own 502 instead of a broken connection.
         *
         *     Each call replaces what was planned for the app before; `requests: 0` clears it. Requests with a wrong signature
         *     are refused as always and not counted. The plan lives in the memory of the gateway that took it: a restart
         *     clears it, other gateways on the same store know nothing of it, and when more than 10,000 apps have a plan the
         *     oldest is forgotten.
         */
        post: operations["planFaults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what was notified
         * @description Lists an app's newest notifications, at most 100: what they are about, where they go, and how far their
         *     delivery has come.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/notifications/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The notification's `id`, as `listNotifications` gave it. 1 to 64 letters, digits, `_` or `-`. */
                id: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a notification again now
         * @description Sends the identical bytes once more, whatever the notification's state, and answers after that attempt. The
         *     schedule starts again: should the receiver not take it now, it is tried again 2 minutes later, and so on. A
         *     refund's notification still waits for its payment's. The call takes no body; one that is sent is ignored.
         */
        post: operations["resendNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what an app has done
         * @description Lists the transactions of an app, payments and their refunds, reversals and closes, the newest first. Who
         *     knows an app's code may read them here: an app of your own keeps yours apart.
         */
        get: operations["listTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/transactions/{syssn}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The transaction's serial number, as its answer gave it. 1 to 40 digits. */
                syssn: components["parameters"]["TransactionSyssn"];
            };
            cookie?: never;
        };
        /**
         * See one transaction from its beginning
         * @description Shows a transaction with every change of its state, its refunds, reversals and closes, and the
         *     notifications about them with each attempt and what the receiver answered. Another app's transaction is
         *     answered as if there were none.
         */
        get: operations["readTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/v1/signature-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find out why a signature is refused
         * @description Takes a request that was refused with `1108`, as you have it, and shows what the gateway hashes for it.
         *     Then it tries the mistakes that people make (unsorted fields, escaped values, the key joined with `&key=`,
         *     a trailing newline, another app's key …), alone and two at a time, and names the ones that give exactly
         *     the signature that you sent.
         *
         *     Nothing of it is carried out, kept or logged.
         */
        post: operations["checkSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: uri
         * @description Where the app's notifications go, unless an order names an address of its own: an http or https URL of at most 256 characters.
         * @example http://127.0.0.1:8080/notifications
         */
        NotificationUrl: string;
        /**
         * @description A currency: the three capital letters of ISO 4217.
         * @example HKD
         */
        Currency: string;
        /** @description How the new app shall be. Everything may be left out. */
        NewSandboxApp: {
            /** @description Where the app's notifications go: an http or https URL of at most 256 characters. Left out: only orders that name an address of their own are notified. */
            notify_url?: components["schemas"]["NotificationUrl"];
            /** @description The currency of the app's merchant, by ISO 4217. Left out: HKD. */
            txcurrcd?: components["schemas"]["Currency"];
        };
        /**
         * @description An app's code, 32 letters or digits, as sent in `X-QF-APPCODE`.
         * @example SANDBOX0000000000000000000000001
         */
        AppCode: string;
        /**
         * @description The merchant that the transaction belongs to: the code that the merchant got when it signed up, 1 to 32 letters or digits. It must be a merchant of your app, or the answer is HTTP 403 with `1241`.
         * @example BvDtmKJA5mx7GpN0
         */
        Mchid: string;
        /** @description A new app with its key and its merchant. Keep the key; it is not shown again. */
        SandboxApp: {
            /** @description The app's code, to send in `X-QF-APPCODE`. 32 letters or digits. */
            app_code: components["schemas"]["AppCode"];
            /**
             * @description The app's key, to sign with. 32 letters or digits.
             * @example SANDBOXKEY0000000000000000000001
             */
            key: string;
            /** @description The app's merchant, 1 to 32 letters or digits. It is the one that is meant when `mchid` is left out. */
            mchid: components["schemas"]["Mchid"];
            /** @description The merchant's currency, by ISO 4217. */
            txcurrcd: components["schemas"]["Currency"];
        };
        /** @description Why the call was not carried out. Nothing has changed, except perhaps after `internal` and `unavailable`. */
        SandboxError: {
            /**
             * @description What kind of refusal, for programs.
             * @example not-waiting
             * @enum {string}
             */
            error: "malformed" | "cross-site" | "not-found" | "method-not-allowed" | "not-waiting" | "too-large" | "not-json" | "too-many-requests" | "internal" | "unavailable";
            /**
             * @description What was wrong, for people, up to 1000 characters.
             * @example the order does not wait for its customer
             */
            message: string;
        };
        /**
         * @description The transaction's serial number, made by the gateway: 24 digits, the first 14 of them the time (`YYYYMMDDHHmmss`). Treat it as a string; it does not fit a number. Up to 40 digits are read.
         * @example 201607280901020011216135
         */
        Syssn: string;
        /** @description How the customer approves. May be left out. */
        OrderApproval: {
            /**
             * @description `true` lets the wallet pay although the gateway has closed the order, as a payment does that was on its way already. The gateway gives the money back at once and the order stays closed. `false`, or left out: a closed order is refused with 409.
             * @example true
             */
            late?: boolean;
        };
        /**
         * @description A transaction's serial number, made by the gateway: 24 digits, the first 14 of them the time (`YYYYMMDDHHmmss`). Keep it as a string; it does not fit a number.
         * @example 201607280901020011216137
         */
        AnsweredSyssn: string;
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
        /** @description The order after the customer has acted and the gateway has recorded it. */
        OrderOutcome: {
            /** @description The order's serial number, 24 digits. */
            syssn: components["schemas"]["AnsweredSyssn"];
            /** @description What a query of the order answers now, 4 digits: `0000` paid, `1205` declined, `1142` or `1181` if it was closed before. */
            respcd: components["schemas"]["Respcd"];
        };
        /** @description Whose clock to move, and how far. */
        ClockAdvance: {
            /**
             * @description How many seconds to move the clock forward, 1 to 31622400 (366 days). It never goes back.
             * @example 1800
             */
            seconds: number;
            /** @description The app whose clock to move, 32 letters or digits. Left out: the ready-made app. */
            app_code?: components["schemas"]["AppCode"];
        };
        /** @description Whose clock was moved, and how far. */
        ClockReading: {
            app_code: components["schemas"]["AppCode"];
            /**
             * @description By how many seconds this call moved the app's clock, 1 to 31622400.
             * @example 1800
             */
            seconds: number;
        };
        /**
         * @description What happens to a request. `rate-limit`: it is answered with 429 and `1297`. `internal-error`: 500 and `1154`. `store-unavailable`: 503 and `1100`. `lost-answer`: it is carried out, and then the connection is cut without an answer. The first three come before anything is recorded or reaches the channel.
         * @example lost-answer
         * @enum {string}
         */
        Fault: "rate-limit" | "internal-error" | "store-unavailable" | "lost-answer";
        /** @description What shall go wrong for which app, and how often. It replaces what was planned for the app before. */
        FaultPlan: {
            /** @description The app whose requests to trouble, 32 letters or digits. Left out: the ready-made app. */
            app_code?: components["schemas"]["AppCode"];
            fault: components["schemas"]["Fault"];
            /**
             * @description How many of the app's next authentic requests to trouble, 0 to 100. 0 clears what was planned.
             * @default 1
             * @example 2
             */
            requests?: number;
            /**
             * @description Trouble requests of this operation only, named by its `operationId`; others are served and not counted. Left out: any operation.
             * @example createRefund
             * @enum {string}
             */
            operation?: "createPayment" | "closeOrder" | "createRefund" | "createReversal" | "queryTransactions";
        };
        /** @description What is planned for the app now. */
        PlannedFaults: {
            app_code: components["schemas"]["AppCode"];
            fault: components["schemas"]["Fault"];
            /**
             * @description How many of the app's next authentic requests it will happen to, 0 to 100.
             * @example 2
             */
            requests: number;
        };
        /**
         * @description The name of a notification, 1 to 64 letters, digits, `_` or `-`.
         * @example 201612161557000000000003
         */
        NotificationId: string;
        /**
         * @description What succeeded: `payment` or `refund`. At most 16 letters; new kinds may be added, so acknowledge and ignore what you do not know.
         * @example payment
         */
        NotifyType: string;
        /**
         * @description `pending`: it will be sent, or sent again. `delivered`: the receiver has taken it. `dead`: the last attempt failed; it is sent again only by `resendNotification`.
         * @example delivered
         * @enum {string}
         */
        DeliveryState: "pending" | "delivered" | "dead";
        /** @description One notification and how far its delivery has come. */
        NotificationRecord: {
            id: components["schemas"]["NotificationId"];
            app_code: components["schemas"]["AppCode"];
            /** @description The payment or refund that it is about, 24 digits. */
            syssn: components["schemas"]["AnsweredSyssn"];
            notify_type: components["schemas"]["NotifyType"];
            /** @description Where it goes, a URL of at most 256 characters. */
            url: components["schemas"]["NotificationUrl"];
            state: components["schemas"]["DeliveryState"];
            /**
             * @description How often it was sent, 0 to 1000.
             * @example 1
             */
            attempts: number;
        };
        /** @description An app's notifications. */
        NotificationList: {
            /** @description At most 100, the newest first. */
            data: components["schemas"]["NotificationRecord"][];
        };
        /**
         * @description Where a transaction stands. A payment is `opening`, `pending` (the customer has to act), `paid`, `failed`, `closed`, `refunded` or `reversed`; a refund, reversal or close is `requested`, `succeeded` or `failed`.
         * @example paid
         * @enum {string}
         */
        State: "opening" | "pending" | "paid" | "failed" | "closed" | "refunded" | "reversed" | "requested" | "succeeded";
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
        /**
         * @description What kind of transaction it is: `payment`, `refund`, `reversal` or `close`. At most 16 letters; new kinds may be added.
         * @example payment
         */
        OrderType: string;
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
        /**
         * @description A date and time, `YYYY-MM-DD HH:mm:ss`, with one space between. Only dates that exist are accepted: `2016-02-29` is one, `2015-02-29` is not. The gateway writes times in its own offset, `+08:00` unless it is configured otherwise.
         * @example 2016-12-16 15:53:18
         */
        TradeDateTime: string;
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
        /**
         * @description The code in words, at most 64 characters. On success `OK` for payments and empty for every other operation.
         * @example OK
         * @example Parameter error
         */
        Respmsg: string;
        /** @description One transaction as a query of the Trade API shows it, and the state that it is in. Every member is present, empty if there is nothing to say. */
        SandboxTransaction: {
            order_type: components["schemas"]["OrderType"];
            state: components["schemas"]["State"];
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
        /** @description One page of an app's transactions. */
        TransactionList: {
            /** @description The transactions on this page, at most 100, the newest first. */
            data: components["schemas"]["SandboxTransaction"][];
            page: components["schemas"]["Page"];
            /** @description How many transactions a page can hold, 1 to 100; this one may hold fewer. */
            page_size: components["schemas"]["PageSize"];
            /**
             * @description Whether there is a next page.
             * @example false
             */
            more: boolean;
        };
        /**
         * @description What is paid for, as the customer sees it in the wallet. Up to 64 characters.
         * @example Two coffees
         */
        GoodsName: string;
        /**
         * @description Where the customer pays, at most 512 characters. Send the customer's browser there, or show it as a QR code. Empty for swipes, and when the channel did not open the order.
         * @example http://localhost:3000/sandbox/wallet/201607280901020011216135
         * @example
         */
        PayUrl: string;
        /** @description One entry of the history, which is only ever added to. */
        StateChange: {
            /** @description Whose state it is: the transaction itself or one of its operations, 24 digits. */
            syssn: components["schemas"]["AnsweredSyssn"];
            order_type: components["schemas"]["OrderType"];
            /**
             * @description The state before, as in `state`. Empty on the first entry of a transaction.
             * @example opening
             * @enum {string}
             */
            from: "" | "opening" | "pending" | "paid" | "failed" | "closed" | "refunded" | "reversed" | "requested" | "succeeded";
            /** @description The state from then on. */
            to: components["schemas"]["State"];
            /** @description The transaction's code from then on, 4 digits. */
            respcd: components["schemas"]["Respcd"];
            /** @description The gateway's time when it recorded the change. */
            sysdtm: components["schemas"]["TradeDateTime"];
        };
        /**
         * @description The hash behind a signature, as `X-QF-SIGNTYPE` names it.
         * @example MD5
         * @enum {string}
         */
        SignType: "MD5" | "SHA256";
        /** @description One attempt to deliver a notification, and what the receiver answered. */
        DeliveryAttempt: {
            /** @description The gateway's time when it sent the notification. */
            sysdtm: components["schemas"]["TradeDateTime"];
            /**
             * @description How long the attempt took, in milliseconds.
             * @example 12
             */
            duration_ms: number;
            /**
             * @description The HTTP status of the answer; 0 if there was none.
             * @example 200
             */
            status: number;
            /**
             * @description What was wrong, in a few words, at most 500 characters. Empty if the receiver took the notification. The answer's own text is not kept.
             * @example
             * @example answered 500
             */
            fault: string;
        };
        /** @description One notification with what is sent and every attempt to deliver it. */
        NotificationDetail: {
            id: components["schemas"]["NotificationId"];
            /** @description The payment or refund that it is about, 24 digits. */
            syssn: components["schemas"]["AnsweredSyssn"];
            notify_type: components["schemas"]["NotifyType"];
            /** @description Where it goes, a URL of at most 256 characters. */
            url: components["schemas"]["NotificationUrl"];
            state: components["schemas"]["DeliveryState"];
            /**
             * @description How often it was sent, 0 to 1000.
             * @example 1
             */
            attempts: number;
            /**
             * @description In how many seconds of the app's clock it is sent again; 0 if that is due, or if it is not sent again by itself.
             * @example 120
             */
            next_attempt_in: number;
            /** @description The hash that its signature is made with. */
            sign_type: components["schemas"]["SignType"];
            /**
             * @description The exact text that every attempt sends, JSON of at most 8192 characters.
             * @example {"notify_type":"payment","respcd":"0000"}
             */
            body: string;
            /** @description The latest attempts, at most 100, the oldest of them first. */
            deliveries: components["schemas"]["DeliveryAttempt"][];
        };
        /** @description Everything that the gateway knows of one transaction and may tell. */
        TransactionDetail: {
            /** @description The transaction itself. */
            transaction: components["schemas"]["SandboxTransaction"];
            /** @description The merchant that it belongs to, 1 to 32 letters or digits. */
            mchid: components["schemas"]["Mchid"];
            /**
             * @description What is paid for, up to 64 characters. Empty if you did not say, and on operations.
             * @example Two coffees
             * @example
             */
            goods_name: components["schemas"]["GoodsName"];
            pay_url: components["schemas"]["PayUrl"];
            /**
             * @description How much of a payment was given back, in the minor unit of its currency; 0 on operations.
             * @example 0
             */
            refunded: number;
            /**
             * @description In how many seconds of the app's clock an order that waits for its customer expires; 0 for everything else.
             * @example 1800
             */
            expires_in: number;
            /** @description Every change of state of the transaction and of its operations, at most the latest 500, the oldest of them first. */
            history: components["schemas"]["StateChange"][];
            /** @description The latest refunds, reversals and closes of a payment, at most 100, the oldest of them first. */
            operations: components["schemas"]["SandboxTransaction"][];
            /** @description The notifications about the transaction and its operations, at most 101. */
            notifications: components["schemas"]["NotificationDetail"][];
        };
        /** @description A request whose signature was refused, as much of it as you have. */
        SignatureQuestion: {
            /**
             * @description The request: a `curl` command, the headers and the body as they were sent, the form body alone, a JSON object of the fields, or one `name=value` a line. 1 to 12000 characters.
             * @example pay_type=800201&out_trade_no=1470020842103&txamt=1000
             */
            request: string;
            /** @description The app that signs, 32 letters or digits. Left out: what `X-QF-APPCODE` in the request says, else the ready-made app. */
            app_code?: components["schemas"]["AppCode"];
            /**
             * @description The signature that you sent, up to 512 characters. Left out: what `X-QF-SIGN` in the request says.
             * @example 971FD0AFF62D6C76F5479F5934B415B7
             */
            signature?: string;
            /** @description The hash that you mean. Left out: what `X-QF-SIGNTYPE` in the request says, else MD5. */
            sign_type?: components["schemas"]["SignType"];
            /**
             * @description The string that your code hashed, with or without the key, up to 12000 characters. It is compared with the gateway's.
             * @example txamt=1000&pay_type=800201&out_trade_no=1470020842103
             */
            string?: string;
            /**
             * @description The key that you signed with, up to 128 characters, to find out whether it is the app's. It is used for this answer only: neither kept nor logged nor shown.
             * @example SANDBOXKEY0000000000000000000001
             */
            key?: string;
        };
        /** @description Where two strings begin to differ, with what stands around it in each. */
        StringDifference: {
            /**
             * @description How many characters are equal before the difference.
             * @example 0
             */
            at: number;
            /**
             * @description The gateway's string from there on, at most 200 characters. Empty if it ends there.
             * @example out_trade_no=1470020842103&pay_type=800201
             */
            ours: string;
            /**
             * @description Your string from there on, at most 200 characters. Empty if it ends there.
             * @example pay_type=800201&out_trade_no=1470020842103
             */
            yours: string;
        };
        /** @description Something that, done to the request, gives exactly the signature that was sent. */
        SignatureMistake: {
            /**
             * @description A name for programs, at most 64 small letters, digits and hyphens. New ones may be added.
             * @example unsorted
             */
            mistake: string;
            /**
             * @description What was done, in one sentence of at most 300 characters.
             * @example The fields were joined in the order in which they were sent.
             */
            what: string;
            /**
             * @description What to do instead, in one sentence of at most 300 characters.
             * @example Sort them by name, byte by byte, before you join them.
             */
            repair: string;
        };
        /** @description How the gateway reads the request, and why its signature is refused. */
        SignatureFinding: {
            /**
             * @description `valid`: the signature is right. `mistake`: it is wrong, and `mistakes` say why. `unexplained`: it is wrong, and no mistake that we know gives it. `unsigned`: the request has no signature.
             * @example mistake
             * @enum {string}
             */
            verdict: "valid" | "mistake" | "unexplained" | "unsigned";
            /** @description The app whose keys were tried, 32 letters or digits. */
            app_code: components["schemas"]["AppCode"];
            /** @description The hash that the gateway takes for this request. */
            sign_type: components["schemas"]["SignType"];
            /**
             * @description What the gateway hashes for this request, with `<key>` where the key stands, at most 20000 characters.
             * @example out_trade_no=1470020842103&pay_type=800201&txamt=1000<key>
             */
            canonical_string: string;
            /**
             * @description The right signature, 32 or 64 digits of hexadecimal. It is told for the ready-made app, whose key is public, and to whoever sent the app's key along; otherwise empty, as it would sign for the app.
             * @example 2A1BC6C3FDC320740F39919213C17FFA
             * @example
             */
            expected_signature: string;
            /**
             * @description What you hashed, as far as it is known: found by trying, or your own `string`. Keys are masked. Empty if it is not known, at most 20000 characters.
             * @example pay_type=800201&out_trade_no=1470020842103&txamt=1000<key>
             * @example
             */
            signed_string: string;
            /** @description Where `signed_string` first differs from `canonical_string`; left out if it does not. */
            difference?: components["schemas"]["StringDifference"];
            /** @description What was done wrong, at most 4 mistakes, which together give exactly the signature that was sent. */
            mistakes: components["schemas"]["SignatureMistake"][];
            /**
             * @description What else is odd about the request, one sentence each, at most 20 of at most 400 characters.
             * @example [
             *       "X-QF-APPCODE is missing: the gateway cannot know whose key to take."
             *     ]
             */
            remarks: string[];
        };
    };
    responses: {
        /** @description The body is not JSON, or a field is missing or wrong. */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
        /** @description The call comes from a web page of another site. Such a page may not act on the sandbox that runs on its reader's machine. */
        CrossSite: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
        /** @description There is no such order, app, notification or path. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
        /** @description The path does not take this method. */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
        /** @description The body is larger than 64 KiB. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
        /** @description The body is not JSON by its content type. */
        NotJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
        /** @description Too many requests in a short time from your address. Nothing was done: wait as long as `Retry-After` says and call again. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
        /** @description Something went wrong in the sandbox. */
        Internal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
        /** @description The store or the wallets do not answer at the moment. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
        /** @description The order does not wait for its customer. */
        NotWaiting: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SandboxError"];
            };
        };
    };
    parameters: {
        /** @description The order's serial number, as its payment's answer gave it. 1 to 40 digits. */
        OrderSyssn: components["schemas"]["Syssn"];
        /** @description The app that is meant, 32 letters or digits. Left out: the ready-made app. */
        AppCode: components["schemas"]["AppCode"];
        /** @description The notification's `id`, as `listNotifications` gave it. 1 to 64 letters, digits, `_` or `-`. */
        NotificationId: components["schemas"]["NotificationId"];
        /** @description Only transactions of this kind: payment, refund, reversal or close. */
        OrderType: "payment" | "refund" | "reversal" | "close";
        /** @description Only transactions that are in this state. */
        State: components["schemas"]["State"];
        /** @description Only transactions of this pay type, 6 digits. */
        PayType: components["schemas"]["PayType"];
        /** @description Only the payment or refund that has this number of yours. */
        OutTradeNo: components["schemas"]["OutTradeNo"];
        /** @description Which page of the result, from 1. Left out: the first. */
        Page: components["schemas"]["Page"];
        /** @description How many transactions a page holds, 1 to 100. Left out: 10. */
        PageSize: components["schemas"]["PageSize"];
        /** @description The transaction's serial number, as its answer gave it. 1 to 40 digits. */
        TransactionSyssn: components["schemas"]["Syssn"];
    };
    requestBodies: never;
    headers: {
        /** @description How many seconds to wait before sending the same request again, 1 to 3600. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createSandboxApp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NewSandboxApp"];
            };
        };
        responses: {
            /** @description The app is there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxApp"];
                };
            };
            400: components["responses"]["Malformed"];
            403: components["responses"]["CrossSite"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    approveOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's serial number, as its payment's answer gave it. 1 to 40 digits. */
                syssn: components["parameters"]["OrderSyssn"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OrderApproval"];
            };
        };
        responses: {
            /** @description The gateway has recorded what the customer did. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderOutcome"];
                };
            };
            400: components["responses"]["Malformed"];
            403: components["responses"]["CrossSite"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["NotWaiting"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    declineOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's serial number, as its payment's answer gave it. 1 to 40 digits. */
                syssn: components["parameters"]["OrderSyssn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gateway has recorded what the customer did. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderOutcome"];
                };
            };
            400: components["responses"]["Malformed"];
            403: components["responses"]["CrossSite"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["NotWaiting"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockAdvance"];
            };
        };
        responses: {
            /** @description The clock has moved, and what was due has happened. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockReading"];
                };
            };
            400: components["responses"]["Malformed"];
            403: components["responses"]["CrossSite"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    planFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultPlan"];
            };
        };
        responses: {
            /** @description It is planned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedFaults"];
                };
            };
            400: components["responses"]["Malformed"];
            403: components["responses"]["CrossSite"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description The app that is meant, 32 letters or digits. Left out: the ready-made app. */
                app_code?: components["parameters"]["AppCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notifications, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationList"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    resendNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The notification's `id`, as `listNotifications` gave it. 1 to 64 letters, digits, `_` or `-`. */
                id: components["parameters"]["NotificationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was sent once more; `state` says whether the receiver has taken it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationRecord"];
                };
            };
            400: components["responses"]["Malformed"];
            403: components["responses"]["CrossSite"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTransactions: {
        parameters: {
            query?: {
                /** @description The app that is meant, 32 letters or digits. Left out: the ready-made app. */
                app_code?: components["parameters"]["AppCode"];
                /** @description Only transactions of this kind: payment, refund, reversal or close. */
                order_type?: components["parameters"]["OrderType"];
                /** @description Only transactions that are in this state. */
                state?: components["parameters"]["State"];
                /** @description Only transactions of this pay type, 6 digits. */
                pay_type?: components["parameters"]["PayType"];
                /** @description Only the payment or refund that has this number of yours. */
                out_trade_no?: components["parameters"]["OutTradeNo"];
                /** @description Which page of the result, from 1. Left out: the first. */
                page?: components["parameters"]["Page"];
                /** @description How many transactions a page holds, 1 to 100. Left out: 10. */
                page_size?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of transactions, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionList"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    readTransaction: {
        parameters: {
            query?: {
                /** @description The app that is meant, 32 letters or digits. Left out: the ready-made app. */
                app_code?: components["parameters"]["AppCode"];
            };
            header?: never;
            path: {
                /** @description The transaction's serial number, as its answer gave it. 1 to 40 digits. */
                syssn: components["parameters"]["TransactionSyssn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction and everything that belongs to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionDetail"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkSignature: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignatureQuestion"];
            };
        };
        responses: {
            /** @description What the gateway makes of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignatureFinding"];
                };
            };
            400: components["responses"]["Malformed"];
            403: components["responses"]["CrossSite"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
}
