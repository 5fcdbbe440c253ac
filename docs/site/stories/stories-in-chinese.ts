/**
 * What the stories say, in Chinese, by the English sentence. One that changes there is missed here:
 * the build stops, and test/docs/stories.test.ts finds those that are no longer said.
 */
export const storiesInChinese: Readonly<Record<string, string>> = {
  // The customer pays
  "Scan a WeChat customer's code": "扫描微信顾客的付款码",
  "The customer shows a payment code on the phone, you scan it and send it. The answer says at once whether it is paid, so there is no link to open.":
    "顾客出示手机上的付款码，您扫描后发送。应答当场说明是否已付款，因此没有需要打开的链接。",
  "Send the code that you scanned. `0000` says that the money is yours; keep `syssn`, it names the order.":
    "发送扫到的付款码。`0000` 表示款项已归您；请保存 `syssn`，它代表该订单。",
  "Scan an Alipay customer's code": "扫描支付宝顾客的付款码",
  "The same for Alipay: the customer shows a code, you scan it and send it, and the answer says at once whether it is paid.":
    "支付宝也一样：顾客出示付款码，您扫描后发送，应答当场说明是否已付款。",
  "Send the code that you scanned.": "发送扫到的付款码。",
  "Open an order that the customer pays by a link": "创建由顾客通过链接付款的订单",
  "Three pay types give you a link instead of charging at once. `0000` says that the order is open and the customer can pay now; it does not say that it is paid.":
    "有三种支付类型不会立即扣款，而是返回一个链接。`0000` 表示订单已创建、顾客现在可以付款，并不表示已经付款。",
  "Open a WeChat order and show `pay_url` as a QR code.":
    "创建微信订单，把 `pay_url` 显示为二维码。",
  "Open an Alipay order and send the customer to `pay_url`.":
    "创建支付宝订单，让顾客打开 `pay_url`。",
  "Open an order inside WeChat; `pay_url` opens in WeChat's own browser.":
    "创建微信内支付的订单；`pay_url` 在微信内置浏览器中打开。",
  "A WeChat customer pays by QR code": "微信顾客扫二维码付款",
  "You open an order and show its link as a QR code. Until the customer has paid, a query says that the order waits; afterwards it says paid, and you are notified.":
    "您创建订单，把链接显示为二维码。顾客付款之前，查询显示订单在等待；付款之后显示已付款，您也会收到通知。",
  "Open the order and show `qrcode` as a QR code; it is the same text as `pay_url`.":
    "创建订单，把 `qrcode` 显示为二维码；其内容与 `pay_url` 相同。",
  "Ask what became of it. The customer has not paid yet.": "查询订单。顾客尚未付款。",
  "The customer scans the code and pays.": "顾客扫码并付款。",
  "Ask again. Now it is paid.": "再次查询，订单已付款。",
  "The gateway has told you, or still tries to.": "网关已通知您，或仍在尝试通知。",
  "An Alipay customer pays by a link": "支付宝顾客通过链接付款",
  "You open an order and send the customer's browser to its link. The customer pays in Alipay, and you learn of it by the notification or by a query.":
    "您创建订单，让顾客的浏览器打开链接。顾客在支付宝中付款，您通过通知或查询得知。",
  "Open the order and send the customer to `pay_url`.": "创建订单，让顾客打开 `pay_url`。",
  "The customer has not paid yet.": "顾客尚未付款。",
  "The customer pays.": "顾客付款。",
  "Now it is paid.": "订单已付款。",
  "A customer pays inside WeChat": "顾客在微信内付款",
  "Your shop is a page inside WeChat. You open the order for the customer whose `openid` you know, and redirect to the link.":
    "您的商店是微信内的网页。您知道顾客的 `openid`，为其创建订单并跳转到链接。",
  "Open the order and redirect to `pay_url`.": "创建订单并跳转到 `pay_url`。",
  "It is paid.": "订单已付款。",
  "Find a payment again by either number": "用任一号码找回一笔支付",
  "You lost the answer, or another till wants to know: a query finds the payment by your number or by ours, with the amount as it was charged.":
    "应答丢失了，或另一台收银机需要知道：用您的号码或我们的号码都能查到该支付及其实际扣款金额。",
  "The customer pays by a scanned code.": "顾客用付款码付款。",
  "Find it by `syssn`.": "用 `syssn` 查找。",
  "Find it by your own number.": "用您自己的号码查找。",

  // Not at once, or not at all
  "A scanned code that the customer has to confirm": "付款码需要顾客确认",
  "Above a limit the wallet asks the customer to confirm on the phone. `1143` is no failure: wait, and do not charge again under another number.":
    "超过一定金额时，钱包会请顾客在手机上确认。`1143` 不是失败：请等待，不要换一个号码再次扣款。",
  "Send the code that you scanned. The customer has to confirm.":
    "发送扫到的付款码。顾客需要确认。",
  "Ask every few seconds. It still waits.": "每隔几秒查询一次。仍在等待。",
  "The customer confirms.": "顾客确认。",
  "Send the same payment again, or query: it is paid, and it was charged once.":
    "重发同一笔支付，或查询：已付款，并且只扣款一次。",
  "A customer who declines": "顾客拒绝付款",
  "The customer is asked to confirm and declines. The order has failed with `1205`, its number is spent, and nothing was charged.":
    "顾客被要求确认，但拒绝了。订单以 `1205` 失败，其号码已用掉，没有扣款。",
  "The customer declines.": "顾客拒绝付款。",
  "It has failed.": "订单已失败。",
  "The number is spent: the same payment answers the same failure.":
    "号码已用掉：同一笔支付得到同样的失败。",
  "There is nothing to refund.": "没有可退的金额。",
  "A customer without the money": "顾客余额不足",
  "The wallet refuses the payment. It is decided, so the number is spent; the customer can pay in another way under a new number. The failed order can be closed, so that no late success can follow.":
    "钱包拒绝了支付。结果已定，因此号码已用掉；顾客可以用新号码以其他方式付款。失败的订单可以关闭，以免之后又迟到地成功。",
  "Send the code that you scanned. The balance is too low.": "发送扫到的付款码。余额不足。",
  "The same payment answers the same failure.": "同一笔支付得到同样的失败。",
  "Close the order, to be sure.": "为保险起见，关闭订单。",
  "It is closed.": "订单已关闭。",
  "A customer who never comes": "顾客一直没有付款",
  "An order that nobody pays closes by itself, after 30 minutes unless you said otherwise. It cannot be paid any more.":
    "无人付款的订单会自动关闭，默认在 30 分钟之后。之后不能再付款。",
  "Open an order and show its link.": "创建订单并显示其链接。",
  "Half an hour passes.": "半小时过去。",
  "The order has expired.": "订单已过期。",
  "The same request says so too.": "重发同一请求也得到这个结果。",
  "A close answers with the close that the system made.": "关闭时，应答的是系统已做的那次关闭。",
  "The wallet does not answer, and has charged": "钱包没有应答，但已扣款",
  "`1145` says that nobody knows yet. Do nothing else until you know: the same request finds out, and the customer was charged at most once.":
    "`1145` 表示结果尚不可知。在知道结果之前不要做别的：重发同一请求即可查明，顾客最多被扣款一次。",
  "Send the code that you scanned. The outcome is not known.": "发送扫到的付款码。结果未知。",
  "A query does not know either.": "查询也还不知道。",
  "Nothing can be refunded before it is known.": "结果未知之前不能退款。",
  "Half a minute passes, and the gateway has found out.": "半分钟过去，网关已查明结果。",
  "It is paid, and it is the same payment.": "已付款，而且是同一笔支付。",
  "The wallet does not answer, and has not charged": "钱包没有应答，也没有扣款",
  "The other end of the same story: the wallet never got the payment. `1298` says so, and the customer can pay again under a new number.":
    "同一故事的另一种结局：钱包从未收到这笔支付。`1298` 说明这一点，顾客可以用新号码再次付款。",
  "It was never paid.": "从未付款。",
  "A query says the same.": "查询得到同样的结果。",

  // Send it twice
  "Send a payment twice without charging twice": "支付发送两次，扣款只有一次",
  "The line broke and you do not know whether your request arrived. Send it again: you get the same payment. The number stands for that payment for ever, so it cannot be used for another.":
    "连接中断，您不知道请求是否到达。再发一次：得到的是同一笔支付。该号码永远代表这笔支付，不能用于另一笔。",
  "Send the payment.": "发送支付。",
  "Send it again. It is the same payment, and the header says so.":
    "再发一次。是同一笔支付，响应头也说明了这一点。",
  "Another amount under the same number is refused, and nothing is charged.":
    "同一号码换一个金额会被拒绝，不会扣款。",
  "There is one payment, of the first amount.": "只有一笔支付，金额是第一次的金额。",
  "Send a refund twice without paying it out twice": "退款发送两次，退钱只有一次",
  "As with payments, the same refund under the same number is paid out once. The number cannot be used for another refund, nor for a payment.":
    "与支付一样，同一号码的同一笔退款只退一次。该号码不能用于另一笔退款，也不能用于支付。",
  "Refund a part.": "退还一部分。",
  "Send the same refund again. It is the same refund.": "再发同一笔退款。得到的是同一笔退款。",
  "Another amount under the same number is refused.": "同一号码换一个金额会被拒绝。",
  "The order's own number is no number for a refund.": "订单自己的号码不能用作退款号码。",
  "The whole rest can still be refunded.": "剩余金额仍可全部退还。",
  "Numbers that do not belong together": "号码彼此不符",
  "`syssn` decides which order is meant; whatever else you say about it has to be true of it. A mistake is refused, and nothing happens.":
    "`syssn` 决定所指的订单；您对该订单的其他说明都必须属实。有错误则拒绝，不执行任何操作。",
  "Open an order.": "创建订单。",
  "A number that names no order is refused.": "不代表任何订单的号码会被拒绝。",
  "The `syssn` of this order with the number of another is refused.":
    "此订单的 `syssn` 配上别的号码会被拒绝。",
  "The right order with a wrong amount is refused.": "订单正确但金额不符会被拒绝。",
  "The order is untouched.": "订单不受影响。",
  "Close it with the right numbers.": "用正确的号码关闭订单。",

  // Close a WeChat order
  "Close a WeChat order that nobody has paid": "关闭无人付款的微信订单",
  "A WeChat order that is not paid can be closed, so that the customer cannot pay it any more.":
    "未付款的微信订单可以关闭，之后顾客不能再付款。",
  "Open the order.": "创建订单。",
  "Close it before anybody pays.": "在有人付款之前关闭。",
  "A closed order stays closed": "已关闭的订单保持关闭",
  "A close can be sent again as often as you like, and gives the first one back. A closed order takes no payment and no refund.":
    "关闭可以任意多次重发，得到的总是第一次的关闭。已关闭的订单不能再付款，也不能退款。",
  "Close it.": "关闭订单。",
  "Close it again. It is the same close.": "再次关闭。得到的是同一次关闭。",
  "The payment cannot be opened again under this number.": "不能用此号码再次创建支付。",
  "A query says closed.": "查询显示已关闭。",
  "A paid WeChat order cannot be closed": "已付款的微信订单不能关闭",
  "A close never takes money back. If the customer was quicker than you, the close is refused and the order stays paid; the money goes back by a refund.":
    "关闭绝不会退钱。如果顾客比您快一步，关闭会被拒绝，订单保持已付款；要退钱请用退款。",
  "Try to close the order. It is refused.": "尝试关闭订单，被拒绝。",
  "The order is untouched: a refund of its whole amount succeeds.":
    "订单不受影响：全额退款仍然成功。",
  "A close that comes too late": "来得太晚的关闭",
  "The customer paid before your close arrived. `1260` says so; the order is untouched.":
    "顾客在您的关闭到达之前已付款。`1260` 说明这一点；订单不受影响。",
  "Try to close it. It is refused.": "尝试关闭，被拒绝。",
  "It is paid as before.": "与之前一样是已付款。",
  "A payment that arrives after the close": "关闭之后才到达的付款",
  "The wallet reports a payment of an order that you have closed. The gateway gives the money back by itself; for you the order stays closed.":
    "钱包报告了一笔付款，而订单已被您关闭。网关会自行把钱退还；对您而言订单保持关闭。",
  "The customer's payment comes through all the same.": "顾客的付款仍然到账。",
  "The gateway has given everything back.": "网关已全额退还。",
  "For you the order is closed.": "对您而言订单已关闭。",
  "An Alipay order is not closed": "支付宝订单不能关闭",
  "Close is WeChat's. For an Alipay order it answers `1124` and does nothing; a reversal does what you want.":
    "关闭只适用于微信。对支付宝订单，它应答 `1124`，不执行任何操作；您需要的是撤销。",
  "Open an Alipay order.": "创建支付宝订单。",
  "The customer can still pay.": "顾客仍可付款。",
  "Reverse it instead.": "改用撤销。",
  "Now it is closed.": "订单已关闭。",

  // Give money back
  "Give a customer the whole amount back": "把全部金额退给顾客",
  "A refund has a number of its own and names the order by its `syssn`. The answer names both: `orig_syssn` is the order, `syssn` is the refund.":
    "退款有自己的号码，并用 `syssn` 指明订单。应答同时给出两者：`orig_syssn` 是订单，`syssn` 是退款。",
  "Refund the order, under a number that no order has.": "对订单退款，号码不能是任何订单的号码。",
  "Refund an order in two parts": "分两次退款",
  "You can give an order back in parts, as long as something is left. Each part has a number of its own. When nothing is left, the order is refunded.":
    "只要还有剩余，就可以分次退款。每次退款有自己的号码。没有剩余时，订单即为已退款。",
  "Give the first part back.": "退还第一部分。",
  "The order is still paid, and partly refunded.": "订单仍是已付款，部分退款。",
  "Give back the rest.": "退还其余部分。",
  "There is nothing left to give back.": "已没有可退的金额。",
  "The order is refunded.": "订单已全额退款。",
  "A refund is found by its own number.": "退款可用自己的号码查到。",
  "You are told of refunds too.": "退款也会通知您。",
  "Ask for more than was paid": "退款超过已付金额",
  "More than what is left is refused with `1272`. Nothing was recorded, so the refund's number stays free.":
    "超过剩余金额会以 `1272` 拒绝。没有记录任何内容，因此该退款号码仍可使用。",
  "Ask for more than was paid. It is refused.": "请求退还超过已付的金额，被拒绝。",
  "Nothing has changed.": "没有任何变化。",
  "The same number, with an amount that fits.": "同一号码，金额合适。",
  "Now the whole amount is more than what is left.": "此时全部金额已超过剩余金额。",
  "A refund that the wallet denies": "钱包拒绝的退款",
  "The wallet refuses the refund. The order stays paid, the refund's number is spent, and another one may succeed.":
    "钱包拒绝退款。订单保持已付款，退款号码已用掉，换一个号码可能成功。",
  "Refund a part. The wallet denies it.": "退还一部分。钱包拒绝。",
  "The same refund answers the same failure.": "同一笔退款得到同样的失败。",
  "The order is paid, and nothing of it is refunded.": "订单已付款，没有任何退款。",
  "Another refund succeeds.": "另一笔退款成功。",
  "There is no refund before the payment": "付款之前没有退款",
  "An order that waits for its customer cannot be refunded. Close it, or reverse it.":
    "等待顾客付款的订单不能退款。请关闭或撤销它。",
  "Try to refund it. It is refused.": "尝试退款，被拒绝。",

  // Reverse an Alipay order
  "Reverse an Alipay order that nobody has paid": "撤销无人付款的支付宝订单",
  "A reversal of an Alipay order that is not paid closes it.": "撤销未付款的支付宝订单会把它关闭。",
  "Reverse it before anybody pays.": "在有人付款之前撤销。",
  "Reverse an Alipay order that is paid": "撤销已付款的支付宝订单",
  "Alipay differs from WeChat here: a reversal of a paid order gives the money back and closes the order, all at once.":
    "支付宝在这里与微信不同：撤销已付款的订单会退钱并关闭订单，一步完成。",
  "Reverse the order. The customer gets everything back.": "撤销订单。顾客收回全部金额。",
  "There is nothing left to refund.": "已没有可退的金额。",
  "A reversed order stays reversed": "已撤销的订单保持撤销",
  "A reversal can be sent again and gives the first one back. The order holds nothing that could be refunded.":
    "撤销可以重发，得到的总是第一次的撤销。订单中没有可退的金额。",
  "Reverse the order.": "撤销订单。",
  "Reverse it again. It is the same reversal.": "再次撤销。得到的是同一次撤销。",
  "A query says reversed.": "查询显示已撤销。",
  "Give up on a customer who does not confirm": "放弃没有确认的顾客",
  "The customer is asked to confirm and does not. A reversal closes the Alipay order, so that a later confirmation charges nobody.":
    "顾客被要求确认却没有确认。撤销会关闭支付宝订单，之后再确认也不会扣款。",
  "No reversal after a refund": "退款之后不能撤销",
  "Once a part was refunded, an Alipay order cannot be reversed any more. Refund what is left.":
    "支付宝订单一旦部分退款，就不能再撤销。请退还剩余金额。",
  "Try to reverse the order. It is refused.": "尝试撤销订单，被拒绝。",
  "It is partly refunded, as before.": "与之前一样是部分退款。",
  "Refund the rest.": "退还剩余金额。",
  "A WeChat order is not reversed": "微信订单不能撤销",
  "Reversal is Alipay's. For a WeChat order it answers `1124` and does nothing; close it while it is unpaid, or refund it.":
    "撤销只适用于支付宝。对微信订单，它应答 `1124`，不执行任何操作；未付款时请关闭，否则请退款。",
  "Refund it instead.": "改用退款。",
  "Close is for WeChat, reversal is for Alipay": "关闭用于微信，撤销用于支付宝",
  "The two wallets take an order back in different ways. The operation of the other wallet is refused, and the order stays as it was.":
    "两种钱包取消订单的方式不同。用另一种钱包的操作会被拒绝，订单保持原状。",
  "Open a WeChat order.": "创建微信订单。",
  "Try to reverse it. It is refused.": "尝试撤销，被拒绝。",
};
