"""Answers each line of its standard input, as ask-signer.ts writes them, by the sample's signer."""

import os
import sys

from trade_signing import TradeSigner

for line in sys.stdin:
    what, sign_type, signature, data = line.rstrip("\n").split("\t")
    signer = TradeSigner("APP", os.environ["TRADE_KEY"], sign_type)
    signature, data = bytes.fromhex(signature).decode(), bytes.fromhex(data)
    if what == "headers":
        print(*signer.headers(data).values())
    elif what == "sign":
        print(signer.sign(data))
    elif what == "verify":
        print(str(signer.verify(data, signature)).lower())
    elif what == "verify-form":
        print(str(signer.verify_form(data, signature)).lower())
