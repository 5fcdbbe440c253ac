"""The story that every generated client goes through (test/clients/story.ts)."""

import json
import os
import uuid
from datetime import datetime
from typing import TypeVar

import httpx

from trade_auth import TradeAuth
from trade_client import Client
from trade_client.api.payments import close_order, create_payment
from trade_client.api.queries import query_transactions
from trade_client.api.refunds import create_refund, create_reversal
from trade_client.models import (
    CloseRequest,
    CloseResponse,
    ErrorResponse,
    Notification,
    PaymentRequest,
    PaymentResponse,
    PayType,
    QueryRequest,
    QueryResponse,
    RefundRequest,
    RefundResponse,
    ReversalRequest,
    ReversalResponse,
)
from trade_signing import TradeSigner

URL, MCHID = os.environ["TRADE_URL"], os.environ["TRADE_MCHID"]
SIGNER = TradeSigner(os.environ["TRADE_APPCODE"], os.environ["TRADE_KEY"])

Answer = TypeVar("Answer")


def client_of(signer: TradeSigner) -> Client:
    return Client(base_url=URL, timeout=httpx.Timeout(20), httpx_args={"auth": TradeAuth(signer)})


def expect(what: str, expected: object, actual: object) -> None:
    if expected != actual:
        raise SystemExit(f"{what}: expected {expected!r}, got {actual!r}")


def answer(kind: type[Answer], response: object) -> Answer:
    """The answer, if it is of this type; an ErrorResponse is what the gateway could not read or let in."""
    if not isinstance(response, kind):
        raise SystemExit(f"expected a {kind.__name__}, got {response!r}")
    return response


def number() -> str:
    return f"story-{uuid.uuid4()}"


def now() -> str:
    return datetime.now().strftime("%Y-%m-%d %H:%M:%S")


def main() -> None:
    trade = client_of(SIGNER)

    request = PaymentRequest(pay_type=PayType.WECHAT_PRE_ORDER, out_trade_no=number(), txamt=1000, mchid=MCHID)
    payment = answer(PaymentResponse, create_payment.sync(client=trade, body=request))
    expect("respcd", "0000", payment.respcd)
    expect("a pay_url", True, bool(payment.pay_url))
    syssn = str(payment.syssn)
    print("ok open")

    approved = httpx.post(f"{URL}/sandbox/v1/orders/{syssn}/approve", json={})
    expect("approve", 200, approved.status_code)
    print("ok approve")

    found = answer(QueryResponse, query_transactions.sync(client=trade, body=QueryRequest(syssn=syssn)))
    entries = found.data or []
    expect("query", [("0000", "1000")], [(entry.respcd, entry.txamt) for entry in entries])
    print("ok query")

    closed = answer(CloseResponse, close_order.sync(client=trade, body=CloseRequest(syssn=syssn)))
    expect("close of a paid order", "1260", closed.respcd)
    print("ok refuse-close")

    for step, amount, respcd in [("refund-1", 400, "0000"), ("refund-2", 600, "0000"), ("refuse-refund", 1, "1125")]:
        refund = RefundRequest(syssn=syssn, out_trade_no=number(), txamt=amount, txdtm=now())
        refunded = answer(RefundResponse, create_refund.sync(client=trade, body=refund))
        expect(step, respcd, refunded.respcd)
        if respcd == "0000":
            expect("orig_syssn", syssn, refunded.orig_syssn)
        print(f"ok {step}")

    request = PaymentRequest(pay_type=PayType.ALIPAY_PRE_ORDER, out_trade_no=number(), txamt=500)
    order = answer(PaymentResponse, create_payment.sync(client=trade, body=request))
    expect("Alipay order", "0000", order.respcd)
    reversal = ReversalRequest(
        mchid=MCHID, syssn=str(order.syssn), out_trade_no=request.out_trade_no, txamt=500, txdtm=now()
    )
    reversed_ = answer(ReversalResponse, create_reversal.sync(client=trade, body=reversal))
    expect("reversal", ("0000", order.syssn), (reversed_.respcd, reversed_.orig_syssn))
    print("ok reverse")

    delivered = httpx.get(f"{os.environ['TRADE_INBOX']}/{syssn}", timeout=30)
    expect("inbox", 200, delivered.status_code)
    signature = delivered.headers["X-QF-SIGN"]
    expect("its signature", True, SIGNER.verify(delivered.content, signature))
    expect("with a changed byte", False, SIGNER.verify(delivered.content + b" ", signature))
    notification = Notification.from_dict(json.loads(delivered.content))
    expect("notification", (syssn, "1000"), (notification.syssn, notification.txamt))
    print("ok notification")

    stranger = client_of(TradeSigner(SIGNER.app_code, "not the key"))
    refused = create_payment.sync_detailed(client=stranger, body=request)
    expect("wrong key", 401, refused.status_code)
    expect("wrong key", "1108", answer(ErrorResponse, refused.parsed).respcd)
    print("ok wrong-key")

    nothing = PaymentRequest(pay_type=PayType.WECHAT_PRE_ORDER, out_trade_no=number(), txamt=0)
    refused = create_payment.sync_detailed(client=trade, body=nothing)
    expect("bad field", 400, refused.status_code)
    error = answer(ErrorResponse, refused.parsed)
    expect("bad field", ("1104", True), (error.respcd, "txamt" in error.resperr))
    print("ok bad-field")


main()
