"""The client for threads."""

from __future__ import annotations

from ._surface import Surface

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from typing_extensions import Self

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

    def iter_applied_jobs(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        status: str | None = None,
    ) -> Iterator[Application]:
        """Iterate over all applications, newest first, none skipped and none twice although new ones arrive.

        Args:
            limit: Rows a page; 50 without one.
            offset: Rows to skip.
            status: Only applications that stand like this.

        Example:
            ``for job in client.iter_applied_jobs(status="applied"): print(job.job_id)``

        """
        cursor = self._core.iter_applied_jobs(limit, offset, status)
        return iter(lambda: cursor.next().wait(), None)

    def close(self) -> None:
        """Close the connections. A client that is used again opens new ones."""
        self._core.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self.close()
