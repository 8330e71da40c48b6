"""What was written for the published client ``uphunt`` 0.1.0 runs after changing its import."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_published_clients_own_tests_of_its_calls_pass() -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "as_published", "test_calls.py"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent)}
    folder = ROOT / "tests" / "published_client"
    ended = subprocess.run(  # noqa: S603
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert ended.returncode == 0, ended.stdout
