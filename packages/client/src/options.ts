import { isSignType, type SignType } from "@trade-v1/signing";

/** How a request is repeated after a failure that repeating may cure. */
export interface RetryOptions {
  /** How often a request is sent in all, 1 to 10; 1 never repeats. Default: 3. */
  readonly attempts?: number | undefined;
  /** The wait before the second attempt, in milliseconds; it doubles each time, and up to half of it is random. Default: 250. */
  readonly firstDelayMs?: number | undefined;
  /**
   * The longest wait, in milliseconds. When `Retry-After` asks for a longer one, the answer is
   * returned at once, with `retryAfterMs`. Default: 10,000.
   */
  readonly maxDelayMs?: number | undefined;
}

/** The settings of a client. */
export interface TradeClientOptions {
  /** Where the gateway is, without `/trade/v1`: `https://pay.example`. */
  readonly baseUrl: string;
  /** The app code that the gateway's operator gave you; sent as `X-QF-APPCODE`. */
  readonly appCode: string;
  /** The app's secret key. It signs requests and verifies answers, and never leaves this process. */
  readonly key: string;
  /** Further active keys of the app, while a key is being replaced: the gateway signs notifications by its newest key. */
  readonly otherKeys?: readonly string[] | undefined;
  /** The hash of signatures (contract §3). Default: `MD5`, as the gateway's. */
  readonly signType?: SignType | undefined;
  /** The merchant that is sent as `mchid` where a request names none. Default: the gateway takes the app's own. */
  readonly mchid?: string | undefined;
  /** Whether answers must carry the gateway's signature. Turn it off for a mock only, which cannot sign. Default: true. */
  readonly verifyResponses?: boolean | undefined;
  /** What sends the requests. Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** How long one attempt may take, in milliseconds. Default: 20,000. */
  readonly timeoutMs?: number | undefined;
  /** How failed requests are repeated. */
  readonly retry?: RetryOptions | undefined;
}

/** Options with every default filled in. */
export interface Settings {
  readonly baseUrl: string;
  readonly appCode: string;
  readonly key: string;
  readonly keys: readonly string[];
  readonly signType: SignType;
  readonly mchid: string | undefined;
  readonly verifyResponses: boolean;
  readonly fetch: typeof globalThis.fetch;
  readonly timeoutMs: number;
  readonly retry: Readonly<Required<{ [Name in keyof RetryOptions]: number }>>;
}

/** Fills in the defaults. @throws {TypeError} with a sentence that names the option that is wrong. */
export function readOptions(options: TradeClientOptions): Settings {
  const { appCode, key, otherKeys = [], signType = "MD5", mchid, retry = {} } = options;
  demand(
    isToken(appCode),
    "appCode must be the code of your app: visible characters without spaces",
  );
  demand(
    [key, ...otherKeys].every(isToken),
    "key must be your app's secret key: visible characters without spaces",
  );
  demand(isSignType(signType), "signType must be MD5 or SHA256");
  return {
    baseUrl: readBaseUrl(options.baseUrl),
    appCode,
    key,
    keys: [key, ...otherKeys],
    signType,
    mchid,
    verifyResponses: options.verifyResponses ?? true,
    fetch: options.fetch ?? globalThis.fetch,
    timeoutMs: readInteger("timeoutMs", options.timeoutMs ?? 20_000, 1, 600_000),
    retry: {
      attempts: readInteger("retry.attempts", retry.attempts ?? 3, 1, 10),
      firstDelayMs: readInteger("retry.firstDelayMs", retry.firstDelayMs ?? 250, 0, 600_000),
      maxDelayMs: readInteger("retry.maxDelayMs", retry.maxDelayMs ?? 10_000, 0, 600_000),
    },
  };
}

function readBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  demand(
    url !== undefined &&
      /^https?:$/.test(url.protocol) &&
      url.username === "" &&
      url.search === "" &&
      url.hash === "",
    "baseUrl must be the http or https address of the gateway, such as https://pay.example, without user name, query and fragment",
  );
  return url.href.replace(/\/+$/, "");
}

function readInteger(name: string, value: number, min: number, max: number): number {
  demand(
    Number.isInteger(value) && value >= min && value <= max,
    `${name} must be an integer from ${min} to ${max}`,
  );
  return value;
}

/** Fit for a header, and nothing that slipped in with a copied line break. */
function isToken(text: unknown): boolean {
  return typeof text === "string" && /^[\x21-\x7e]+$/.test(text);
}

function demand(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new TypeError(`createTradeClient: ${sentence}.`);
}
