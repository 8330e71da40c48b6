"""Models that a program makes: test doubles, and results that were stored."""

from __future__ import annotations

import datetime
import json
import pickle
from typing import Any, Callable

import pytest
import uphunt_sdk
from uphunt_sdk import (
    Application,
    ApplicationStatus,
    AppliedJobsPage,
    ApplyRequest,
    Credit,
    Freelancers,
    InvalidInputError,
    Profile,
    ProposalTerms,
    Timeline,
    UpHunt,
)

NewJob = Callable[[str], str]


def test_a_stored_model_is_restored_whole(uphunt_client: UpHunt, new_job: NewJob) -> None:
    uphunt_client.apply_and_wait(job_id=new_job("applied"), cover_letter="Hi", poll_interval=0.02)
    for result in (uphunt_client.applied_jobs(limit=2), uphunt_client.freelancers(), uphunt_client.check_setup()):
        kind: Any = type(result)
        for again in (
            kind.from_dict(json.loads(json.dumps(result))),
            kind(result.to_dict()),
            kind(**result.to_dict()),
            pickle.loads(pickle.dumps(result)),  # noqa: S301
        ):
            assert again == result
            assert repr(again) == repr(result)
            assert again.to_dict() == result.to_dict()
    stored = Freelancers.from_dict(uphunt_client.freelancers().to_dict())
    assert isinstance(stored.freelancers[0].profiles[0], Profile)
    assert stored.profiles() == uphunt_client.freelancers().profiles()


def test_a_double_is_made_of_attributes() -> None:
    when = datetime.datetime(2026, 1, 2, tzinfo=datetime.timezone.utc)
    application = Application(queue_id="q_1", application_status="applied", applied_at=when)
    assert application.application_status is ApplicationStatus.APPLIED
    assert application.application_status.is_settled()
    assert application.credit() is Credit.DEDUCTED
    assert application.applied_at == when
    assert application["queueId"] == "q_1"
    page = AppliedJobsPage(jobs=[application, {"applicationStatus": "failed"}])
    assert page.jobs[0] is application
    assert page.jobs[1].credit() == "refunded"


def test_fields_have_either_spelling() -> None:
    for terms in (ProposalTerms(hourly_rate=65), ProposalTerms(hourlyRate=65), ProposalTerms({"hourly_rate": 65})):
        assert (terms.hourly_rate, dict(terms)) == (65, {"hourlyRate": 65})
    request = ApplyRequest(job_id="~01a", cover_letter="Hi", proposal={"timeline": "1 to 3 months"}, more=1)
    assert request.proposal is not None
    assert request.proposal.timeline is Timeline.ONE_TO_THREE_MONTHS
    assert request.extra == {"more": 1}
    with pytest.raises(InvalidInputError, match="twice"):
        ProposalTerms({"hourlyRate": 65}, hourly_rate=66)


def test_every_model_can_be_made_of_nothing() -> None:
    for name in uphunt_sdk.models.__all__:
        kind = getattr(uphunt_sdk, name)
        if issubclass(kind, dict):
            assert kind() == kind.from_dict({}) == {}


def test_a_known_status_is_a_constant() -> None:
    for status in ApplicationStatus:
        assert ApplicationStatus(str(status)) is status
        assert pickle.loads(pickle.dumps(status)) is status  # noqa: S301
        assert status.is_known
    assert ApplicationStatus("withdrawn") == "withdrawn"
    assert not ApplicationStatus("withdrawn").is_known


@pytest.mark.parametrize("value", [None, 5, b"applied", ["applied"]])
def test_a_status_is_a_text(value: Any) -> None:
    with pytest.raises(InvalidInputError, match="ApplicationStatus"):
        ApplicationStatus(value)
