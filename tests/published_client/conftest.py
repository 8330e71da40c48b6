"""The sandbox program, started once for all tests, and published clients that speak to it."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Callable

import pytest
from uphunt import UpHunt

if TYPE_CHECKING:
    from collections.abc import Iterator

SETTLE_MS = 50


@dataclass(frozen=True)
class Sandbox:
    """Where the sandbox listens, and the key of the account that it starts with."""

    url: str
    api_key: str


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    """Run the sandbox program until the last test has ended."""
    built = Path(__file__).parents[2] / "target" / "debug" / "uphunt-sandbox"
    program = os.environ.get("UPHUNT_SANDBOX", str(built))
    command = [program, "--port", "0", "--settle-ms", str(SETTLE_MS), "--exit-with-stdin"]
    # It ends when its standard input does, so nothing is left running when the tests are killed.
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        assert process.stdin is not None
        assert process.stdout is not None
        first_line = process.stdout.readline()
        assert first_line, "the sandbox printed nothing"
        started = json.loads(first_line)
        yield Sandbox(url=started["url"], api_key=started["apiKey"])
        process.stdin.close()
        assert process.wait(timeout=10) == 0


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[UpHunt]:
    """Give a client with the account's key."""
    with UpHunt(api_key=sandbox.api_key, base_url=sandbox.url) as client:
        yield client


@pytest.fixture(scope="session")
def new_job() -> Callable[[str], str]:
    """Name a job nobody has applied to yet, which settles as the given status."""
    numbers = itertools.count(1)

    def name(status: str) -> str:
        return f"~01sandbox_{status}_{next(numbers)}"

    return name
