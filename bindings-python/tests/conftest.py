"""The sandbox program as users of the package get it, and the server that replays the shared vectors."""

from __future__ import annotations

import itertools
from typing import Callable

import pytest

pytest_plugins = ["uphunt_sdk.testing"]


@pytest.fixture(autouse=True)
def no_key_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("UPHUNT_API_KEY", "UPHUNT_BASE_URL", "UPHUNT_LOG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def new_job() -> Callable[[str], str]:
    """Name a job nobody has applied to yet, which settles as the given status."""
    numbers = itertools.count(1)
    return lambda status: f"~01sandbox_{status}_{next(numbers)}"
