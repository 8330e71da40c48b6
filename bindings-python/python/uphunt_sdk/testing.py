"""A local service for tests: starts the program ``uphunt-sandbox``.

In a ``conftest.py``::

    pytest_plugins = ["uphunt_sdk.testing"]

Then the fixture ``uphunt_sandbox`` is a :class:`Sandbox`, and ``uphunt_client`` a client of it. The program is the one
that ``UPHUNT_SANDBOX`` names, else ``uphunt-sandbox`` on the path.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import urllib.error
import urllib.request
from typing import TYPE_CHECKING, Any

from ._client import UpHunt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from typing_extensions import Self

try:
    import pytest
except ImportError:  # pragma: no cover - the class is of use without it
    pytest = None  # type: ignore[assignment]

__all__ = ["Sandbox"]

_MISSING = (
    "the sandbox program is not here: build the crate uphunt-sandbox (`cargo install uphunt-sandbox`), "
    "and name it in UPHUNT_SANDBOX unless it is on the path"
)


class Sandbox:
    """A running sandbox. It ends with ``close()``, with its ``with`` block, or with this process."""

    def __init__(self, *options: str, program: str | None = None) -> None:
        """Start it with these options (``uphunt-sandbox --help``). Applications settle at once by default."""
        command = [program or os.environ.get("UPHUNT_SANDBOX") or "uphunt-sandbox", "--port=0", "--exit-with-stdin"]
        if not any(option.startswith("--settle-ms") for option in options):
            command.append("--settle-ms=0")
        # A file, because nobody would read a pipe while it runs.
        with tempfile.TemporaryFile(mode="w+", encoding="utf-8", errors="replace") as complaints:
            try:
                self._process = subprocess.Popen(  # noqa: S603
                    [*command, *options],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=complaints,
                    text=True,
                )
            except FileNotFoundError as error:
                raise FileNotFoundError(error.errno, _MISSING, command[0]) from None
            started = _json(self._process.stdout.readline()) if self._process.stdout else {}
            if "url" not in started:
                self.close()
                complaints.seek(0)
                message = f"{command[0]} did not start: {complaints.read().strip() or 'it printed nothing'}"
                raise RuntimeError(message)
        self.url: str = started["url"]
        """Where it listens."""
        self.api_key: str = started["apiKey"]
        """The key of the account that it starts with."""
        self.dashboard_token: str = started["dashboardToken"]
        """The token for everything under ``/sandbox``."""

    def client(self, **options: Any) -> UpHunt:
        """Return a client of it."""
        return UpHunt(self.api_key, self.url, **options)

    def dashboard(self, method: str, path: str, body: Any = None) -> Any:
        """Send a request to the sandbox's own API: ``dashboard("POST", "/sandbox/faults", {"faults": […]})``."""
        request = urllib.request.Request(  # noqa: S310
            self.url + path,
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"authorization": f"Bearer {self.dashboard_token}"},
        )
        try:
            with urllib.request.urlopen(request, timeout=10) as response:  # noqa: S310
                return json.loads(response.read() or b"null")
        except urllib.error.HTTPError as error:
            with error:
                message = f"{method} {path} returned HTTP {error.code}: {error.read().decode(errors='replace')}"
            raise ValueError(message) from None

    def fault(self, *faults: str) -> None:
        """Let the next requests fail: ``fault("apply:lost_answer*2")``."""
        self.dashboard("POST", "/sandbox/faults", {"faults": list(faults)})

    def advance(self, seconds: float) -> None:
        """Advance the sandbox's clock."""
        self.dashboard("POST", "/sandbox/clock", {"advanceMs": round(seconds * 1000)})

    def requests(self) -> list[dict[str, Any]]:
        """Return the requests that the API received."""
        seen = self.dashboard("GET", "/sandbox/requests")
        found: list[dict[str, Any]] = seen["requests"] if isinstance(seen, dict) else seen
        return found

    def reset(self) -> None:
        """Remove all faults and recorded requests."""
        self.dashboard("DELETE", "/sandbox/faults")
        self.dashboard("DELETE", "/sandbox/requests")

    def close(self) -> None:
        """End it."""
        if self._process.stdin:
            self._process.stdin.close()
        self._process.wait(timeout=10)
        if self._process.stdout:
            self._process.stdout.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()


def _json(line: str) -> dict[str, Any]:
    """Parse the first line of a sandbox. Another program prints something else."""
    try:
        printed = json.loads(line)
    except ValueError:
        return {}
    return printed if isinstance(printed, dict) else {}


if pytest:

    @pytest.fixture(scope="session")
    def uphunt_sandbox() -> Iterator[Sandbox]:
        """Run a sandbox until the last test has ended."""
        with Sandbox("--no-limits", "--credits=10000", "--connects=1000000") as sandbox:
            yield sandbox

    @pytest.fixture
    def uphunt_client(uphunt_sandbox: Sandbox) -> Iterator[UpHunt]:
        """Return a client of the sandbox, which has neither faults nor requests yet."""
        uphunt_sandbox.reset()
        with uphunt_sandbox.client() as client:
            yield client
