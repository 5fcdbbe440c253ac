import type { Texts } from "./texts.ts";

export const chinese: Texts = {
  locale: "zh-Hans",
  wallets: { alipay: "支付宝", wechat: "微信支付" },
  anyWallet: "模拟钱包",
  sandbox: "沙箱",
  noRealMoney: "这是模拟环境：不会连接真实钱包，也不会产生真实的资金变动。",
  other: { language: "en", locale: "en", name: "English" },

  standings: {
    waiting: { title: "确认付款", detail: "等待您付款。" },
    processing: { title: "支付处理中", detail: "钱包尚未给出结果，最多需要半分钟。" },
    paid: { title: "支付成功", detail: "" },
    declined: { title: "已拒绝付款", detail: "您拒绝了本次付款，未扣款。" },
    failed: { title: "支付失败", detail: "未扣款。" },
    expired: { title: "订单已过期", detail: "已超过付款时限，未扣款。" },
    closed: { title: "订单已关闭", detail: "商户已关闭此订单，未扣款。" },
    refunded: { title: "已退款", detail: "本次付款已撤销，款项已退还给您。" },
  },
  reasons: {
    insufficientBalance: "余额不足。",
    paymentCodeInvalid: "付款码错误或已失效。",
    customerCodeExpired: "付款码已失效。",
    bankError: "银行拒绝了本次交易。",
    merchantAccountError: "商户暂时无法收款。",
    busy: "钱包系统繁忙。",
    channelNoAnswer: "钱包没有响应。",
  },
  tooLate: "您的操作已晚，未产生任何变化：此订单此前已有结果。",

  merchant: "收款商户",
  goods: "商品",
  orderNumber: "订单号",
  payer: "付款人",
  payBy: "付款截止时间",
  paidAt: "付款时间",
  refunded: "已退款",

  pay: (amount) => `支付 ${amount}`,
  decline: "拒绝付款",
  orDecideHere: "或在此处操作",
  lookAgain: "刷新结果",
  backTo: (host) => `返回 ${host}`,
  closePage: "您可以关闭此页面。",
  openPayment: "打开付款页面",

  scan: { title: "请用手机扫码付款", detail: "用手机扫描二维码，并在手机上确认付款。" },
  qrCode: "本页地址的二维码",
  scanNeedsAddress:
    "此二维码中的地址是 localhost，手机无法打开。请将 TRADE_PUBLIC_URL 设置为手机可以访问的地址。",

  noSuchOrder: {
    title: "订单不存在",
    detail: "模拟钱包中没有此地址对应的订单。请检查链接，或联系商户。",
  },
  foreignForm: {
    title: "未执行任何操作",
    detail: "有其他网站试图替您处理这笔付款。只有您本人可以在付款页面上操作。",
  },
  broken: { title: "出错了", detail: "请重新打开付款页面确认结果，再决定是否重试。" },
};
