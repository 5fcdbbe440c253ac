"""Cancels an Alipay order: unpaid, it is closed; paid, all of it is given back.

    python3 create_reversal.py 202611231755260570000000 order-1001

The first number is the syssn of the order. trade.py, in the same folder, signs, sends and checks.
"""

import sys
import time

import trade

order_syssn, out_trade_no = sys.argv[1:3]

try:
    reversal = trade.call("reversal", {
        "mchid": trade.MCHID,
        "syssn": order_syssn,
        "out_trade_no": out_trade_no,
        "txamt": "1000",  # the amount of the order
        "txdtm": time.strftime("%Y-%m-%d %H:%M:%S"),
    })
except trade.Refused as reason:
    sys.exit(f"Refused: {reason}")
except trade.Undecided as reason:
    sys.exit(f"Undecided, run this again: {reason}")

print(f"{out_trade_no} is reversed: {reversal['syssn']}")
