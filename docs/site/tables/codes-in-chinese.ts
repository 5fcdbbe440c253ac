import type { CodeName } from "@trade-v1/contract/catalogue";

/** What the catalogue says of a code, in Chinese. A code that is added there is missed here by the type. */
export const codesInChinese: Readonly<
  Record<CodeName, { readonly message: string; readonly meaning: string; readonly action: string }>
> = {
  ok: {
    message: "成功",
    meaning:
      "操作成功。付款码支付：顾客已付款；预下单或微信内支付：订单已创建，顾客可以付款，或已经付款。",
    action: "继续即可。要知道预下单的顾客是否已付款，请等待通知或查询订单。",
  },
  maintenance: {
    message: "系统维护中",
    meaning: "网关此刻无法处理该请求，并以 HTTP 状态 503 告知。请求可能已被记录，也可能没有。",
    action: "按 `Retry-After` 等待后重发同一请求。不会重复执行，其应答会说明第一次的结果。",
  },
  repeatRequest: {
    message: "重复请求",
    meaning: "渠道已见过此请求。网关自身从不以此码应答重复请求，而是重复第一次的应答。",
    action: "查询该交易，以查询结果为准。",
  },
  messageFormatError: {
    message: "报文格式错误",
    meaning:
      "无法读取请求：路径未知、方法不是 POST、内容类型不是 application/x-www-form-urlencoded、请求体过大，或表单不规范（字段名重复、百分号转义无效、UTF-8 无效）。具体由 HTTP 状态说明。未记录任何内容。",
    action: "更正 `resperr` 指出的内容。格式正确的客户端不会遇到此码。",
  },
  parameterError: {
    message: "参数错误",
    meaning: "缺少字段，或字段的值不符合要求。未记录任何内容。",
    action: "更正 `resperr` 指出的字段后重发；该单号仍可使用。",
  },
  signatureError: {
    message: "签名错误",
    meaning: "app code 未知或已停用，或签名与请求及密钥不符；三者应答相同。未记录任何内容。",
    action:
      "检查 app code、密钥和签名方法。在沙箱中，`resperr` 会给出网关所签的字符串，请与您的字符串比较。",
  },
  operationNotValid: {
    message: "该订单不支持此操作",
    meaning: "该操作不适用于订单的渠道：支付宝订单不能关闭，微信订单不能撤销。订单不受影响。",
    action: "支付宝订单用撤销，微信订单用关闭；要退钱则用退款。",
  },
  alreadyRefunded: {
    message: "已退款",
    meaning: "订单此前已全额退款，没有可退的金额。",
    action: "如果这出乎意料，请查询该订单的退款。",
  },
  originalMismatch: {
    message: "与原交易不符",
    meaning:
      "`syssn`、`out_trade_no`、`txamt` 或 `txcurrcd` 与请求所指的订单不符。未执行任何操作。",
    action: "发送订单自己的值，即支付应答中给出的值。",
  },
  noSuchTransaction: {
    message: "交易不存在",
    meaning: "该商户没有此订单。其他商户的订单，以及退款、关闭或撤销的单号，都视为不存在。",
    action: "检查 `syssn`、`out_trade_no` 和 `mchid`。必须是订单的号码，而不是退款的号码。",
  },
  orderClosed: {
    message: "订单已关闭",
    meaning: "订单在付款前被关闭，不能再付款。",
    action: "如果顾客仍要付款，用新的 out_trade_no 创建新订单。",
  },
  waitingForCustomer: {
    message: "等待顾客",
    meaning: "订单已创建，顾客尚未付款：需要扫码、打开页面或在手机上确认。",
    action: "等待通知，或每隔几秒查询一次。要放弃，请关闭微信订单或撤销支付宝订单。",
  },
  processing: {
    message: "处理中，请再查询",
    meaning: "结果尚不可知：渠道尚未应答，或同一订单上另有操作在进行。仍可能成功或失败。",
    action: "切勿当作失败处理。几秒后查询或重发同一请求，直到此码改变。",
  },
  internalError: {
    message: "内部错误",
    meaning: "网关内部出错，并以 HTTP 状态 500 告知。请求可能已被记录，也可能没有。",
    action:
      "重发同一请求：不会重复执行，其应答会说明第一次的结果。如果持续出现，请报告 X-Request-Id。",
  },
  refundDenied: {
    message: "退款被拒绝",
    meaning: "渠道拒绝退款，例如已超过可退款的期限。订单保持原状。",
    action: "用其他方式退钱，或向渠道询问原因。",
  },
  orderExpired: {
    message: "订单已过期",
    meaning: "顾客未及时付款，系统关闭了订单，不能再付款。",
    action: "如果顾客仍要付款，用新的 out_trade_no 创建新订单。",
  },
  insufficientBalance: {
    message: "余额不足",
    meaning: "顾客的余额或限额不足以支付该金额。支付失败。",
    action: "请顾客换一种付款方式；用新的 out_trade_no 重试。",
  },
  paymentCodeInvalid: {
    message: "付款码错误或已过期",
    meaning: "渠道不接受顾客的付款码。支付失败。",
    action: "请顾客刷新付款码，重新扫描，用新的 out_trade_no 重试。",
  },
  merchantAccountError: {
    message: "商户账户错误",
    meaning: "渠道因商户账户而拒绝：未开通此类支付、已暂停或配置错误。",
    action: "请检查商户账户；在此之前每次尝试都会失败。",
  },
  bankError: {
    message: "银行错误",
    meaning: "顾客钱包背后的银行，或退款的银行，拒绝或无法连接。",
    action: "稍后用新的 out_trade_no 重试，或换一种付款方式。",
  },
  paymentFailed: {
    message: "支付失败",
    meaning: "顾客拒绝付款，或渠道拒绝且未说明原因。",
    action: "询问顾客；用新的 out_trade_no 重试。",
  },
  merchantNotAllowed: {
    message: "商户未知或无权限",
    meaning: "`mchid` 未知，或不属于该 app 的商户。HTTP 状态 403。未记录任何内容。",
    action: "发送自己的商户号，或省略 `mchid` 以使用 app 的默认商户。",
  },
  alreadyPaid: {
    message: "已付款",
    meaning: "微信订单已付款，已付款的订单不能关闭。订单保持已付款。",
    action: "交付商品，或对订单退款。",
  },
  notPaid: {
    message: "未付款",
    meaning: "订单尚未付款，没有可退的金额。",
    action: "要放弃未付款的订单，请关闭（微信）或撤销（支付宝）。",
  },
  refunded: {
    message: "已有退款",
    meaning: "订单已全额或部分退款，因此不能关闭或撤销。",
    action: "要退还剩余金额，请用退款。",
  },
  cancelled: {
    message: "已撤销",
    meaning: "订单已被撤销，全部金额已退还，没有可退的金额。",
    action: "无需再做任何事。",
  },
  closed: {
    message: "已关闭",
    meaning: "订单在付款前已被关闭，没有可退的金额。",
    action: "无需再做任何事。",
  },
  balanceTooLow: {
    message: "未结算余额不足",
    meaning: "商户尚未结算的余额不足以退款。渠道拒绝退款，订单保持原状。",
    action: "等有更多收款后，用新的 out_trade_no 退款。",
  },
  refundTooLarge: {
    message: "退款超过剩余金额",
    meaning: "金额超过订单金额减去已退金额。未退款。",
    action: "查询订单及其退款，最多退还剩余金额。",
  },
  busy: {
    message: "系统繁忙，请稍后",
    meaning:
      "HTTP 状态 429：短时间内请求过多，未记录任何内容。200：渠道过于繁忙，支付或退款失败，其单号已用掉。",
    action: "429：按 `Retry-After` 等待后重发同一请求。200：稍后用新的 out_trade_no 重试。",
  },
  channelNoAnswer: {
    message: "渠道无应答",
    meaning: "渠道从未应答，再次询问时也不知道该交易：从未付款，或从未退款。",
    action: "用新的 out_trade_no 重试。",
  },
  customerCodeExpired: {
    message: "顾客付款码已过期",
    meaning: "顾客手机上的付款码已过期。支付失败。",
    action: "请顾客刷新付款码，重新扫描，用新的 out_trade_no 重试。",
  },
  numberUsed: {
    message: "out_trade_no 已使用",
    meaning:
      "该商户已将此 `out_trade_no` 用于另一笔不同的支付或退款。一个号码永远只代表一笔支付或一笔退款。未执行任何操作。",
    action: "使用新的号码。要重复请求，请原样发送之前的内容。",
  },
};
