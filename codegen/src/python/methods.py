"""Methods of models and enums that are more than a field. The Rust core answers; nothing is decided here.

``cargo xtask codegen`` copies each of these bodies into the class of the same name.
"""

# ruff: noqa: F821, UP - the names are those of models.py, which runs on Python 3.9


class ApplicationStatus:
    def is_settled(self) -> bool:
        """Return whether the application has reached its end. An unknown status has not."""
        return _native.status_is_settled(self.value)

    def credit(self) -> Credit:
        """Return what happened to the credit that the application reserved."""
        return Credit(_native.status_credit(self.value))

    def hint(self) -> Optional[str]:
        """Return what the user can do about it, if anything."""
        return _native.status_hint(self.value)


class Application:
    def is_settled(self) -> bool:
        """Return whether it has reached its end."""
        return self.application_status.is_settled()

    def is_applied(self) -> bool:
        """Return whether the proposal reached Upwork."""
        return self.application_status == "applied"

    def credit(self) -> Credit:
        """Return what happened to its credit: reserved, deducted or refunded."""
        return self.application_status.credit()

    def hint(self) -> Optional[str]:
        """Return what the user can do about its status, if anything."""
        return self.application_status.hint()


class CampaignReport:
    def __str__(self) -> str:
        """Return the tables as text."""
        return _native.campaign_table(self.to_dict())


class CampaignRow:
    def credit(self) -> Optional[Credit]:
        """Return what happened to its credit; ``None`` where none was reserved, or where that is not known."""
        credit = _native.row_credit(self.to_dict())
        return None if credit is None else Credit(credit)


class SetupReport:
    def is_ready(self) -> bool:
        """Return whether no check found a reason that keeps proposals from being sent."""
        return _native.setup_is_ready(self.to_dict())

    def check(self, name: str) -> Optional[SetupCheck]:
        """Return the check with this name."""
        return next((check for check in self.checks if check["name"] == name), None)

    def __str__(self) -> str:
        """Return the checklist as text."""
        return _native.setup_text(self.to_dict())


class ArchivedJob:
    def company_id(self) -> Optional[str]:
        """Return the buyer's company id, which ``get_client_jobs`` takes."""
        return _native.archived_job_company_id(self.to_dict())


class Freelancers:
    def profiles(self) -> list[Profile]:
        """Return every profile that a proposal can be sent as, each freelancer's default profile first."""
        return [Profile(profile) for profile in _native.all_profiles(self.to_dict())]

    def by_profile(self, profile_id: str) -> Optional[Freelancer]:
        """Return the freelancer who has this profile."""
        owner = _native.profile_owner(self.to_dict(), text("profile_id", profile_id))
        return None if owner is None else Freelancer(owner)


class Freelancer:
    def default_profile(self) -> Optional[Profile]:
        """Return the default profile, or the first one where none is marked."""
        profile = _native.default_profile(self.to_dict())
        return None if profile is None else Profile(profile)
