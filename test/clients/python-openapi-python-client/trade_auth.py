"""Plugs the signer into httpx, below the generated client: no generated function has to know of it."""

from collections.abc import Generator

import httpx

from trade_signing import TradeSigner


class NotFromTheGateway(Exception):
    """The answer is not signed as it should be: nobody knows what became of the request. Send it again."""


class TradeAuth(httpx.Auth):
    requires_request_body = True
    requires_response_body = True

    def __init__(self, signer: TradeSigner):
        self.signer = signer

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
        request.headers.update(self.signer.headers(request.content))
        response = yield request
        signature = response.headers.get("X-QF-SIGN")
        # What is answered before the gateway knows who calls, like a 401, is not signed.
        is_unsigned = signature is None and response.status_code != 200
        if not is_unsigned and not self.signer.verify(response.content, signature):
            raise NotFromTheGateway(f"HTTP {response.status_code}")
