"""The orders that this run has opened, so that later requests can be about real ones.

A random serial number names no order, and everything after it ends in 1136. The links of the document carry
numbers on too, but each chain that they make has to begin anew.
"""

import re

# By operation: the pay types whose orders it succeeds on right after they were opened with 0000. The customer of
# a swipe has paid then, all others have not.
SUCCEEDS_ON = {
    "/trade/v1/close": ("800201", "800207"),
    "/trade/v1/reversal": ("800151",),
    "/trade/v1/refund": ("800108", "800208"),
    "/trade/v1/query": ("800151", "800108", "800201", "800207", "800208"),
}

opened = {}


def remember(path, answer):
    if path == "/trade/v1/payment" and answer.get("respcd") == "0000":
        opened[answer["syssn"]] = answer


def about_an_order(path, body, choice):
    """Lets a request be about an order that it can succeed on. One in eight keeps its random numbers.

    What is wrong on purpose, or left out, stays so.
    """
    orders = [order for order in opened.values() if order["pay_type"] in SUCCEEDS_ON.get(path, ())]
    if not orders or choice % 8 == 0:
        return
    order = orders[choice // 8 % len(orders)]
    if is_text(body, "syssn", r"[0-9]{1,40}"):
        body["syssn"] = order["syssn"]
    if path == "/trade/v1/query":
        return
    amount = int(order["txamt"])
    if path == "/trade/v1/refund":
        if is_amount(body):
            # Small, so that many refunds fit beside each other.
            body["txamt"] = 1 + body["txamt"] % max(1, amount // 50)
        return
    if is_text(body, "out_trade_no", r"[A-Za-z0-9_.\-|*@:]{1,128}"):
        body["out_trade_no"] = order["out_trade_no"]
    if is_amount(body):
        body["txamt"] = amount


def is_text(body, name, pattern):
    return isinstance(body.get(name), str) and re.fullmatch(pattern, body[name]) is not None


def is_amount(body):
    amount = body.get("txamt")
    return isinstance(amount, int) and not isinstance(amount, bool) and amount >= 1
