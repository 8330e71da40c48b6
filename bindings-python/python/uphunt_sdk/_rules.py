"""What models can tell beyond their fields. The core answers; nothing is decided here."""

from __future__ import annotations

from . import _native
from ._model import Model, OpenEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .models import Credit, Freelancer, Profile, SetupCheck


class StatusRules(OpenEnum):
    """What a status means."""

    __slots__ = ()

    def is_settled(self) -> bool:
        """Whether the application has reached its end. An unknown status has not."""
        return _native.application_status(self)[0]

    def credit(self) -> Credit:
        """What became of the credit that the application reserved."""
        from .models import Credit

        return Credit(_native.application_status(self)[1])

    def hint(self) -> str | None:
        """What one can do about it, if anything."""
        return _native.application_status(self)[2]


class ApplicationRules(Model):
    """What an application's status means."""

    __slots__ = ()

    def _status(self) -> StatusRules:
        from .models import ApplicationStatus

        return ApplicationStatus(self["applicationStatus"])

    def is_settled(self) -> bool:
        """Whether it has reached its end."""
        return self._status().is_settled()

    def is_applied(self) -> bool:
        """Whether the proposal reached Upwork."""
        from .models import ApplicationStatus

        return self._status() == ApplicationStatus.APPLIED

    def credit(self) -> Credit:
        """What became of the credit it reserved: reserved, deducted or refunded."""
        return self._status().credit()

    def hint(self) -> str | None:
        """What one can do about its status, if anything."""
        return self._status().hint()


class SetupReportRules(Model):
    """A report that prints as a checklist."""

    __slots__ = ()

    def is_ready(self) -> bool:
        """Whether nothing was found that keeps proposals from being sent."""
        return _native.setup_is_ready(self)

    def check(self, name: str) -> SetupCheck | None:
        """Give one of the checks."""
        checks: list[SetupCheck] = self["checks"]
        return next((check for check in checks if check["name"] == name), None)

    def __str__(self) -> str:
        """Give the checklist."""
        return _native.setup_text(self)


class ArchivedJobRules(Model):
    """Finds things in the document."""

    __slots__ = ()

    def company_id(self) -> str | None:
        """Give the buyer's company, which ``get_client_jobs`` takes."""
        return _native.archived_job_company_id(self)


class FreelancersRules(Model):
    """Finds freelancers and their profiles."""

    __slots__ = ()

    def profiles(self) -> list[Profile]:
        """Give every profile that a proposal can be sent as, each freelancer's default first."""
        return _native.all_profiles(self)

    def by_profile(self, profile_id: str) -> Freelancer | None:
        """Give the freelancer whose profile this is."""
        return _native.profile_owner(self, profile_id)


class FreelancerRules(Model):
    """Finds profiles."""

    __slots__ = ()

    def default_profile(self) -> Profile | None:
        """Give the default profile, or the first where none is marked."""
        return _native.default_profile(self)
