"""What one can ask of the service, declared once for both clients.

Each method gives the core's call to ``_run``, or to ``_follow`` when there is news on the way, with which a client says
how calls are run: ``UpHunt`` waits, ``AsyncUpHunt`` awaits. The stub of the second is written from this file by
``stubs.py``.
"""

from __future__ import annotations

from . import _arguments as arguments
from ._options import Options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any, Callable

    from ._native import Call, Cursor, RawResponse
    from .errors import UpHuntError
    from .models import (
        Application,
        AppliedJobsPage,
        ArchivedJob,
        ClientJobs,
        CreditLedger,
        Freelancers,
        GeneratedProposal,
        SetupReport,
        Submission,
        WebhookEvent,
    )


class Surface(Options):
    """What a client can do."""

    def _run(self, call: Call) -> Any:
        raise NotImplementedError

    def _follow(self, begin: Callable[[Any], Call], tell: Callable[..., object] | None) -> Any:
        """Begin a call that tells on its way how it goes."""
        raise NotImplementedError

    def _iterate(self, cursor: Cursor) -> Any:
        raise NotImplementedError

    def apply(
        self,
        *,
        job_id: str,
        cover_letter: str,
        profile_id: str | None = None,
        proposal: Mapping[str, Any] | None = None,
        auto_fill_other_questions: bool | None = None,
        question_answers: Sequence[Mapping[str, Any]] | None = None,
    ) -> Submission:
        """Send a proposal, once. One credit is reserved; it is spent only if the proposal reaches Upwork.

        When the answer is lost on the way, the service is asked what became of the job before anything is sent again;
        the submission then has ``recovered`` set.

        Args:
            job_id: The job: its URL, its ciphertext (``~01…`` or ``~02…``) or its UUID.
            cover_letter: The cover letter, as the client will read it.
            profile_id: The freelancer's profile to send it as, from ``freelancers()``; without one, the default one.
            proposal: The terms: ``hourlyRate`` in US dollars and ``timeline``, one of ``Timeline``'s values.
            auto_fill_other_questions: Whether the service answers the questions that are left open.
            question_answers: Answers to screening questions: ``{"question": …, "answer": …}`` each.

        Raises:
            AlreadyAppliedError: This job was applied to before; ``application`` is that application.
            OutOfCreditsError: No credits are left.
            OutcomeUnknownError: The answer was lost, and the service cannot be asked what became of it.
            UpHuntError: Any other kind. Nothing was queued, and no credit is touched.

        Example:
            >>> submission = client.apply(  # doctest: +SKIP
            ...     job_id="~01abc123def456",
            ...     cover_letter="Hi, our team has 5+ years of experience with…",
            ...     proposal={"hourlyRate": 65, "timeline": "1 to 3 months"},
            ... )
            >>> submission.queue_id  # doctest: +SKIP
            'q_1'

        """
        request = arguments.application(
            job_id, cover_letter, profile_id, proposal, auto_fill_other_questions, question_answers
        )
        return self._run(self._core.apply(request))  # type: ignore[no-any-return]

    def status(self, *, queue_id: str | None = None, job_id: str | None = None) -> Application:
        """Ask how an application stands, now.

        Args:
            queue_id: What ``apply`` answered.
            job_id: Or the job: names the latest application to it.

        Raises:
            NotFoundError: There is no such application, or none to that job.
            InvalidInputError: Both ids were given, or neither.

        Example:
            ``client.status(queue_id=submission.queue_id).application_status``

        """
        return self._run(self._core.status(queue_id, job_id))  # type: ignore[no-any-return]

    def wait(
        self,
        queue_id: str | None = None,
        *,
        job_id: str | None = None,
        timeout: float = 300.0,
        on_update: Callable[[Application], object] | None = None,
        poll_interval: float | None = None,
    ) -> Application:
        """Wait until an application settles: by default every 5 s in the first minute, then every 15 s.

        Args:
            queue_id: What ``apply`` answered.
            job_id: Or the job.
            timeout: Seconds to wait in all.
            on_update: Called with the first state and with each that differs from the one before. What it raises ends
                the wait. With ``AsyncUpHunt`` it may be a coroutine function; each call of it is awaited before the
                next, while the waiting goes on.
            poll_interval: Seconds between polls, instead of the documented rhythm.

        Raises:
            WaitTimeoutError: It had not settled by then; ``application`` is how it stood.

        Example:
            ``client.wait("q_1", timeout=120, on_update=lambda a: print(a.application_status))``

        """
        return self._follow(  # type: ignore[no-any-return]
            lambda tell: self._core.wait(queue_id, job_id, (timeout, poll_interval, tell)), on_update
        )

    def apply_and_wait(
        self,
        *,
        job_id: str,
        cover_letter: str,
        profile_id: str | None = None,
        proposal: Mapping[str, Any] | None = None,
        auto_fill_other_questions: bool | None = None,
        question_answers: Sequence[Mapping[str, Any]] | None = None,
        timeout: float = 300.0,
        on_update: Callable[[Application], object] | None = None,
        poll_interval: float | None = None,
    ) -> Application:
        """Send a proposal and wait until it settles. The arguments are those of ``apply`` and ``wait``.

        Raises:
            WaitTimeoutError: It was sent, but had not settled by then; ``queue_id`` names it.
            UpHuntError: As in ``apply``.

        Example:
            ``client.apply_and_wait(job_id="~01abc", cover_letter="Hi…").credit()``

        """
        request = arguments.application(
            job_id, cover_letter, profile_id, proposal, auto_fill_other_questions, question_answers
        )
        return self._follow(  # type: ignore[no-any-return]
            lambda tell: self._core.apply_and_wait(request, (timeout, poll_interval, tell)), on_update
        )

    def apply_many(
        self,
        requests: Iterable[Mapping[str, Any]],
        *,
        concurrency: int = 8,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> list[Submission | UpHuntError]:
        """Send many proposals in one call, paced by the service's limits.

        Args:
            requests: A mapping with the arguments of ``apply`` for each.
            concurrency: How many are on their way at once.
            on_progress: Called with how many of how many are done. What it raises ends the call; what was not sent by
                then is not sent. With ``AsyncUpHunt`` it may be a coroutine function.

        Returns:
            In the order of the requests, each one's submission or the error it came to.

        Raises:
            InvalidInputError: A request is no mapping, or has arguments of the wrong kind. Nothing was sent.

        Example:
            ``client.apply_many([{"job_id": "~01abc", "cover_letter": "Hi…"}], on_progress=print)``

        """
        given = list(requests)
        return self._follow(  # type: ignore[no-any-return]
            lambda tell: self._core.apply_many(given, (concurrency, tell)), on_progress
        )

    def status_many(
        self,
        queue_ids: Iterable[str] | None = None,
        *,
        job_ids: Iterable[str] | None = None,
        concurrency: int = 8,
        on_progress: Callable[[int, int], object] | None = None,
    ) -> list[Application | UpHuntError]:
        """Ask how many applications stand, now, in one call, paced by the service's limits.

        Args:
            queue_ids: What ``apply`` answered, each.
            job_ids: Or the jobs.
            concurrency: How many requests are on their way at once.
            on_progress: Called with how many of how many are done. What it raises ends the call.

        Returns:
            In the order of the ids, each one's application or the error it came to.

        Raises:
            InvalidInputError: Both kinds of ids were given, or neither, or one is no text. Nothing was sent.

        Example:
            ``client.status_many(submission.queue_id for submission in submissions)``

        """
        given = (arguments.ids("queue_ids", queue_ids), arguments.ids("job_ids", job_ids))
        return self._follow(  # type: ignore[no-any-return]
            lambda tell: self._core.status_many(*given, (concurrency, tell)), on_progress
        )

    def applied_jobs(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        status: str | None = None,
    ) -> AppliedJobsPage:
        """Read one page of the applications made so far, newest first.

        Args:
            limit: Rows a page; the service's own size without one.
            offset: Rows to skip.
            status: Only applications that stand like this.

        Example:
            ``[job.job_id for job in client.applied_jobs(status="applied").jobs]``

        """
        return self._run(self._core.applied_jobs(limit, offset, status))  # type: ignore[no-any-return]

    def iter_applied_jobs(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        status: str | None = None,
    ) -> Iterator[Application]:
        """Iterate over all applications, newest first, none skipped and none twice although new ones arrive.

        With ``UpHunt`` by ``for``, with ``AsyncUpHunt`` by ``async for``.

        Args:
            limit: Rows a page; 50 without one.
            offset: Rows to skip.
            status: Only applications that stand like this.

        Example:
            ``for job in client.iter_applied_jobs(status="applied"): print(job.job_id)``

        """
        return self._iterate(self._core.iter_applied_jobs(limit, offset, status))  # type: ignore[no-any-return]

    def generate_proposal(
        self,
        *,
        job_id: str | None = None,
        job_title: str | None = None,
        job_description: str | None = None,
        feed_id: str | None = None,
        reasoning_effort: str | None = None,
    ) -> GeneratedProposal:
        """Have a cover letter written. Nothing is sent to Upwork, and no credit is used.

        Args:
            job_id: The job. Either this, or a title with a description.
            job_title: The title of a job the service does not know.
            job_description: Its description.
            feed_id: The feed whose settings to write by.
            reasoning_effort: ``"low"``, ``"medium"`` or ``"high"``.

        Example:
            ``client.generate_proposal(job_id="~01abc").proposal``

        """
        request = {
            "job_id": job_id,
            "job_title": job_title,
            "job_description": job_description,
            "feed_id": feed_id,
            "reasoning_effort": reasoning_effort,
        }
        return self._run(self._core.generate_proposal(request))  # type: ignore[no-any-return]

    def freelancers(self) -> Freelancers:
        """List everyone a proposal can be sent as. Keep the answer for 5 minutes or more.

        Example:
            ``client.freelancers().freelancers[0].default_profile().profile_id``

        """
        return self._run(self._core.freelancers())  # type: ignore[no-any-return]

    def get_job(self, ciphertext: str) -> ArchivedJob:
        """Read a job from the service's archive by its ciphertext (``~02…``).

        Raises:
            NotFoundError: The archive does not have it.

        """
        return self._run(self._core.get_job(ciphertext))  # type: ignore[no-any-return]

    def get_client_jobs(self, company_id: str) -> ClientJobs:
        """Read a client of Upwork and their jobs, by the company id that ``ArchivedJob.company_id()`` finds.

        Raises:
            NotFoundError: The service does not know the company.

        """
        return self._run(self._core.get_client_jobs(company_id))  # type: ignore[no-any-return]

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        json: Any = None,
    ) -> RawResponse:
        """Send a request to a path that is not modelled (yet), with key, retries, deadline and errors like any other.

        A ``GET`` is retried as a read; anything else only when it certainly never arrived. It is not paced.

        Args:
            method: ``"GET"``, ``"POST"``, ``"PUT"``, ``"PATCH"`` or ``"DELETE"``.
            path: An absolute path below the base URL, without a query.
            query: Parameters, which are percent-encoded here.
            json: The body.

        Example:
            ``client.request("GET", "/api/auto-apply-v2/status", query={"queueId": "q_1"}).json()``

        """
        parameters = arguments.mapping(query)
        pairs = list(parameters.items()) if isinstance(parameters, dict) else parameters
        return self._run(self._core.request(method, path, pairs, json))  # type: ignore[no-any-return]

    def check_setup(self) -> SetupReport:
        """Check that everything is in place to apply. Costs no credit; what went wrong is in the report.

        Example:
            ``print(client.check_setup())`` shows a checklist with what to do.

        """
        return self._run(self._core.check_setup())  # type: ignore[no-any-return]

    def confirm(self, event: WebhookEvent) -> Application:
        """Ask the service how a webhook's application stands. A payload proves nothing.

        Raises:
            NotFoundError: The service knows no such application: the event is not to be believed.

        """
        return self._run(self._core.confirm(event))  # type: ignore[no-any-return]

    @property
    def credits(self) -> CreditLedger:
        """Where the credits of this client's applications went, as far as it has seen. Asks nobody."""
        return self._core.credits()
