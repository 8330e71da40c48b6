"""Results: dicts with attributes."""

from __future__ import annotations

import copy
import dataclasses
import datetime
import json
import pickle
import pydoc
import sys
import textwrap
import types
from typing import TYPE_CHECKING, Any, Callable

import pytest
import uphunt_sdk
from uphunt_sdk import Application, ApplicationStatus, AppliedJobsPage, Submission, UpHunt
from uphunt_sdk._model import _support_yaml

if TYPE_CHECKING:
    from uphunt_sdk.testing import Sandbox

NewJob = Callable[[str], str]


def applied(client: UpHunt, job_id: str) -> Application:
    return client.apply_and_wait(job_id=job_id, cover_letter="Hi", poll_interval=0.02)


def test_a_result_is_a_dict_with_attributes(uphunt_client: UpHunt, new_job: NewJob) -> None:
    result = uphunt_client.apply(job_id=new_job("applied"), cover_letter="Hi")
    assert isinstance(result, Submission)
    assert isinstance(result, dict)
    assert result["queueId"] == result.queue_id
    assert result.recovered is False
    assert json.loads(json.dumps(result))["queueId"] == result.queue_id


@pytest.mark.parametrize("travel", [copy.copy, copy.deepcopy, lambda model: pickle.loads(pickle.dumps(model))])  # noqa: S301
def test_a_model_can_be_copied_and_pickled(travel: Callable[[Any], Any]) -> None:
    page = AppliedJobsPage(jobs=[{"queueId": "q_1", "applicationStatus": "applied", "more": {"a": 1}}], total=1)
    again = travel(page)
    assert again == page
    assert isinstance(again, AppliedJobsPage)
    assert isinstance(again.jobs[0], Application)
    assert again.jobs[0].extra == {"more": {"a": 1}}


def test_a_model_is_shown_with_its_fields(uphunt_client: UpHunt, new_job: NewJob) -> None:
    application = applied(uphunt_client, new_job("applied"))
    assert repr(application).startswith("Application(queue_id='")
    assert type(application.to_dict()) is dict


