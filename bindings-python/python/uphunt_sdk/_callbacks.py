"""Calls the functions that users pass in."""

from __future__ import annotations

from typing import Any, Callable


def notify(callback: Callable[..., object], *arguments: Any) -> None:
    """Call a function."""
    callback(*arguments)


async def async_notify(callback: Callable[..., object], *arguments: Any) -> None:
    """Call a function, and await what it returns if it is a coroutine function."""
    outcome: Any = callback(*arguments)
    if hasattr(outcome, "__await__"):
        await outcome
