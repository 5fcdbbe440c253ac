import type { HttpBindings } from "@hono/node-server";
import type { SigningKey } from "@trade-v1/signing";
import type { Context } from "hono";

/** What the edge knows of one request while it is being answered. */
export interface EdgeEnv {
  /** Node's own request; absent where a test calls the app without a server. */
  Bindings: Partial<HttpBindings>;
  Variables: {
    requestId: string;
    /** The operation of the contract that the path and method name. */
    operationId: string | undefined;
    /** Who calls, once that is proven. */
    appCode: string | undefined;
    /** The key that verified the request; the answer is signed with it. */
    signingKey: SigningKey | undefined;
    /** The methods that the path takes, where the request came with another. */
    allow: string | undefined;
    /** The `respcd` of the answer, for log and metrics. */
    respcd: string | undefined;
    /** The request is carried out, but its answer shall not arrive; only ever in the sandbox. */
    isAnswerLost: boolean | undefined;
  };
}

export type EdgeContext = Context<EdgeEnv>;
