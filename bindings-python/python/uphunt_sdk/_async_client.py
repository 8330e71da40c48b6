"""The client for asyncio."""

from __future__ import annotations

from asyncio import Queue, get_running_loop
from inspect import isawaitable
from types import FunctionType
from weakref import WeakKeyDictionary, ref

from . import _native
from ._later import Self
from ._results import keep
from ._service import Service
from ._surface import Surface

TYPE_CHECKING = False
if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import AsyncIterator
    from typing import Any, Callable
    from weakref import ReferenceType

    from .models import Application

__all__ = ["AsyncUpHunt"]

_mailboxes: WeakKeyDictionary[AbstractEventLoop, _native.Mailbox] = WeakKeyDictionary()


def _mailbox(loop: AbstractEventLoop) -> _native.Mailbox:
    mailbox = _native.Mailbox(None)
    try:
        loop.add_reader(mailbox.fileno(), mailbox.empty)
    except NotImplementedError:
        # Windows' own loop. It is called from the background, which has to wait for the interpreter to do so.
        mailbox = _native.Mailbox(_bell(ref(loop)))
    _mailboxes[loop] = mailbox
    return mailbox


def _bell(weak: ReferenceType[AbstractEventLoop]) -> Callable[[], None]:
    def ring() -> None:
        loop = weak()
        if loop is not None and (mailbox := _mailboxes.get(loop)) is not None:
            loop.call_soon_threadsafe(mailbox.empty)

    return ring


async def _answer(call: _native.Call) -> Any:
    future = get_running_loop().create_future()
    call.start(_mailbox_here(), future)
    try:
        return await future
    except BaseException as error:
        call.abort()
        keep(error, call)
        raise


async def _followed(begin: Callable[..., _native.Call], tells: tuple[Callable[..., object] | None, ...]) -> Any:
    """Call back in this very task, so that what is raised there, and a cancellation, ends the call."""
    news: Queue[tuple[Callable[..., object], tuple[Any, ...]] | None] = Queue()

    def later(tell: Any) -> Any:
        # What cannot be called is refused where other bad input is.
        return (lambda *update: news.put_nowait((tell, update))) if callable(tell) else tell

    call = begin(*map(later, tells))
    future = get_running_loop().create_future()
    future.add_done_callback(lambda _: news.put_nowait(None))
    call.start(_mailbox_here(), future)
    try:
        while (told := await news.get()) is not None:
            tell, update = told
            answer = tell(*update)
            if isawaitable(answer):
                await answer
        return await future
    except BaseException as error:
        future.cancel()
        call.abort()
        keep(error, call)
        raise


def _mailbox_here() -> _native.Mailbox:
    loop = get_running_loop()
    return _mailboxes.get(loop) or _mailbox(loop)


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

    def _follow(self, begin: Callable[..., _native.Call], **tells: Callable[..., object] | None) -> Any:
        told = tuple(tells.values())
        return _followed(begin, told) if any(tell is not None for tell in told) else _answer(begin(*told))

    async def _iterate(self, cursor: _native.Cursor) -> AsyncIterator[Application]:
        while (job := await _answer(cursor.next())) is not None:
            yield job

    async def close(self) -> None:
        """Close the connections. A client that is used again opens new ones."""
        self._close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_exc: object) -> None:
        await self.close()


def _own(method: FunctionType) -> FunctionType:
    """Give the shared method under this class's name: Python says it when an argument is missing."""
    own = FunctionType(method.__code__, method.__globals__, method.__name__, method.__defaults__, method.__closure__)
    own.__kwdefaults__ = method.__kwdefaults__
    own.__annotations__ = dict(method.__annotations__)
    own.__doc__ = method.__doc__
    own.__module__ = __name__
    own.__qualname__ = f"AsyncUpHunt.{method.__name__}"
    return own


def _awaited(method: FunctionType) -> Callable[..., Any]:
    async def awaited(self: AsyncUpHunt, *args: Any, **kwargs: Any) -> Any:
        return await method(self, *args, **kwargs)

    awaited.__wrapped__ = method  # type: ignore[attr-defined]
    awaited.__name__ = method.__name__
    awaited.__qualname__ = method.__qualname__
    awaited.__doc__ = method.__doc__
    awaited.__annotations__ = method.__annotations__
    return awaited


for _class in (Service, Surface):
    for _name, _method in vars(_class).items():
        if _name == "iter_applied_jobs":
            _method = _own(_method)
            # An asynchronous generator is called, not awaited.
            _method.__annotations__["return"] = f"Async{_method.__annotations__['return']}"
            setattr(AsyncUpHunt, _name, _method)
        elif isinstance(_method, FunctionType) and not _name.startswith("_"):
            setattr(AsyncUpHunt, _name, _awaited(_own(_method)))
