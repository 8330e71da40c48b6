"""What answers look like to a Python program."""

from __future__ import annotations

import datetime
import json
import pickle
import pydoc
import sys
import textwrap
from typing import TYPE_CHECKING, Any, Callable

import pytest
import uphunt_sdk
from uphunt_sdk import Application, ApplicationStatus, Submission, UpHunt

if TYPE_CHECKING:
    from uphunt_sdk.testing import Sandbox

NewJob = Callable[[str], str]


def applied(client: UpHunt, job_id: str) -> Application:
    return client.apply_and_wait(job_id=job_id, cover_letter="Hi", poll_interval=0.02)


def test_a_result_reads_as_a_dict_and_as_attributes(uphunt_client: UpHunt, new_job: NewJob) -> None:
    result = uphunt_client.apply(job_id=new_job("applied"), cover_letter="Hi")
    assert isinstance(result, Submission)
    assert isinstance(result, dict)
    assert result["queueId"] == result.queue_id
    assert result.recovered is False
    assert json.loads(json.dumps(result))["queueId"] == result.queue_id


def test_a_model_can_be_pickled_compared_matched_and_read(uphunt_client: UpHunt, new_job: NewJob) -> None:
    application = applied(uphunt_client, new_job("applied"))
    again = pickle.loads(pickle.dumps(application))  # noqa: S301
    assert again == application
    assert isinstance(again, Application)
    assert repr(application).startswith("Application(queue_id='")
    assert type(application.to_dict()) is dict
    assert Application.__match_args__[0] == "queue_id"


@pytest.mark.skipif(sys.version_info < (3, 10), reason="no match statement here")
def test_a_model_matches_a_pattern(uphunt_client: UpHunt, new_job: NewJob) -> None:
    names: dict[str, Any] = {"Application": Application, "application": applied(uphunt_client, new_job("failed"))}
    exec(  # noqa: S102 - 3.9 could not read this file
        textwrap.dedent("""
            match application:
                case Application(application_status="applied"):
                    found = "applied"
                case Application(application_status="failed" as status, error_message=message):
                    found = (status, message)
        """),
        names,
    )
    assert names["found"] == ("failed", names["application"].error_message)


def test_times_are_datetimes_with_the_raw_number_at_hand(uphunt_client: UpHunt, new_job: NewJob) -> None:
    application = applied(uphunt_client, new_job("applied"))
    assert application.applied_at is not None
    assert application.applied_at.tzinfo is datetime.timezone.utc
    assert application.applied_at_ms == application["appliedAt"] == round(application.applied_at.timestamp() * 1000)


def test_a_status_is_a_text_that_knows_what_it_means(uphunt_client: UpHunt, new_job: NewJob) -> None:
    application = applied(uphunt_client, new_job("not_eligible"))
    assert application.application_status == "not_eligible" == ApplicationStatus.NOT_ELIGIBLE
    assert application.is_settled()
    assert application.credit() == "refunded"
    assert "profile" in (application.hint() or "")
    assert pickle.loads(pickle.dumps(application.application_status)) == ApplicationStatus.NOT_ELIGIBLE  # noqa: S301


def test_an_unknown_status_is_a_value() -> None:
    event = uphunt_sdk.parse_webhook('{"event": "application.new", "applicationStatus": "withdrawn", "more": 1}')
    status = event.application.application_status
    assert (status, status.is_known, status.is_settled()) == ("withdrawn", False, False)
    assert event.application.extra == {"more": 1}


def test_a_setup_report_prints_as_a_checklist(uphunt_client: UpHunt) -> None:
    report = uphunt_client.check_setup()
    assert report.is_ready()
    assert "[ok  ] key" in str(report)
    check = report.check("key")
    assert check is not None
    assert check.verdict == "passed"


def test_credits_are_followed(uphunt_sandbox: Sandbox, new_job: NewJob) -> None:
    with uphunt_sandbox.client() as client:
        applied(client, new_job("applied"))
        applied(client, new_job("failed"))
        assert (client.credits.deducted, client.credits.refunded, client.credits.reserved) == (1, 1, 0)


def test_help_is_a_manual_page() -> None:
    for client in (UpHunt, uphunt_sdk.AsyncUpHunt):
        for name in dir(client):
            if not name.startswith("_"):
                assert getattr(client, name).__doc__, f"{client.__name__}.{name}"
        page = pydoc.plain(pydoc.render_doc(client.apply))
        # Where annotations are kept as text, help() shows them as such.
        page = page.replace("'", "")
        for part in (
            "job_id: str",
            "-> models.Submission",
            "Args:",
            "US dollars",
            "Raises:",
            "OutOfCreditsError",
            "Example:",
        ):
            assert part in page, page


def test_a_zero_is_shown_and_what_is_missing_is_not() -> None:
    ledger = UpHunt("sk_uphunt_0123").credits
    assert repr(ledger) == "CreditLedger(reserved=0, deducted=0, refunded=0, in_doubt=0)"
