"""The client for threads."""

from __future__ import annotations

from ._later import Self, arguments
from ._options import Options
from ._results import keep
from ._service import Service
from ._surface import Surface

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Callable

    from . import _native
    from .models import Application


class UpHunt(Surface):
    """Speaks to the service; each call waits for its answer. May be shared by threads.

    The interpreter is free while a call waits, and Ctrl-C interrupts it.

    Example:
        >>> from uphunt_sdk import UpHunt
        >>> with UpHunt(api_key="sk_uphunt_0123456789abcdef") as client:
        ...     application = client.apply_and_wait(job_id="~01abc", cover_letter="Hi…")  # doctest: +SKIP

    """

    def _run(self, call: _native.Call) -> Any:
        return call.wait()

    def _follow(self, begin: Callable[..., _native.Call], **tells: Callable[..., object] | None) -> Any:
        call = begin(*(arguments.plain(name, tell) for name, tell in tells.items()))
        try:
            return call.wait()
        except BaseException as error:
            keep(error, call)
            raise

    def _iterate(self, cursor: _native.Cursor) -> Iterator[Application]:
        return iter(lambda: cursor.next().wait(), None)

    def close(self) -> None:
        """Close the connections that no call is using. A client that is used again opens new ones."""
        self._close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()


# What both clients share goes by the name that its users know, also where Python says that an argument is missing.
for _class in (Options, Service, Surface):
    for _name, _method in vars(_class).items():
        if isinstance(_method, type(UpHunt.close)):
            _method.__qualname__ = f"UpHunt.{_name}"
