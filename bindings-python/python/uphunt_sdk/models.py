"""What the service says and is told. Written from the core's declarations by ``uphunt-python-generate``."""

from __future__ import annotations

from ._model import Model, OpenEnum, moment
from ._rules import (
    ApplicationRules,
    ArchivedJobRules,
    FreelancerRules,
    FreelancersRules,
    SetupReportRules,
    StatusRules,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from typing import Any, ClassVar

__all__ = [
    "Application",
    "ApplicationStatus",
    "AppliedJobsPage",
    "ApplyRequest",
    "ArchivedJob",
    "Buyer",
    "BuyerStats",
    "ClientJobs",
    "Credit",
    "CreditLedger",
    "Freelancer",
    "Freelancers",
    "GenerateProposal",
    "GeneratedProposal",
    "Money",
    "OpenJob",
    "Profile",
    "ProposalTerms",
    "QuestionAnswer",
    "ReasoningEffort",
    "SetupCheck",
    "SetupCheckName",
    "SetupReport",
    "SetupVerdict",
    "Submission",
    "Timeline",
    "WebhookEvent",
    "WebhookEventName",
    "WorkHistoryEntry",
]


class ApplicationStatus(StatusRules):
    """How an application stands.

    Source: ``contract.md``, the table under "status" (seed and public documentation).
    """

    __slots__ = ()
    PROCESSING: ClassVar[ApplicationStatus]
    """Being submitted.

    The only known status that is not settled.
    """
    APPLIED: ClassVar[ApplicationStatus]
    """The proposal reached Upwork.

    The only status that costs a credit.
    """
    FAILED: ClassVar[ApplicationStatus]
    """The service's worker failed; the application's ``error_message`` says more."""
    NOT_AVAILABLE: ClassVar[ApplicationStatus]
    """The job closed before the proposal could be sent."""
    NOT_ELIGIBLE: ClassVar[ApplicationStatus]
    """Upwork rejected the proposal on profile fit."""
    NOT_ENOUGH_CONNECTS: ClassVar[ApplicationStatus]
    """The agency is out of Connects.

    The service cannot buy them.
    """
    LOGGED_OUT: ClassVar[ApplicationStatus]
    """The business developer's Upwork session lapsed.

    It reconnects by itself.
    """


ApplicationStatus.PROCESSING = ApplicationStatus("processing")
ApplicationStatus.APPLIED = ApplicationStatus("applied")
ApplicationStatus.FAILED = ApplicationStatus("failed")
ApplicationStatus.NOT_AVAILABLE = ApplicationStatus("not_available")
ApplicationStatus.NOT_ELIGIBLE = ApplicationStatus("not_eligible")
ApplicationStatus.NOT_ENOUGH_CONNECTS = ApplicationStatus("not_enough_connects")
ApplicationStatus.LOGGED_OUT = ApplicationStatus("logged_out")
ApplicationStatus.KNOWN = (
    ApplicationStatus.PROCESSING,
    ApplicationStatus.APPLIED,
    ApplicationStatus.FAILED,
    ApplicationStatus.NOT_AVAILABLE,
    ApplicationStatus.NOT_ELIGIBLE,
    ApplicationStatus.NOT_ENOUGH_CONNECTS,
    ApplicationStatus.LOGGED_OUT,
)


class Credit(OpenEnum):
    """What happened to the one credit that an application reserved.

    Source: ``contract.md``, the table under "status"; the seed: "Only applied costs a credit".
    """

    __slots__ = ()
    RESERVED: ClassVar[Credit]
    """Set aside until the application settles."""
    DEDUCTED: ClassVar[Credit]
    """Spent: the proposal reached Upwork."""
    REFUNDED: ClassVar[Credit]
    """Given back: the proposal did not reach Upwork."""


Credit.RESERVED = Credit("reserved")
Credit.DEDUCTED = Credit("deducted")
Credit.REFUNDED = Credit("refunded")
Credit.KNOWN = (
    Credit.RESERVED,
    Credit.DEDUCTED,
    Credit.REFUNDED,
)


class Timeline(OpenEnum):
    """How long a proposal says the work will take.

    Upwork offers these four.

    Source: ``contract.md``, "apply". The service answers 422 to any other text.
    """

    __slots__ = ()
    LESS_THAN_ONE_MONTH: ClassVar[Timeline]
    """Less than 1 month."""
    ONE_TO_THREE_MONTHS: ClassVar[Timeline]
    """1 to 3 months."""
    THREE_TO_SIX_MONTHS: ClassVar[Timeline]
    """3 to 6 months."""
    MORE_THAN_SIX_MONTHS: ClassVar[Timeline]
    """More than 6 months."""


Timeline.LESS_THAN_ONE_MONTH = Timeline("Less than 1 month")
Timeline.ONE_TO_THREE_MONTHS = Timeline("1 to 3 months")
Timeline.THREE_TO_SIX_MONTHS = Timeline("3 to 6 months")
Timeline.MORE_THAN_SIX_MONTHS = Timeline("More than 6 months")
Timeline.KNOWN = (
    Timeline.LESS_THAN_ONE_MONTH,
    Timeline.ONE_TO_THREE_MONTHS,
    Timeline.THREE_TO_SIX_MONTHS,
    Timeline.MORE_THAN_SIX_MONTHS,
)


class ReasoningEffort(OpenEnum):
    """How much thought the service puts into a proposal.

    Source: ``contract.md``, "generate proposal".
    """

    __slots__ = ()
    LOW: ClassVar[ReasoningEffort]
    """Quick."""
    MEDIUM: ClassVar[ReasoningEffort]
    """In between."""
    HIGH: ClassVar[ReasoningEffort]
    """Thorough."""


ReasoningEffort.LOW = ReasoningEffort("low")
ReasoningEffort.MEDIUM = ReasoningEffort("medium")
ReasoningEffort.HIGH = ReasoningEffort("high")
ReasoningEffort.KNOWN = (
    ReasoningEffort.LOW,
    ReasoningEffort.MEDIUM,
    ReasoningEffort.HIGH,
)


class SetupCheckName(OpenEnum):
    """What was checked."""

    __slots__ = ()
    SERVICE: ClassVar[SetupCheckName]
    """The service answers at the base URL."""
    KEY: ClassVar[SetupCheckName]
    """The key is accepted."""
    SUBSCRIPTION: ClassVar[SetupCheckName]
    """The account behind the key has an active subscription."""
    BUSINESS_DEVELOPER: ClassVar[SetupCheckName]
    """The business developer is in the agency."""
    PROFILES: ClassVar[SetupCheckName]
    """There are profiles to send proposals as."""
    ELIGIBILITY: ClassVar[SetupCheckName]
    """Upwork accepts the agency's profile."""
    CONNECTS: ClassVar[SetupCheckName]
    """The agency has Connects."""
    SESSION: ClassVar[SetupCheckName]
    """The business developer is logged in to Upwork."""


SetupCheckName.SERVICE = SetupCheckName("service")
SetupCheckName.KEY = SetupCheckName("key")
SetupCheckName.SUBSCRIPTION = SetupCheckName("subscription")
SetupCheckName.BUSINESS_DEVELOPER = SetupCheckName("business_developer")
SetupCheckName.PROFILES = SetupCheckName("profiles")
SetupCheckName.ELIGIBILITY = SetupCheckName("eligibility")
SetupCheckName.CONNECTS = SetupCheckName("connects")
SetupCheckName.SESSION = SetupCheckName("session")
SetupCheckName.KNOWN = (
    SetupCheckName.SERVICE,
    SetupCheckName.KEY,
    SetupCheckName.SUBSCRIPTION,
    SetupCheckName.BUSINESS_DEVELOPER,
    SetupCheckName.PROFILES,
    SetupCheckName.ELIGIBILITY,
    SetupCheckName.CONNECTS,
    SetupCheckName.SESSION,
)


class SetupVerdict(OpenEnum):
    """How a check came out."""

    __slots__ = ()
    PASSED: ClassVar[SetupVerdict]
    """As it should be."""
    FAILED: ClassVar[SetupVerdict]
    """It will keep proposals from being sent."""
    WARNING: ClassVar[SetupVerdict]
    """It kept a recent proposal from being sent, and may do so again."""
    UNKNOWN: ClassVar[SetupVerdict]
    """It cannot be told: an earlier check failed, or nothing was applied to lately."""


SetupVerdict.PASSED = SetupVerdict("passed")
SetupVerdict.FAILED = SetupVerdict("failed")
SetupVerdict.WARNING = SetupVerdict("warning")
SetupVerdict.UNKNOWN = SetupVerdict("unknown")
SetupVerdict.KNOWN = (
    SetupVerdict.PASSED,
    SetupVerdict.FAILED,
    SetupVerdict.WARNING,
    SetupVerdict.UNKNOWN,
)


class WebhookEventName(OpenEnum):
    """What a webhook tells.

    Source: ``contract.md``, "Webhooks" (seed).
    """

    __slots__ = ()
    APPLIED: ClassVar[WebhookEventName]
    """The proposal reached Upwork."""
    FAILED: ClassVar[WebhookEventName]
    """The application settled as anything else."""


WebhookEventName.APPLIED = WebhookEventName("application.applied")
WebhookEventName.FAILED = WebhookEventName("application.failed")
WebhookEventName.KNOWN = (
    WebhookEventName.APPLIED,
    WebhookEventName.FAILED,
)


class Application(ApplicationRules):
    """An application and how it stands.

    Source: ``contract.md``, "status".
    """

    __slots__ = ()
    __match_args__ = (
        "queue_id",
        "job_id",
        "processed_job_id",
        "application_status",
        "application_status_message",
        "applied_at",
        "processed_at",
        "error_message",
    )
    _fields: ClassVar[dict[str, str]] = {
        "queueId": "queue_id",
        "jobId": "job_id",
        "processedJobId": "processed_job_id",
        "applicationStatus": "application_status",
        "applicationStatusMessage": "application_status_message",
        "appliedAt": "applied_at",
        "processedAt": "processed_at",
        "errorMessage": "error_message",
    }
    _nested: ClassVar[dict[str, Any]] = {
        "applicationStatus": ApplicationStatus,
    }

    @property
    def queue_id(self) -> str | None:
        """The id that apply answered."""
        found: str | None = self.get("queueId")
        return found

    @property
    def job_id(self) -> str | None:
        """The job, as it was named in the application."""
        found: str | None = self.get("jobId")
        return found

    @property
    def processed_job_id(self) -> str | None:
        """The service's own id of the job."""
        found: str | None = self.get("processedJobId")
        return found

    @property
    def application_status(self) -> ApplicationStatus:
        """How it stands."""
        found: ApplicationStatus = self["applicationStatus"]
        return found

    @property
    def application_status_message(self) -> str | None:
        """The status in the service's words."""
        found: str | None = self.get("applicationStatusMessage")
        return found

    @property
    def applied_at(self) -> datetime.datetime | None:
        """When the proposal reached Upwork."""
        return moment(self.get("appliedAt"))

    @property
    def applied_at_ms(self) -> int | None:
        """The same as ``applied_at``, in Unix milliseconds."""
        found: int | None = self.get("appliedAt")
        return found

    @property
    def processed_at(self) -> datetime.datetime | None:
        """When the application settled."""
        return moment(self.get("processedAt"))

    @property
    def processed_at_ms(self) -> int | None:
        """The same as ``processed_at``, in Unix milliseconds."""
        found: int | None = self.get("processedAt")
        return found

    @property
    def error_message(self) -> str | None:
        """What went wrong, where something did."""
        found: str | None = self.get("errorMessage")
        return found


class AppliedJobsPage(Model):
    """One page of the applied jobs, newest first.

    The service's shape is not published; besides ``{"jobs": […]}`` the keys ``appliedJobs``, ``applications``,
    ``data``, ``items`` and ``results`` are understood, and a bare array too (``contract.md``, "applied jobs").
    """

    __slots__ = ()
    __match_args__ = (
        "jobs",
        "total",
        "limit",
        "offset",
    )
    _fields: ClassVar[dict[str, str]] = {
        "jobs": "jobs",
        "total": "total",
        "limit": "limit",
        "offset": "offset",
    }
    _nested: ClassVar[dict[str, Any]] = {
        "jobs": Application,
    }

    @property
    def jobs(self) -> list[Application]:
        """The rows."""
        found: list[Application] = self["jobs"]
        return found

    @property
    def total(self) -> int | None:
        """How many rows there are in all, if the service said."""
        found: int | None = self.get("total")
        return found

    @property
    def limit(self) -> int | None:
        """Rows a page, as the service applied it."""
        found: int | None = self.get("limit")
        return found

    @property
    def offset(self) -> int | None:
        """Rows skipped, as the service applied it."""
        found: int | None = self.get("offset")
        return found


class ProposalTerms(Model):
    """The terms of a proposal."""

    __slots__ = ()
    __match_args__ = (
        "hourly_rate",
        "timeline",
    )
    _fields: ClassVar[dict[str, str]] = {
        "hourlyRate": "hourly_rate",
        "timeline": "timeline",
    }
    _nested: ClassVar[dict[str, Any]] = {
        "timeline": Timeline,
    }

    @property
    def hourly_rate(self) -> float | None:
        """US dollars an hour."""
        found: float | None = self.get("hourlyRate")
        return found

    @property
    def timeline(self) -> Timeline | None:
        """How long the work will take."""
        found: Timeline | None = self.get("timeline")
        return found


class QuestionAnswer(Model):
    """An answer to one of the client's screening questions."""

    __slots__ = ()
    __match_args__ = (
        "question",
        "answer",
    )
    _fields: ClassVar[dict[str, str]] = {
        "question": "question",
        "answer": "answer",
    }

    @property
    def question(self) -> Any:
        """The question, as the job asks it.

        Text; whatever else is given is passed through.
        """
        return self.get("question")

    @property
    def answer(self) -> Any:
        """The answer.

        Text; whatever else is given is passed through.
        """
        return self.get("answer")


class ApplyRequest(Model):
    """One proposal to send: which job, with which words, as whom, on what terms.

    Source: ``contract.md``, "apply".
    """

    __slots__ = ()
    __match_args__ = (
        "job_id",
        "cover_letter",
        "profile_id",
        "proposal",
        "auto_fill_other_questions",
        "question_answers",
    )
    _fields: ClassVar[dict[str, str]] = {
        "jobId": "job_id",
        "coverLetter": "cover_letter",
        "profileId": "profile_id",
        "proposal": "proposal",
        "autoFillOtherQuestions": "auto_fill_other_questions",
        "questionAnswers": "question_answers",
    }
    _nested: ClassVar[dict[str, Any]] = {
        "proposal": ProposalTerms,
        "questionAnswers": QuestionAnswer,
    }

    @property
    def job_id(self) -> str:
        """The job: its URL, its ciphertext (``~01…`` or ``~02…``) or its UUID.

        All three name the same job.
        """
        found: str = self["jobId"]
        return found

    @property
    def cover_letter(self) -> str:
        """The cover letter, as the client will read it."""
        found: str = self["coverLetter"]
        return found

    @property
    def profile_id(self) -> str | None:
        """The freelancer's profile to send it as, from ``freelancers``.

        Without one the business developer's default profile is used.
        """
        found: str | None = self.get("profileId")
        return found

    @property
    def proposal(self) -> ProposalTerms | None:
        """The terms of the proposal."""
        found: ProposalTerms | None = self.get("proposal")
        return found

    @property
    def auto_fill_other_questions(self) -> bool | None:
        """Whether the service answers the client's screening questions that ``question_answers`` leaves open."""
        found: bool | None = self.get("autoFillOtherQuestions")
        return found

    @property
    def question_answers(self) -> list[QuestionAnswer] | None:
        """Answers to the client's screening questions."""
        found: list[QuestionAnswer] | None = self.get("questionAnswers")
        return found


class Submission(Model):
    """The service has queued the application.

    Its outcome comes later: ``wait`` for it, or receive the webhook.
    """

    __slots__ = ()
    __match_args__ = (
        "queue_id",
        "credits_remaining",
        "job_id",
        "processed_job_id",
        "application_status",
        "recovered",
    )
    _fields: ClassVar[dict[str, str]] = {
        "queueId": "queue_id",
        "creditsRemaining": "credits_remaining",
        "jobId": "job_id",
        "processedJobId": "processed_job_id",
        "applicationStatus": "application_status",
        "recovered": "recovered",
    }
    _nested: ClassVar[dict[str, Any]] = {
        "applicationStatus": ApplicationStatus,
    }

    @property
    def queue_id(self) -> str:
        """What the service calls this application.

        Ask for its status by it. Empty only when the answer was lost and the status endpoint did not name it
        either.
        """
        found: str = self["queueId"]
        return found

    @property
    def credits_remaining(self) -> int | None:
        """Credits left after this one was reserved, if the service said."""
        found: int | None = self.get("creditsRemaining")
        return found

    @property
    def job_id(self) -> str | None:
        """The job, as the service names it."""
        found: str | None = self.get("jobId")
        return found

    @property
    def processed_job_id(self) -> str | None:
        """The service's own id of the job."""
        found: str | None = self.get("processedJobId")
        return found

    @property
    def application_status(self) -> ApplicationStatus | None:
        """How the application stood when the answer was written."""
        found: ApplicationStatus | None = self.get("applicationStatus")
        return found

    @property
    def recovered(self) -> bool:
        """``true`` when the service's answer was lost on the way and this was learnt from the status endpoint instead."""
        found: bool = self["recovered"]
        return found


class GenerateProposal(Model):
    """What to write a proposal for: a job the service knows, or one described here."""

    __slots__ = ()
    __match_args__ = (
        "job_id",
        "job_title",
        "job_description",
        "feed_id",
        "reasoning_effort",
    )
    _fields: ClassVar[dict[str, str]] = {
        "jobId": "job_id",
        "jobTitle": "job_title",
        "jobDescription": "job_description",
        "feedId": "feed_id",
        "reasoningEffort": "reasoning_effort",
    }
    _nested: ClassVar[dict[str, Any]] = {
        "reasoningEffort": ReasoningEffort,
    }

    @property
    def job_id(self) -> str | None:
        """The job: URL, ciphertext or UUID.

        Either this, or ``job_title`` with ``job_description``.
        """
        found: str | None = self.get("jobId")
        return found

    @property
    def job_title(self) -> str | None:
        """The title of a job the service does not know."""
        found: str | None = self.get("jobTitle")
        return found

    @property
    def job_description(self) -> str | None:
        """Its description."""
        found: str | None = self.get("jobDescription")
        return found

    @property
    def feed_id(self) -> str | None:
        """The feed whose settings to write by."""
        found: str | None = self.get("feedId")
        return found

    @property
    def reasoning_effort(self) -> ReasoningEffort | None:
        """How much thought to put in; the service's default when ``None``."""
        found: ReasoningEffort | None = self.get("reasoningEffort")
        return found


class GeneratedProposal(Model):
    """A proposal written by the service.

    Nothing was sent to Upwork.
    """

    __slots__ = ()
    __match_args__ = ("proposal",)
    _fields: ClassVar[dict[str, str]] = {
        "proposal": "proposal",
    }

    @property
    def proposal(self) -> str:
        """The text, ready to be a cover letter."""
        found: str = self["proposal"]
        return found


class Profile(Model):
    """One profile of a freelancer: the default one or a specialization."""

    __slots__ = ()
    __match_args__ = (
        "profile_id",
        "title",
        "hourly_rate",
        "is_default",
    )
    _fields: ClassVar[dict[str, str]] = {
        "profileId": "profile_id",
        "title": "title",
        "hourlyRate": "hourly_rate",
        "isDefault": "is_default",
    }

    @property
    def profile_id(self) -> str:
        """What ``profile_id`` takes.

        Empty if the service left it out.
        """
        found: str = self["profileId"]
        return found

    @property
    def title(self) -> str | None:
        """The title that clients see."""
        found: str | None = self.get("title")
        return found

    @property
    def hourly_rate(self) -> float | None:
        """US dollars an hour."""
        found: float | None = self.get("hourlyRate")
        return found

    @property
    def is_default(self) -> bool:
        """Whether this is the freelancer's default profile."""
        found: bool = self["isDefault"]
        return found


class Freelancer(FreelancerRules):
    """A freelancer of the agency."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "name",
        "title",
        "hourly_rate",
        "profile_url",
        "profiles",
    )
    _fields: ClassVar[dict[str, str]] = {
        "id": "id",
        "name": "name",
        "title": "title",
        "hourlyRate": "hourly_rate",
        "profileUrl": "profile_url",
        "profiles": "profiles",
    }
    _nested: ClassVar[dict[str, Any]] = {
        "profiles": Profile,
    }

    @property
    def id(self) -> str | None:
        """The service's id of the freelancer."""
        found: str | None = self.get("id")
        return found

    @property
    def name(self) -> str | None:
        """The name that clients see."""
        found: str | None = self.get("name")
        return found

    @property
    def title(self) -> str | None:
        """The title that clients see."""
        found: str | None = self.get("title")
        return found

    @property
    def hourly_rate(self) -> float | None:
        """US dollars an hour."""
        found: float | None = self.get("hourlyRate")
        return found

    @property
    def profile_url(self) -> str | None:
        """The freelancer's page on Upwork."""
        found: str | None = self.get("profileUrl")
        return found

    @property
    def profiles(self) -> list[Profile]:
        """The default profile and the specializations."""
        found: list[Profile] = self["profiles"]
        return found


class Freelancers(FreelancersRules):
    """Everyone in the agency a proposal can be sent as.

    Empty while the business developer is not (yet) in the agency.

    Source: ``contract.md``, "freelancers".
    """

    __slots__ = ()
    __match_args__ = ("freelancers",)
    _fields: ClassVar[dict[str, str]] = {
        "freelancers": "freelancers",
    }
    _nested: ClassVar[dict[str, Any]] = {
        "freelancers": Freelancer,
    }

    @property
    def freelancers(self) -> list[Freelancer]:
        """The freelancers."""
        found: list[Freelancer] = self["freelancers"]
        return found


class ArchivedJob(ArchivedJobRules):
    """A job as the service archived it: a large document of Upwork's own shape, kept as it came.

    Source: ``contract.md``, "archived job and client's jobs".
    """

    __slots__ = ()


class Money(Model):
    """An amount of US dollars."""

    __slots__ = ()
    __match_args__ = ("amount",)
    _fields: ClassVar[dict[str, str]] = {
        "amount": "amount",
    }

    @property
    def amount(self) -> float | None:
        """US dollars."""
        found: float | None = self.get("amount")
        return found


class BuyerStats(Model):
    """What a client did so far."""

    __slots__ = ()
    __match_args__ = (
        "total_assignments",
        "score",
        "total_charges",
        "feedback_count",
        "total_jobs_with_hires",
    )
    _fields: ClassVar[dict[str, str]] = {
        "totalAssignments": "total_assignments",
        "score": "score",
        "totalCharges": "total_charges",
        "feedbackCount": "feedback_count",
        "totalJobsWithHires": "total_jobs_with_hires",
    }
    _nested: ClassVar[dict[str, Any]] = {
        "totalCharges": Money,
    }

    @property
    def total_assignments(self) -> int | None:
        """Contracts so far."""
        found: int | None = self.get("totalAssignments")
        return found

    @property
    def score(self) -> float | None:
        """Stars, 0 to 5."""
        found: float | None = self.get("score")
        return found

    @property
    def total_charges(self) -> Money | None:
        """What the client paid in all."""
        found: Money | None = self.get("totalCharges")
        return found

    @property
    def feedback_count(self) -> int | None:
        """Reviews so far."""
        found: int | None = self.get("feedbackCount")
        return found

    @property
    def total_jobs_with_hires(self) -> int | None:
        """Jobs that led to a hire."""
        found: int | None = self.get("totalJobsWithHires")
        return found


class Buyer(Model):
    """Who the client is and how they hire."""

    __slots__ = ()
    __match_args__ = (
        "company",
        "location",
        "stats",
        "enterprise",
        "avg_hourly_jobs_rate",
        "posted_count",
        "top_client",
        "phone_verification_status",
    )
    _fields: ClassVar[dict[str, str]] = {
        "company": "company",
        "location": "location",
        "stats": "stats",
        "enterprise": "enterprise",
        "avgHourlyJobsRate": "avg_hourly_jobs_rate",
        "postedCount": "posted_count",
        "topClient": "top_client",
        "phoneVerificationStatus": "phone_verification_status",
    }
    _nested: ClassVar[dict[str, Any]] = {
        "stats": BuyerStats,
        "avgHourlyJobsRate": Money,
    }

    @property
    def company(self) -> Any:
        """The company, in Upwork's own shape."""
        return self.get("company")

    @property
    def location(self) -> Any:
        """Where the client is, in Upwork's own shape."""
        return self.get("location")

    @property
    def stats(self) -> BuyerStats | None:
        """What the client did so far."""
        found: BuyerStats | None = self.get("stats")
        return found

    @property
    def enterprise(self) -> Any:
        """The enterprise account, in Upwork's own shape."""
        return self.get("enterprise")

    @property
    def avg_hourly_jobs_rate(self) -> Money | None:
        """What the client pays an hour on average."""
        found: Money | None = self.get("avgHourlyJobsRate")
        return found

    @property
    def posted_count(self) -> int | None:
        """Jobs posted so far."""
        found: int | None = self.get("postedCount")
        return found

    @property
    def top_client(self) -> bool | None:
        """Whether Upwork calls them a top client."""
        found: bool | None = self.get("topClient")
        return found

    @property
    def phone_verification_status(self) -> Any:
        """Whether the phone number is verified, in Upwork's own shape."""
        return self.get("phoneVerificationStatus")


class OpenJob(Model):
    """A job that is open now."""

    __slots__ = ()
    __match_args__ = (
        "id",
        "ciphertext",
        "title",
        "type",
        "is_ptc_private",
    )
    _fields: ClassVar[dict[str, str]] = {
        "id": "id",
        "ciphertext": "ciphertext",
        "title": "title",
        "type": "type",
        "isPtcPrivate": "is_ptc_private",
    }

    @property
    def id(self) -> str | None:
        """Upwork's id of the job."""
        found: str | None = self.get("id")
        return found

    @property
    def ciphertext(self) -> str | None:
        """The ciphertext that ``job_id`` takes."""
        found: str | None = self.get("ciphertext")
        return found

    @property
    def title(self) -> str | None:
        """The title."""
        found: str | None = self.get("title")
        return found

    @property
    def type(self) -> Any:
        """Hourly or fixed price, in Upwork's own shape."""
        return self.get("type")

    @property
    def is_ptc_private(self) -> bool | None:
        """Whether it is private to a talent cloud."""
        found: bool | None = self.get("isPtcPrivate")
        return found


class WorkHistoryEntry(Model):
    """A past or running contract.

    Private ones come with fields missing.
    """

    __slots__ = ()
    __match_args__ = (
        "is_ptc_job",
        "status",
        "start_date",
        "end_date",
        "total_charge",
        "total_hours",
    )
    _fields: ClassVar[dict[str, str]] = {
        "isPtcJob": "is_ptc_job",
        "status": "status",
        "startDate": "start_date",
        "endDate": "end_date",
        "totalCharge": "total_charge",
        "totalHours": "total_hours",
    }

    @property
    def is_ptc_job(self) -> bool | None:
        """Whether it belongs to a private talent cloud."""
        found: bool | None = self.get("isPtcJob")
        return found

    @property
    def status(self) -> Any:
        """How the contract stands, in Upwork's own shape."""
        return self.get("status")

    @property
    def start_date(self) -> Any:
        """When it began, in Upwork's own shape."""
        return self.get("startDate")

    @property
    def end_date(self) -> Any:
        """When it ended, in Upwork's own shape."""
        return self.get("endDate")

    @property
    def total_charge(self) -> Any:
        """What was paid, in Upwork's own shape."""
        return self.get("totalCharge")

    @property
    def total_hours(self) -> float | None:
        """Hours worked."""
        found: float | None = self.get("totalHours")
        return found


class ClientJobs(Model):
    """A client and their jobs, as the service last read them.

    Source: ``contract.md``, "archived job and client's jobs". Upwork leaves fields out freely, so all but the lists
    are optional.
    """

    __slots__ = ()
    __match_args__ = (
        "company_id",
        "last_synced_at",
        "buyer",
        "open_jobs",
        "work_history",
        "archived_ciphers",
        "archived_job_ids",
    )
    _fields: ClassVar[dict[str, str]] = {
        "companyId": "company_id",
        "lastSyncedAt": "last_synced_at",
        "buyer": "buyer",
        "openJobs": "open_jobs",
        "workHistory": "work_history",
        "archivedCiphers": "archived_ciphers",
        "archivedJobIds": "archived_job_ids",
    }
    _nested: ClassVar[dict[str, Any]] = {
        "buyer": Buyer,
        "openJobs": OpenJob,
        "workHistory": WorkHistoryEntry,
    }

    @property
    def company_id(self) -> str | None:
        """The client's company."""
        found: str | None = self.get("companyId")
        return found

    @property
    def last_synced_at(self) -> datetime.datetime | None:
        """When the service last read this from Upwork."""
        return moment(self.get("lastSyncedAt"))

    @property
    def last_synced_at_ms(self) -> int | None:
        """The same as ``last_synced_at``, in Unix milliseconds."""
        found: int | None = self.get("lastSyncedAt")
        return found

    @property
    def buyer(self) -> Buyer | None:
        """Who the client is and how they hire."""
        found: Buyer | None = self.get("buyer")
        return found

    @property
    def open_jobs(self) -> list[OpenJob]:
        """Jobs open now."""
        found: list[OpenJob] = self["openJobs"]
        return found

    @property
    def work_history(self) -> list[WorkHistoryEntry]:
        """Past and running contracts.

        Private ones come with fields missing.
        """
        found: list[WorkHistoryEntry] = self["workHistory"]
        return found

    @property
    def archived_ciphers(self) -> list[str]:
        """Ciphertexts of jobs in the archive, which ``get_job`` takes."""
        found: list[str] = self["archivedCiphers"]
        return found

    @property
    def archived_job_ids(self) -> list[str]:
        """Ids of jobs in the archive."""
        found: list[str] = self["archivedJobIds"]
        return found


class SetupCheck(Model):
    """One check: what, how it came out, and what to do."""

    __slots__ = ()
    __match_args__ = (
        "name",
        "verdict",
        "message",
        "hint",
    )
    _fields: ClassVar[dict[str, str]] = {
        "name": "name",
        "verdict": "verdict",
        "message": "message",
        "hint": "hint",
    }
    _nested: ClassVar[dict[str, Any]] = {
        "name": SetupCheckName,
        "verdict": SetupVerdict,
    }

    @property
    def name(self) -> SetupCheckName:
        """What was checked."""
        found: SetupCheckName = self["name"]
        return found

    @property
    def verdict(self) -> SetupVerdict:
        """How it came out."""
        found: SetupVerdict = self["verdict"]
        return found

    @property
    def message(self) -> str:
        """What was found."""
        found: str = self["message"]
        return found

    @property
    def hint(self) -> str | None:
        """What to do about it, unless it passed."""
        found: str | None = self.get("hint")
        return found


class SetupReport(SetupReportRules):
    """Every check, in the order of the setup.

    Its ``Display`` is a checklist.
    """

    __slots__ = ()
    __match_args__ = (
        "checks",
        "freelancers",
    )
    _fields: ClassVar[dict[str, str]] = {
        "checks": "checks",
        "freelancers": "freelancers",
    }
    _nested: ClassVar[dict[str, Any]] = {
        "checks": SetupCheck,
        "freelancers": Freelancers,
    }

    @property
    def checks(self) -> list[SetupCheck]:
        """The checks."""
        found: list[SetupCheck] = self["checks"]
        return found

    @property
    def freelancers(self) -> Freelancers | None:
        """The freelancers that were found, to pick a profile from."""
        found: Freelancers | None = self.get("freelancers")
        return found


class WebhookEvent(Model):
    """One webhook event, as a receiver reads it.

    It proves nothing until ``confirm``ed.
    """

    __slots__ = ()
    __match_args__ = (
        "event",
        "delivery_id",
        "delivered_at",
        "application",
    )
    _fields: ClassVar[dict[str, str]] = {
        "event": "event",
        "deliveryId": "delivery_id",
        "deliveredAt": "delivered_at",
        "application": "application",
    }
    _nested: ClassVar[dict[str, Any]] = {
        "event": WebhookEventName,
        "application": Application,
    }

    @property
    def event(self) -> WebhookEventName:
        """What it tells."""
        found: WebhookEventName = self["event"]
        return found

    @property
    def delivery_id(self) -> str | None:
        """The delivery's id (the ``X-UpHunt-Delivery`` header), the same in every repetition."""
        found: str | None = self.get("deliveryId")
        return found

    @property
    def delivered_at(self) -> datetime.datetime | None:
        """When it was sent."""
        return moment(self.get("deliveredAt"))

    @property
    def delivered_at_ms(self) -> int | None:
        """The same as ``delivered_at``, in Unix milliseconds."""
        found: int | None = self.get("deliveredAt")
        return found

    @property
    def application(self) -> Application:
        """The application it tells of."""
        found: Application = self["application"]
        return found


class CreditLedger(Model):
    """Where the credits went: those of the applications that one client made or asked about.

    The service tells only how many credits are left after an apply; the rest is kept by following each application
    (``contract.md``: one credit is reserved at once, deducted only by ``applied``, refunded otherwise).
    """

    __slots__ = ()
    __match_args__ = (
        "available",
        "reserved",
        "deducted",
        "refunded",
        "in_doubt",
    )
    _fields: ClassVar[dict[str, str]] = {
        "available": "available",
        "reserved": "reserved",
        "deducted": "deducted",
        "refunded": "refunded",
        "inDoubt": "in_doubt",
    }

    @property
    def available(self) -> int | None:
        """Credits to spend, as the service last told, plus what was refunded since.

        ``None`` until it has told.
        """
        found: int | None = self.get("available")
        return found

    @property
    def reserved(self) -> int:
        """Set aside for applications that have not settled, as far as this client has asked."""
        found: int = self["reserved"]
        return found

    @property
    def deducted(self) -> int:
        """Spent: proposals that reached Upwork."""
        found: int = self["deducted"]
        return found

    @property
    def refunded(self) -> int:
        """Given back.

        These are part of ``available`` again.
        """
        found: int = self["refunded"]
        return found

    @property
    def in_doubt(self) -> int:
        """Applications whose outcome is unknown (``OutcomeUnknown``): each may have reserved a credit.

        Asking for their status by job settles the doubt.
        """
        found: int = self["inDoubt"]
        return found
