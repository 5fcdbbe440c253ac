"""Gives back a part of a paid order.

    python3 create_refund.py 202611231755260570000000 refund-1001

The first number is the syssn of the order. trade.py, in the same folder, signs, sends and checks.
"""

import sys
import time

import trade

order_syssn = sys.argv[1]
refund_no = sys.argv[2]  # your number of the refund, not the order's

try:
    refund = trade.call("refund", {
        "syssn": order_syssn,
        "out_trade_no": refund_no,
        "txamt": "300",  # HK$ 3.00
        "txdtm": time.strftime("%Y-%m-%d %H:%M:%S"),
    })
except trade.Refused as reason:
    sys.exit(f"Refused: {reason}")
except trade.Undecided as reason:
    sys.exit(f"Undecided, run this again with the same numbers: {reason}")

print(f"{refund_no} gave back {refund['txamt']}: {refund['syssn']}")
