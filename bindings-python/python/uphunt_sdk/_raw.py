"""Responses of ``request()``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

__all__ = ["Headers", "RawResponse"]


class Headers(Mapping[str, str]):
    """Response headers. Names are looked up without regard to case; of a repeated header the last value counts."""

    __slots__ = ("_values",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._values = {name.lower(): value for name, value in pairs}

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Headers({self._values!r})"


class RawResponse:
    """A successful response, not interpreted.

    Attributes:
        status: The HTTP status, a 2xx.
        headers: The headers.
        body: The body, as bytes.

    """

    __slots__ = ("body", "headers", "status")

    def __init__(self, status: int, headers: Iterable[tuple[str, str]] = (), body: bytes = b"") -> None:
        self.status: int = status
        self.headers: Headers = Headers(headers)
        self.body: bytes = body

    def json(self) -> Any:
        """Parse the body as JSON.

        Raises:
            DecodeError: The body is no JSON.

        """
        import json

        try:
            return json.loads(self.body)
        # A RecursionError: JSON that is nested too deeply for Python.
        except (ValueError, RecursionError) as error:
            from .errors import from_details

            message = f"the response body is no JSON: {error}"
            body = self.body.decode(errors="replace")
            raise from_details({"kind": "decode", "message": message, "status": self.status, "body": body}) from None

    def text(self) -> str:
        """Return the body as text; bytes that are no UTF-8 are replaced."""
        return self.body.decode(errors="replace")

    def __repr__(self) -> str:
        return f"RawResponse(status={self.status}, body=<{len(self.body)} bytes>)"
