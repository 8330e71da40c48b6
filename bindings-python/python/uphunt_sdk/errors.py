"""The exceptions, one class per error kind. Generated from the Rust core by ``cargo xtask codegen``; do not edit."""

from __future__ import annotations

from typing import Any, Optional

from ._error import ErrorBase, ProblemsBase
from .models import Application

__all__ = [
    "APIConnectionError",
    "APITimeoutError",
    "AlreadyAppliedError",
    "AuthenticationError",
    "BadRequestError",
    "CampaignError",
    "DeadlineExceededError",
    "DecodeError",
    "InvalidInputError",
    "NotFoundError",
    "OutOfCreditsError",
    "OutcomeUnknownError",
    "RateLimitError",
    "ServerError",
    "ServiceUnavailableError",
    "SubscriptionInactiveError",
    "UnexpectedResponseError",
    "UnprocessableEntityError",
    "UpHuntError",
    "WaitTimeoutError",
]


class UpHuntError(ErrorBase):
    """Base class of all errors of this package.

    Each error kind has a class of its own.
    """

    _models = {"application": Application}

    hint: Optional[str] = None
    """What the user can do about it."""

    code: Optional[str] = None
    """The service's own code, where it gave one."""

    retry_after: Optional[float] = None
    """How long to wait before trying again.

    In JSON: seconds.
    """

    attempts: int = 0
    """How many attempts were made.

    0 when the input was refused before.
    """

    request_id: Optional[str] = None
    """The service's id of the request (``x-request-id``, or the id of the network in front of it), for its support."""

    credits_remaining: Optional[int] = None
    """Credits left, where the service returned it."""

    needs_credits: Optional[bool] = None
    """Whether credits are needed, where the service returned it."""

    limit: Optional[int] = None
    """The limit that was exceeded."""

    used: Optional[int] = None
    """How much of the limit is used."""

    field: Optional[str] = None
    """The argument that was refused, where the input was bad: its name in the API."""

    queue_id: Optional[str] = None
    """The ``queueId`` of the application that the error is about, where it is known."""

    job_id: Optional[str] = None
    """The job that the error is about, where there is one."""

    application: Optional[Application] = None
    """The application that the error is about, as last seen: the existing one with ``AlreadyApplied``, the unsettled one with ``WaitTimeout``."""


class InvalidInputError(UpHuntError, ValueError, TypeError):
    """An argument was refused before anything was sent."""

    kind = "invalid_input"


class BadRequestError(UpHuntError):
    """400 (or another 4xx without a kind of its own): a missing or malformed field."""

    kind = "bad_request"


class AuthenticationError(UpHuntError):
    """401: the key is missing, mistyped or revoked."""

    kind = "unauthorized"


class OutOfCreditsError(UpHuntError):
    """402: no credits left."""

    kind = "out_of_credits"


class SubscriptionInactiveError(UpHuntError):
    """403: the account behind the key has no active subscription."""

    kind = "subscription_inactive"


class NotFoundError(UpHuntError):
    """404: the job, application or company is not known."""

    kind = "not_found"


class AlreadyAppliedError(UpHuntError):
    """409: this job was applied to already, or is being applied to.

    The error carries the existing application.
    """

    kind = "already_applied"


class UnprocessableEntityError(UpHuntError):
    """422: well-formed, but a value is not allowed."""

    kind = "unprocessable"


class RateLimitError(UpHuntError):
    """429, or the client's own rate limiter in fail-fast mode."""

    kind = "rate_limited"


class ServerError(UpHuntError):
    """500, or another 5xx."""

    kind = "server"


class ServiceUnavailableError(UpHuntError):
    """503: Upwork is down or limits the service."""

    kind = "unavailable"


class APIConnectionError(UpHuntError, ConnectionError):
    """The connection could not be established, or it broke."""

    kind = "connection"


class APITimeoutError(UpHuntError, TimeoutError):
    """An attempt got no response in time."""

    kind = "timeout"


class DeadlineExceededError(UpHuntError, TimeoutError):
    """The deadline of the whole call has passed, or would pass before the next attempt."""

    kind = "deadline_exceeded"


class UnexpectedResponseError(UpHuntError):
    """The response is not what the API documents: a redirect, an HTML page, an empty body."""

    kind = "unexpected_response"


class DecodeError(UpHuntError):
    """The response is JSON, but not of the documented shape.

    The message names the path in the document.
    """

    kind = "decode"


class OutcomeUnknownError(UpHuntError):
    """Apply may or may not have been accepted, and the status endpoint did not show which."""

    kind = "outcome_unknown"


class WaitTimeoutError(UpHuntError, TimeoutError):
    """The application had not settled when the wait ended.

    The error carries it as last seen.
    """

    kind = "wait_timeout"


class CampaignError(UpHuntError, ProblemsBase):
    """A campaign's database, list or template cannot be used.

    Errors of the service have their own classes.
    """

    kind = "campaign"


_BY_KIND: dict[str, type[UpHuntError]] = {
    "invalid_input": InvalidInputError,
    "bad_request": BadRequestError,
    "unauthorized": AuthenticationError,
    "out_of_credits": OutOfCreditsError,
    "subscription_inactive": SubscriptionInactiveError,
    "not_found": NotFoundError,
    "already_applied": AlreadyAppliedError,
    "unprocessable": UnprocessableEntityError,
    "rate_limited": RateLimitError,
    "server": ServerError,
    "unavailable": ServiceUnavailableError,
    "connection": APIConnectionError,
    "timeout": APITimeoutError,
    "deadline_exceeded": DeadlineExceededError,
    "unexpected_response": UnexpectedResponseError,
    "decode": DecodeError,
    "outcome_unknown": OutcomeUnknownError,
    "wait_timeout": WaitTimeoutError,
    "campaign": CampaignError,
}


def from_details(details: dict[str, Any]) -> UpHuntError:
    """Return the exception for the details of an error of the core."""
    return _BY_KIND.get(details["kind"], UpHuntError).from_details(details)
