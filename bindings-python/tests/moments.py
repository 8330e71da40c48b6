"""Doing something at the moment when the service has seen a request, however busy the machine is."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
import time
from typing import TYPE_CHECKING, Any, Callable

if TYPE_CHECKING:
    from uphunt_sdk.testing import Sandbox


def press_ctrl_c() -> None:
    """Interrupt this process."""
    signal.raise_signal(signal.SIGINT) if sys.platform == "win32" else os.kill(os.getpid(), signal.SIGINT)


def has_seen(sandbox: Sandbox, endpoint: str, **fields: Any) -> bool:
    """Say whether the service has seen a request to this endpoint whose log entry has these fields."""
    return any(
        request["path"].endswith(f"/{endpoint}") and all(request.get(name) == value for name, value in fields.items())
        for request in sandbox.requests()
    )


def once_seen(sandbox: Sandbox, endpoint: str, act: Callable[[], object], **fields: Any) -> threading.Thread:
    """Start a thread that acts as soon as the service has seen a request."""

    def watch() -> None:
        while not has_seen(sandbox, endpoint, **fields):
            time.sleep(0.01)
        act()

    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    return thread


async def seen(sandbox: Sandbox, endpoint: str, **fields: Any) -> None:
    """Wait until the service has seen a request."""
    thread = once_seen(sandbox, endpoint, lambda: None, **fields)
    await asyncio.get_running_loop().run_in_executor(None, thread.join, 30)
    assert not thread.is_alive(), f"the service saw no such request to {endpoint}"
