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


def test_the_stub_describes_the_extension() -> None:
    config = "bindings-python/pyproject.toml"
    checked("-m", "mypy.stubtest", "uphunt_sdk._native", "--mypy-config-file", config)


def test_a_star_import_is_typed(tmp_path: Path) -> None:
    program = tmp_path / "star.py"
    program.write_text(
        "from uphunt_sdk import *\nseen: list[Application] = []\nasync_client: AsyncUpHunt\nerror: UpHuntError\n"
    )
    checked("-m", "mypy", "--strict", "--cache-dir", str(tmp_path), str(program))


def test_only_known_choices_pass_a_type_checker(tmp_path: Path) -> None:
    program = tmp_path / "choices.py"
    program.write_text("""
from uphunt_sdk import AsyncUpHunt, ReasoningEffort, UpHunt

client = UpHunt(pacing="fail_fast").with_options(pacing="off")
client.generate_proposal(job_id="~01a", reasoning_effort="low")
client.generate_proposal(job_id="~01a", reasoning_effort=ReasoningEffort("utmost"))
client.generate_proposal(job_id="~01a", reasoning_effort="lowest")  # type: ignore[arg-type]
UpHunt(pacing="never")  # type: ignore[arg-type]
AsyncUpHunt(pacing="never")  # type: ignore[arg-type]
""")
    checked("-m", "mypy", "--strict", "--cache-dir", str(tmp_path), str(program))


def test_the_examples_are_typed(tmp_path: Path) -> None:
    checked("-m", "mypy", "--strict", "--cache-dir", str(tmp_path), "examples/python")
