"""Webhooks: reading them, and dropping those that came before."""

from __future__ import annotations

from . import _native
from ._arguments import raw
from ._later import Optional, Union
from .models import WebhookEvent

__all__ = ["DELIVERY_HEADER", "WebhookInbox", "parse_webhook"]

DELIVERY_HEADER = "X-UpHunt-Delivery"


def parse_webhook(body: Union[bytes, str], delivery_id: Optional[str] = None) -> WebhookEvent:
    """Read an event from the raw body of a request and its ``X-UpHunt-Delivery`` header.

    It proves nothing until ``confirm`` was asked.

    Raises:
        InvalidInputError: The body is no such event. Answer 400.

    Example:
        >>> body = b'{"event": "application.applied", "queueId": "q_1", "applicationStatus": "applied"}'
        >>> parse_webhook(body, "d_1").application.credit()
        Credit('deducted')

    """
    return _native.parse_webhook(raw(body), delivery_id)


class WebhookInbox:
    """Takes webhooks in and drops those that came before, by their ``X-UpHunt-Delivery`` header.

    It remembers in memory, so each process has its own. May be shared by threads and loops; nothing in it waits.

    Example:
        >>> inbox = WebhookInbox()
        >>> body = b'{"event": "application.applied", "queueId": "q_1", "applicationStatus": "applied"}'
        >>> inbox.receive(body, "d_1").event
        WebhookEventName('application.applied')
        >>> inbox.receive(body, "d_1") is None
        True

    """

    def __init__(self, *, capacity: int = 10_000) -> None:
        """Make an inbox that remembers this many deliveries."""
        self._inbox = _native.Inbox(capacity)

    def receive(self, body: Union[bytes, str], delivery_id: Optional[str] = None) -> Optional[WebhookEvent]:
        """Give the event, or ``None`` when it came before. Answer 2xx to both.

        Raises:
            InvalidInputError: The body is no event. Answer 400.

        """
        return self._inbox.receive(raw(body), delivery_id)

    def release(self, event: WebhookEvent) -> None:
        """Let the event's repetition count as new: it could not be handled. Answer 500."""
        self._inbox.release(event)
