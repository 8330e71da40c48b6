"""An independent client for the UpHunt auto-apply API, which submits Upwork proposals for agencies.

>>> from uphunt_sdk import UpHunt
>>> client = UpHunt(api_key="sk_uphunt_0123456789abcdef")  # or UPHUNT_API_KEY
>>> result = client.apply(job_id="~01abc", cover_letter="Hi…")  # doctest: +SKIP
>>> result.queue_id == result["queueId"]  # doctest: +SKIP
True
"""

from . import errors, models
from ._async_batch import AsyncBatch
from ._async_campaign import AsyncCampaign
from ._async_client import AsyncUpHunt
from ._batch import Batch
from ._campaign import Campaign
from ._campaign_base import Template
from ._client import UpHunt
from ._native import __version__ as __version__
from ._raw import Headers, RawResponse
from ._results import BatchResults
from ._webhooks import DELIVERY_HEADER, WebhookInbox, parse_webhook
from .bulk import *
from .errors import *
from .models import *

__all__ = [
    "DELIVERY_HEADER",
    "APIConnectionError",
    "APITimeoutError",
    "AlreadyAppliedError",
    "Application",
    "ApplicationStatus",
    "AppliedJobsPage",
    "ApplyRequest",
    "ArchivedJob",
    "AsyncBatch",
    "AsyncCampaign",
    "AsyncUpHunt",
    "AuthenticationError",
    "BadRequestError",
    "Batch",
    "BatchResults",
    "BulkItem",
    "BulkItemState",
    "BulkProgress",
    "Buyer",
    "BuyerStats",
    "Campaign",
    "CampaignAdded",
    "CampaignCredits",
    "CampaignEntry",
    "CampaignError",
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
    "DeadlineExceededError",
    "DecodeError",
    "EarlyEnd",
    "EarlyEndReason",
    "Freelancer",
    "Freelancers",
    "GenerateProposal",
    "GeneratedProposal",
    "Headers",
    "InvalidInputError",
    "Location",
    "Money",
    "NotFoundError",
    "OpenJob",
    "OutOfCreditsError",
    "OutcomeUnknownError",
    "PhoneVerification",
    "Profile",
    "ProposalTerms",
    "QuestionAnswer",
    "RateLimitError",
    "RawResponse",
    "ReasoningEffort",
    "SameLetter",
    "ServerError",
    "ServiceUnavailableError",
    "SetupCheck",
    "SetupCheckName",
    "SetupReport",
    "SetupVerdict",
    "Submission",
    "SubscriptionInactiveError",
    "Template",
    "Timeline",
    "UnexpectedResponseError",
    "UnprocessableEntityError",
    "UpHunt",
    "UpHuntError",
    "WaitTimeoutError",
    "WebhookEvent",
    "WebhookEventName",
    "WebhookInbox",
    "WorkHistoryEntry",
    "parse_webhook",
]
