"""Plugs the signer into urllib3, below the generated client: no generated method has to know of it."""

from typing import Any

import urllib3

from trade_client import ApiClient, Configuration
from trade_signing import TradeSigner


class NotFromTheGateway(Exception):
    """The answer is not signed as it should be: nobody knows what became of the request. Send it again."""


class SigningPool(urllib3.PoolManager):
    """Every request of the generated client goes through here, its form encoded."""

    def __init__(self, signer: TradeSigner):
        super().__init__()
        self.signer = signer

    def urlopen(self, method: str, url: str, redirect: bool = False, **kw: Any) -> Any:  # type: ignore[override]
        form = kw["body"].encode() if isinstance(kw["body"], str) else kw["body"]
        kw["headers"] = {**kw["headers"], **self.signer.headers(form)}
        response = super().urlopen(method, url, redirect=False, **kw)
        signature = response.headers.get("X-QF-SIGN")
        # What is answered before the gateway knows who calls, like a 401, is not signed.
        is_unsigned = signature is None and response.status != 200
        if not is_unsigned and not self.signer.verify(response.data, signature):
            raise NotFromTheGateway(f"HTTP {response.status}")
        return response


def trade_client(url: str, signer: TradeSigner) -> ApiClient:
    client = ApiClient(Configuration(host=url))
    client.rest_client.pool_manager = SigningPool(signer)
    return client
