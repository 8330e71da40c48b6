"""The API's models and enums. Generated from the Rust core by ``cargo xtask codegen``; do not edit."""

from __future__ import annotations

import datetime
from typing import Any, Optional

from . import _native
from ._model import Model, OpenEnum, as_datetime
from ._checks import text

__all__ = [
    "Application",
    "ApplicationStatus",
    "AppliedJobsPage",
    "ApplyRequest",
    "ArchivedJob",
    "BulkItemState",
    "BulkProgress",
    "Buyer",
    "BuyerStats",
    "CampaignAdded",
    "CampaignCredits",
    "CampaignEntry",
    "CampaignImport",
    "CampaignProblem",
    "CampaignProgress",
    "CampaignRepeatedLetter",
    "CampaignReport",
    "CampaignRow",
    "CampaignRowState",
    "CampaignRunSummary",
    "CampaignStopReason",
    "ClientJobs",
    "Company",
    "Credit",
    "CreditLedger",
    "EarlyEndReason",
    "Freelancer",
    "Freelancers",
    "GenerateProposal",
    "GeneratedProposal",
    "Location",
    "Money",
    "OpenJob",
    "PhoneVerification",
    "Profile",
    "ProposalTerms",
    "QuestionAnswer",
    "ReasoningEffort",
    "SameLetter",
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


class ReasoningEffort(OpenEnum):
    """How much thought the service puts into a proposal (``docs/api.md``, "Generate proposal")."""

    LOW = "low"
    """Quick."""

    MEDIUM = "medium"
    """In between."""

    HIGH = "high"
    """Thorough."""


class ApplicationStatus(OpenEnum):
    """The status of an application (``docs/api.md``, "Status")."""

    PROCESSING = "processing"
    """The proposal is being submitted.

    The only known status that is not settled.
    """

    APPLIED = "applied"
    """The proposal reached Upwork.

    The only status that costs a credit.
    """

    FAILED = "failed"
    """The service's worker failed; the application's ``error_message`` says more."""

    NOT_AVAILABLE = "not_available"
    """The job closed before the proposal could be sent."""

    NOT_ELIGIBLE = "not_eligible"
    """Upwork rejected the proposal on profile fit."""

    NOT_ENOUGH_CONNECTS = "not_enough_connects"
    """The agency is out of Connects.

    The service cannot buy them.
    """

    LOGGED_OUT = "logged_out"
    """The business developer's Upwork session lapsed.

    It reconnects by itself.
    """

    def is_settled(self) -> bool:
        """Return whether the application has reached its end. An unknown status has not."""
        return _native.status_is_settled(self.value)

    def credit(self) -> Credit:
        """Return what happened to the credit that the application reserved."""
        return Credit(_native.status_credit(self.value))

    def hint(self) -> Optional[str]:
        """Return what the user can do about it, if anything."""
        return _native.status_hint(self.value)


class Credit(OpenEnum):
    """What happened to the credit that an application reserved.

    Only ``applied`` costs one (``docs/api.md``, "Status").
    """

    RESERVED = "reserved"
    """Set aside until the application settles."""

    DEDUCTED = "deducted"
    """Spent: the proposal reached Upwork."""

    REFUNDED = "refunded"
    """Given back: the proposal did not reach Upwork."""


class Timeline(OpenEnum):
    """How long a proposal says the work will take.

    Upwork offers these four.

    The service returns HTTP 422 for any other text (``docs/api.md``, "Apply").
    """

    LESS_THAN_ONE_MONTH = "Less than 1 month"
    """Less than 1 month."""

    ONE_TO_THREE_MONTHS = "1 to 3 months"
    """1 to 3 months."""

    THREE_TO_SIX_MONTHS = "3 to 6 months"
    """3 to 6 months."""

    MORE_THAN_SIX_MONTHS = "More than 6 months"
    """More than 6 months."""


class SetupCheckName(OpenEnum):
    """What was checked."""

    SERVICE = "service"
    """The service responds at the base URL."""

    KEY = "key"
    """The key is accepted."""

    SUBSCRIPTION = "subscription"
    """The account behind the key has an active subscription."""

    BUSINESS_DEVELOPER = "business_developer"
    """The business developer is in the agency."""

    PROFILES = "profiles"
    """There are profiles to send proposals as."""

    ELIGIBILITY = "eligibility"
    """Upwork accepts the agency's profile."""

    CONNECTS = "connects"
    """The agency has Connects."""

    SESSION = "session"
    """The business developer is logged in to Upwork."""


class SetupVerdict(OpenEnum):
    """The result of a check."""

    PASSED = "passed"
    """As it should be."""

    FAILED = "failed"
    """It will keep proposals from being sent."""

    WARNING = "warning"
    """It kept a recent proposal from being sent, and may do so again."""

    UNKNOWN = "unknown"
    """It cannot be determined: an earlier check failed, or there is no recent application."""


class WebhookEventName(OpenEnum):
    """What a webhook reports (``docs/api.md``, "Webhooks")."""

    APPLIED = "application.applied"
    """The proposal reached Upwork."""

    FAILED = "application.failed"
    """The application settled with any other status."""


class BulkItemState(OpenEnum):
    """How one item of a batch ended."""

    ACCEPTED = "accepted"
    """The service accepted the application, and the batch does not wait for it to settle."""

    SETTLED = "settled"
    """The application has settled."""

    FAILED = "failed"
    """The item ended with an error."""

    UNSETTLED = "unsettled"
    """The application was made, and the batch ended before it settled."""

    NOT_STARTED = "not_started"
    """Nothing was sent for this item: the batch ended first."""


class EarlyEndReason(OpenEnum):
    """Why a batch ended before everything was carried out."""

    STOPPED = "stopped"
    """The caller stopped it."""

    STOP_ON = "stop_on"
    """An error or a status of ``stop_on`` occurred."""

    MAX_CREDITS = "max_credits"
    """Another application could exceed ``max_credits``."""

    MAX_APPLICATIONS = "max_applications"
    """``max_applications`` were accepted."""

    RATE_LIMITED = "rate_limited"
    """A limit is used up for longer than a call may wait: the limit of a day, most often."""

    TIMEOUT = "timeout"
    """The batch's ``timeout`` has passed."""


class CampaignRowState(OpenEnum):
    """How far a row has come."""

    QUEUED = "queued"
    """Nothing was sent yet."""

    SENDING = "sending"
    """A request may have been sent and its outcome is not known yet.

    The next worker looks it up before it sends anything.
    """

    PROCESSING = "processing"
    """The service accepted the application; it has not settled."""

    SETTLED = "settled"
    """The application settled; ``status`` says how."""

    FAILED = "failed"
    """The service refused the request, or it could not be sent.

    No credit is used.
    """

    CANCELLED = "cancelled"
    """The user cancelled the row before it was sent."""


class SameLetter(Model):
    """A cover letter that goes to several jobs.

    Identical proposals get agencies banned.
    """

    __slots__ = ()
    _keys = {
        "count": "count",
        "first_index": "firstIndex",
    }

    @property
    def count(self) -> int:
        """How many jobs get it."""
        return self.get("count", 0)

    @property
    def first_index(self) -> int:
        """The first item with it."""
        return self.get("firstIndex", 0)


class BulkProgress(Model):
    """How far a batch is."""

    __slots__ = ()
    _keys = {
        "total": "total",
        "queued": "queued",
        "sending": "sending",
        "processing": "processing",
        "accepted": "accepted",
        "applied": "applied",
        "by_status": "byStatus",
        "failed": "failed",
        "by_error": "byError",
        "credits_reserved": "creditsReserved",
        "credits_deducted": "creditsDeducted",
        "credits_refunded": "creditsRefunded",
        "credits_in_doubt": "creditsInDoubt",
        "requests": "requests",
        "estimated_seconds_left": "estimatedSecondsLeft",
        "same_letter": "sameLetter",
        "is_over": "isOver",
    }
    _classes = {
        "sameLetter": SameLetter,
    }

    @property
    def total(self) -> int:
        """Items in all."""
        return self.get("total", 0)

    @property
    def queued(self) -> int:
        """Items that nothing was sent for yet."""
        return self.get("queued", 0)

    @property
    def sending(self) -> int:
        """Applies in flight."""
        return self.get("sending", 0)

    @property
    def processing(self) -> int:
        """Applications that are waited for."""
        return self.get("processing", 0)

    @property
    def accepted(self) -> int:
        """Applications that the service accepted, also those that have settled since."""
        return self.get("accepted", 0)

    @property
    def applied(self) -> int:
        """Proposals that reached Upwork."""
        return self.get("applied", 0)

    @property
    def by_status(self) -> dict[str, Any]:
        """Settled applications, by status."""
        return self.get("byStatus", {})

    @property
    def failed(self) -> int:
        """Items that ended with an error."""
        return self.get("failed", 0)

    @property
    def by_error(self) -> dict[str, Any]:
        """The same, by error kind."""
        return self.get("byError", {})

    @property
    def credits_reserved(self) -> int:
        """Credits reserved for applications of this batch that have not settled."""
        return self.get("creditsReserved", 0)

    @property
    def credits_deducted(self) -> int:
        """Credits spent by this batch."""
        return self.get("creditsDeducted", 0)

    @property
    def credits_refunded(self) -> int:
        """Credits given back."""
        return self.get("creditsRefunded", 0)

    @property
    def credits_in_doubt(self) -> int:
        """Applies whose outcome is unknown: each may have reserved a credit."""
        return self.get("creditsInDoubt", 0)

    @property
    def requests(self) -> int:
        """Requests sent to learn how applications settled."""
        return self.get("requests", 0)

    @property
    def estimated_seconds_left(self) -> Optional[float]:
        """Time left by the rate limits, in seconds; ``None`` when the batch is over."""
        return self.get("estimatedSecondsLeft")

    @property
    def same_letter(self) -> Optional[SameLetter]:
        """Set when one cover letter goes to several jobs."""
        return self.get("sameLetter")

    @property
    def is_over(self) -> bool:
        """Whether the batch is over."""
        return self.get("isOver", False)


class Application(Model):
    """An application and its status (``docs/api.md``, "Status")."""

    __slots__ = ()
    _keys = {
        "queue_id": "queueId",
        "job_id": "jobId",
        "processed_job_id": "processedJobId",
        "application_status": "applicationStatus",
        "application_status_message": "applicationStatusMessage",
        "applied_at": "appliedAt",
        "processed_at": "processedAt",
        "error_message": "errorMessage",
    }

    @property
    def queue_id(self) -> Optional[str]:
        """The id that apply returned."""
        return self.get("queueId")

    @property
    def job_id(self) -> Optional[str]:
        """The job, by its ciphertext."""
        return self.get("jobId")

    @property
    def processed_job_id(self) -> Optional[str]:
        """The service's own id of the job."""
        return self.get("processedJobId")

    @property
    def application_status(self) -> ApplicationStatus:
        """The status.

        ``is_missing`` for a row or an event that named none.
        """
        return self._enum("applicationStatus", ApplicationStatus) or ApplicationStatus("")

    @property
    def application_status_message(self) -> Optional[str]:
        """The status as a sentence, for people."""
        return self.get("applicationStatusMessage")

    @property
    def applied_at(self) -> Optional[datetime.datetime]:
        """When the proposal reached Upwork.

        May be later than ``processed_at``.
        """
        return as_datetime(self.get("appliedAt"))

    @property
    def applied_at_ms(self) -> Optional[int]:
        """``applied_at`` in Unix milliseconds."""
        return self._int("appliedAt")

    @property
    def processed_at(self) -> Optional[datetime.datetime]:
        """When the service processed the application."""
        return as_datetime(self.get("processedAt"))

    @property
    def processed_at_ms(self) -> Optional[int]:
        """``processed_at`` in Unix milliseconds."""
        return self._int("processedAt")

    @property
    def error_message(self) -> Optional[str]:
        """What went wrong, if something did."""
        return self.get("errorMessage")

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


class AppliedJobsPage(Model):
    """One page of the applied jobs, newest first (``docs/api.md``, "Applied jobs").

    The response's shape is not published. Besides ``{"jobs": […]}``, the keys ``appliedJobs``, ``applications``,
    ``data``, ``items`` and ``results`` are accepted, and a bare array. A row of an unexpected shape is kept as an
    application without a status.
    """

    __slots__ = ()
    _keys = {
        "jobs": "jobs",
        "total": "total",
        "limit": "limit",
        "offset": "offset",
    }
    _classes = {
        "jobs": Application,
    }

    @property
    def jobs(self) -> list[Application]:
        """The rows."""
        return self.get("jobs", [])

    @property
    def total(self) -> Optional[int]:
        """The number of rows on all pages, if the service returned it."""
        return self.get("total")

    @property
    def limit(self) -> Optional[int]:
        """Rows per page, as the service applied it."""
        return self.get("limit")

    @property
    def offset(self) -> Optional[int]:
        """Rows skipped, as the service applied it."""
        return self.get("offset")


class ProposalTerms(Model):
    """The terms of a proposal."""

    __slots__ = ()
    _keys = {
        "hourly_rate": "hourlyRate",
        "timeline": "timeline",
    }
    _types = {
        "hourlyRate": float,
        "timeline": str,
    }

    @property
    def hourly_rate(self) -> Optional[float]:
        """US dollars per hour."""
        return self.get("hourlyRate")

    @property
    def timeline(self) -> Optional[Timeline]:
        """How long the work will take."""
        return self._enum("timeline", Timeline)


class QuestionAnswer(Model):
    """An answer to one of the client's screening questions."""

    __slots__ = ()
    _keys = {
        "question": "question",
        "answer": "answer",
    }

    @property
    def question(self) -> Any:
        """The question, as the job states it.

        Text; any other value is sent unchanged.
        """
        return self.get("question")

    @property
    def answer(self) -> Any:
        """The answer.

        Text; any other value is sent unchanged.
        """
        return self.get("answer")


class ApplyRequest(Model):
    """A proposal to send: the job, the cover letter, the freelancer's profile and the terms (``docs/api.md``, "Apply")."""

    __slots__ = ()
    _keys = {
        "job_id": "jobId",
        "cover_letter": "coverLetter",
        "profile_id": "profileId",
        "proposal": "proposal",
        "auto_fill_other_questions": "autoFillOtherQuestions",
        "question_answers": "questionAnswers",
    }
    _classes = {
        "proposal": ProposalTerms,
        "questionAnswers": QuestionAnswer,
    }
    _types = {
        "jobId": str,
        "coverLetter": str,
        "profileId": str,
        "proposal": dict,
        "autoFillOtherQuestions": bool,
        "questionAnswers": list,
    }

    @property
    def job_id(self) -> str:
        """The job: its URL, its ciphertext (``~01…`` or ``~02…``) or its UUID.

        All three name the same job.
        """
        return self._required("jobId")

    @property
    def cover_letter(self) -> str:
        """The cover letter, as the client will read it."""
        return self._required("coverLetter")

    @property
    def profile_id(self) -> Optional[str]:
        """The freelancer's profile to send it as, from ``freelancers``.

        Without one, the business developer's default profile is used.
        """
        return self.get("profileId")

    @property
    def proposal(self) -> Optional[ProposalTerms]:
        """The terms of the proposal."""
        return self.get("proposal")

    @property
    def auto_fill_other_questions(self) -> Optional[bool]:
        """Whether the service answers the client's screening questions that ``question_answers`` leaves open."""
        return self.get("autoFillOtherQuestions")

    @property
    def question_answers(self) -> Optional[list[QuestionAnswer]]:
        """Answers to the client's screening questions."""
        return self.get("questionAnswers")


class Submission(Model):
    """The service's confirmation that the application is queued (``docs/api.md``, "Apply").

    Its outcome comes later: ``wait`` for it, or receive the webhook.
    """

    __slots__ = ()
    _keys = {
        "queue_id": "queueId",
        "credits_remaining": "creditsRemaining",
        "job_id": "jobId",
        "processed_job_id": "processedJobId",
        "application_status": "applicationStatus",
        "recovered": "recovered",
    }

    @property
    def queue_id(self) -> str:
        """The id of the application.

        Empty only when the response was lost and the status endpoint did not name it either.
        """
        return self._required("queueId")

    @property
    def credits_remaining(self) -> Optional[int]:
        """Credits left after this application reserved one, if the service returned it."""
        return self.get("creditsRemaining")

    @property
    def job_id(self) -> Optional[str]:
        """The job, as the service names it."""
        return self.get("jobId")

    @property
    def processed_job_id(self) -> Optional[str]:
        """The service's own id of the job."""
        return self.get("processedJobId")

    @property
    def application_status(self) -> Optional[ApplicationStatus]:
        """The application's status when the service responded."""
        return self._enum("applicationStatus", ApplicationStatus)

    @property
    def recovered(self) -> bool:
        """``true`` when the service's response was lost, and the status endpoint returned the application instead."""
        return self.get("recovered", False)


class Company(Model):
    """A client's company."""

    __slots__ = ()
    _keys = {
        "name": "name",
        "company_id": "companyId",
        "is_edc_replicated": "isEDCReplicated",
        "contract_date": "contractDate",
    }

    @property
    def name(self) -> Optional[str]:
        """The name."""
        return self.get("name")

    @property
    def company_id(self) -> Optional[str]:
        """The id, the same as ``company_id``."""
        return self.get("companyId")

    @property
    def is_edc_replicated(self) -> Optional[bool]:
        """A flag of Upwork's own; often ``null``."""
        return self.get("isEDCReplicated")

    @property
    def contract_date(self) -> Optional[str]:
        """When the company joined Upwork, as ISO 8601 text."""
        return self.get("contractDate")


class Location(Model):
    """Where a client is."""

    __slots__ = ()
    _keys = {
        "city": "city",
        "country": "country",
        "country_timezone": "countryTimezone",
    }

    @property
    def city(self) -> Optional[str]:
        """The city."""
        return self.get("city")

    @property
    def country(self) -> Optional[str]:
        """The country, as an ISO 3166 alpha-3 code such as ``DEU``."""
        return self.get("country")

    @property
    def country_timezone(self) -> Optional[str]:
        """The time zone, such as ``Europe/Berlin (UTC+02:00)``."""
        return self.get("countryTimezone")


class Money(Model):
    """An amount of US dollars."""

    __slots__ = ()
    _keys = {
        "amount": "amount",
    }

    @property
    def amount(self) -> Optional[float]:
        """US dollars."""
        return self.get("amount")


class BuyerStats(Model):
    """What a client did so far."""

    __slots__ = ()
    _keys = {
        "total_assignments": "totalAssignments",
        "score": "score",
        "total_charges": "totalCharges",
        "feedback_count": "feedbackCount",
        "total_jobs_with_hires": "totalJobsWithHires",
    }
    _classes = {
        "totalCharges": Money,
    }

    @property
    def total_assignments(self) -> Optional[int]:
        """The number of contracts."""
        return self.get("totalAssignments")

    @property
    def score(self) -> Optional[float]:
        """The average rating, 0 to 5 stars."""
        return self.get("score")

    @property
    def total_charges(self) -> Optional[Money]:
        """What the client paid in all."""
        return self.get("totalCharges")

    @property
    def feedback_count(self) -> Optional[int]:
        """The number of reviews."""
        return self.get("feedbackCount")

    @property
    def total_jobs_with_hires(self) -> Optional[int]:
        """The number of jobs that led to a hire."""
        return self.get("totalJobsWithHires")


class PhoneVerification(Model):
    """Whether a client's phone number is verified."""

    __slots__ = ()
    _keys = {
        "status": "status",
    }

    @property
    def status(self) -> Optional[str]:
        """The state, such as ``VERIFIED``."""
        return self.get("status")


class Buyer(Model):
    """Who a client is and how they hire."""

    __slots__ = ()
    _keys = {
        "company": "company",
        "location": "location",
        "stats": "stats",
        "enterprise": "enterprise",
        "avg_hourly_jobs_rate": "avgHourlyJobsRate",
        "posted_count": "postedCount",
        "top_client": "topClient",
        "phone_verification_status": "phoneVerificationStatus",
    }
    _classes = {
        "company": Company,
        "location": Location,
        "stats": BuyerStats,
        "avgHourlyJobsRate": Money,
        "phoneVerificationStatus": PhoneVerification,
    }

    @property
    def company(self) -> Optional[Company]:
        """The company."""
        return self.get("company")

    @property
    def location(self) -> Optional[Location]:
        """Where the client is."""
        return self.get("location")

    @property
    def stats(self) -> Optional[BuyerStats]:
        """What the client did so far."""
        return self.get("stats")

    @property
    def enterprise(self) -> Optional[bool]:
        """Whether the client has an enterprise account."""
        return self.get("enterprise")

    @property
    def avg_hourly_jobs_rate(self) -> Optional[Money]:
        """What the client pays per hour on average."""
        return self.get("avgHourlyJobsRate")

    @property
    def posted_count(self) -> Optional[int]:
        """The number of jobs posted so far."""
        return self.get("postedCount")

    @property
    def top_client(self) -> Optional[bool]:
        """Whether Upwork calls them a top client."""
        return self.get("topClient")

    @property
    def phone_verification_status(self) -> Optional[PhoneVerification]:
        """Whether the phone number is verified."""
        return self.get("phoneVerificationStatus")


class OpenJob(Model):
    """A job that is open now."""

    __slots__ = ()
    _keys = {
        "id": "id",
        "ciphertext": "ciphertext",
        "title": "title",
        "type": "type",
        "is_ptc_private": "isPtcPrivate",
    }

    @property
    def id(self) -> Optional[str]:
        """Upwork's id of the job."""
        return self.get("id")

    @property
    def ciphertext(self) -> Optional[str]:
        """The ciphertext that ``ApplyRequest::job_id`` takes."""
        return self.get("ciphertext")

    @property
    def title(self) -> Optional[str]:
        """The title."""
        return self.get("title")

    @property
    def type(self) -> Optional[str]:
        """The kind of payment, such as ``FIXED``."""
        return self.get("type")

    @property
    def is_ptc_private(self) -> Optional[bool]:
        """Whether the job is private to a talent cloud."""
        return self.get("isPtcPrivate")


class WorkHistoryEntry(Model):
    """A past or running contract.

    Private ones come with fields missing.
    """

    __slots__ = ()
    _keys = {
        "is_ptc_job": "isPtcJob",
        "status": "status",
        "start_date": "startDate",
        "end_date": "endDate",
        "total_charge": "totalCharge",
        "total_hours": "totalHours",
    }

    @property
    def is_ptc_job(self) -> Optional[bool]:
        """Whether it belongs to a private talent cloud."""
        return self.get("isPtcJob")

    @property
    def status(self) -> Optional[str]:
        """The state of the contract, such as ``ACTIVE``."""
        return self.get("status")

    @property
    def start_date(self) -> Optional[str]:
        """When it began, as ISO 8601 text."""
        return self.get("startDate")

    @property
    def end_date(self) -> Optional[str]:
        """When it ended, as ISO 8601 text."""
        return self.get("endDate")

    @property
    def total_charge(self) -> Optional[float]:
        """US dollars paid."""
        return self.get("totalCharge")

    @property
    def total_hours(self) -> Optional[float]:
        """Hours worked."""
        return self.get("totalHours")


class ClientJobs(Model):
    """A client and their jobs, as the service last read them (``docs/api.md``, "Archived job and client's jobs").

    Upwork leaves fields out freely, so every field is optional.
    """

    __slots__ = ()
    _keys = {
        "company_id": "companyId",
        "last_synced_at": "lastSyncedAt",
        "buyer": "buyer",
        "open_jobs": "openJobs",
        "work_history": "workHistory",
        "archived_ciphers": "archivedCiphers",
        "archived_job_ids": "archivedJobIds",
    }
    _classes = {
        "buyer": Buyer,
        "openJobs": OpenJob,
        "workHistory": WorkHistoryEntry,
    }

    @property
    def company_id(self) -> Optional[str]:
        """The id of the client's company."""
        return self.get("companyId")

    @property
    def last_synced_at(self) -> Optional[datetime.datetime]:
        """When the service last read this from Upwork."""
        return as_datetime(self.get("lastSyncedAt"))

    @property
    def last_synced_at_ms(self) -> Optional[int]:
        """``last_synced_at`` in Unix milliseconds."""
        return self._int("lastSyncedAt")

    @property
    def buyer(self) -> Optional[Buyer]:
        """Who the client is and how they hire."""
        return self.get("buyer")

    @property
    def open_jobs(self) -> list[OpenJob]:
        """The jobs that are open now."""
        return self.get("openJobs", [])

    @property
    def work_history(self) -> list[WorkHistoryEntry]:
        """Past and running contracts.

        Private ones come with fields missing.
        """
        return self.get("workHistory", [])

    @property
    def archived_ciphers(self) -> list[str]:
        """Ciphertexts of the jobs in the archive, which ``get_job`` takes."""
        return self.get("archivedCiphers", [])

    @property
    def archived_job_ids(self) -> list[str]:
        """Ids of the jobs in the archive."""
        return self.get("archivedJobIds", [])


class Profile(Model):
    """A profile of a freelancer: the default one or a specialization."""

    __slots__ = ()
    _keys = {
        "profile_id": "profileId",
        "title": "title",
        "hourly_rate": "hourlyRate",
        "is_default": "isDefault",
    }

    @property
    def profile_id(self) -> str:
        """The id that ``ApplyRequest::profile_id`` takes.

        Empty if the service left it out.
        """
        return self._required("profileId")

    @property
    def title(self) -> Optional[str]:
        """The title that clients see."""
        return self.get("title")

    @property
    def hourly_rate(self) -> Optional[float]:
        """US dollars per hour."""
        return self.get("hourlyRate")

    @property
    def is_default(self) -> bool:
        """Whether this is the freelancer's default profile."""
        return self.get("isDefault", False)


class Freelancer(Model):
    """A freelancer of the agency."""

    __slots__ = ()
    _keys = {
        "id": "id",
        "name": "name",
        "title": "title",
        "hourly_rate": "hourlyRate",
        "profile_url": "profileUrl",
        "profiles": "profiles",
    }
    _classes = {
        "profiles": Profile,
    }

    @property
    def id(self) -> Optional[str]:
        """The service's id of the freelancer."""
        return self.get("id")

    @property
    def name(self) -> Optional[str]:
        """The name that clients see."""
        return self.get("name")

    @property
    def title(self) -> Optional[str]:
        """The title that clients see."""
        return self.get("title")

    @property
    def hourly_rate(self) -> Optional[float]:
        """US dollars per hour."""
        return self.get("hourlyRate")

    @property
    def profile_url(self) -> Optional[str]:
        """The URL of the freelancer's page on Upwork."""
        return self.get("profileUrl")

    @property
    def profiles(self) -> list[Profile]:
        """The default profile and the specializations."""
        return self.get("profiles", [])

    def default_profile(self) -> Optional[Profile]:
        """Return the default profile, or the first one where none is marked."""
        profile = _native.default_profile(self.to_dict())
        return None if profile is None else Profile(profile)


class Freelancers(Model):
    """The agency's freelancers.

    Empty while the business developer is not in the agency (``docs/api.md``, "Freelancers").
    """

    __slots__ = ()
    _keys = {
        "freelancers": "freelancers",
    }
    _classes = {
        "freelancers": Freelancer,
    }

    @property
    def freelancers(self) -> list[Freelancer]:
        """The freelancers."""
        return self.get("freelancers", [])

    def profiles(self) -> list[Profile]:
        """Return every profile that a proposal can be sent as, each freelancer's default profile first."""
        return [Profile(profile) for profile in _native.all_profiles(self.to_dict())]

    def by_profile(self, profile_id: str) -> Optional[Freelancer]:
        """Return the freelancer who has this profile."""
        owner = _native.profile_owner(self.to_dict(), text("profile_id", profile_id))
        return None if owner is None else Freelancer(owner)


class ArchivedJob(Model):
    """A job as the service archived it: a large document of Upwork's own shape, kept as a whole (``docs/api.md``, "Archived job and client's jobs")."""

    __slots__ = ()

    def company_id(self) -> Optional[str]:
        """Return the buyer's company id, which ``get_client_jobs`` takes."""
        return _native.archived_job_company_id(self.to_dict())


class GenerateProposal(Model):
    """The job to write a proposal for: one that the service knows, or one described here."""

    __slots__ = ()
    _keys = {
        "job_id": "jobId",
        "job_title": "jobTitle",
        "job_description": "jobDescription",
        "feed_id": "feedId",
        "reasoning_effort": "reasoningEffort",
    }
    _types = {
        "jobId": str,
        "jobTitle": str,
        "jobDescription": str,
        "feedId": str,
        "reasoningEffort": str,
    }

    @property
    def job_id(self) -> Optional[str]:
        """The job: its URL, ciphertext or UUID.

        Either this, or ``job_title`` with ``job_description``.
        """
        return self.get("jobId")

    @property
    def job_title(self) -> Optional[str]:
        """The title of a job that the service does not know."""
        return self.get("jobTitle")

    @property
    def job_description(self) -> Optional[str]:
        """The description of a job that the service does not know."""
        return self.get("jobDescription")

    @property
    def feed_id(self) -> Optional[str]:
        """The feed whose settings apply."""
        return self.get("feedId")

    @property
    def reasoning_effort(self) -> Optional[ReasoningEffort]:
        """How much thought to put in; ``None`` for the service's default."""
        return self._enum("reasoningEffort", ReasoningEffort)


class GeneratedProposal(Model):
    """A proposal that the service wrote.

    Nothing was sent to Upwork.
    """

    __slots__ = ()
    _keys = {
        "proposal": "proposal",
    }

    @property
    def proposal(self) -> str:
        """The text, ready to be a cover letter."""
        return self._required("proposal")


class CreditLedger(Model):
    """Where the credits went: those of the applications that one client made or looked up.

    The service returns only how many credits are left after an apply. The rest follows from the status of each
    application: one credit is reserved at once, deducted only by ``applied``, and refunded otherwise
    (``docs/api.md``, "Status").
    """

    __slots__ = ()
    _keys = {
        "available": "available",
        "reserved": "reserved",
        "deducted": "deducted",
        "refunded": "refunded",
        "in_doubt": "inDoubt",
    }

    @property
    def available(self) -> Optional[int]:
        """Credits left, as the service last returned, plus what was refunded since.

        ``None`` until it has.
        """
        return self.get("available")

    @property
    def reserved(self) -> int:
        """Reserved for applications that have not settled, as far as this client knows."""
        return self.get("reserved", 0)

    @property
    def deducted(self) -> int:
        """Spent: proposals that reached Upwork."""
        return self.get("deducted", 0)

    @property
    def refunded(self) -> int:
        """Given back.

        These are part of ``available`` again.
        """
        return self.get("refunded", 0)

    @property
    def in_doubt(self) -> int:
        """Applications whose outcome is unknown (``OutcomeUnknown``): each may have reserved a credit.

        Reading their status by job resolves the doubt.
        """
        return self.get("inDoubt", 0)


class SetupCheck(Model):
    """One check: what was checked, the result, and what to do."""

    __slots__ = ()
    _keys = {
        "name": "name",
        "verdict": "verdict",
        "message": "message",
        "hint": "hint",
    }

    @property
    def name(self) -> SetupCheckName:
        """What was checked."""
        return self._enum("name", SetupCheckName) or SetupCheckName("")

    @property
    def verdict(self) -> SetupVerdict:
        """The result."""
        return self._enum("verdict", SetupVerdict) or SetupVerdict("")

    @property
    def message(self) -> str:
        """What was found."""
        return self._required("message")

    @property
    def hint(self) -> Optional[str]:
        """What to do about it, unless it passed."""
        return self.get("hint")


class SetupReport(Model):
    """Every check, in the order of the setup.

    Its ``Display`` is a checklist.
    """

    __slots__ = ()
    _keys = {
        "checks": "checks",
        "freelancers": "freelancers",
    }
    _classes = {
        "checks": SetupCheck,
        "freelancers": Freelancers,
    }

    @property
    def checks(self) -> list[SetupCheck]:
        """The checks."""
        return self.get("checks", [])

    @property
    def freelancers(self) -> Optional[Freelancers]:
        """The freelancers that were found, to pick a profile from."""
        return self.get("freelancers")

    def is_ready(self) -> bool:
        """Return whether no check found a reason that keeps proposals from being sent."""
        return _native.setup_is_ready(self.to_dict())

    def check(self, name: str) -> Optional[SetupCheck]:
        """Return the check with this name."""
        return next((check for check in self.checks if check["name"] == name), None)

    def __str__(self) -> str:
        """Return the checklist as text."""
        return _native.setup_text(self.to_dict())


class WebhookEvent(Model):
    """A webhook event.

    It proves nothing until ``confirm`` has returned.
    """

    __slots__ = ()
    _keys = {
        "event": "event",
        "delivery_id": "deliveryId",
        "delivered_at": "deliveredAt",
        "application": "application",
    }
    _classes = {
        "application": Application,
    }

    @property
    def event(self) -> WebhookEventName:
        """What it reports."""
        return self._enum("event", WebhookEventName) or WebhookEventName("")

    @property
    def delivery_id(self) -> Optional[str]:
        """The id of the delivery (the ``X-UpHunt-Delivery`` header), the same in every redelivery."""
        return self.get("deliveryId")

    @property
    def delivered_at(self) -> Optional[datetime.datetime]:
        """When it was sent."""
        return as_datetime(self.get("deliveredAt"))

    @property
    def delivered_at_ms(self) -> Optional[int]:
        """``delivered_at`` in Unix milliseconds."""
        return self._int("deliveredAt")

    @property
    def application(self) -> Application:
        """The application that it is about."""
        return self._required("application")


class CampaignRepeatedLetter(Model):
    """A cover letter that stands in more than one application."""

    __slots__ = ()
    _keys = {
        "cover_letter": "coverLetter",
        "count": "count",
    }

    @property
    def cover_letter(self) -> str:
        """The letter."""
        return self._required("coverLetter")

    @property
    def count(self) -> int:
        """In how many applications it stands."""
        return self.get("count", 0)


class CampaignProblem(Model):
    """What is wrong with one line."""

    __slots__ = ()
    _keys = {
        "line": "line",
        "column": "column",
        "message": "message",
        "hint": "hint",
    }

    @property
    def line(self) -> int:
        """The line in the file, from 1.

        A CSV file's first line holds the names of its columns.
        """
        return self.get("line", 0)

    @property
    def column(self) -> Optional[str]:
        """The column, where one is at fault."""
        return self.get("column")

    @property
    def message(self) -> str:
        """What is wrong."""
        return self._required("message")

    @property
    def hint(self) -> Optional[str]:
        """What to do about it."""
        return self.get("hint")


class CampaignStopReason(Model):
    """Why a run ended before everything was sent."""

    __slots__ = ()
    _keys = {
        "reason": "reason",
        "kind": "kind",
        "message": "message",
        "hint": "hint",
        "status": "status",
    }

    @property
    def reason(self) -> str:
        """``requested``: The caller stopped it.

        ``paused``: The campaign was paused.

        ``max_credits``: ``max_credits`` is used up.

        ``max_applications``: ``max_applications`` is used up.

        ``error``: An error of a kind in ``stop_on``.

        ``status``: A status in ``stop_on``.
        """
        return self._required("reason")

    @property
    def kind(self) -> Optional[str]:
        """The error's kind."""
        return self.get("kind")

    @property
    def message(self) -> Optional[str]:
        """What happened."""
        return self.get("message")

    @property
    def hint(self) -> Optional[str]:
        """What to do."""
        return self.get("hint")

    @property
    def status(self) -> Optional[str]:
        """The status."""
        return self.get("status")


class CampaignCredits(Model):
    """Where a campaign's credits went."""

    __slots__ = ()
    _keys = {
        "reserved": "reserved",
        "deducted": "deducted",
        "refunded": "refunded",
        "in_doubt": "inDoubt",
    }

    @property
    def reserved(self) -> int:
        """Set aside for applications that have not settled."""
        return self.get("reserved", 0)

    @property
    def deducted(self) -> int:
        """Spent: proposals that reached Upwork."""
        return self.get("deducted", 0)

    @property
    def refunded(self) -> int:
        """Given back."""
        return self.get("refunded", 0)

    @property
    def in_doubt(self) -> int:
        """May have been set aside: a request whose outcome is not known yet."""
        return self.get("inDoubt", 0)


class CampaignProgress(Model):
    """How a campaign stands."""

    __slots__ = ()
    _keys = {
        "total": "total",
        "queued": "queued",
        "sending": "sending",
        "processing": "processing",
        "applied": "applied",
        "failed": "failed",
        "cancelled": "cancelled",
        "credits": "credits",
        "estimated": "estimatedSeconds",
    }
    _classes = {
        "credits": CampaignCredits,
    }

    @property
    def total(self) -> int:
        """All rows."""
        return self.get("total", 0)

    @property
    def queued(self) -> int:
        """Not sent yet."""
        return self.get("queued", 0)

    @property
    def sending(self) -> int:
        """Being sent, or sent with an outcome that is not known yet."""
        return self.get("sending", 0)

    @property
    def processing(self) -> int:
        """Accepted and not settled."""
        return self.get("processing", 0)

    @property
    def applied(self) -> int:
        """Settled as ``applied``."""
        return self.get("applied", 0)

    @property
    def failed(self) -> int:
        """Settled in another way, or refused."""
        return self.get("failed", 0)

    @property
    def cancelled(self) -> int:
        """Cancelled."""
        return self.get("cancelled", 0)

    @property
    def credits(self) -> CampaignCredits:
        """Where the credits went."""
        return self._required("credits")

    @property
    def estimated(self) -> float:
        """The time that the limits need for what is queued.

        In JSON: seconds.
        """
        return self._required("estimatedSeconds")


class CampaignRunSummary(Model):
    """What a run came to."""

    __slots__ = ()
    _keys = {
        "sent": "sent",
        "stopped": "stopped",
        "progress": "progress",
    }
    _classes = {
        "stopped": CampaignStopReason,
        "progress": CampaignProgress,
    }

    @property
    def sent(self) -> int:
        """Applications that this run sent."""
        return self.get("sent", 0)

    @property
    def stopped(self) -> Optional[CampaignStopReason]:
        """Why it ended early; ``None`` when everything that can be sent was sent and has settled."""
        return self.get("stopped")

    @property
    def progress(self) -> CampaignProgress:
        """How the campaign stands at the end."""
        return self._required("progress")


class CampaignReport(Model):
    """A campaign in numbers."""

    __slots__ = ()
    _keys = {
        "campaign": "campaign",
        "total": "total",
        "states": "states",
        "statuses": "statuses",
        "profiles": "profiles",
        "days": "days",
        "credits": "credits",
        "recovered": "recovered",
        "not_enough_connects": "notEnoughConnects",
        "errors": "errors",
    }
    _classes = {
        "credits": CampaignCredits,
    }

    @property
    def campaign(self) -> str:
        """The campaign's name."""
        return self._required("campaign")

    @property
    def total(self) -> int:
        """How many applications there are."""
        return self.get("total", 0)

    @property
    def states(self) -> dict[str, Any]:
        """How many there are in each state."""
        return self.get("states", {})

    @property
    def statuses(self) -> dict[str, Any]:
        """How the settled ones ended, by ``applicationStatus``."""
        return self.get("statuses", {})

    @property
    def profiles(self) -> dict[str, Any]:
        """The same by the ``profileId`` that they were sent as.

        ``default`` is the business developer's own profile.
        """
        return self.get("profiles", {})

    @property
    def days(self) -> dict[str, Any]:
        """The same by the day on which they were sent (UTC, ``2026-11-28``)."""
        return self.get("days", {})

    @property
    def credits(self) -> CampaignCredits:
        """Where the credits went."""
        return self._required("credits")

    @property
    def recovered(self) -> int:
        """Applications whose response was lost and that a status request found."""
        return self.get("recovered", 0)

    @property
    def not_enough_connects(self) -> int:
        """Applications that failed because the agency was out of Connects, which are bought on Upwork."""
        return self.get("notEnoughConnects", 0)

    @property
    def errors(self) -> dict[str, Any]:
        """Why the failed ones failed, by error kind."""
        return self.get("errors", {})

    def __str__(self) -> str:
        """Return the tables as text."""
        return _native.campaign_table(self.to_dict())


class CampaignEntry(Model):
    """An application to add to a campaign."""

    __slots__ = ()
    _keys = {
        "request": "request",
        "line": "line",
    }
    _classes = {
        "request": ApplyRequest,
    }

    @property
    def request(self) -> ApplyRequest:
        """The request to send."""
        return self._required("request")

    @property
    def line(self) -> Optional[int]:
        """The line of the file that it comes from, for messages."""
        return self.get("line")


class CampaignAdded(Model):
    """What ``add`` did."""

    __slots__ = ()
    _keys = {
        "added": "added",
        "duplicates": "duplicates",
        "repeated_letters": "repeatedLetters",
    }
    _classes = {
        "duplicates": CampaignEntry,
        "repeatedLetters": CampaignRepeatedLetter,
    }

    @property
    def added(self) -> int:
        """How many applications are new."""
        return self.get("added", 0)

    @property
    def duplicates(self) -> list[CampaignEntry]:
        """Those whose job is in the database already.

        They were not added again.
        """
        return self.get("duplicates", [])

    @property
    def repeated_letters(self) -> list[CampaignRepeatedLetter]:
        """Cover letters that stand in more than one application of what was added.

        Identical letters are what gets agencies banned.
        """
        return self.get("repeatedLetters", [])


class CampaignImport(Model):
    """A list that was read: what can be sent, and what is wrong with the rest."""

    __slots__ = ()
    _keys = {
        "entries": "entries",
        "problems": "problems",
    }
    _classes = {
        "entries": CampaignEntry,
        "problems": CampaignProblem,
    }

    @property
    def entries(self) -> list[CampaignEntry]:
        """The applications that are complete."""
        return self.get("entries", [])

    @property
    def problems(self) -> list[CampaignProblem]:
        """The lines that cannot be sent, in their order."""
        return self.get("problems", [])


class CampaignRow(Model):
    """One application of a campaign, as the database has it."""

    __slots__ = ()
    _keys = {
        "id": "id",
        "position": "position",
        "line": "line",
        "job": "job",
        "request": "request",
        "state": "state",
        "status": "status",
        "queue_id": "queueId",
        "recovered": "recovered",
        "error_kind": "errorKind",
        "error": "error",
        "hint": "hint",
        "application": "application",
        "attempts": "attempts",
        "created_at": "createdAt",
        "attempted_at": "attemptedAt",
        "sent_at": "sentAt",
        "settled_at": "settledAt",
    }
    _classes = {
        "request": ApplyRequest,
        "application": Application,
    }

    @property
    def id(self) -> str:
        """The row's id."""
        return self._required("id")

    @property
    def position(self) -> int:
        """Its place in the campaign, from 0."""
        return self.get("position", 0)

    @property
    def line(self) -> Optional[int]:
        """The line of the file that it came from."""
        return self.get("line")

    @property
    def job(self) -> str:
        """The job in its canonical form: its ciphertext, else its UUID, else what was given."""
        return self._required("job")

    @property
    def request(self) -> ApplyRequest:
        """The request as it is sent."""
        return self._required("request")

    @property
    def state(self) -> CampaignRowState:
        """How far it has come."""
        return self._enum("state", CampaignRowState) or CampaignRowState("")

    @property
    def status(self) -> Optional[ApplicationStatus]:
        """The application's status, once the service has accepted it."""
        return self._enum("status", ApplicationStatus)

    @property
    def queue_id(self) -> Optional[str]:
        """The application's queue id."""
        return self.get("queueId")

    @property
    def recovered(self) -> bool:
        """Whether the response was lost and a status request found the application."""
        return self.get("recovered", False)

    @property
    def error_kind(self) -> Optional[str]:
        """The error that ended it or that holds it up: its kind."""
        return self.get("errorKind")

    @property
    def error(self) -> Optional[str]:
        """The error's message."""
        return self.get("error")

    @property
    def hint(self) -> Optional[str]:
        """What to do about the error."""
        return self.get("hint")

    @property
    def application(self) -> Optional[Application]:
        """The application as the service last showed it."""
        return self.get("application")

    @property
    def attempts(self) -> int:
        """How many times sending was begun since the row was queued."""
        return self.get("attempts", 0)

    @property
    def created_at(self) -> Optional[datetime.datetime]:
        """When the row was added."""
        return as_datetime(self.get("createdAt"))

    @property
    def created_at_ms(self) -> Optional[int]:
        """``created_at`` in Unix milliseconds."""
        return self._int("createdAt")

    @property
    def attempted_at(self) -> Optional[datetime.datetime]:
        """When the first attempt that may have reached the service began."""
        return as_datetime(self.get("attemptedAt"))

    @property
    def attempted_at_ms(self) -> Optional[int]:
        """``attempted_at`` in Unix milliseconds."""
        return self._int("attemptedAt")

    @property
    def sent_at(self) -> Optional[datetime.datetime]:
        """When the service accepted it."""
        return as_datetime(self.get("sentAt"))

    @property
    def sent_at_ms(self) -> Optional[int]:
        """``sent_at`` in Unix milliseconds."""
        return self._int("sentAt")

    @property
    def settled_at(self) -> Optional[datetime.datetime]:
        """When it was seen to have settled, failed, or been cancelled."""
        return as_datetime(self.get("settledAt"))

    @property
    def settled_at_ms(self) -> Optional[int]:
        """``settled_at`` in Unix milliseconds."""
        return self._int("settledAt")

    def credit(self) -> Optional[Credit]:
        """Return what happened to its credit; ``None`` where none was reserved, or where that is not known."""
        credit = _native.row_credit(self.to_dict())
        return None if credit is None else Credit(credit)
