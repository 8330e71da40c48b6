"""Webhooks: parse them, and drop repeated deliveries."""

from __future__ import annotations

from typing import Optional, Union

from . import _input, _native
from .models import WebhookEvent

__all__ = ["DELIVERY_HEADER", "WebhookInbox", "parse_webhook"]

DELIVERY_HEADER = "X-UpHunt-Delivery"
"""The header with the delivery's id."""


def parse_webhook(body: Union[bytes, str], delivery_id: Optional[str] = None) -> WebhookEvent:
    """Parse a webhook request.

    The payload proves nothing: call ``confirm`` before you act on it.

    Args:
        body: The raw request body, not the parsed JSON.
        delivery_id: The request's ``X-UpHunt-Delivery`` header.

    Raises:
        InvalidInputError: The body is no event. Respond with 400.

    Example:
        >>> body = b'{"event": "application.applied", "queueId": "q_1", "applicationStatus": "applied"}'
        >>> parse_webhook(body, "d_1").application.credit()
        Credit('deducted')

    """
    delivery_id = _input.optional_text("delivery_id", delivery_id)
    return WebhookEvent(_native.parse_webhook(_input.raw_body(body), delivery_id))


class WebhookInbox:
    """Parses webhook requests and drops repeated deliveries, by their ``X-UpHunt-Delivery`` header.

    Delivery ids are kept in memory, so each process has its own. Threads and event loops may share an inbox; no method
    blocks.

    Example:
        >>> inbox = WebhookInbox()
        >>> body = b'{"event": "application.applied", "queueId": "q_1", "applicationStatus": "applied"}'
        >>> inbox.receive(body, "d_1").event
        WebhookEventName('application.applied')
        >>> inbox.receive(body, "d_1") is None
        True

    """

    def __init__(self, *, capacity: int = 10_000) -> None:
        """Create an inbox that remembers this many deliveries."""
        self._native = _native.Inbox(_input.count("capacity", capacity, 1))

    def receive(self, body: Union[bytes, str], delivery_id: Optional[str] = None) -> Optional[WebhookEvent]:
        """Return the event, or ``None`` for a repeated delivery. Respond with 2xx to both.

        Raises:
            InvalidInputError: The body is no event. Respond with 400.

        """
        delivery_id = _input.optional_text("delivery_id", delivery_id)
        event = self._native.receive(_input.raw_body(body), delivery_id)
        return None if event is None else WebhookEvent(event)

    def release(self, event: WebhookEvent) -> None:
        """Forget an event that could not be handled, so that its repetition counts as new. Respond with 503."""
        self._native.release(_input.json_value("event", _input.mapping("event", event)))
