"""Signs and verifies what stands in the JSON on its standard input, with the sample's functions."""

import json
import sys

import trade

cases = json.load(sys.stdin)
for case in cases["sign"]:
    print(trade.sign_fields(case["fields"], case["signType"]))
for case in cases["verify"]:
    print(str(trade.verify(case["body"].encode(), case["signature"], case["signType"])).lower())
