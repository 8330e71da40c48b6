"""What one can ask of the service, declared once for both clients.

Each method gives the core's call to ``_run``, or to ``_follow`` when there is news on the way, with which a client says
how calls are run: ``UpHunt`` waits, ``AsyncUpHunt`` awaits. The stub of the second is written from this file and from
``_surface.py``, which has what concerns applications, by ``stubs.py``.
"""

from __future__ import annotations

from _collections_abc import Callable, Mapping

from . import _native
from ._later import Literal, Optional, Union, arguments, models
from ._native import RawResponse
from ._options import Options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Service(Options):
    """What a client can ask for."""

    def _run(self, call: _native.Call) -> Any:
        raise NotImplementedError

    def _follow(self, begin: Callable[..., _native.Call], **tells: Optional[Callable[..., object]]) -> Any:
        """Begin a call that tells on its way how it goes, by the arguments of these names, in this order."""
        raise NotImplementedError

    def _iterate(self, cursor: _native.Cursor) -> Any:
        raise NotImplementedError

    def generate_proposal(
        self,
        *,
        job_id: Optional[str] = None,
        job_title: Optional[str] = None,
        job_description: Optional[str] = None,
        feed_id: Optional[str] = None,
        reasoning_effort: Optional[Union[models.ReasoningEffort, Literal["low", "medium", "high"]]] = None,
    ) -> models.GeneratedProposal:
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
        request = {
            "job_id": job_id,
            "job_title": job_title,
            "job_description": job_description,
            "feed_id": feed_id,
            "reasoning_effort": reasoning_effort,
        }
        return self._run(self._core.generate_proposal(request))  # type: ignore[no-any-return]

    def freelancers(self) -> models.Freelancers:
        """List everyone a proposal can be sent as. Keep the answer for 5 minutes or more.

        Returns:
            The freelancers with their profiles; none where the business developer is not in the agency yet.

        Raises:
            UnauthorizedError: The key is mistyped or revoked.
            SubscriptionInactiveError: No active subscription is behind the key.

        Example:
            ``client.freelancers().profiles()[0].profile_id``

        """
        return self._run(self._core.freelancers())  # type: ignore[no-any-return]

    def get_job(self, ciphertext: str) -> models.ArchivedJob:
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
        return self._run(self._core.get_job(ciphertext))  # type: ignore[no-any-return]

    def get_client_jobs(self, company_id: Union[str, int]) -> models.ClientJobs:
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
        return self._run(self._core.get_client_jobs(company_id))  # type: ignore[no-any-return]

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Optional[Mapping[str, str]] = None,
        json: object = None,
    ) -> RawResponse:
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
        parameters = arguments.mapping(query)
        pairs = list(parameters.items()) if isinstance(parameters, dict) else parameters
        return self._run(self._core.request(method, path, pairs, json))  # type: ignore[no-any-return]

    def check_setup(self) -> models.SetupReport:
        """Check that everything is in place to apply. Costs no credit.

        Returns:
            The report, with each check. What went wrong is in it too, so nothing is raised for that.

        Example:
            ``print(client.check_setup())`` shows a checklist with what to do.

        """
        return self._run(self._core.check_setup())  # type: ignore[no-any-return]

    def confirm(self, event: models.WebhookEvent) -> models.Application:
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
        return self._run(self._core.confirm(event))  # type: ignore[no-any-return]

    @property
    def credits(self) -> models.CreditLedger:
        """Where the credits of this client's applications went, as far as it has seen. Asks nobody.

        Example:
            ``print(client.credits.reserved, "on their way,", client.credits.deducted, "spent")``

        """
        return self._core.credits()