@pytest.mark.skipif(sys.version_info < (3, 10), reason="no match statement here")
def test_a_model_matches_a_pattern(uphunt_client: UpHunt, new_job: NewJob) -> None:
    names: dict[str, Any] = {"Application": Application, "application": applied(uphunt_client, new_job("failed"))}
    exec(  # noqa: S102 - 3.9 could not parse this file
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


def test_times_are_datetimes_and_milliseconds(uphunt_client: UpHunt, new_job: NewJob) -> None:
    application = applied(uphunt_client, new_job("applied"))
    assert application.applied_at is not None
    assert application.applied_at.tzinfo is datetime.timezone.utc
    assert application.applied_at_ms == application["appliedAt"] == round(application.applied_at.timestamp() * 1000)


def test_a_time_that_cannot_be_read_stays_in_the_dict() -> None:
    event = uphunt_sdk.parse_webhook('{"event": "application.applied", "queueId": "q", "appliedAt": "yesterday"}')
    assert event.application["appliedAt"] == "yesterday"
    assert event.application.applied_at is None
    event = uphunt_sdk.parse_webhook(
        '{"event": "application.applied", "queueId": "q", "appliedAt": "2026-06-09T00:00:00Z"}'
    )
    assert event.application.applied_at == datetime.datetime(2026, 6, 9, tzinfo=datetime.timezone.utc)


def test_a_field_that_was_not_sent_is_no_key() -> None:
    event = uphunt_sdk.parse_webhook('{"event": "application.failed", "queueId": "q", "jobId": null}')
    application = event.application
    assert application.get("errorMessage", "none") == "none"
    assert application.error_message is None
    assert "jobId" in application
    assert application.job_id is None


def test_numbers_are_as_they_were_sent() -> None:
    text = '{"event": "application.failed", "queueId": "q", "rate": 65, "share": 0.5, "big": 18446744073709551615}'
    extra = uphunt_sdk.parse_webhook(text).application.extra
    assert json.dumps(extra) == '{"rate": 65, "share": 0.5, "big": 18446744073709551615}'


def test_a_status_knows_what_it_means(uphunt_client: UpHunt, new_job: NewJob) -> None:
    application = applied(uphunt_client, new_job("not_eligible"))
    assert application.application_status == "not_eligible"
    assert application.application_status is ApplicationStatus.NOT_ELIGIBLE
    assert application.is_settled()
    assert application.credit() == "refunded"
    assert "profile" in (application.hint() or "")
    assert pickle.loads(pickle.dumps(application.application_status)) is ApplicationStatus.NOT_ELIGIBLE  # noqa: S301
    assert f"{application.application_status}" == str(application.application_status) == "not_eligible"


def test_an_unknown_status_is_a_value() -> None:
    event = uphunt_sdk.parse_webhook('{"event": "application.new", "applicationStatus": "withdrawn", "queueId": "q"}')
    status = event.application.application_status
    assert (status, status.is_known, status.is_settled()) == ("withdrawn", False, False)
    assert event.application.to_dict()["applicationStatus"] == "withdrawn"


def test_a_row_without_a_status_has_an_unknown_one() -> None:
    application = Application(queue_id="q_1")
    assert "applicationStatus" not in application
    assert not application.application_status.is_known
    assert not application.is_settled()


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
        for part in ("job_id: str", "-> Submission", "Args:", "US dollars", "Raises:", "OutOfCreditsError", "Example:"):
            assert part in page, page


def test_a_zero_is_shown_and_an_absent_field_is_not() -> None:
    ledger = UpHunt("sk_uphunt_0123").credits
    assert repr(ledger) == "CreditLedger(reserved=0, deducted=0, refunded=0, in_doubt=0)"


def test_models_are_values_of_dataclasses() -> None:
    @dataclasses.dataclass
    class Row:
        application: Application

    row = Row(Application(queue_id="q_1", application_status="applied"))
    assert dataclasses.asdict(row) == {"application": {"queueId": "q_1", "applicationStatus": "applied"}}
    assert copy.deepcopy(row) == row


def test_models_are_fields_of_pydantic_models() -> None:
    pydantic = pytest.importorskip("pydantic")

    class Row(pydantic.BaseModel):  # type: ignore[misc, name-defined]
        application: Application
        status: ApplicationStatus = ApplicationStatus.PROCESSING

    row = Row(application={"queueId": "q_1", "new": 1}, status="withdrawn")
    assert isinstance(row.application, Application)
    assert row.application.extra == {"new": 1}
    assert row.status == "withdrawn"
    assert json.loads(row.model_dump_json()) == {"application": {"queueId": "q_1", "new": 1}, "status": "withdrawn"}
    assert Row.model_validate_json(row.model_dump_json()) == row
    assert Row.model_json_schema()["properties"]["application"]["type"] == "object"


def test_models_are_return_types_of_fastapi() -> None:
    fastapi = pytest.importorskip("fastapi")
    testclient = pytest.importorskip("fastapi.testclient")
    app = fastapi.FastAPI()

    def read() -> Application:
        return Application(queue_id="q_1", application_status="applied", new=[1])

    app.get("/one")(read)
    response = testclient.TestClient(app).get("/one")
    assert response.json() == {"queueId": "q_1", "applicationStatus": "applied", "new": [1]}
    assert "Application" in str(app.openapi()) or app.openapi()


def test_models_are_written_by_orjson() -> None:
    orjson = pytest.importorskip("orjson")
    page = AppliedJobsPage(jobs=[Application(queue_id="q_1", application_status=ApplicationStatus.APPLIED)])
    assert json.loads(orjson.dumps(page)) == {"jobs": [{"queueId": "q_1", "applicationStatus": "applied"}]}


def test_models_are_written_by_yaml() -> None:
    yaml = pytest.importorskip("yaml")
    page = AppliedJobsPage(jobs=[Application(queue_id="q_1", application_status="applied")])
    for dump in (yaml.safe_dump, yaml.dump):
        assert yaml.safe_load(dump(page)) == page.to_dict()


@pytest.mark.parametrize("module", [None, types.ModuleType("yaml")])
def test_models_are_made_beside_any_module_yaml(
    monkeypatch: pytest.MonkeyPatch, module: types.ModuleType | None
) -> None:
    """Another thread may be importing PyYAML, and a program may have a file ``yaml.py``."""
    _support_yaml.cache_clear()
    monkeypatch.setitem(sys.modules, "yaml", module)
    assert Application(queue_id="q_1").queue_id == "q_1"
