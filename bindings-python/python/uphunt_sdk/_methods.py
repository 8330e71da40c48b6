"""Methods of models that are more than a field. The Rust core answers; nothing is decided here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from . import _native
from ._model import Model, OpenEnum

if TYPE_CHECKING:
    from .models import Credit, Freelancer, Profile, SetupCheck


class StatusMethods(OpenEnum):
    """What a status means."""

    def is_settled(self) -> bool:
        """Return whether the application has reached its end. An unknown status has not."""
        return _native.status_is_settled(self.value)

    def credit(self) -> Credit:
        """Return what happened to the credit that the application reserved."""
        from .models import Credit

        return Credit(_native.status_credit(self.value))

    def hint(self) -> Optional[str]:
        """Return what the user can do about it, if anything."""
        return _native.status_hint(self.value)


class ApplicationMethods(Model):
    """What an application's status means."""

    __slots__ = ()

    def _status(self) -> StatusMethods:
        from .models import ApplicationStatus

        return self._enum("applicationStatus", ApplicationStatus) or ApplicationStatus("")

    def is_settled(self) -> bool:
        """Return whether it has reached its end."""
        return self._status().is_settled()

    def is_applied(self) -> bool:
        """Return whether the proposal reached Upwork."""
        return self._status() == "applied"

    def credit(self) -> Credit:
        """Return what happened to its credit: reserved, deducted or refunded."""
        return self._status().credit()

    def hint(self) -> Optional[str]:
        """Return what the user can do about its status, if anything."""
        return self._status().hint()


class CampaignReportMethods(Model):
    """A report that prints as tables."""

    __slots__ = ()

    def __str__(self) -> str:
        """Return the tables as text."""
        return _native.campaign_table(self.to_dict())


class CampaignRowMethods(Model):
    """What became of an application's credit."""

    __slots__ = ()

    def credit(self) -> Optional[Credit]:
        """Return what happened to its credit; ``None`` where none was reserved, or where that is not known."""
        from .models import Credit

        credit = _native.row_credit(self.to_dict())
        return None if credit is None else Credit(credit)


class SetupReportMethods(Model):
    """A report that prints as a checklist."""

    __slots__ = ()

    def is_ready(self) -> bool:
        """Return whether no check found a reason that keeps proposals from being sent."""
        return _native.setup_is_ready(self.to_dict())

    def check(self, name: str) -> Optional[SetupCheck]:
        """Return the check with this name."""
        checks: list[SetupCheck] = self.get("checks", [])
        return next((check for check in checks if check["name"] == name), None)

    def __str__(self) -> str:
        """Return the checklist as text."""
        return _native.setup_text(self.to_dict())


class ArchivedJobMethods(Model):
    """Finds fields in the document."""

    __slots__ = ()

    def company_id(self) -> Optional[str]:
        """Return the buyer's company id, which ``get_client_jobs`` takes."""
        return _native.archived_job_company_id(self.to_dict())


class FreelancersMethods(Model):
    """Finds freelancers and their profiles."""

    __slots__ = ()

    def profiles(self) -> list[Profile]:
        """Return every profile that a proposal can be sent as, each freelancer's default profile first."""
        from .models import Profile

        return [Profile(profile) for profile in _native.all_profiles(self.to_dict())]

    def by_profile(self, profile_id: str) -> Optional[Freelancer]:
        """Return the freelancer who has this profile."""
        from ._input import text
        from .models import Freelancer

        owner = _native.profile_owner(self.to_dict(), text("profile_id", profile_id))
        return None if owner is None else Freelancer(owner)


class FreelancerMethods(Model):
    """Finds profiles."""

    __slots__ = ()

    def default_profile(self) -> Optional[Profile]:
        """Return the default profile, or the first one where none is marked."""
        from .models import Profile

        profile = _native.default_profile(self.to_dict())
        return None if profile is None else Profile(profile)
