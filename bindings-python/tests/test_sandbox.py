"""The sandbox that ``uphunt_sdk.testing`` starts, where it cannot."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from uphunt_sdk.testing import Sandbox

if TYPE_CHECKING:
    from pathlib import Path


def test_a_missing_program_says_how_to_get_it() -> None:
    with pytest.raises(FileNotFoundError, match="UPHUNT_SANDBOX") as caught:
        Sandbox(program="no-such-program")
    assert "uphunt-sandbox" in str(caught.value)
    assert caught.value.filename == "no-such-program"


def test_a_program_that_does_not_start_is_quoted() -> None:
    with pytest.raises(RuntimeError, match="--no-such-option"):
        Sandbox("--no-such-option")


@pytest.mark.skipif(sys.platform == "win32", reason="no such scripts there")
def test_a_program_that_is_another_is_quoted(tmp_path: Path) -> None:
    program = tmp_path / "sandbox"
    program.write_text("#!/bin/sh\necho hello\necho trouble >&2\n")
    program.chmod(0o755)
    with pytest.raises(RuntimeError, match="trouble"):
        Sandbox(program=str(program))


def test_a_bad_fault_is_refused_in_the_sandboxs_words(uphunt_sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match=r"HTTP 400: .*a fault is"):
        uphunt_sandbox.fault("nonsense")
