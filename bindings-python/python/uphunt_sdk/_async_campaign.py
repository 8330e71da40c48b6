"""The asynchronous campaign: many applications that survive crashes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from os import PathLike
from typing import Any, Callable, Optional, TypeVar, Union

from . import _input, _native
from ._async_client import AsyncUpHunt
from ._callbacks import async_notify
from ._campaign_base import (
    BaseCampaign,
    Template,
    complete,
    database_url,
    entries,
    native_client,
    read_list,
    run_options,
    texts,
)
from .models import (
    CampaignAdded,
    CampaignEntry,
    CampaignImport,
    CampaignProgress,
    CampaignReport,
    CampaignRow,
    CampaignRunSummary,
    WebhookEvent,
)

__all__ = ["AsyncCampaign"]

_CampaignType = TypeVar("_CampaignType", bound="AsyncCampaign")


class AsyncCampaign(BaseCampaign):
    """A list of applications in a database, and the workers that send them, for asyncio.

    Kill a campaign at any time and start it again: no job is applied to twice. An attempt is written down before it is
    made, and what was left behind is looked up before anything is sent again. With PostgreSQL, many machines may work
    on one campaign; they share the rate limits of the key. The key is never stored.

    Example:
        >>> from uphunt_sdk import AsyncCampaign, AsyncUpHunt
        >>> async def main():
        ...     async with AsyncCampaign("campaign.db") as campaign, AsyncUpHunt() as client:
        ...         await campaign.add_csv("jobs.csv", template="letter.txt")
        ...         await campaign.run(client, max_credits=200)
        ...         print(await campaign.report())

    """

    async def add(self, requests: Iterable[Union[Mapping[str, object], CampaignEntry]]) -> CampaignAdded:
        """Add applications. A job that the database has already is not added again, however it is written.

        Args:
            requests: Mappings with the arguments of ``apply``, or the entries of ``read_csv`` and ``read_jsonl``.

        Returns:
            How many are new, which were there already, and letters that stand in several applications.

        Raises:
            InvalidInputError: A request is invalid; ``field`` names it. None was added.

        Example:
            ``await campaign.add([{"job_id": "~01abc", "cover_letter": "Hi…"}])``

        """
        return CampaignAdded(await self._run(self._native.add(entries(requests))))

    async def read_csv(
        self,
        path: Union[str, PathLike[str]],
        *,
        template: Union[Template, str, PathLike[str], None] = None,
        client: Optional[AsyncUpHunt] = None,
    ) -> CampaignImport:
        """Read a CSV file with a header line, and check it. Nothing is added or sent.

        Args:
            path: The file. Known columns are ``jobId``, ``coverLetter``, ``profileId``, ``hourlyRate``, ``timeline``
                and ``answers``; ``job_id`` and ``Job ID`` work, too. Other columns are for the template.
            template: For rows without a cover letter: a ``Template``, or the path of one.
            client: Reads the archived jobs for a template that mentions ``job``.

        Returns:
            The ``entries`` that can be sent, and the ``problems`` of the others, with their lines.

        Raises:
            CampaignError: The file is not CSV, or the template has a mistake.
            OSError: A file cannot be read.

        Example:
            ``for problem in (await campaign.read_csv("jobs.csv")).problems: print(problem.line, problem.message)``

        """
        return CampaignImport(await self._run(read_list(path, template, client, is_jsonl=False)))

    async def read_jsonl(
        self,
        path: Union[str, PathLike[str]],
        *,
        template: Union[Template, str, PathLike[str], None] = None,
        client: Optional[AsyncUpHunt] = None,
    ) -> CampaignImport:
        """Read JSON lines, one object a line, and check them. Nothing is added or sent. As ``read_csv`` otherwise."""
        return CampaignImport(await self._run(read_list(path, template, client, is_jsonl=True)))

    async def add_csv(
        self,
        path: Union[str, PathLike[str]],
        *,
        template: Union[Template, str, PathLike[str], None] = None,
        client: Optional[AsyncUpHunt] = None,
    ) -> CampaignAdded:
        """Add the applications of a CSV file, as ``read_csv`` reads it. Adding a file again adds what is new in it.

        Raises:
            CampaignError: A line cannot be sent; ``problems`` has all such lines. None was added.
            OSError: A file cannot be read.

        Example:
            ``await campaign.add_csv("jobs.csv", template=Template("Hi {{ client }}, our team…"))``

        """
        return await self.add(complete(await self.read_csv(path, template=template, client=client)))

    async def add_jsonl(
        self,
        path: Union[str, PathLike[str]],
        *,
        template: Union[Template, str, PathLike[str], None] = None,
        client: Optional[AsyncUpHunt] = None,
    ) -> CampaignAdded:
        """Add the applications of a file of JSON lines. As ``add_csv`` otherwise."""
        return await self.add(complete(await self.read_jsonl(path, template=template, client=client)))

    async def run(
        self,
        client: AsyncUpHunt,
        *,
        max_credits: Optional[int] = None,
        max_applications: Optional[int] = None,
        on_progress: Optional[Callable[[CampaignProgress], object]] = None,
        settle: bool = True,
        stop_on: Optional[Iterable[str]] = None,
        concurrency: int = 4,
        lease: float = 15.0,
        max_attempts: int = 5,
        retry_pause: float = 5.0,
        max_lookups: int = 5,
        accept_new_key: bool = False,
    ) -> CampaignRunSummary:
        """Send what is queued, and follow it until it settles. Run it on as many machines as you like.

        Ctrl-C and cancellation end the run once the requests in flight have ended; a second Ctrl-C does not wait for
        them. Nothing is lost either way: the next run goes on.

        Args:
            client: The client to send with. Its ``limits`` are kept by all workers together.
            max_credits: Credits that this run may reserve and spend, refunds given back; default: no limit.
            max_applications: Applications that this run may send; default: no limit.
            on_progress: Called about once a second and at the end. An exception from it ends the run.
                It may be a coroutine function.
            settle: Whether to follow applications until they settle; ``False`` where webhooks do, see ``settled``.
            stop_on: Error kinds and application statuses that end the run; default: ``out_of_credits``,
                ``not_enough_connects``, ``unauthorized`` and ``subscription_inactive``. An empty list for none.
            concurrency: How many proposals are in flight at once.
            lease: Seconds for which an application stays this worker's after its last sign of life.
            max_attempts: How many times an application is sent after failures that may pass.
            retry_pause: Seconds before the second attempt; the pause doubles each time.
            max_lookups: How many times this run looks up an application whose outcome is unknown.
            accept_new_key: Whether to go on with another key of the same account, after a rotation.

        Returns:
            How many applications were ``sent``, why the run ``stopped`` early, and the ``progress`` at the end. What
            goes wrong with one application is in its row.

        Raises:
            CampaignError: The campaign belongs to another key, or the database failed.
            InvalidInputError: An argument is invalid. Nothing was sent.

        Example:
            ``summary = await campaign.run(client, max_credits=200, on_progress=print)``

        """
        on_progress = _input.async_callback("on_progress", on_progress)
        options = run_options(
            max_credits=max_credits,
            max_applications=max_applications,
            settle=settle,
            stop_on=stop_on,
            concurrency=concurrency,
            lease=lease,
            max_attempts=max_attempts,
            retry_pause=retry_pause,
            max_lookups=max_lookups,
            accept_new_key=accept_new_key,
        )
        run = self._native.run(native_client(client), *options)
        self._running.add(run)
        try:
            while "summary" not in (step := await self._run(run.step())):
                if on_progress is not None:
                    await async_notify(on_progress, CampaignProgress(step["progress"]))
            return CampaignRunSummary(step["summary"])
        except BaseException:
            run.stop()
            await self._run(run.finish())
            raise
        finally:
            self._running.discard(run)

    async def pause(self) -> None:
        """Stop all workers of the campaign after their requests in flight, until ``resume``."""
        await self._run(self._native.pause())

    async def resume(self) -> None:
        """Let workers run again. This sends nothing: call ``run``."""
        await self._run(self._native.resume())

    async def cancel(self) -> int:
        """Cancel every application that was not sent, and return how many there were."""
        cancelled: int = await self._run(self._native.cancel())
        return cancelled

    async def retry(self, *, statuses: Union[str, Iterable[str], None] = None, cancelled: bool = False) -> int:
        """Put applications that came to nothing back into the queue, and return how many there were.

        Args:
            statuses: Which settled ones, beside those that failed; default: ``failed``, ``not_enough_connects`` and
                ``logged_out``. What was applied is never sent again.
            cancelled: Whether to put back cancelled ones, too.

        Raises:
            InvalidInputError: A status keeps its credit, or is misspelt.

        Example:
            ``await campaign.retry(statuses=["not_available"])``

        """
        which = None if statuses is None else texts("statuses", statuses)
        queued: int = await self._run(self._native.retry(which, _input.flag("cancelled", cancelled)))
        return queued

    async def rows(self, states: Union[str, Iterable[str]] = ()) -> list[CampaignRow]:
        """Return the applications in their order.

        Args:
            states: Only those in these states, of ``CampaignRowState``'s values.

        Example:
            ``[row.error for row in await campaign.rows("failed")]``

        """
        rows = await self._run(self._native.rows(texts("states", states)))
        return [CampaignRow(row) for row in rows]

    async def to_csv(self) -> str:
        """Return the applications as CSV, one a line, with a header line."""
        text: str = await self._run(self._native.csv())
        return text

    async def report(self) -> CampaignReport:
        """Return the campaign in numbers: by state, status, profile and day, with credits and errors.

        Example:
            ``print(await campaign.report())`` prints a table; ``to_dict()`` is for JSON.

        """
        return CampaignReport(await self._run(self._native.report()))

    async def progress(self) -> CampaignProgress:
        """Return how the campaign stands."""
        return CampaignProgress(await self._run(self._native.progress()))

    async def settled(self, event: WebhookEvent) -> bool:
        """Record the application of a webhook event that ``confirm`` has confirmed.

        Returns:
            Whether it is an application of this campaign that had not settled.

        """
        wire = _input.json_value("event", _input.mapping("event", event))
        changed: bool = await self._run(self._native.settled(wire))
        return changed

    @classmethod
    async def names(cls, database: Union[str, PathLike[str]]) -> list[str]:
        """Return the names of all campaigns in a database, oldest first."""
        call = _native.campaign_names(database_url(database))
        names: list[str] = await call.future()
        return names

    async def close(self) -> None:
        """Close the database. The campaign may be used again, and then opens it again."""
        await self._run(self._native.close())

    async def __aenter__(self: _CampaignType) -> _CampaignType:
        await self._run(self._native.open())
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.close()

    async def _run(self, call: _native.Call) -> Any:
        return await call.future()
