"""The asynchronous client."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from typing import Any, Callable, Literal, Optional, TypeVar, Union

from . import _checks, _input, _native
from ._async_batch import AsyncBatch
from ._base import BaseClient, attach_submission
from ._callbacks import async_notify
from ._raw import RawResponse
from .models import (
    Application,
    AppliedJobsPage,
    ArchivedJob,
    ClientJobs,
    Freelancers,
    GeneratedProposal,
    ReasoningEffort,
    SetupReport,
    Submission,
    WebhookEvent,
)

__all__ = ["AsyncUpHunt"]

_ClientType = TypeVar("_ClientType", bound="AsyncUpHunt")


class AsyncUpHunt(BaseClient):
    """A client for the UpHunt auto-apply API, for asyncio.

    Tasks, event loops and threads may share a client. Cancelling a task drops its request and closes the connection.

    Example:
        >>> from uphunt_sdk import AsyncUpHunt
        >>> async def main():
        ...     async with AsyncUpHunt() as client:
        ...         await client.apply_and_wait(job_id="~01abc", cover_letter="Hi…")

    """

    async def apply(
        self,
        *,
        job_id: str,
        cover_letter: str,
        profile_id: Optional[str] = None,
        proposal: Optional[Mapping[str, object]] = None,
        auto_fill_other_questions: Optional[bool] = None,
        question_answers: Optional[Sequence[Mapping[str, object]]] = None,
    ) -> Submission:
        """Send a proposal, exactly once.

        One credit is reserved; it is spent only if the proposal reaches Upwork. When the response is lost, the client
        requests the job's status before it sends anything again; the submission then has ``recovered`` set.

        Args:
            job_id: The job: its URL, its ciphertext (``~01…`` or ``~02…``) or its UUID.
            cover_letter: The cover letter, as the client will read it.
            profile_id: The freelancer's profile to send it as, from ``freelancers()``; default: the business
                developer's default profile.
            proposal: The terms: ``hourly_rate`` in US dollars and ``timeline``, one of ``Timeline``'s values. The
                API's spelling (``hourlyRate``) works, too.
            auto_fill_other_questions: Whether the service answers the screening questions that are left open.
            question_answers: Answers to screening questions, each ``{"question": …, "answer": …}``.

        Returns:
            The submission: its ``queue_id``, for status requests, and the ``credits_remaining``.

        Raises:
            AlreadyAppliedError: This job was applied to before; ``application`` is that application.
            OutOfCreditsError: No credits are left.
            OutcomeUnknownError: The response was lost, and the job's status cannot be read.
            InvalidInputError: An argument is invalid. Nothing was sent.
            UpHuntError: Any other error. Nothing was queued, and no credit is spent.

        Example:
            >>> submission = await client.apply(  # doctest: +SKIP
            ...     job_id="~01abc123def456",
            ...     cover_letter="Hi, our team has 5+ years of experience with…",
            ...     proposal={"hourly_rate": 65, "timeline": "1 to 3 months"},
            ... )
            >>> submission.queue_id  # doctest: +SKIP
            'q_1'

        """
        request = _input.apply_request(
            job_id=job_id,
            cover_letter=cover_letter,
            profile_id=profile_id,
            proposal=proposal,
            auto_fill_other_questions=auto_fill_other_questions,
            question_answers=question_answers,
        )
        return Submission(await self._run(self._native.apply(request)))

    async def status(self, *, queue_id: Optional[str] = None, job_id: Optional[str] = None) -> Application:
        """Return an application's current status. Give one of the two ids.

        Args:
            queue_id: The ``queue_id`` of the submission.
            job_id: The job: its ciphertext, its UUID or its URL. Names the latest application to it.

        Raises:
            NotFoundError: There is no such application.
            InvalidInputError: Both ids were given, or neither.

        Example:
            ``application = await client.status(queue_id=submission.queue_id)``

        """
        return Application(await self._run(self._native.status(*_input.application_ids(queue_id, job_id))))

    async def wait(
        self,
        queue_id: Union[str, Submission, None] = None,
        *,
        job_id: Optional[str] = None,
        timeout: float = 300.0,
        on_update: Optional[Callable[[Application], object]] = None,
        poll_interval: Optional[float] = None,
    ) -> Application:
        """Wait until an application settles.

        Args:
            queue_id: The submission, or its ``queue_id``.
            job_id: Or the job.
            timeout: Seconds to wait in all.
            on_update: Called with the first state and with each state that differs from the one before. An exception
                from it ends the wait.
                It may be a coroutine function.
            poll_interval: Seconds between status requests; default: every 5 s in the first minute, then every 15 s.

        Returns:
            The settled application; ``credit()`` returns what happened to its credit.

        Raises:
            WaitTimeoutError: It has not settled in time; ``application`` is its last known state.
            NotFoundError: There is no such application.

        Example:
            ``await client.wait("q_1", timeout=120, on_update=lambda seen: print(seen.application_status))``

        """
        on_update = _input.async_callback("on_update", on_update)
        options = _input.wait_options(timeout, poll_interval)
        return await self._wait(_input.application_ids(queue_id, job_id), options, on_update)

    async def apply_and_wait(
        self,
        *,
        job_id: str,
        cover_letter: str,
        profile_id: Optional[str] = None,
        proposal: Optional[Mapping[str, object]] = None,
        auto_fill_other_questions: Optional[bool] = None,
        question_answers: Optional[Sequence[Mapping[str, object]]] = None,
        timeout: float = 300.0,
        on_update: Optional[Callable[[Application], object]] = None,
        poll_interval: Optional[float] = None,
    ) -> Application:
        """Send a proposal, exactly once, and wait until it settles.

        Whatever ends the wait early, a ``KeyboardInterrupt`` or a cancellation included, carries ``queue_id`` and
        ``job_id`` of the proposal that was sent.

        Args:
            job_id: The job: its URL, its ciphertext (``~01…`` or ``~02…``) or its UUID.
            cover_letter: The cover letter, as the client will read it.
            profile_id: The freelancer's profile to send it as; default: the business developer's default profile.
            proposal: The terms: ``hourly_rate`` in US dollars and ``timeline``, one of ``Timeline``'s values. The
                API's spelling (``hourlyRate``) works, too.
            auto_fill_other_questions: Whether the service answers the screening questions that are left open.
            question_answers: Answers to screening questions, each ``{"question": …, "answer": …}``.
            timeout: Seconds to wait in all, sending included.
            on_update: Called with the first state and with each state that differs from the one before. An exception
                from it ends the wait.
                It may be a coroutine function.
            poll_interval: Seconds between status requests; default: every 5 s in the first minute, then every 15 s.

        Returns:
            The settled application; ``credit()`` returns what happened to its credit.

        Raises:
            WaitTimeoutError: It was sent, but has not settled in time; ``queue_id`` names it.
            UpHuntError: As in ``apply``.

        Example:
            ``application = await client.apply_and_wait(job_id="~01abc", cover_letter="Hi…")``

        """
        on_update = _input.async_callback("on_update", on_update)
        options = _input.wait_options(timeout, poll_interval)
        request = _input.apply_request(
            job_id=job_id,
            cover_letter=cover_letter,
            profile_id=profile_id,
            proposal=proposal,
            auto_fill_other_questions=auto_fill_other_questions,
            question_answers=question_answers,
        )
        call, submitted = self._native.apply_and_watch(request, options)
        try:
            return await self._follow(await self._run(call), on_update)
        except BaseException as error:
            submission = submitted.get()
            if submission is not None:
                attach_submission(error, submission.get("queueId"), submission.get("jobId") or job_id)
            raise

    def apply_many(
        self,
        requests: Iterable[Mapping[str, object]],
        *,
        concurrency: int = 8,
        stop_on: Optional[Iterable[str]] = None,
        max_credits: Optional[int] = None,
        max_applications: Optional[int] = None,
        total_timeout: Optional[float] = None,
    ) -> AsyncBatch:
        """Send many proposals, paced by the rate limits.

        A proposal waits for its turn as long as it takes; its deadline begins then. Once a day's limit is used up, the
        batch ends. Sending a batch again is safe: the service takes one proposal per job, and ``AlreadyAppliedError``
        has the one that it took.

        Args:
            requests: Mappings with the arguments of ``apply``. Further keys, which only the service knows, go into an
                ``ApplyRequest``.
            concurrency: How many proposals are in flight at once.
            stop_on: Error kinds and application statuses that end the batch; default: ``out_of_credits``,
                ``not_enough_connects``, ``unauthorized`` and ``subscription_inactive``. An empty list for none.
            max_credits: Credits that the batch may reserve and spend.
            max_applications: Proposals that the batch may send.
            total_timeout: Seconds that the whole batch may take; default: no limit.

        Returns:
            A batch: iterate over it, or call ``results()``. A result is a submission or an error.

        Raises:
            InvalidInputError: A request is no mapping, has a key that ``apply`` does not have, or a value of the wrong
                type. Nothing was sent.

        Example:
            ``results = await client.apply_many([{"job_id": "~01abc", "cover_letter": "Hi…"}]).results()``

        """
        config = _input.bulk_config(concurrency, stop_on, max_credits, max_applications, total_timeout)
        return AsyncBatch(self._native.apply_many(_input.apply_requests(requests), config))

    def wait_many(
        self,
        queue_ids: Optional[Iterable[Union[str, Submission]]] = None,
        *,
        job_ids: Optional[Iterable[str]] = None,
        timeout: float = 300.0,
        poll_interval: Optional[float] = None,
        total_timeout: Optional[float] = None,
        keep_open: bool = False,
    ) -> AsyncBatch:
        """Wait until many applications settle, with few requests: a page of applied jobs shows many of them at once.

        Args:
            queue_ids: The submissions, or their ``queue_id``.
            job_ids: Or the jobs.
            timeout: Seconds to wait for each application.
            poll_interval: Seconds between two looks at an application; default: as the service documents.
            total_timeout: Seconds that the whole batch may take; default: no limit.
            keep_open: Whether ``add()`` may add applications later; the batch then ends with ``close()``.

        Returns:
            A batch: iterate over it, or call ``results()``. A result is a settled application or an error.

        Raises:
            InvalidInputError: Both kinds of ids were given, or neither, or one is no str.

        Example:
            ``results = await client.wait_many(submission.queue_id for submission in submissions).results()``

        """
        wait = _input.wait_config(timeout, poll_interval)
        config = {**_input.bulk_config(total_timeout=total_timeout), "wait": wait}
        config["keepOpen"] = _input.flag("keep_open", keep_open)
        return AsyncBatch(self._native.wait_many(_input.many_ids(queue_ids, job_ids), config))

    def apply_and_wait_many(
        self,
        requests: Iterable[Mapping[str, object]],
        *,
        concurrency: int = 8,
        stop_on: Optional[Iterable[str]] = None,
        max_credits: Optional[int] = None,
        max_applications: Optional[int] = None,
        timeout: float = 300.0,
        poll_interval: Optional[float] = None,
        total_timeout: Optional[float] = None,
    ) -> AsyncBatch:
        """Send many proposals and wait until they settle, which begins while others are still sent.

        Args:
            requests: Mappings with the arguments of ``apply``.
            concurrency: How many proposals are in flight at once.
            stop_on: Error kinds and application statuses that end the batch, as in ``apply_many``.
            max_credits: Credits that the batch may reserve and spend.
            max_applications: Proposals that the batch may send.
            timeout: Seconds to wait for each application, once it is sent.
            poll_interval: Seconds between two looks at an application; default: as the service documents.
            total_timeout: Seconds that the whole batch may take; default: no limit.

        Returns:
            A batch: iterate over it, or call ``results()``. A result is a settled application or an error.

        Raises:
            InvalidInputError: As in ``apply_many``. Nothing was sent.

        Example:
            ``async for result in client.apply_and_wait_many(requests): print(result.application or result.error)``

        """
        config = _input.bulk_config(concurrency, stop_on, max_credits, max_applications, total_timeout)
        config["wait"] = _input.wait_config(timeout, poll_interval)
        return AsyncBatch(self._native.apply_and_wait_many(_input.apply_requests(requests), config))

    async def applied_jobs(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        status: Optional[str] = None,
    ) -> AppliedJobsPage:
        """Return one page of the applications made so far, newest first.

        Args:
            limit: Rows per page; default: the service's.
            offset: Rows to skip.
            status: Only applications with this status.

        Raises:
            InvalidInputError: An argument is invalid. Nothing was sent.

        Example:
            ``page = await client.applied_jobs(status="applied", limit=20)``

        """
        return AppliedJobsPage(await self._run(self._native.applied_jobs(_input.jobs_query(limit, offset, status))))

    def iter_applied_jobs(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        status: Optional[str] = None,
    ) -> AsyncIterator[Application]:
        """Iterate over all applications, newest first. New ones that arrive meanwhile cause no gap and no repetition.

        Args:
            limit: Rows per page; default 50.
            offset: Rows to skip.
            status: Only applications with this status.

        Returns:
            An iterator, which requests a page whenever it needs one.

        Raises:
            InvalidInputError: An argument is invalid. Nothing was sent.

        Example:
            ``async for job in client.iter_applied_jobs(status="applied"): print(job.job_id)``

        """
        return self._iterate(_native.AppliedJobs(self._native, _input.jobs_query(limit, offset, status)))

    async def generate_proposal(
        self,
        *,
        job_id: Optional[str] = None,
        job_title: Optional[str] = None,
        job_description: Optional[str] = None,
        feed_id: Optional[str] = None,
        reasoning_effort: Optional[Union[ReasoningEffort, Literal["low", "medium", "high"]]] = None,
    ) -> GeneratedProposal:
        """Have the service write a cover letter. Nothing is sent to Upwork, and no credit is spent.

        Args:
            job_id: The job. Either this, or a title with a description.
            job_title: The title of a job that the service does not know.
            job_description: Its description.
            feed_id: The feed whose settings to use.
            reasoning_effort: ``"low"``, ``"medium"`` or ``"high"``; another one as ``ReasoningEffort("…")``.

        Returns:
            The text, as ``proposal``.

        Raises:
            InvalidInputError: There is neither a job nor a title with a description. Nothing was sent.
            NotFoundError: The service does not know the job.

        Example:
            ``generated = await client.generate_proposal(job_id="~01abc")``

        """
        request = _input.proposal_request(
            job_id=job_id,
            job_title=job_title,
            job_description=job_description,
            feed_id=feed_id,
            reasoning_effort=reasoning_effort,
        )
        return GeneratedProposal(await self._run(self._native.generate_proposal(request)))

    async def freelancers(self) -> Freelancers:
        """List the freelancers that proposals can be sent as. Cache the result for 5 minutes or more.

        Returns:
            The freelancers with their profiles; none while the business developer is not in the agency.

        Raises:
            AuthenticationError: The key is mistyped or revoked.
            SubscriptionInactiveError: The account has no active subscription.

        Example:
            ``freelancers = await client.freelancers()``

        """
        return Freelancers(await self._run(self._native.freelancers()))

    async def get_job(self, ciphertext: str) -> ArchivedJob:
        """Return a job from the service's archive.

        Args:
            ciphertext: The job's ciphertext (``~02…``).

        Returns:
            The archived document, a dict; ``company_id()`` finds the buyer's company in it.

        Raises:
            NotFoundError: The archive does not have the job.

        Example:
            ``job = await client.get_job("~02abc")``

        """
        return ArchivedJob(await self._run(self._native.get_job(_checks.text("ciphertext", ciphertext))))

    async def get_client_jobs(self, company_id: Union[str, int]) -> ClientJobs:
        """Return a client of Upwork and their jobs.

        Args:
            company_id: The client's company, from ``ArchivedJob.company_id()``.

        Returns:
            The buyer with the open jobs and the work history that the service has read.

        Raises:
            NotFoundError: The service does not know the company.

        Example:
            ``client_jobs = await client.get_client_jobs(job.company_id())``

        """
        company = _input.identifier("company_id", company_id)
        return ClientJobs(await self._run(self._native.get_client_jobs(company)))

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Optional[Mapping[str, object]] = None,
        json: object = None,
    ) -> RawResponse:
        """Send a request to an endpoint without a method here, with key, retries, deadline and errors as usual.

        A ``GET`` is retried as a read; other methods only when the request was certainly not sent. It is not paced.

        Args:
            method: ``"GET"``, ``"POST"``, ``"PUT"``, ``"PATCH"`` or ``"DELETE"``.
            path: An absolute path below the base URL, without a query.
            query: Query parameters: strings, numbers or bools. They are percent-encoded here.
            json: The body.

        Returns:
            The response: ``status``, ``headers``, ``body`` and ``json()``.

        Raises:
            InvalidInputError: An argument is invalid. Nothing was sent.
            UpHuntError: The response is no 2xx, or there is none.

        Example:
            ``response = await client.request("GET", "/api/auto-apply-v2/status", query={"queueId": "q_1"})``

        """
        pairs = None if query is None else _input.query(query)
        body = None if json is None else _input.json_value("json", json)
        call = self._native.request(_checks.text("method", method), _checks.text("path", path), pairs, body)
        return RawResponse(*await self._run(call))

    async def check_setup(self) -> SetupReport:
        """Check that everything is in place to apply. Costs no credit.

        Returns:
            The report with each check. Failed requests are in the report, not raised.

        Example:
            ``print(await client.check_setup())`` prints a checklist with what to do.

        """
        return SetupReport(await self._run(self._native.check_setup()))

    async def confirm(self, event: WebhookEvent) -> Application:
        """Read the application of a webhook event from the service: a payload proves nothing.

        Args:
            event: The event from ``parse_webhook`` or a ``WebhookInbox``.

        Returns:
            The application, as the service has it.

        Raises:
            NotFoundError: There is no such application: do not trust the event.

        Example:
            ``application = await client.confirm(parse_webhook(body))``

        """
        wire = _input.json_value("event", _input.mapping("event", event))
        return Application(await self._run(self._native.confirm(wire)))

    async def close(self) -> None:
        """Close idle connections. The client may be used again and then opens new ones."""
        self._close()

    async def __aenter__(self: _ClientType) -> _ClientType:
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.close()

    async def _run(self, call: _native.Call) -> Any:
        return await call.future()

    async def _wait(
        self,
        ids: tuple[Optional[str], Optional[str]],
        options: _native.WaitOptions,
        on_update: Optional[Callable[[Application], object]],
    ) -> Application:
        return await self._follow(self._native.watch(*ids, options), on_update)

    async def _follow(self, watch: _native.Watch, on_update: Optional[Callable[[Application], object]]) -> Application:
        # The first state always comes, or an error.
        while (state := await self._run(watch.next())) is not None:
            application = Application(state)
            if on_update is not None:
                await async_notify(on_update, application)
        return application

    async def _iterate(self, rows: _native.AppliedJobs) -> AsyncIterator[Application]:
        while (row := await self._run(rows.next())) is not None:
            yield Application(row)
