"""What can go wrong. Written from the core's declarations by ``uphunt-python-generate``."""

from __future__ import annotations

from ._error import ErrorBase
from ._model import moment

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from typing import Any, ClassVar

    from .models import Application

__all__ = [
    "AlreadyAppliedError",
    "BadRequestError",
    "DeadlineExceededError",
    "DecodeError",
    "InvalidInputError",
    "NotFoundError",
    "OutOfCreditsError",
    "OutcomeUnknownError",
    "RateLimitedError",
    "ServerError",
    "SubscriptionInactiveError",
    "UnauthorizedError",
    "UnavailableError",
    "UnexpectedAnswerError",
    "UnprocessableError",
    "UpHuntConnectionError",
    "UpHuntError",
    "UpHuntTimeoutError",
    "WaitTimeoutError",
]


class UpHuntError(ErrorBase):
    """Anything that went wrong, with all that is known about it.

    Each kind has a class of its own.
    """

    kind: ClassVar[str] = ""

    @property
    def hint(self) -> str | None:
        """What the user can do about it."""
        found: str | None = self._details.get("hint")
        return found

    @property
    def code(self) -> str | None:
        """The service's own ``code``, where it gave one."""
        found: str | None = self._details.get("code")
        return found

    @property
    def retry_after(self) -> float | None:
        """How long to wait before it makes sense to try again."""
        found: float | None = self._details.get("retryAfter")
        return found

    @property
    def attempts(self) -> int:
        """How many times the request was sent or tried to be sent.

        0 when the input was refused before.
        """
        found: int = self._details.get("attempts") or 0
        return found

    @property
    def request_id(self) -> str | None:
        """The service's id of the request (``x-request-id``, or the id of the network in front of it), for its support."""
        found: str | None = self._details.get("requestId")
        return found

    @property
    def credits_remaining(self) -> int | None:
        """Credits left, where the service said so."""
        found: int | None = self._details.get("creditsRemaining")
        return found

    @property
    def needs_credits(self) -> bool | None:
        """Whether the service says that credits are needed."""
        found: bool | None = self._details.get("needsCredits")
        return found

    @property
    def limit(self) -> int | None:
        """The limit that was exceeded."""
        found: int | None = self._details.get("limit")
        return found

    @property
    def used(self) -> int | None:
        """How much of the limit is used."""
        found: int | None = self._details.get("used")
        return found

    @property
    def resets_at(self) -> datetime.datetime | None:
        """When the limit resets."""
        return moment(self._details.get("resetsAt"))

    @property
    def queue_id(self) -> str | None:
        """The ``queueId`` of the application in question, where one is known."""
        found: str | None = self._details.get("queueId")
        return found

    @property
    def job_id(self) -> str | None:
        """The job in question, where there is one."""
        found: str | None = self._details.get("jobId")
        return found

    @property
    def application(self) -> Application | None:
        """The application in question, as last seen: the existing one with ``AlreadyApplied``, the unsettled one with ``WaitTimeout``."""
        found: Application | None = self._details.get("application")
        return found


class InvalidInputError(UpHuntError, ValueError, TypeError):
    """An argument was refused before anything was sent."""

    kind = "invalid_input"


class BadRequestError(UpHuntError):
    """400 (or another 4xx without a kind of its own): a missing or malformed field."""

    kind = "bad_request"


class UnauthorizedError(UpHuntError):
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


class UnprocessableError(UpHuntError):
    """422: well-formed, but a value is not allowed."""

    kind = "unprocessable"


class RateLimitedError(UpHuntError):
    """429, or the client's own limiter in fail-fast mode."""

    kind = "rate_limited"


class ServerError(UpHuntError):
    """500, or another 5xx."""

    kind = "server"


class UnavailableError(UpHuntError):
    """503: Upwork is down or limits the service."""

    kind = "unavailable"


class UpHuntConnectionError(UpHuntError, ConnectionError):
    """No connection, or it broke."""

    kind = "connection"


class UpHuntTimeoutError(UpHuntError, TimeoutError):
    """An attempt had no answer in time."""

    kind = "timeout"


class DeadlineExceededError(UpHuntError, TimeoutError):
    """The deadline of the whole call has passed, or would pass before the next attempt."""

    kind = "deadline_exceeded"


class UnexpectedAnswerError(UpHuntError):
    """The answer is not what the API documents: a redirect, a page of HTML, nothing."""

    kind = "unexpected_answer"


class DecodeError(UpHuntError):
    """The answer is JSON, but not of the documented shape.

    The message names the path in the document.
    """

    kind = "decode"


class OutcomeUnknownError(UpHuntError):
    """Apply may or may not have been accepted, and the status endpoint could not be reached to find out."""

    kind = "outcome_unknown"


class WaitTimeoutError(UpHuntError, TimeoutError):
    """The application had not settled when the wait ended.

    The error carries it as last seen.
    """

    kind = "wait_timeout"


_BY_KIND: dict[str, type[UpHuntError]] = {
    each.kind: each
    for each in (
        InvalidInputError,
        BadRequestError,
        UnauthorizedError,
        OutOfCreditsError,
        SubscriptionInactiveError,
        NotFoundError,
        AlreadyAppliedError,
        UnprocessableError,
        RateLimitedError,
        ServerError,
        UnavailableError,
        UpHuntConnectionError,
        UpHuntTimeoutError,
        DeadlineExceededError,
        UnexpectedAnswerError,
        DecodeError,
        OutcomeUnknownError,
        WaitTimeoutError,
    )
}


def from_details(details: dict[str, Any]) -> UpHuntError:
    """Give the exception for what the core says went wrong."""
    error: UpHuntError = _BY_KIND.get(details["kind"], UpHuntError)._from_details(details)
    return error
