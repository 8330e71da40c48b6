"""Runs the package's smoke test against the sandbox that ``UPHUNT_BASE_URL`` names.

The smoke test starts a sandbox itself, but under wine no program of Linux gets pipes.
"""

from __future__ import annotations

import os
import runpy
import sys

from uphunt_sdk import testing


class RunningSandbox(testing.Sandbox):
    """A sandbox that another process started and ends."""

    def __init__(self, *_options: str) -> None:
        """Read where it is from the environment."""
        self.url = os.environ["UPHUNT_BASE_URL"]
        self.api_key = os.environ["UPHUNT_API_KEY"]

    def close(self) -> None:
        """Leave it running."""


testing.Sandbox = RunningSandbox  # type: ignore[misc]
runpy.run_path(sys.argv[1], run_name="__main__")
