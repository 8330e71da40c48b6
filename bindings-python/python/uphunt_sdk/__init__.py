"""An independent client for the UpHunt auto-apply API, which submits Upwork proposals for agencies.

>>> from uphunt_sdk import UpHunt
>>> client = UpHunt(api_key="sk_uphunt_0123456789abcdef")  # or UPHUNT_API_KEY
>>> result = client.apply(job_id="~01abc", cover_letter="Hi…")  # doctest: +SKIP
>>> result.queue_id == result["queueId"]  # doctest: +SKIP
True
"""

from . import errors, models
from ._async_client import AsyncUpHunt
from ._client import UpHunt
from ._native import __version__ as __version__
from ._raw import Headers, RawResponse
from ._webhooks import DELIVERY_HEADER, WebhookInbox, parse_webhook
from .errors import *
from .models import *

__all__ = [
    "DELIVERY_HEADER",
    "AsyncUpHunt",
    "Headers",
    "RawResponse",
    "UpHunt",
    "WebhookInbox",
    "parse_webhook",
]
__all__ += errors.__all__
__all__ += models.__all__
