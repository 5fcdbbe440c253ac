"""The story that every generated client goes through (test/clients/story.ts)."""

import os
import uuid
from collections.abc import Callable
from datetime import datetime

import urllib3

from trade_client import ApiException, ErrorResponse, Notification, PaymentsApi, QueriesApi, RefundsApi
from trade_client.exceptions import BadRequestException, UnauthorizedException
from trade_pool import trade_client
from trade_signing import TradeSigner

URL, MCHID = os.environ["TRADE_URL"], os.environ["TRADE_MCHID"]
SIGNER = TradeSigner(os.environ["TRADE_APPCODE"], os.environ["TRADE_KEY"])


def expect(what: str, expected: object, actual: object) -> None:
    if expected != actual:
        raise SystemExit(f"{what}: expected {expected!r}, got {actual!r}")


def number() -> str:
    return f"story-{uuid.uuid4()}"


def now() -> str:
    return datetime.now().strftime("%Y-%m-%d %H:%M:%S")


def refusal(kind: type[ApiException], call: Callable[[], object]) -> ErrorResponse:
    """What the gateway says with a status other than 200: the generated client raises it."""
    try:
        answer = call()
    except kind as error:
        assert isinstance(error.data, ErrorResponse)
        return error.data
    raise SystemExit(f"expected a {kind.__name__}, got {answer!r}")


def main() -> None:
    client = trade_client(URL, SIGNER)
    payments, refunds, queries = PaymentsApi(client), RefundsApi(client), QueriesApi(client)

    payment = payments.create_payment(pay_type="800201", out_trade_no=number(), txamt=1000, mchid=MCHID)
    expect("respcd", "0000", payment.respcd)
    expect("a pay_url", True, bool(payment.pay_url))
    syssn = str(payment.syssn)
    print("ok open")

    approved = urllib3.request("POST", f"{URL}/sandbox/v1/orders/{syssn}/approve", json={})
    expect("approve", 200, approved.status)
    print("ok approve")

    found = queries.query_transactions(syssn=syssn)
    entries = found.data or []
    expect("query", [("0000", "1000")], [(entry.respcd, entry.txamt) for entry in entries])
    print("ok query")

    expect("close of a paid order", "1260", payments.close_order(syssn=syssn).respcd)
    print("ok refuse-close")

    for step, amount, respcd in [("refund-1", 400, "0000"), ("refund-2", 600, "0000"), ("refuse-refund", 1, "1125")]:
        refund = refunds.create_refund(syssn=syssn, out_trade_no=number(), txamt=amount, txdtm=now())
        expect(step, respcd, refund.respcd)
        if respcd == "0000":
            expect("orig_syssn", syssn, refund.orig_syssn)
        print(f"ok {step}")

    order_number = number()
    order = payments.create_payment(pay_type="800151", out_trade_no=order_number, txamt=500)
    expect("Alipay order", "0000", order.respcd)
    reversal = refunds.create_reversal(
        mchid=MCHID, syssn=str(order.syssn), out_trade_no=order_number, txamt=500, txdtm=now()
    )
    expect("reversal", ("0000", order.syssn), (reversal.respcd, reversal.orig_syssn))
    print("ok reverse")

    delivered = urllib3.request("GET", f"{os.environ['TRADE_INBOX']}/{syssn}", timeout=30)
    expect("inbox", 200, delivered.status)
    signature = delivered.headers["X-QF-SIGN"]
    expect("its signature", True, SIGNER.verify(delivered.data, signature))
    expect("with a changed byte", False, SIGNER.verify(delivered.data + b" ", signature))
    notification = Notification.from_json(delivered.data.decode())
    assert notification is not None
    expect("notification", (syssn, "1000"), (notification.syssn, notification.txamt))
    print("ok notification")

    stranger = PaymentsApi(trade_client(URL, TradeSigner(SIGNER.app_code, "not the key")))
    refused = refusal(
        UnauthorizedException,
        lambda: stranger.create_payment(pay_type="800201", out_trade_no=number(), txamt=1000),
    )
    expect("wrong key", "1108", refused.respcd)
    print("ok wrong-key")

    # The generated client itself refuses an amount of 0. It does not know that a swipe needs a code.
    refused = refusal(
        BadRequestException,
        lambda: payments.create_payment(pay_type="800208", out_trade_no=number(), txamt=1000),
    )
    expect("bad field", ("1104", True), (refused.respcd, "auth_code" in refused.resperr))
    print("ok bad-field")


main()
