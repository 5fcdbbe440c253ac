"""Closes a WeChat order that is not paid.

    python3 close_order.py order-1001

trade.py, in the same folder, signs, sends and checks.
"""

import sys

import trade

out_trade_no = sys.argv[1]

try:
    close = trade.call("close", {"out_trade_no": out_trade_no})
except trade.Refused as reason:
    sys.exit(f"Refused: {reason}")  # 1260: the customer has paid meanwhile, refund instead
except trade.Undecided as reason:
    sys.exit(f"Undecided, run this again: {reason}")

print(f"{out_trade_no} is closed: {close['syssn']}")
