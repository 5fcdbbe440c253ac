"""Opens a WeChat payment that the customer pays by scanning a QR code.

    python3 create_payment.py order-1001

trade.py, in the same folder, signs, sends and checks.
"""

import sys

import trade

out_trade_no = sys.argv[1]  # your number of the order, never used for anything else

try:
    payment = trade.call("payment", {
        "pay_type": "800201",
        "out_trade_no": out_trade_no,
        "txamt": "1000",  # HK$ 10.00: amounts are in the currency's minor unit
        "goods_name": "奶茶 Milk tea",
    })
except trade.Refused as reason:
    sys.exit(f"Refused: {reason}")
except trade.Undecided as reason:
    sys.exit(f"Undecided, run this again with the same number: {reason}")

print(f"{out_trade_no} is open: {payment['syssn']}")
print(f"The customer pays at {payment['pay_url']}")
