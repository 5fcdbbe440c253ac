// Made by `npm run generate` from openapi/wallets.yaml.
// Do not edit: change the source and run the command again.

export interface paths {
    "/wallets/v1/{channel}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which provider is asked. */
                channel: components["parameters"]["Channel"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open an order
         * @description Swipes are decided at once unless the amount forces something else; pre-orders wait for the customer. The same number again changes nothing and answers what became of the order; with other content it is refused with 409.
         */
        post: operations["openWalletOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/v1/{channel}/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which provider is asked. */
                channel: components["parameters"]["Channel"];
                /** @description The gateway's number of the order, 1 to 40 digits. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * Ask what became of an order
         * @description Alipay knows nothing of a pre-order until the customer has scanned it: until then the answer is `absent`, as for a number that was never sent.
         */
        get: operations["readWalletOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/v1/wechat/orders/{orderId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The gateway's number of the order, 1 to 40 digits. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * WeChat's close-order
         * @description For pre-orders and in-app orders; a swipe is refused with 409. Ends an unpaid order; a paid one is refused and untouched. Repeating it is harmless. A number that was never opened is barred, so that an opening which is still on its way cannot be paid.
         */
        post: operations["closeWalletOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/v1/wechat/orders/{orderId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The gateway's number of the order, 1 to 40 digits. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * WeChat's revoke
         * @description For swipes; another order is refused with 409. Ends an unpaid order and gives a paid one's money back, so ask first. Repeating it is harmless; after a refund it is refused. A number that was never opened is barred, so that an opening which is still on its way cannot be paid.
         */
        post: operations["revokeWalletOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/v1/alipay/orders/{orderId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The gateway's number of the order, 1 to 40 digits. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Alipay's cancel
         * @description Ends an unpaid order and gives a paid one's money back. Repeating it is harmless; after a refund it is refused. A number that was never opened is barred, so that an opening which is still on its way cannot be paid.
         */
        post: operations["cancelWalletOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/v1/{channel}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which provider is asked. */
                channel: components["parameters"]["Channel"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund an order
         * @description Alipay answers what became of the refund. WeChat answers `accepted` whatever becomes of it, and is asked afterwards. The same number again moves no more money; with other content it is refused with 409. WeChat takes at most 50 refunds of an order.
         */
        post: operations["createWalletRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/v1/{channel}/refunds/{refundId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which provider is asked. */
                channel: components["parameters"]["Channel"];
                /** @description The gateway's number of the refund, 1 to 40 digits. */
                refundId: components["parameters"]["RefundId"];
            };
            cookie?: never;
        };
        /**
         * Ask what became of a refund
         * @description Never answers `accepted`.
         */
        get: operations["readWalletRefund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/v1/control/orders/{orderId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The gateway's number of the order, 1 to 40 digits. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Be the customer who pays
         * @description The answer comes after the charge is in the books. The gateway is not told; whoever asks, settles.
         */
        post: operations["approveWalletOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/v1/control/orders/{orderId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The gateway's number of the order, 1 to 40 digits. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Be the customer who declines
         * @description The answer comes after it is in the books. The gateway is not told; whoever asks, settles.
         */
        post: operations["declineWalletOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/v1/control/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an app's clock forward
         * @description Brings everything of this app that falls due later nearer by as much, to this moment at the earliest. Moments that are past stay as they are.
         */
        post: operations["advanceWalletClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/v1/control/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the books
         * @description For checks that compare the wallets' books with the gateway's. What is due is booked first.
         */
        get: operations["readWalletLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wallets/v1/control/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Plan what goes wrong
         * @description For tests of the gateway only: the path exists only where the wallets were started with faults allowed (404 otherwise). The plan is kept in memory.
         */
        put: operations["replaceWalletFaults"];
        post?: never;
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
         * @description The gateway's stable number of an order (`syssn`), 1 to 40 digits. It names one order for ever.
         * @example 201612161553180000010001
         */
        OrderId: string;
        /**
         * @description The app whose clock the order follows, 1 to 64 letters or digits.
         * @example SANDBOX0000000000000000000000001
         */
        AppCode: string;
        /**
         * Format: int64
         * @description An amount in the minor unit of its currency, 1 to 99,999,999,999.
         * @example 1000
         */
        WalletAmount: number;
        /**
         * @description The three capital letters of ISO 4217.
         * @example HKD
         */
        WalletCurrency: string;
        /** @description An order that the gateway opens. Everything is said here once; later calls name it by its number. */
        NewOrder: {
            orderId: components["schemas"]["OrderId"];
            appCode: components["schemas"]["AppCode"];
            /**
             * @description The merchant who is paid, 1 to 32 letters or digits; the customer sees it.
             * @example BvDtmKJA5mx7GpN0
             */
            merchantId: string;
            /**
             * @description How the customer pays, as in `openapi/catalogue/pay-types.yaml`; one of the provider's own.
             * @example 800201
             * @enum {string}
             */
            payType: "800151" | "800108" | "800201" | "800207" | "800208";
            /**
             * @description The merchant's number of the order, 1 to 128 characters; the customer sees it.
             * @example 1470020842103
             */
            orderNumber: string;
            amount: components["schemas"]["WalletAmount"];
            currency: components["schemas"]["WalletCurrency"];
            /**
             * @description For a swipe, the 16 to 24 digits read from the customer's phone; otherwise empty.
             * @example
             * @example 134567890123456789
             */
            authCode: string;
            /**
             * @description The WeChat user who alone may pay, up to 128 characters; empty for anyone.
             * @example
             */
            openId: string;
            /**
             * @description What is paid for, up to 64 characters, or empty; the customer sees it.
             * @example Two coffees
             */
            goodsName: string;
            /**
             * @description Where the customer's browser may go after paying, up to 256 characters, or empty.
             * @example https://partner.example/orders/1470020842103
             */
            returnUrl: string;
            /**
             * Format: int64
             * @description How long the customer may take to pay a pre-order, in milliseconds, at most a day. A swipe waits 120 seconds, whatever is sent.
             * @example 1800000
             */
            lifetimeMs: number;
        };
        /**
         * @description The provider's own number of a movement of money, 1 to 64 digits.
         * @example 4200000000201612160000000001
         */
        ChannelNumber: string;
        /**
         * Format: int64
         * @description A moment, in milliseconds since 1970 (UTC), from 0.
         * @example 1481874798000
         */
        Instant: number;
        /** @description The customer has paid `amount`; refunds of it do not change that. */
        Paid: {
            /**
             * @description Always `paid` here.
             * @example paid
             * @enum {string}
             */
            status: "paid";
            channelId: components["schemas"]["ChannelNumber"];
            paidAt: components["schemas"]["Instant"];
            amount: components["schemas"]["WalletAmount"];
        };
        /** @description The order is open and the customer has to act. */
        Waiting: {
            /**
             * @description Always `waiting` here.
             * @example waiting
             * @enum {string}
             */
            status: "waiting";
            /**
             * @description The page on which the customer pays, up to 512 characters; empty for a swipe.
             * @example http://localhost:3000/sandbox/wallet/201612161553180000010001
             */
            payUrl: string;
        };
        /**
         * @description Why the provider refused, as a code of the catalogue (`openapi/catalogue/respcd.yaml`), for instance `1201`.
         * @example 1201
         * @enum {string}
         */
        RefusalCode: "1124" | "1125" | "1136" | "1155" | "1201" | "1202" | "1203" | "1204" | "1205" | "1261" | "1262" | "1263" | "1264" | "1269" | "1272" | "1297" | "1298" | "2005";
        /** @description Refused for good, with the reason. */
        Failed: {
            /**
             * @description Always `failed` here.
             * @example failed
             * @enum {string}
             */
            status: "failed";
            code: components["schemas"]["RefusalCode"];
        };
        /** @description The order was ended without a payment and cannot be paid. */
        Closed: {
            /**
             * @description Always `closed` here.
             * @example closed
             * @enum {string}
             */
            status: "closed";
        };
        /** @description The order was paid, and a cancel or revoke gave all of it back. */
        Reversed: {
            /**
             * @description Always `reversed` here.
             * @example reversed
             * @enum {string}
             */
            status: "reversed";
            channelId: components["schemas"]["ChannelNumber"];
            refundedAt: components["schemas"]["Instant"];
            amount: components["schemas"]["WalletAmount"];
        };
        /** @description The provider knows no such number. */
        Absent: {
            /**
             * @description Always `absent` here.
             * @example absent
             * @enum {string}
             */
            status: "absent";
        };
        /** @description Not decided yet; ask again. */
        Processing: {
            /**
             * @description Always `processing` here.
             * @example processing
             * @enum {string}
             */
            status: "processing";
        };
        /** @description What became of an order. */
        PaymentOutcome: components["schemas"]["Paid"] | components["schemas"]["Waiting"] | components["schemas"]["Failed"] | components["schemas"]["Closed"] | components["schemas"]["Reversed"] | components["schemas"]["Absent"] | components["schemas"]["Processing"];
        /** @description Why the call was not carried out. Nothing moved, except after `internal`, where nobody knows. */
        WalletError: {
            /**
             * @description What kind of refusal, for programs.
             * @example not-found
             * @enum {string}
             */
            error: "malformed" | "unauthorized" | "not-found" | "not-waiting" | "conflict" | "too-large" | "internal";
            /**
             * @description What was wrong, for people, up to 1000 characters.
             * @example no order has the number 201612161553180000010001
             */
            message: string;
        };
        /** @description What became of a close-order. `paid` means refused, the order is untouched. */
        CloseOutcome: components["schemas"]["Closed"] | components["schemas"]["Paid"] | components["schemas"]["Processing"];
        /** @description What became of a cancel or revoke. `failed` means refused, the order is untouched. */
        EndingOutcome: components["schemas"]["Closed"] | components["schemas"]["Reversed"] | components["schemas"]["Failed"] | components["schemas"]["Processing"];
        /**
         * @description The gateway's stable number of a refund, 1 to 40 digits. It names one refund for ever, however often it is sent.
         * @example 201612161601020000010002
         */
        RefundId: string;
        /** @description A refund of an order, in full or in part. */
        NewRefund: {
            refundId: components["schemas"]["RefundId"];
            orderId: components["schemas"]["OrderId"];
            amount: components["schemas"]["WalletAmount"];
        };
        /** @description WeChat has taken the refund on; what becomes of it is asked for. */
        Accepted: {
            /**
             * @description Always `accepted` here.
             * @example accepted
             * @enum {string}
             */
            status: "accepted";
        };
        /** @description The money went back. */
        Succeeded: {
            /**
             * @description Always `succeeded` here.
             * @example succeeded
             * @enum {string}
             */
            status: "succeeded";
            channelId: components["schemas"]["ChannelNumber"];
            refundedAt: components["schemas"]["Instant"];
            amount: components["schemas"]["WalletAmount"];
        };
        /** @description What became of a refund. */
        RefundOutcome: components["schemas"]["Accepted"] | components["schemas"]["Succeeded"] | components["schemas"]["Failed"] | components["schemas"]["Absent"] | components["schemas"]["Processing"];
        /** @description How the customer approves. */
        Approval: {
            /**
             * @description Pay although the order was closed meanwhile, as a wallet does whose payment was already on its way. Without it (the same as `false`) a closed order is refused with 409.
             * @example false
             */
            late?: boolean;
        };
        /** @description How far one app's sandbox clock moves. Whatever would have fallen due by then falls due now. */
        ClockAdvance: {
            appCode: components["schemas"]["AppCode"];
            /**
             * Format: int64
             * @description How far, in milliseconds, at most a year.
             * @example 1800000
             */
            milliseconds: number;
        };
        /** @description One movement of money. */
        LedgerEntry: {
            /**
             * Format: int64
             * @description The entry's place in the books of all orders, from 1.
             * @example 17
             */
            sequence: number;
            /**
             * @description `charge` takes the money from the customer, `refund` gives some of it back, `reversal` (a cancel or revoke) all of it.
             * @example charge
             * @enum {string}
             */
            kind: "charge" | "refund" | "reversal";
            /**
             * @description Of a refund its number, up to 40 digits; otherwise null.
             * @example null
             */
            refundId: string | null;
            amount: components["schemas"]["WalletAmount"];
            at: components["schemas"]["Instant"];
            channelId: components["schemas"]["ChannelNumber"];
        };
        /** @description One refund that was asked for. */
        LedgerRefund: {
            refundId: components["schemas"]["RefundId"];
            amount: components["schemas"]["WalletAmount"];
            /**
             * @description What became of it.
             * @example succeeded
             * @enum {string}
             */
            status: "processing" | "succeeded" | "failed";
            /**
             * @description Why it failed, 4 digits; null unless it did.
             * @example null
             */
            code: string | null;
        };
        /** @description How often the gateway asked for each kind of change. `open` above 1 is a payment that was sent twice, even though it was charged once. */
        RequestCounts: {
            /**
             * @description Requests to open, from 0.
             * @example 1
             */
            open: number;
            /**
             * @description Requests to close, from 0.
             * @example 1
             */
            close: number;
            /**
             * @description Requests to cancel, from 0.
             * @example 1
             */
            cancel: number;
            /**
             * @description Requests to revoke, from 0.
             * @example 1
             */
            revoke: number;
            /**
             * @description Requests to refund, from 0.
             * @example 1
             */
            refund: number;
        };
        /** @description One order as the wallets have it. */
        LedgerOrder: {
            orderId: components["schemas"]["OrderId"];
            /**
             * @description Which provider has it, alipay or wechat.
             * @example wechat
             * @enum {string}
             */
            channel: "alipay" | "wechat";
            appCode: components["schemas"]["AppCode"];
            /**
             * @description The merchant who is paid, up to 32 characters.
             * @example BvDtmKJA5mx7GpN0
             */
            merchantId: string;
            /**
             * @description How the customer pays, 6 digits.
             * @example 800201
             */
            payType: string;
            amount: components["schemas"]["WalletAmount"];
            currency: components["schemas"]["WalletCurrency"];
            /**
             * @description Where the order stands.
             * @example paid
             * @enum {string}
             */
            status: "waiting" | "processing" | "paid" | "failed" | "closed" | "reversed";
            /**
             * @description Why it failed, 4 digits; null unless it did.
             * @example null
             */
            code: string | null;
            openedAt: components["schemas"]["Instant"];
            /** @description Every movement of money, oldest first, at most 1000. Entries are only ever added. */
            entries: components["schemas"]["LedgerEntry"][];
            /** @description Every refund that was asked for, oldest first, refused ones too; at most 1000. */
            refunds: components["schemas"]["LedgerRefund"][];
            requests: components["schemas"]["RequestCounts"];
        };
        /** @description A page of the wallets' books, in the order of the orders' numbers. */
        Ledger: {
            /** @description At most 500 orders with everything that was booked on them. */
            orders: components["schemas"]["LedgerOrder"][];
            /**
             * @description What to send as `after` for the next page, up to 40 digits; null on the last.
             * @example null
             */
            next: string | null;
        };
        /** @description One way in which calls go wrong. */
        Fault: {
            /**
             * @description Which call it is meant for.
             * @example openWalletOrder
             * @enum {string}
             */
            operation: "openWalletOrder" | "readWalletOrder" | "closeWalletOrder" | "cancelWalletOrder" | "revokeWalletOrder" | "createWalletRefund" | "readWalletRefund";
            /**
             * @description `drop`: the connection breaks in the middle of the answer. `delay`: the answer takes `delayMs` longer. `wrong-amount`: the answer's amount is one more than booked. `error`: status 500. `garbage`: status 200 and no JSON.
             * @example drop
             * @enum {string}
             */
            kind: "drop" | "delay" | "wrong-amount" | "error" | "garbage";
            /**
             * @description Whether the call goes wrong on its way in, before it has any effect (`delay`: it takes effect late; `wrong-amount`: makes no difference). Otherwise (the same as `false`) it takes effect and the answer goes wrong.
             * @example false
             */
            lost?: boolean;
            /**
             * @description How many calls it spoils, 1 to 1000000; 1 if not said.
             * @example 1
             */
            times?: number;
            /**
             * @description How long `delay` waits, in milliseconds, at most an hour; 0 if not said.
             * @example 6000
             */
            delayMs?: number;
        };
        /** @description What shall go wrong, in place of whatever was planned before. */
        FaultPlan: {
            /** @description At most 100 faults; a call meets the first that is meant for it and not used up. */
            faults: components["schemas"]["Fault"][];
        };
    };
    responses: {
        /** @description The request is not what this document says. */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WalletError"];
            };
        };
        /** @description The header `X-Wallets-Secret` is missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WalletError"];
            };
        };
        /** @description The number is already used for something else, or by the other provider. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WalletError"];
            };
        };
        /** @description The body is larger than 64 KiB. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WalletError"];
            };
        };
        /** @description The wallets failed; the call may have taken effect. */
        Internal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WalletError"];
            };
        };
        /** @description Nothing has this number or path. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WalletError"];
            };
        };
        /** @description The order is not waiting for the customer. */
        NotWaiting: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WalletError"];
            };
        };
    };
    parameters: {
        /** @description Which provider is asked. */
        Channel: "alipay" | "wechat";
        /** @description The gateway's number of the order, 1 to 40 digits. */
        OrderId: components["schemas"]["OrderId"];
        /** @description The gateway's number of the refund, 1 to 40 digits. */
        RefundId: components["schemas"]["RefundId"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    openWalletOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which provider is asked. */
                channel: components["parameters"]["Channel"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrder"];
            };
        };
        responses: {
            /** @description What became of the order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOutcome"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            500: components["responses"]["Internal"];
        };
    };
    readWalletOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which provider is asked. */
                channel: components["parameters"]["Channel"];
                /** @description The gateway's number of the order, 1 to 40 digits. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of the order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOutcome"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["Internal"];
        };
    };
    closeWalletOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The gateway's number of the order, 1 to 40 digits. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloseOutcome"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["Internal"];
        };
    };
    revokeWalletOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The gateway's number of the order, 1 to 40 digits. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndingOutcome"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["Internal"];
        };
    };
    cancelWalletOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The gateway's number of the order, 1 to 40 digits. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndingOutcome"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["Internal"];
        };
    };
    createWalletRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which provider is asked. */
                channel: components["parameters"]["Channel"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRefund"];
            };
        };
        responses: {
            /** @description What became of the refund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundOutcome"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            500: components["responses"]["Internal"];
        };
    };
    readWalletRefund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which provider is asked. */
                channel: components["parameters"]["Channel"];
                /** @description The gateway's number of the refund, 1 to 40 digits. */
                refundId: components["parameters"]["RefundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of the refund. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundOutcome"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["Internal"];
        };
    };
    approveWalletOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The gateway's number of the order, 1 to 40 digits. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Approval"];
            };
        };
        responses: {
            /** @description The customer has paid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOutcome"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NotWaiting"];
            413: components["responses"]["TooLarge"];
            500: components["responses"]["Internal"];
        };
    };
    declineWalletOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The gateway's number of the order, 1 to 40 digits. */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer has declined; the order failed with `1205`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOutcome"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NotWaiting"];
            500: components["responses"]["Internal"];
        };
    };
    advanceWalletClock: {
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
            /** @description It is that much later for this app. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["TooLarge"];
            500: components["responses"]["Internal"];
        };
    };
    readWalletLedger: {
        parameters: {
            query?: {
                /** @description Only this order, by its number of 1 to 40 digits. */
                order?: components["schemas"]["OrderId"];
                /** @description Only orders whose number is greater than this, 1 to 40 digits; the `next` of the page before. */
                after?: components["schemas"]["OrderId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the books; empty if there is no such order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledger"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Internal"];
        };
    };
    replaceWalletFaults: {
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
            /** @description Planned. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            500: components["responses"]["Internal"];
        };
    };
}
