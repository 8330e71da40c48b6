"""The Python in the READMEs, as a reader would paste it, against the sandbox."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from uphunt_sdk.testing import Sandbox

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("page", ["README.md", "bindings-python/README.md"])
def test_a_first_program(page: str) -> None:
    (code,) = re.findall(r"^```python\n(.*?)^```$", (ROOT / page).read_text(), re.MULTILINE | re.DOTALL)
    # Each applies to the same job, so each has a service of its own.
    with Sandbox() as sandbox:
        environment = {**os.environ, "UPHUNT_API_KEY": sandbox.api_key, "UPHUNT_BASE_URL": sandbox.url}
        command = [sys.executable, "-W", "error", "-c", code]
        ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)  # noqa: S603
    assert (ended.returncode, ended.stderr) == (0, "")
    assert re.fullmatch(r"applied:? (the credit was )?deducted\n", ended.stdout)
