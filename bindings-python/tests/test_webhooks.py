"""Webhooks: what is no delivery is refused, as everything else that is bad input."""

from __future__ import annotations

from typing import Any

import pytest
from uphunt_sdk import InvalidInputError, WebhookInbox, parse_webhook

BODY = b'{"event": "application.applied", "queueId": "q_1", "applicationStatus": "applied"}'


@pytest.mark.parametrize("body", [None, 5, 10**12, "\ud800", [1, 2], {"event": "x"}, object()])
def test_a_body_is_bytes_or_text(body: Any) -> None:
    for read in (parse_webhook, WebhookInbox().receive):
        with pytest.raises(InvalidInputError) as caught:
            read(body)
        assert caught.value.field == "body"
        assert caught.value.message.startswith("body ")
        assert caught.value.hint


@pytest.mark.parametrize("delivery_id", [5, b"d_1", ["d_1"], "\ud800"])
def test_a_delivery_id_is_text(delivery_id: Any) -> None:
    for read in (parse_webhook, WebhookInbox().receive):
        with pytest.raises(InvalidInputError) as caught:
            read(BODY, delivery_id)
        assert caught.value.field == "delivery_id"
        assert caught.value.hint


@pytest.mark.parametrize("body", [BODY, BODY.decode(), bytearray(BODY), memoryview(BODY)])
def test_a_body_may_be_any_bytes(body: Any) -> None:
    assert parse_webhook(body, "d_1").application.is_applied()


@pytest.mark.parametrize("capacity", [-1, 0, "x", None, 1.5, True])
def test_an_inbox_has_room_for_some(capacity: Any) -> None:
    with pytest.raises(InvalidInputError) as caught:
        WebhookInbox(capacity=capacity)
    assert caught.value.field == "capacity"
    assert caught.value.hint


def test_only_an_event_can_be_released() -> None:
    with pytest.raises(InvalidInputError, match="event is None"):
        WebhookInbox().release(None)  # type: ignore[arg-type]
