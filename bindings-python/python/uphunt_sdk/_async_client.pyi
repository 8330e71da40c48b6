# Written by stubs.py from _options.py, _service.py, _surface.py and _async_client.py.
# fmt: off
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from typing import Literal, NoReturn, Optional, Union

from typing_extensions import Self

from . import errors, models
from ._native import RawResponse

__all__ = ["AsyncUpHunt"]

class AsyncUpHunt:
    """Speaks to the service; each call is awaited. May be shared by tasks, and by several event loops.

Cancelling a task drops its request: the connection closes, and the client goes on being usable.

Example:
    >>> from uphunt_sdk import AsyncUpHunt
    >>> async def main():
    ...     async with AsyncUpHunt() as client:
    ...         await client.apply_and_wait(job_id="~01abc", cover_letter="Hi…")"""

    def __init__(self, api_key: Optional[str]=None, base_url: Optional[str]=None, timeout: float=30.0, *, deadline: Optional[float]=90.0, max_retries: int=2, backoff: tuple[float, float]=(0.5, 20.0), pacing: Literal['wait', 'fail_fast', 'off']='wait', limits: Optional[Mapping[str, Sequence[tuple[int, float]]]]=None, max_in_flight: int=256, connect_timeout: float=10.0, proxy: Optional[str]=None, headers: Optional[Mapping[str, str]]=None, user_agent: Optional[str]=None, allow_http: bool=False, without_key: bool=False) -> None:
        """Make a client. Nothing is sent by it.

        Args:
            api_key: The key; by default what ``UPHUNT_API_KEY`` holds.
            base_url: Where the service is; by default what ``UPHUNT_BASE_URL`` holds, else ``https://uphunt.io``.
            timeout: Seconds that one attempt may take.
            deadline: Seconds that a whole call may take, with all attempts and waits; ``None`` for no end.
            max_retries: Attempts after the first.
            backoff: Seconds that the wait before the first retry has at most, and that any has at most. In between the
                limit doubles with each retry; the wait itself is drawn evenly below it.
            pacing: What to do when a request would exceed a documented limit: ``"wait"`` for its turn, ``"fail_fast"``
                with ``RateLimitedError``, or ``"off"``.
            limits: Other limits than the documented ones, for a plan that has others: pairs of requests and seconds by
                endpoint. ``{"status": [(600, 60)]}`` allows 600 status requests in any minute, ``{"status": []}`` any
                number. The service's ``X-RateLimit-*`` headers go on correcting them. The endpoints are ``apply``,
                ``status``, ``applied_jobs``, ``generate_proposal``, ``freelancers``, ``archived_job``, ``client_jobs``.
            max_in_flight: How many requests may be under way at once, over all threads and tasks.
            connect_timeout: Seconds that making a connection may take.
            proxy: A proxy for all requests; by default what ``HTTPS_PROXY`` and its like say.
            headers: Headers to send with every request.
            user_agent: What stands in ``User-Agent`` before the SDK's own name.
            allow_http: Whether plain ``http`` to another machine is allowed. The key crosses the network readable.
            without_key: Send no key: for a proxy of one's own that adds it.

        Raises:
            InvalidInputError: There is no key, or an argument is not what it should be.

        """

    def with_options(self, *, timeout: float=..., deadline: Optional[float]=..., max_retries: int=..., backoff: tuple[float, float]=..., pacing: Literal['wait', 'fail_fast', 'off']=...) -> Self:
        """Give the same client, making its calls like this. Connections, limits and ledger are shared.

        Args:
            timeout: Seconds that one attempt may take.
            deadline: Seconds that a whole call may take, with all attempts and waits; ``None`` for no end.
            max_retries: Attempts after the first.
            backoff: Seconds that the wait before the first retry has at most, and that any has at most.
            pacing: ``"wait"``, ``"fail_fast"`` or ``"off"``.

        Raises:
            InvalidInputError: An argument is not what it should be.

        Example:
            ``client.with_options(max_retries=0, timeout=5).status(queue_id="q_1")``

        """

    async def generate_proposal(self, *, job_id: Optional[str]=None, job_title: Optional[str]=None, job_description: Optional[str]=None, feed_id: Optional[str]=None, reasoning_effort: Optional[Union[models.ReasoningEffort, Literal['low', 'medium', 'high']]]=None) -> models.GeneratedProposal:
        """Have a cover letter written. Nothing is sent to Upwork, and no credit is used.

        Args:
            job_id: The job. Either this, or a title with a description.
            job_title: The title of a job the service does not know.
            job_description: Its description.
            feed_id: The feed whose settings to write by.
            reasoning_effort: ``"low"``, ``"medium"`` or ``"high"``; another one as ``ReasoningEffort("…")``.

        Returns:
            The text, as ``proposal``.

        Raises:
            InvalidInputError: There is neither a job nor a title with a description. Nothing was sent.
            NotFoundError: The service does not know the job.

        Example:
            ``client.generate_proposal(job_id="~01abc").proposal``

        """

    async def freelancers(self) -> models.Freelancers:
        """List everyone a proposal can be sent as. Keep the answer for 5 minutes or more.

        Returns:
            The freelancers with their profiles; none where the business developer is not in the agency yet.

        Raises:
            UnauthorizedError: The key is mistyped or revoked.
            SubscriptionInactiveError: No active subscription is behind the key.

        Example:
            ``client.freelancers().profiles()[0].profile_id``

        """

    async def get_job(self, ciphertext: str) -> models.ArchivedJob:
        """Read a job from the service's archive.

        Args:
            ciphertext: The job's ciphertext (``~02…``).

        Returns:
            The archived document, a dict; ``company_id()`` finds the buyer's company in it.

        Raises:
            NotFoundError: The archive does not have it.

        Example:
            ``client.get_client_jobs(client.get_job("~02abc").company_id())``

        """

    async def get_client_jobs(self, company_id: Union[str, int]) -> models.ClientJobs:
        """Read a client of Upwork and their jobs.

        Args:
            company_id: The client's company, as ``ArchivedJob.company_id()`` finds it.

        Returns:
            The buyer with the open jobs and the work history that the service has seen.

        Raises:
            NotFoundError: The service does not know the company.

        Example:
            ``[job.title for job in client.get_client_jobs("1234567890").open_jobs]``

        """

    async def request(self, method: str, path: str, *, query: Optional[Mapping[str, str]]=None, json: object=None) -> RawResponse:
        """Send a request to a path that is not modelled (yet), with key, retries, deadline and errors like any other.

        A ``GET`` is retried as a read; anything else only when it certainly never arrived. It is not paced.

        Args:
            method: ``"GET"``, ``"POST"``, ``"PUT"``, ``"PATCH"`` or ``"DELETE"``.
            path: An absolute path below the base URL, without a query.
            query: Parameters, which are percent-encoded here.
            json: The body.

        Returns:
            The answer as it came: ``status``, ``headers``, ``body`` and ``json()``.

        Raises:
            InvalidInputError: An argument is not what it should be. Nothing was sent.
            UpHuntError: The answer is no 2xx, or none came.

        Example:
            ``client.request("GET", "/api/auto-apply-v2/status", query={"queueId": "q_1"}).json()``

        """

    async def check_setup(self) -> models.SetupReport:
        """Check that everything is in place to apply. Costs no credit.

        Returns:
            The report, with each check. What went wrong is in it too, so nothing is raised for that.

        Example:
            ``print(client.check_setup())`` shows a checklist with what to do.

        """

    async def confirm(self, event: models.WebhookEvent) -> models.Application:
        """Ask the service how a webhook's application stands. A payload proves nothing.

        Args:
            event: What ``parse_webhook`` or a ``WebhookInbox`` gave.

        Returns:
            The application as the service has it.

        Raises:
            NotFoundError: The service knows no such application: the event is not to be believed.

        Example:
            ``client.confirm(parse_webhook(body)).is_applied()``

        """

    @property
    def credits(self) -> models.CreditLedger:
        """Where the credits of this client's applications went, as far as it has seen. Asks nobody.

        Example:
            ``print(client.credits.reserved, "on their way,", client.credits.deducted, "spent")``

        """

    async def apply(self, *, job_id: str, cover_letter: str, profile_id: Optional[str]=None, proposal: Optional[Mapping[str, object]]=None, auto_fill_other_questions: Optional[bool]=None, question_answers: Optional[Sequence[Mapping[str, object]]]=None) -> models.Submission:
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

    async def status(self, *, queue_id: Optional[str]=None, job_id: Optional[str]=None) -> models.Application:
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

    async def wait(self, queue_id: Optional[str]=None, *, job_id: Optional[str]=None, timeout: float=300.0, on_update: Optional[Callable[[models.Application], object]]=None, poll_interval: Optional[float]=None) -> models.Application:
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

    async def apply_and_wait(self, *, job_id: str, cover_letter: str, profile_id: Optional[str]=None, proposal: Optional[Mapping[str, object]]=None, auto_fill_other_questions: Optional[bool]=None, question_answers: Optional[Sequence[Mapping[str, object]]]=None, timeout: float=300.0, on_update: Optional[Callable[[models.Application], object]]=None, poll_interval: Optional[float]=None) -> models.Application:
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

    async def apply_many(self, requests: Iterable[Mapping[str, object]], *, concurrency: int=8, on_progress: Optional[Callable[[int, int], object]]=None, on_result: Optional[Callable[[int, Union[models.Submission, errors.UpHuntError]], object]]=None) -> list[Union[models.Submission, errors.UpHuntError]]:
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

    async def status_many(self, queue_ids: Optional[Iterable[str]]=None, *, job_ids: Optional[Iterable[str]]=None, concurrency: int=8, on_progress: Optional[Callable[[int, int], object]]=None, on_result: Optional[Callable[[int, Union[models.Application, errors.UpHuntError]], object]]=None) -> list[Union[models.Application, errors.UpHuntError]]:
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

    async def applied_jobs(self, *, limit: Optional[int]=None, offset: Optional[int]=None, status: Optional[str]=None) -> models.AppliedJobsPage:
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

    def iter_applied_jobs(self, *, limit: Optional[int]=None, offset: Optional[int]=None, status: Optional[str]=None) -> AsyncIterator[models.Application]:
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

    async def close(self) -> None:
        """Close the connections. A client that is used again opens new ones."""

    async def __aenter__(self) -> Self:
        ...

    async def __aexit__(self, *_exc: object) -> None:
        ...
