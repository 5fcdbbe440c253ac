"""Signs requests to /trade/v1 and verifies what comes back.

It needs Python 3.9 or newer and nothing else: copy it.
"""

import hashlib
import hmac
from urllib.parse import parse_qsl

HASHES = {"MD5": hashlib.md5, "SHA256": hashlib.sha256}


class TradeSigner:
    """Signs and verifies in the name of one app. The key belongs on your server only."""

    def __init__(self, app_code, key, sign_type="SHA256"):
        self.app_code, self.key, self.sign_type = app_code, key.encode(), sign_type

    def headers(self, form):
        """The headers of a request whose body is this form: the bytes that are about to be sent."""
        return {
            "X-QF-APPCODE": self.app_code,
            "X-QF-SIGNTYPE": self.sign_type,
            "X-QF-SIGN": self.sign(canonical_string(form)),
        }

    def sign(self, data):
        """The hash of these bytes and the key."""
        return HASHES[self.sign_type](data + self.key).hexdigest().upper()

    def verify(self, body, signature):
        """Whether an answer or a notification is the gateway's: its bytes as they came, before anything
        parses them, and its header X-QF-SIGN, or None."""
        given, expected = (signature or "").upper().encode(), self.sign(body).encode()
        return len(given) == len(expected) and hmac.compare_digest(given, expected)

    def verify_form(self, form, signature):
        """Whether a form was signed by this key, as the gateway checks it: a signer may leave empty
        fields out, as this one does, or keep all of them."""
        return any(
            self.verify(canonical_string(form, keep_empty), signature) for keep_empty in (False, True)
        )


def canonical_string(form, keep_empty=False):
    """What is hashed before the key: the decoded fields, sorted by name, without the empty ones."""
    fields = sorted(parse_qsl(form.decode(), keep_blank_values=True), key=lambda field: field[0])
    return "&".join(f"{name}={value}" for name, value in fields if value or keep_empty).encode()
