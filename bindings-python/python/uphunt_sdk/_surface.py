"""What one can do about applications, declared once for both clients. See ``_service.py``."""

from __future__ import annotations

from _collections_abc import AsyncIterator as AsyncIterator
from _collections_abc import Callable, Iterable, Iterator, Mapping, Sequence

from ._later import Optional, Union, arguments, errors, models
from ._service import Service


class Surface(Service):
    """What a client can do."""

    def apply(
        self,
        *,
        job_id: str,
        cover_letter: str,
        profile_id: Optional[str] = None,
        proposal: Optional[Mapping[str, object]] = None,
        auto_fill_other_questions: Optional[bool] = None,
        question_answers: Optional[Sequence[Mapping[str, object]]] = None,
    ) -> models.Submission:
        """Send a proposal, once. One credit is reserved; it is spent only if the proposal reaches Upwork.

        When the answer is lost on the way, the service is asked what became of the job before anything is sent again;
        the submission then has ``recovered`` set.

        Args:
            job_id: The job: its URL, its ciphertext (``~01…`` or ``~02…``) or its UUID.
            cover_letter: The cover letter, as the client will read it.
            profile_id: The freelancer's profile to send it as, from ``freelancers()``; without one, the default one.
            proposal: The terms: ``hourly_rate`` in US dollars and ``timeline``, one of ``Timeline``'s values. The
                service's spelling (``hourlyRate``) is understood, too.
            auto_fill_other_questions: Whether the service answers the questions that are left open.
            question_answers: Answers to screening questions: ``{"question": …, "answer": …}`` each.

        Returns:
            The submission: its ``queue_id``, by which to ask for its status, and the ``credits_remaining``.

        Raises:
            AlreadyAppliedError: This job was applied to before; ``application`` is that application.
            OutOfCreditsError: No credits are left.
            OutcomeUnknownError: The answer was lost, and the service cannot be asked what became of it.
            InvalidInputError: An argument is not what it should be. Nothing was sent.
            UpHuntError: Any other kind. Nothing was queued, and no credit is touched.

        Example:
            >>> submission = client.apply(  # doctest: +SKIP
            ...     job_id="~01abc123def456",
            ...     cover_letter="Hi, our team has 5+ years of experience with…",
            ...     proposal={"hourly_rate": 65, "timeline": "1 to 3 months"},
            ... )
            >>> submission.queue_id  # doctest: +SKIP
            'q_1'

        """
        request = arguments.application(
            job_id, cover_letter, profile_id, proposal, auto_fill_other_questions, question_answers
        )
        return self._run(self._core.apply(request))  # type: ignore[no-any-return]

    def status(self, *, queue_id: Optional[str] = None, job_id: Optional[str] = None) -> models.Application:
        """Ask how an application stands, now.

        Args:
            queue_id: What ``apply`` answered.
            job_id: Or the job: names the latest application to it.

        Returns:
            The application; ``application_status`` says how it stands, ``is_settled()`` whether that is its end.

        Raises:
            NotFoundError: There is no such application, or none to that job.
            InvalidInputError: Both ids were given, or neither.

        Example:
            ``client.status(queue_id=submission.queue_id).application_status``

        """
        return self._run(self._core.status(queue_id, job_id))  # type: ignore[no-any-return]

    def wait(
        self,
        queue_id: Optional[str] = None,
        *,
        job_id: Optional[str] = None,
        timeout: float = 300.0,
        on_update: Optional[Callable[[models.Application], object]] = None,
        poll_interval: Optional[float] = None,
    ) -> models.Application:
        """Wait until an application settles: by default every 5 s in the first minute, then every 15 s.

        Args:
            queue_id: What ``apply`` answered.
            job_id: Or the job.
            timeout: Seconds to wait in all.
            on_update: Called with the first state and with each that differs from the one before. What it raises ends
                the wait. With ``AsyncUpHunt`` it may be a coroutine function; each call of it is awaited before the
                next, while the waiting goes on.
            poll_interval: Seconds between polls, instead of the documented rhythm.

        Returns:
            The application as it settled; ``credit()`` says what became of its credit.

        Raises:
            WaitTimeoutError: It had not settled by then; ``application`` is how it stood.
            NotFoundError: There is no such application.

        Example:
            ``client.wait("q_1", timeout=120, on_update=lambda a: print(a.application_status))``

        """
        return self._follow(  # type: ignore[no-any-return]
            lambda tell: self._core.wait(queue_id, job_id, (timeout, poll_interval, tell)), on_update=on_update
        )

    def apply_and_wait(
        self,
        *,
        job_id: str,
        cover_letter: str,
        profile_id: Optional[str] = None,
        proposal: Optional[Mapping[str, object]] = None,
        auto_fill_other_questions: Optional[bool] = None,
        question_answers: Optional[Sequence[Mapping[str, object]]] = None,
        timeout: float = 300.0,
        on_update: Optional[Callable[[models.Application], object]] = None,
        poll_interval: Optional[float] = None,
    ) -> models.Application:
        """Send a proposal and wait until it settles.

        Args:
            job_id: The job: its URL, its ciphertext (``~01…`` or ``~02…``) or its UUID.
            cover_letter: The cover letter, as the client will read it.
            profile_id: The freelancer's profile to send it as; without one, the default one.
            proposal: The terms: ``hourly_rate`` in US dollars and ``timeline``, one of ``Timeline``'s values. The
                service's spelling (``hourlyRate``) is understood, too.
            auto_fill_other_questions: Whether the service answers the questions that are left open.
            question_answers: Answers to screening questions: ``{"question": …, "answer": …}`` each.
            timeout: Seconds to wait in all, once it is sent.
            on_update: Called with the first state and with each that differs from the one before, as in ``wait``.
            poll_interval: Seconds between polls, instead of the documented rhythm.

        Returns:
            The application as it settled; ``credit()`` says what became of its credit.

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
            lambda tell: self._core.apply_and_wait(request, (timeout, poll_interval, tell)), on_update=on_update
        )

    def apply_many(
        self,
        requests: Iterable[Mapping[str, object]],
        *,
        concurrency: int = 8,
        on_progress: Optional[Callable[[int, int], object]] = None,
        on_result: Optional[Callable[[int, Union[models.Submission, errors.UpHuntError]], object]] = None,
    ) -> list[Union[models.Submission, errors.UpHuntError]]:
        """Send many proposals in one call, paced by the service's limits.

        A request waits for its turn as long as it takes, and its deadline begins then. Once a day's limit is used up,
        each that is left comes to a ``RateLimitedError``.

        What ends the call before all are done (Ctrl-C, a cancellation, what a callback raises) carries the results so
        far as ``results``: a list like the one that is returned, with ``None`` for each that was not sent, or whose
        answer had not come. Sending those again is safe: the service takes one proposal a job, and
        ``AlreadyAppliedError`` has the one that it took.

        Args:
            requests: A mapping with the arguments of ``apply`` for each. Further keys, which only the service knows, go
                into an ``ApplyRequest``.
            concurrency: How many are on their way at once.
            on_progress: Called with how many of how many are done. What it raises ends the call; what was not sent by
                then is not sent. With ``AsyncUpHunt`` it may be a coroutine function.
            on_result: Called with the place of a request, from 0 on, and what it came to, as soon as that is known: to
                write it down, say. Otherwise like ``on_progress``.

        Returns:
            In the order of the requests, each one's submission or the error it came to: ``InvalidInputError`` where the
            job or the letter is missing or empty, for which nothing was sent.

        Raises:
            InvalidInputError: A request is no mapping, has a key that ``apply`` does not have, or a value of the wrong
                kind. Nothing was sent.

        Example:
            ``client.apply_many([{"job_id": "~01abc", "cover_letter": "Hi…"}], on_progress=print)``

        """
        given = arguments.listed("requests", requests, "Give a list of dicts with the arguments of apply().")
        return self._follow(  # type: ignore[no-any-return]
            lambda *tells: self._core.apply_many(given, (concurrency, *tells)),
            on_progress=on_progress,
            on_result=on_result,
        )

    def status_many(
        self,
        queue_ids: Optional[Iterable[str]] = None,
        *,
        job_ids: Optional[Iterable[str]] = None,
        concurrency: int = 8,
        on_progress: Optional[Callable[[int, int], object]] = None,
        on_result: Optional[Callable[[int, Union[models.Application, errors.UpHuntError]], object]] = None,
    ) -> list[Union[models.Application, errors.UpHuntError]]:
        """Ask how many applications stand, now, in one call, paced by the service's limits.

        Args:
            queue_ids: What ``apply`` answered, each.
            job_ids: Or the jobs.
            concurrency: How many requests are on their way at once.
            on_progress: Called with how many of how many are done. What it raises ends the call; that exception has the
                ``results`` so far, as in ``apply_many``.
            on_result: Called with the place of an id, from 0 on, and what it came to, as soon as that is known.

        Returns:
            In the order of the ids, each one's application or the error it came to: ``InvalidInputError`` where the id
            is ``None`` or empty.

        Raises:
            InvalidInputError: Both kinds of ids were given, or neither, or one is no text. Nothing was sent.

        Example:
            ``client.status_many(submission.queue_id for submission in submissions)``

        """
        given = (arguments.ids("queue_ids", queue_ids), arguments.ids("job_ids", job_ids))
        return self._follow(  # type: ignore[no-any-return]
            lambda *tells: self._core.status_many(*given, (concurrency, *tells)),
            on_progress=on_progress,
            on_result=on_result,
        )

    def applied_jobs(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        status: Optional[str] = None,
    ) -> models.AppliedJobsPage:
        """Read one page of the applications made so far, newest first.

        Args:
            limit: Rows a page; the service's own size without one.
            offset: Rows to skip.
            status: Only applications that stand like this.

        Returns:
            The page: its ``jobs``, and the ``total`` if the service tells.

        Raises:
            InvalidInputError: An argument is not what it should be. Nothing was sent.

        Example:
            ``[job.job_id for job in client.applied_jobs(status="applied").jobs]``

        """
        return self._run(self._core.applied_jobs(limit, offset, status))  # type: ignore[no-any-return]

    def iter_applied_jobs(
        self,
        *,
        limit: Optional[int] = None,
        offset: Optional[int] = None,
        status: Optional[str] = None,
    ) -> Iterator[models.Application]:
        """Iterate over all applications, newest first, none skipped and none twice although new ones arrive.

        With ``UpHunt`` by ``for``, with ``AsyncUpHunt`` by ``async for``.

        Args:
            limit: Rows a page; 50 without one.
            offset: Rows to skip.
            status: Only applications that stand like this.

        Returns:
            An iterator, which reads a page whenever it needs one.

        Raises:
            InvalidInputError: An argument is not what it should be. Nothing was sent.

        Example:
            ``for job in client.iter_applied_jobs(status="applied"): print(job.job_id)``

        """
        return self._iterate(self._core.iter_applied_jobs(limit, offset, status))  # type: ignore[no-any-return]
