"""An independent client for the UpHunt auto-apply API, which submits Upwork proposals for agencies.

>>> from uphunt_sdk import UpHunt
>>> client = UpHunt(api_key="sk_uphunt_0123456789abcdef")  # or UPHUNT_API_KEY
>>> result = client.apply(job_id="~01abc", cover_letter="Hi…")  # doctest: +SKIP
>>> result.queue_id == result["queueId"]  # doctest: +SKIP
True
"""

from __future__ import annotations

from ._client import UpHunt
from ._native import __version__ as __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from . import errors, models
    from ._async_client import AsyncUpHunt
    from ._webhooks import DELIVERY_HEADER, WebhookInbox, parse_webhook
    from .errors import *
    from .models import *

    __all__ = ["DELIVERY_HEADER", "AsyncUpHunt", "UpHunt", "WebhookInbox", "parse_webhook"]
    __all__ += errors.__all__
    __all__ += models.__all__

# What is not needed to make a client is imported when it is first used.
_LATER = ("_webhooks", "_async_client", "errors", "models")


def __getattr__(name: str) -> Any:
    if not name.startswith("_") or name == "__all__":
        from importlib import import_module

        modules = [import_module(f".{module}", __name__) for module in _LATER]
        for module in modules:
            globals().update({public: getattr(module, public) for public in module.__all__})
        globals()["__all__"] = ["UpHunt", *(public for module in modules for public in module.__all__)]
        if name in globals():
            return globals()[name]
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
