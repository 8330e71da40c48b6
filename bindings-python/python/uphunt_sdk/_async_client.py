"""The client for asyncio."""

from __future__ import annotations

from asyncio import get_running_loop
from inspect import isfunction
from weakref import WeakKeyDictionary

from . import _native
from ._surface import Surface

TYPE_CHECKING = False
if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import AsyncIterator
    from typing import Any, Callable

    from typing_extensions import Self

    from .models import Application

__all__ = ["AsyncUpHunt"]

_mailboxes: WeakKeyDictionary[AbstractEventLoop, _native.Mailbox] = WeakKeyDictionary()


def _mailbox(loop: AbstractEventLoop) -> _native.Mailbox:
    mailbox = _native.Mailbox()
    try:
        loop.add_reader(mailbox.fileno(), mailbox.empty)
    except NotImplementedError as error:
        message = "this event loop cannot watch sockets; on Windows use asyncio.SelectorEventLoop"
        raise RuntimeError(message) from error
    _mailboxes[loop] = mailbox
    return mailbox


async def _answer(call: _native.Call) -> Any:
    loop = get_running_loop()
    future = loop.create_future()
    call.start(_mailboxes.get(loop) or _mailbox(loop), future)
    try:
        return await future
    except BaseException:
        call.abort()
        raise


class AsyncUpHunt(Surface):
    """Speaks to the service; each call is awaited. May be shared by tasks, and by several event loops.

    Cancelling a task drops its request: the connection closes, and the client goes on being usable.

    Example:
        >>> from uphunt_sdk import AsyncUpHunt
        >>> async def main():
        ...     async with AsyncUpHunt() as client:
        ...         await client.apply_and_wait(job_id="~01abc", cover_letter="Hi…")

    """

    def _run(self, call: _native.Call) -> Any:
        return _answer(call)

    async def iter_applied_jobs(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        status: str | None = None,
    ) -> AsyncIterator[Application]:
        """Iterate over all applications, newest first, none skipped and none twice although new ones arrive.

        Args:
            limit: Rows a page; 50 without one.
            offset: Rows to skip.
            status: Only applications that stand like this.

        Example:
            ``async for job in client.iter_applied_jobs(status="applied"): print(job.job_id)``

        """
        cursor = self._core.iter_applied_jobs(limit, offset, status)
        while (job := await _answer(cursor.next())) is not None:
            yield job

    async def close(self) -> None:
        """Close the connections. A client that is used again opens new ones."""
        self._core.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exc: object) -> None:
        await self.close()


def _awaited(method: Callable[..., Any]) -> Callable[..., Any]:
    async def awaited(self: AsyncUpHunt, *args: Any, **kwargs: Any) -> Any:
        return await method(self, *args, **kwargs)

    awaited.__wrapped__ = method  # type: ignore[attr-defined]
    awaited.__name__ = method.__name__
    awaited.__qualname__ = f"AsyncUpHunt.{method.__name__}"
    awaited.__doc__ = method.__doc__
    awaited.__module__ = __name__
    return awaited


for _name, _method in vars(Surface).items():
    if isfunction(_method) and not _name.startswith("_") and _name != "with_options":
        setattr(AsyncUpHunt, _name, _awaited(_method))
