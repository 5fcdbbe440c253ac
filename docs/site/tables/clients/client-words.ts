import type { Language } from "../../language.ts";

/** A part of a file of a trial: whole, or from a text to another, both included. */
export interface Excerpt {
  readonly file: string;
  readonly from?: string;
  readonly to?: string;
}

/** What the guide says about a generator beside the lines that were run. */
export interface ClientWords {
  /** What the generator is configured by; most need nothing. */
  readonly configuration?: readonly Excerpt[];
  /** How the signer gets below the generated code. */
  readonly plug: readonly Excerpt[];
  /** How a payment is opened. */
  readonly use: readonly Excerpt[];
  /** Files, method names, how errors come: sentences. */
  readonly gives: Readonly<Record<Language, readonly string[]>>;
}

/** By the name of the trial, which is its folder in test/clients. */
export const clientWords: Readonly<Record<string, ClientWords | undefined>> = {
  "python-openapi-python-client": {
    configuration: [{ file: "generator.yaml" }],
    plug: [
      { file: "trade_auth.py" },
      { file: "story.py", from: "def client_of", to: "TradeAuth(signer)})" },
    ],
    use: [{ file: "story.py", from: "request = PaymentRequest(", to: "payment.respcd)" }],
    gives: {
      en: [
        "The package `trade_client`: a module for each operation, such as `api/payments/create_payment.py`, with `sync`, `asyncio` and the same `_detailed`, which tell status and headers too.",
        "Models are attrs classes; pay types are an enum, `PayType.WECHAT_PRE_ORDER`. Limits of fields are not checked before sending.",
        "Nothing is raised for a status of the contract: you get a `PaymentResponse` or an `ErrorResponse`, so ask which. What cannot be believed raises `NotFromTheGateway`, what does not arrive an `httpx.TransportError`.",
        "`Notification.from_dict` reads a notification, after you have verified its bytes.",
      ],
      zh: [
        "包 `trade_client`：每个操作一个模块，例如 `api/payments/create_payment.py`，含 `sync`、`asyncio`，以及同时给出状态和响应头的 `_detailed` 版本。",
        "模型是 attrs 类；支付类型是枚举 `PayType.WECHAT_PRE_ORDER`。发送前不检查字段的限制。",
        "契约中的状态都不抛异常：得到的是 `PaymentResponse` 或 `ErrorResponse`，请判断是哪一个。不可信的应答抛出 `NotFromTheGateway`，没有应答则抛出 `httpx.TransportError`。",
        "对字节验签之后，用 `Notification.from_dict` 读取通知。",
      ],
    },
  },
  "python-openapi-generator": {
    plug: [{ file: "trade_pool.py" }],
    use: [
      { file: "story.py", from: "client = trade_client(URL, SIGNER)", to: "payment.respcd)" },
      { file: "story.py", from: "def refusal(", to: 'got {answer!r}")' },
    ],
    gives: {
      en: [
        "The package `trade_client` with `PaymentsApi`, `RefundsApi`, `QueriesApi`. The fields of a form are arguments, checked by pydantic before anything is sent: an amount of 0 never leaves your program.",
        "Each method also exists as `create_payment_with_http_info`, which tells status and headers.",
        "Every status but 200 raises a subclass of `ApiException`, such as `UnauthorizedException`; its `data` is the `ErrorResponse`.",
        "Of the 3.1 document it makes the same client, but every argument is `Any`. So take 3.0.",
      ],
      zh: [
        "包 `trade_client`，含 `PaymentsApi`、`RefundsApi`、`QueriesApi`。表单字段就是参数，发送之前由 pydantic 检查：金额 0 根本不会发出。",
        "每个方法另有 `create_payment_with_http_info` 版本，给出状态和响应头。",
        "200 以外的状态抛出 `ApiException` 的子类，例如 `UnauthorizedException`；其 `data` 是 `ErrorResponse`。",
        "用 3.1 文档生成的客户端相同，但所有参数都成了 `Any`，所以请用 3.0。",
      ],
    },
  },
  "go-oapi-codegen": {
    configuration: [{ file: "generator.yaml" }],
    plug: [{ file: "main.go", from: "// clientOf plugs", to: "\n}\n" }],
    use: [{ file: "main.go", from: "payment := must(", to: "payment.JSON200.Respcd)" }],
    gives: {
      en: [
        "One file, `tradeapi/tradeapi.go`, with a method for each operation: `CreatePaymentWithFormdataBodyWithResponse`. Pass `nil` for its parameters: the transport sets the headers.",
        "Optional fields are pointers. Limits are not checked before sending.",
        "The answer holds `JSON200`, `JSON400`, `JSON401` …; the one of the answer's status is set. An `error` says that there is no answer, or none to believe (`ErrNotFromTheGateway`).",
        "`Notification` is there because of `skip-prune`: no operation of the 3.0 document uses it.",
      ],
      zh: [
        "一个文件 `tradeapi/tradeapi.go`，每个操作一个方法：`CreatePaymentWithFormdataBodyWithResponse`。其参数传 `nil`：请求头由 transport 设置。",
        "可选字段是指针。发送前不检查限制。",
        "应答中有 `JSON200`、`JSON400`、`JSON401` 等；与应答状态相符的那个有值。`error` 表示没有应答，或应答不可信（`ErrNotFromTheGateway`）。",
        "类型 `Notification` 因 `skip-prune` 而保留：3.0 文档中没有操作使用它。",
      ],
    },
  },
  "go-openapi-generator": {
    configuration: [{ file: "generator.yaml" }],
    plug: [{ file: "main.go", from: "// clientOf plugs", to: "\n}\n" }],
    use: [
      { file: "main.go", from: "payment, _, err :=", to: "payment.Respcd)" },
      { file: "main.go", from: "// refusal is", to: "\n}\n" },
    ],
    gives: {
      en: [
        "The package `tradeapi`, a file for each tag and each model. A call is a chain: `PaymentsAPI.CreatePayment(ctx).PayType(…).Execute()`. No library is needed.",
        "Optional members of answers are pointers with getters, `GetSyssn()`; pay types are constants, `WECHAT_PRE_ORDER`.",
        "Every status but 200 is an `error`: `*GenericOpenAPIError`, whose `Model()` is the `ErrorResponse`. Any other `error` says that there is no answer, or none to believe.",
      ],
      zh: [
        "包 `tradeapi`，每个标签和每个模型一个文件。调用是一条链：`PaymentsAPI.CreatePayment(ctx).PayType(…).Execute()`。无需其他库。",
        "应答中的可选成员是指针，并有取值方法 `GetSyssn()`；支付类型是常量 `WECHAT_PRE_ORDER`。",
        "200 以外的状态都是 `error`：`*GenericOpenAPIError`，其 `Model()` 是 `ErrorResponse`。其他 `error` 表示没有应答，或应答不可信。",
      ],
    },
  },
  "typescript-trade-client": {
    plug: [{ file: "story.ts", from: "const trade = createTradeClient({", to: "});" }],
    use: [{ file: "story.ts", from: "const payment = await", to: "});" }],
    gives: {
      en: [
        "Ready made: it signs, verifies answers and notifications, and sends again what got lost. Nothing to plug in.",
        "A method for each operation, named as in the contract. Its types are made from the document by openapi-typescript.",
        "A result, not an exception: `ok` tells success from refusal, which holds `code`, `message`, `detail` and `retry`. `TradeNetworkError` and `TradeResponseError` say that nobody knows.",
      ],
      zh: [
        "现成的客户端：负责签名，对应答和通知验签，并重发丢失的请求。无需接入任何东西。",
        "每个操作一个方法，名称与契约一致。类型由 openapi-typescript 从文档生成。",
        "返回结果，而不是异常：`ok` 区分成功与拒绝；拒绝中有 `code`、`message`、`detail` 和 `retry`。`TradeNetworkError` 和 `TradeResponseError` 表示结果未知。",
      ],
    },
  },
  "typescript-openapi-fetch": {
    plug: [{ file: "story.ts", from: "const isForm", to: "const trade = clientOf(signer);" }],
    use: [{ file: "story.ts", from: "const payment = await", to: "payment.data?.respcd);" }],
    gives: {
      en: [
        "One file of types, `trade.d.ts`, and openapi-fetch, which takes them: `trade.POST(path, { body })`. It sends a form because the content type says so.",
        "You get `{ data, error, response }`: `data` with status 200, `error` (an `ErrorResponse`) with any other. What cannot be believed throws `NotFromTheGateway`.",
        'The type of a notification is `components["schemas"]["Notification"]`.',
      ],
      zh: [
        "一个类型文件 `trade.d.ts`，由 openapi-fetch 使用：`trade.POST(path, { body })`。内容类型声明为表单，它就发送表单。",
        "得到 `{ data, error, response }`：状态 200 时有 `data`，其他状态时有 `error`（即 `ErrorResponse`）。不可信的应答抛出 `NotFromTheGateway`。",
        '通知的类型是 `components["schemas"]["Notification"]`。',
      ],
    },
  },
  "typescript-hey-api": {
    plug: [{ file: "story.ts", from: "/** Plugs", to: "const client = clientOf(signer);" }],
    use: [{ file: "story.ts", from: "const payment = await", to: "payment.data?.respcd);" }],
    gives: {
      en: [
        "The folder `trade` with a function for each operation, types, and the client's own code: no library to install at run time.",
        "You get `{ data, error, response }`: `data` with status 200, `error` (an `ErrorResponse`) with any other. What cannot be believed throws `NotFromTheGateway`.",
        "The type of a notification is `Notification`.",
      ],
      zh: [
        "文件夹 `trade`，含每个操作的函数、类型，以及客户端自身的代码：运行时无需安装其他库。",
        "得到 `{ data, error, response }`：状态 200 时有 `data`，其他状态时有 `error`（即 `ErrorResponse`）。不可信的应答抛出 `NotFromTheGateway`。",
        "通知的类型是 `Notification`。",
      ],
    },
  },
  "java-openapi-generator": {
    plug: [
      {
        file: "src/main/java/trade/SignedHttpClient.java",
        from: "private HttpRequest signed(",
        to: "\n    }\n",
      },
      {
        file: "src/main/java/trade/SignedHttpClient.java",
        from: "private <T> BodyHandler<T> verified(",
        to: "\n    }\n",
      },
      {
        file: "src/main/java/story/Story.java",
        from: "/** The generated client, on an HTTP client that signs. */",
        to: "\n    }\n",
      },
    ],
    use: [
      {
        file: "src/main/java/story/Story.java",
        from: "/** Opens a payment under a number of its own. */",
        to: "\n    }\n",
      },
    ],
    gives: {
      en: [
        "Packages `trade.api` (`PaymentsApi`, `RefundsApi`, `QueriesApi`), `trade.model` and `trade.invoker`, on Java's own `HttpClient` and Jackson; the generator is a plugin of the Maven build.",
        "The fields of a form are one object with a builder, `APICreatePaymentRequest`. Pay types are an enum, `PayType.WECHAT_PRE_ORDER`.",
        "Every status but 200 throws `ApiException`, with `getCode()` and the body, which Jackson reads as an `ErrorResponse`. An answer that is not the gateway's throws too.",
        "Its own interceptors can sign, but not verify: what one reads of an answer is gone. So the signer wraps the `HttpClient`.",
        "It decodes answers by the machine's character set. On Java 17 start with `-Dfile.encoding=UTF-8` where that is another one; since Java 18 it is the default.",
      ],
      zh: [
        "包 `trade.api`（`PaymentsApi`、`RefundsApi`、`QueriesApi`）、`trade.model` 和 `trade.invoker`，基于 Java 自带的 `HttpClient` 和 Jackson；生成器是 Maven 构建的插件。",
        "一个表单的字段是带 builder 的对象 `APICreatePaymentRequest`。支付类型是枚举 `PayType.WECHAT_PRE_ORDER`。",
        "200 以外的状态抛出 `ApiException`，含 `getCode()` 和应答正文，可由 Jackson 读作 `ErrorResponse`。不是网关给出的应答同样抛出异常。",
        "它自带的拦截器能签名，却不能验签：拦截器读过的应答就没有了。因此签名器包在 `HttpClient` 外面。",
        "它按机器的字符集解码应答。在 Java 17 上，字符集不是 UTF-8 的机器请加 `-Dfile.encoding=UTF-8` 启动；自 Java 18 起这是默认值。",
      ],
    },
  },
  "rust-progenitor": {
    plug: [{ file: "client/src/hooks.rs" }],
    use: [
      {
        file: "story/src/main.rs",
        from: "/// Opens a payment under a number of its own.",
        to: "\n}\n",
      },
    ],
    gives: {
      en: [
        "One module of builders: `create_payment().body_map(…).send()`. A small program of ours runs the generator, so that every client carries a signer.",
        "Fields are types of their own that check pattern and length when they are made, so a wrong one is an error before anything is sent.",
        "Every status but 200 is `Error::ErrorResponse` with status and `ErrorResponse`. An answer that is not the gateway's is `Error::Custom`.",
      ],
      zh: [
        "一个模块，由 builder 组成：`create_payment().body_map(…).send()`。生成器由我们的一个小程序运行，使每个客户端都带有签名器。",
        "字段有各自的类型，创建时检查格式和长度，因此错误的值在发送之前就会报错。",
        "200 以外的状态是 `Error::ErrorResponse`，含状态和 `ErrorResponse`。不是网关给出的应答是 `Error::Custom`。",
      ],
    },
  },
  "rust-openapi-generator": {
    configuration: [{ file: "generator.yaml" }],
    plug: [{ file: "story/src/middleware.rs" }],
    use: [
      {
        file: "story/src/main.rs",
        from: "/// Opens a payment under a number of its own.",
        to: "\n}\n",
      },
    ],
    gives: {
      en: [
        "A crate with a module for each tag and each model, on reqwest; with the option for middleware it takes a `reqwest_middleware` client, which signs.",
        "The fields of a form are one struct, `CreatePaymentParams`.",
        "Every status but 200 is `Error::ResponseError` with the status; the names of its variants say nothing, as all have one shape.",
        "What it makes of the 3.1 document does not compile. So take 3.0.",
      ],
      zh: [
        "一个 crate，每个标签和每个模型一个模块，基于 reqwest；打开 middleware 选项后，它使用 `reqwest_middleware` 的客户端，由后者签名。",
        "一个表单的字段是一个 struct：`CreatePaymentParams`。",
        "200 以外的状态是带状态的 `Error::ResponseError`；各变体形状相同，其名称不说明任何问题。",
        "用 3.1 文档生成的代码无法编译，所以请用 3.0。",
      ],
    },
  },
};
