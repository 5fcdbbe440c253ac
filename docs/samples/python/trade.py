"""Signs and sends requests to /trade/v1, and checks what comes back.

All samples in this folder share this file. It needs Python 3.9 or newer and nothing else: copy it.
"""

import hashlib
import hmac
import json
import os
import time
from http.client import HTTPException
from urllib.parse import urlencode
from urllib.request import HTTPErrorProcessor, Request, build_opener

# Without these variables: the sandbox of a gateway that runs on this machine.
URL = os.environ.get("TRADE_URL", "http://localhost:3000")
APP_CODE = os.environ.get("TRADE_APPCODE", "SANDBOX0000000000000000000000001")
KEY = os.environ.get("TRADE_KEY", "SANDBOXKEY0000000000000000000001")
MCHID = os.environ.get("TRADE_MCHID", "BvDtmKJA5mx7GpN0")
SIGN_TYPE = os.environ.get("TRADE_SIGNTYPE", "SHA256")

# Every code that says no. One that is not here may be newer than this file: ask again, as for 1145.
REFUSALS = set(
    "1103 1104 1108 1124 1125 1126 1136 1142 1155 1181 1201 1202 1203 1204 1205 1241 "
    "1260 1261 1262 1263 1264 1269 1272 1297 1298 2005 2011".split()
)


class Refused(Exception):
    """The gateway decided, and the answer is no."""


class Undecided(Exception):
    """Nobody knows yet. The same request again, under the same number, never acts twice and finds out."""


def call(operation, fields):
    """Returns the answer of a request that succeeded; raises Refused or Undecided otherwise."""
    headers = {
        "X-QF-APPCODE": APP_CODE,
        "X-QF-SIGN": sign_fields(fields, SIGN_TYPE),
        "X-QF-SIGNTYPE": SIGN_TYPE,
    }
    request = Request(f"{URL}/trade/v1/{operation}", urlencode(fields).encode(), headers)
    status, signature, body = send(request)
    if status == 401:  # a wrong app code or key, which is why this answer is not signed
        raise Refused(f"HTTP 401 {body.decode(errors='replace')}")
    if not verify(body, signature, SIGN_TYPE):
        raise Undecided(f"HTTP {status}, not signed by the gateway")
    answer = json.loads(body)
    if answer["respcd"] == "0000":
        return answer
    reason = f"{answer['respcd']} {answer['respmsg']} {answer['resperr']}".strip()
    raise Refused(reason) if answer["respcd"] in REFUSALS else Undecided(reason)


def sign_fields(fields, sign_type):
    """The signature of a request: fields without the empty ones, sorted by name."""
    pairs = sorted((name, value) for name, value in fields.items() if value != "")
    return sign("&".join(f"{name}={value}" for name, value in pairs).encode(), sign_type)


def sign(data, sign_type):
    """The signature of an answer or a notification: the hash of its exact bytes and the key."""
    digest = {"MD5": hashlib.md5, "SHA256": hashlib.sha256}[sign_type]
    return digest(data + KEY.encode()).hexdigest().upper()


def verify(body, signature, sign_type):
    """Whether the gateway signed these bytes. The signature is the header as it came, or None."""
    return hmac.compare_digest(sign(body, sign_type).encode(), (signature or "").upper().encode())


class EveryStatus(HTTPErrorProcessor):
    """Returns every answer as it is, and so follows no redirect."""

    def http_response(self, request, response):
        return response

    https_response = http_response


def send(request):
    """Sends the same bytes up to three times, until the gateway answers."""
    opener = build_opener(EveryStatus)
    for attempt in range(3):
        time.sleep(attempt)
        try:
            with opener.open(request, timeout=20) as response:
                body = response.read()
            if response.status != 429 and response.status < 500:
                return response.status, response.headers["X-QF-SIGN"], body
            problem = f"HTTP {response.status}"
        except (OSError, HTTPException) as error:
            problem = error
    raise Undecided(f"no answer: {problem}")
