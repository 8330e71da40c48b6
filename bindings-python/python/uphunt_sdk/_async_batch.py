"""The asynchronous batch: many calls in one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, Callable, Optional, TypeVar

from . import _input, _native
from ._base import attach_results
from ._callbacks import async_notify
from ._results import BatchResults
from .bulk import BulkItem
from .models import BulkProgress, WebhookEvent

__all__ = ["AsyncBatch"]

_BatchType = TypeVar("_BatchType", bound="AsyncBatch")


class AsyncBatch(AsyncIterator[BulkItem]):
    """Many calls, as ``apply_many``, ``wait_many`` and ``apply_and_wait_many`` return them.

    Iterate over it for each result as it comes, in any order, or call ``results()`` for all of them in the order of the
    input. Nothing is sent before that. A batch that is dropped sends nothing more.

    Example:
        >>> async def main():
        ...     async for result in client.apply_many(requests):
        ...         print(result.index, result.submission or result.error)

    """

    def __init__(self, native: _native.Batch) -> None:
        self._native = native

    def __aiter__(self: _BatchType) -> _BatchType:
        return self

    async def __anext__(self) -> BulkItem:
        item = await self._run(self._native.next())
        if item is None:
            raise StopAsyncIteration
        return BulkItem(item)

    async def results(self, on_progress: Optional[Callable[[BulkProgress], object]] = None) -> BatchResults:
        """Return every result in the order of the input, once all are there.

        Whatever ends this early, a ``KeyboardInterrupt`` or a cancellation included, carries the results so far as
        ``results``: a list with ``None`` for what has none. A proposal that was accepted and has not settled has the
        state ``unsettled``.

        Args:
            on_progress: Called with each change of the progress. An exception from it ends the batch.
                It may be a coroutine function.

        Example:
            ``results = await client.apply_many(requests).results(on_progress=print)``

        """
        on_progress = _input.async_callback("on_progress", on_progress)
        seen: Optional[BulkProgress] = None
        try:
            while (step := await self._run(self._native.step())) is not None:
                if "progress" in step and on_progress is not None:
                    seen = BulkProgress(step["progress"])
                    await async_notify(on_progress, seen)
            results = BatchResults.from_wire(await self._run(self._native.finish()))
            if on_progress is not None and seen != results.progress:
                await async_notify(on_progress, results.progress)
            return results
        except BaseException as error:
            self.stop()
            # Ctrl-C may come between a step's return and the next line, so the steps alone do not have every result.
            so_far = self._native.results_so_far()
            attach_results(error, [None if item is None else BulkItem(item) for item in so_far])
            raise

    @property
    def progress(self) -> BulkProgress:
        """How many calls have ended and how, what they cost, and how long the rest takes by the rate limits."""
        return BulkProgress(self._native.progress())

    def stop(self) -> None:
        """Stop: send no more. Requests in flight still end; the rest has the state ``not_started`` or ``unsettled``."""
        self._native.stop()

    def settled(self, event: WebhookEvent) -> None:
        """Take the status from a webhook event that ``confirm`` has confirmed, instead of a status request."""
        self._native.settled(_input.json_value("event", _input.mapping("event", event)))

    def add(self, queue_id: Optional[str] = None, *, job_id: Optional[str] = None) -> int:
        """Wait for one more application. Only for ``wait_many(keep_open=True)``.

        Returns:
            The index of its result.

        """
        return self._native.add(*_input.application_ids(queue_id, job_id))

    def close(self) -> None:
        """End a batch of ``wait_many(keep_open=True)`` once all of its applications have settled."""
        self._native.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.progress!r})"

    async def _run(self, call: _native.Call) -> Any:
        return await call.future()
