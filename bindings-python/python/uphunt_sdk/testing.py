"""A service of one's own for tests: starts the program ``uphunt-sandbox``.

In a ``conftest.py``::

    pytest_plugins = ["uphunt_sdk.testing"]

Then a test that asks for ``uphunt_sandbox`` gets a :class:`Sandbox`; ``uphunt_client`` is a client that speaks to it.
The program is the one that ``UPHUNT_SANDBOX`` names, else ``uphunt-sandbox`` on the path.
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
    """A running sandbox. Ends with ``close()``, with its ``with`` block, or with this process."""

    def __init__(self, *options: str, program: str | None = None) -> None:
        """Start it with these options (``uphunt-sandbox --help``). Without one for it, applications settle in 50 ms."""
        command = [program or os.environ.get("UPHUNT_SANDBOX", "uphunt-sandbox"), "--port=0", "--exit-with-stdin"]
        if not any(option.startswith("--settle-ms") for option in options):
            command.append("--settle-ms=50")
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
                message = f"{command[0]} did not start: {complaints.read().strip() or 'it said nothing'}"
                raise RuntimeError(message)
        self.url: str = started["url"]
        """Where it listens."""
        self.api_key: str = started["apiKey"]
        """The key of the account that it starts with."""
        self.dashboard_token: str = started["dashboardToken"]
        """What everything under ``/sandbox`` wants."""

    def client(self, **options: Any) -> UpHunt:
        """Give a client that speaks to it."""
        return UpHunt(self.api_key, self.url, **options)

    def dashboard(self, method: str, path: str, body: Any = None) -> Any:
        """Do something that a user does in the dashboard: ``dashboard("POST", "/sandbox/faults", {"fault": …})``."""
        request = urllib.request.Request(  # noqa: S310
            self.url + path,
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"authorization": f"Bearer {self.dashboard_token}"},
        )
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
                return json.loads(answer.read() or b"null")
        except urllib.error.HTTPError as error:
            with error:
                message = (
                    f"{method} {path} was answered with HTTP {error.code}: {error.read().decode(errors='replace')}"
                )
            raise ValueError(message) from None

    def fault(self, *faults: str) -> None:
        """Let the next requests go wrong: ``fault("apply:lost_answer*2")``."""
        self.dashboard("POST", "/sandbox/faults", {"faults": list(faults)})

    def advance(self, seconds: float) -> None:
        """Let the sandbox's time pass."""
        self.dashboard("POST", "/sandbox/clock", {"advanceMs": round(seconds * 1000)})

    def requests(self) -> list[dict[str, Any]]:
        """Give what the API saw."""
        seen = self.dashboard("GET", "/sandbox/requests")
        found: list[dict[str, Any]] = seen["requests"] if isinstance(seen, dict) else seen
        return found

    def reset(self) -> None:
        """Forget faults and requests."""
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
    """Read what a sandbox says first. Another program says something else."""
    try:
        said = json.loads(line)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


if pytest:

    @pytest.fixture(scope="session")
    def uphunt_sandbox() -> Iterator[Sandbox]:
        """Run a sandbox until the last test has ended."""
        with Sandbox("--no-limits", "--credits=10000", "--connects=1000000") as sandbox:
            yield sandbox

    @pytest.fixture
    def uphunt_client(uphunt_sandbox: Sandbox) -> Iterator[UpHunt]:
        """Give a client of the sandbox, which has neither faults nor requests yet."""
        uphunt_sandbox.reset()
        with uphunt_sandbox.client() as client:
            yield client
