"""An independent client for the UpHunt auto-apply API, which submits Upwork proposals for agencies.

>>> from uphunt_sdk import UpHunt
>>> client = UpHunt(api_key="sk_uphunt_0123456789abcdef")  # or UPHUNT_API_KEY
>>> result = client.apply(job_id="~01abc", cover_letter="Hi…")  # doctest: +SKIP
>>> result.queue_id == result["queueId"]  # doctest: +SKIP
True
"""

from __future__ import annotations

from ._client import UpHunt
from ._native import RawResponse as RawResponse
from ._native import __version__ as __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from . import errors, models
    from ._async_client import AsyncUpHunt
    from ._webhooks import DELIVERY_HEADER, WebhookInbox, parse_webhook
    from .errors import *
    from .models import *

# Written by stubs.py from the modules' own lists.
__all__ = [
    "DELIVERY_HEADER",
    "AlreadyAppliedError",
    "Application",
    "ApplicationStatus",
    "AppliedJobsPage",
    "ApplyRequest",
    "ArchivedJob",
    "AsyncUpHunt",
    "BadRequestError",
    "Buyer",
    "BuyerStats",
    "ClientJobs",
    "Credit",
    "CreditLedger",
    "DeadlineExceededError",
    "DecodeError",
    "Freelancer",
    "Freelancers",
    "GenerateProposal",
    "GeneratedProposal",
    "InvalidInputError",
    "Money",
    "NotFoundError",
    "OpenJob",
    "OutOfCreditsError",
    "OutcomeUnknownError",
    "Profile",
    "ProposalTerms",
    "QuestionAnswer",
    "RateLimitedError",
    "RawResponse",
    "ReasoningEffort",
    "ServerError",
    "SetupCheck",
    "SetupCheckName",
    "SetupReport",
    "SetupVerdict",
    "Submission",
    "SubscriptionInactiveError",
    "Timeline",
    "UnauthorizedError",
    "UnavailableError",
    "UnexpectedAnswerError",
    "UnprocessableError",
    "UpHunt",
    "UpHuntConnectionError",
    "UpHuntError",
    "UpHuntTimeoutError",
    "WaitTimeoutError",
    "WebhookEvent",
    "WebhookEventName",
    "WebhookInbox",
    "WorkHistoryEntry",
    "parse_webhook",
]

# What is not needed to make a client is imported when it is first used: first where most of it is, asyncio last.
_LATER = ("models", "errors", "_webhooks", "_async_client")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _LATER:
        return import_module(f".{name}", __name__)
    for home in _LATER if name in __all__ else ():
        module = import_module(f".{home}", __name__)
        if name in module.__all__:
            globals()[name] = found = getattr(module, name)
            return found
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
