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
            error: "malformed" | "not-found" | "method-not-allowed" | "not-waiting" | "too-large" | "not-json" | "too-many-requests" | "internal" | "unavailable";
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
         * @description The name of a notification, 1 to 64 letters, digits, `_` or `-`.
         * @example 201612161557000000000003
         */
        NotificationId: string;
        /**
         * @description What succeeded: `payment` or `refund`. At most 16 letters; new kinds may be added, so acknowledge and ignore what you do not know.
         * @example payment
         */
        NotifyType: string;
        /** @description One notification and how far its delivery has come. */
        NotificationRecord: {
            id: components["schemas"]["NotificationId"];
            app_code: components["schemas"]["AppCode"];
            /** @description The payment or refund that it is about, 24 digits. */
            syssn: components["schemas"]["AnsweredSyssn"];
            notify_type: components["schemas"]["NotifyType"];
            /** @description Where it goes, a URL of at most 256 characters. */
            url: components["schemas"]["NotificationUrl"];
            /**
             * @description `pending`: it will be sent, or sent again. `delivered`: the receiver has taken it. `dead`: the last attempt failed; it is sent again only by `resendNotification`.
             * @example delivered
             * @enum {string}
             */
            state: "pending" | "delivered" | "dead";
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
        /** @description The app whose notifications are meant, 32 letters or digits. Left out: the ready-made app. */
        AppCode: components["schemas"]["AppCode"];
        /** @description The notification's `id`, as `listNotifications` gave it. 1 to 64 letters, digits, `_` or `-`. */
        NotificationId: components["schemas"]["NotificationId"];
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
                /** @description The app whose notifications are meant, 32 letters or digits. Left out: the ready-made app. */
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
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
}
