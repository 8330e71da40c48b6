"""Quiet unless somebody wants to see something."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from uphunt_sdk.testing import Sandbox

TWO_CALLS = """
{first}
from uphunt_sdk import UpHunt
client = UpHunt(backoff=(0, 0))
client.freelancers()
{then}
client.freelancers()
"""


def complaints(sandbox: Sandbox, first: str = "", then: str = "", **environment: str) -> str:
    """Give what a program prints on standard error whose requests fail at first."""
    sandbox.reset()
    sandbox.fault("freelancers:503@0", "freelancers:503@2")
    ended = subprocess.run(  # noqa: S603
        [sys.executable, "-c", TWO_CALLS.format(first=first, then=then)],
        env={**os.environ, "UPHUNT_API_KEY": sandbox.api_key, "UPHUNT_BASE_URL": sandbox.url, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert len(sandbox.requests()) == 4
    assert sandbox.api_key not in ended.stderr
    return ended.stderr


@pytest.mark.parametrize(("first", "then"), [("", ""), ("import logging", ""), ("", "import logging")])
def test_nothing_is_printed_where_no_logging_is_set_up(uphunt_sandbox: Sandbox, first: str, then: str) -> None:
    assert complaints(uphunt_sandbox, first, then) == ""


def test_a_program_that_sets_logging_up_sees_retries(uphunt_sandbox: Sandbox) -> None:
    for setup in (("import logging; logging.basicConfig()", ""), ("", "import logging; logging.basicConfig()")):
        assert "WARNING:uphunt_sdk:retrying" in complaints(uphunt_sandbox, *setup)


def test_the_environment_shows_time_level_and_logger(uphunt_sandbox: Sandbox) -> None:
    shown = complaints(uphunt_sandbox, UPHUNT_LOG="warning")
    assert re.fullmatch(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d+ WARNING uphunt_sdk: retrying.*\n){2}", shown), shown
    assert " DEBUG uphunt_sdk: " in complaints(uphunt_sandbox, UPHUNT_LOG="trace")
    assert "it can be trace" in complaints(uphunt_sandbox, UPHUNT_LOG="loud")
    # A program that set up its own sees each line once.
    assert complaints(uphunt_sandbox, "import logging; logging.basicConfig()", UPHUNT_LOG="warning").count("\n") == 2
