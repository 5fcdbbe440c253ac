"""Asks what became of payments and refunds.

    python3 query_transactions.py order-1001,refund-1001

trade.py, in the same folder, signs, sends and checks.
"""

import sys

import trade

numbers = sys.argv[1]  # up to 100 of your numbers, with commas between

try:
    answer = trade.call("query", {"out_trade_no": numbers})
except trade.Refused as reason:
    sys.exit(f"Refused: {reason}")
except trade.Undecided as reason:
    sys.exit(f"Undecided, run this again: {reason}")

for entry in answer["data"]:
    # Each transaction has a code of its own: 0000 succeeded, 1143 and 1145 are not decided yet.
    print("{order_type} {out_trade_no}: {respcd}, {txamt} {txcurrcd}, {syssn}".format(**entry))
