"""Types: the stubs are what the package is, and the examples pass the strictest checks."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def checked(*command: str) -> None:
    ended = subprocess.run(  # noqa: S603
        [sys.executable, *command], cwd=ROOT, capture_output=True, text=True, timeout=600, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_the_generated_stub_is_what_the_surface_says() -> None:
    checked("bindings-python/stubs.py", "--check")


def test_the_stubs_are_what_the_module_is() -> None:
    config = "bindings-python/pyproject.toml"
    allowed = "bindings-python/tests/stubtest_allowlist.txt"
    checked("-m", "mypy.stubtest", "uphunt_sdk", "--mypy-config-file", config, "--allowlist", allowed)


def test_the_examples_are_typed(tmp_path: Path) -> None:
    checked("-m", "mypy", "--strict", "--cache-dir", str(tmp_path), "examples/python")
