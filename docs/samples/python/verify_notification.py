"""Receives notifications, and believes only what the gateway has signed.

    PORT=8080 python3 verify_notification.py

trade.py, in the same folder, verifies.
"""

import json
import os
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import trade


class Receiver(BaseHTTPRequestHandler):
    timeout = 10  # seconds that a sender may be silent

    def do_POST(self):
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal() or int(length) > 65536:
            return self.answer(413, "too large")
        body = self.rfile.read(int(length))  # the exact bytes: verify first, parse afterwards
        # Your own sign type, not X-QF-SIGNTYPE: a forger would choose the weaker one.
        if not trade.verify(body, self.headers["X-QF-SIGN"], trade.SIGN_TYPE):
            return self.answer(401, "wrong signature")
        event = json.loads(body)
        # It can come twice: act on a syssn only once, and only if the amount is the one you asked for.
        print("{notify_type} {out_trade_no}: {txamt} {txcurrcd}, {syssn}".format(**event), flush=True)
        self.answer(200, "SUCCESS")

    def answer(self, status, text):
        self.send_response(status)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())


port = int(os.environ.get("PORT", "8080"))
server = ThreadingHTTPServer(("localhost", port), Receiver)
print(f"Listening on http://localhost:{port}/", file=sys.stderr, flush=True)
server.serve_forever()
