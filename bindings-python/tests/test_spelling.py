"""How requests may be spelt, and what is sent."""

from __future__ import annotations

import enum
import json
import math
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Callable

import pytest
import uphunt_sdk
from uphunt_sdk import ApplyRequest, InvalidInputError, ProposalTerms, UpHunt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from uphunt_sdk.testing import Sandbox


class Service:
    """Queues whatever comes, and keeps it as it came."""

    def __init__(self) -> None:
        """Listen on a free port."""
        self.bodies: list[Any] = []
        bodies = self.bodies

        class Queues(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                bodies.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))
                body = b'{"queueId": "q_1"}'
                self.send_response(200)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Queues)
        self.client = UpHunt("sk_uphunt_0123", f"http://127.0.0.1:{self.server.server_port}")


@pytest.fixture
def service() -> Iterator[Service]:
    service = Service()
    with service.server, service.client:
        threading.Thread(target=service.server.serve_forever, daemon=True).start()
        yield service
        service.server.shutdown()


@pytest.mark.parametrize(
    "terms",
    [
        {"hourly_rate": 65, "timeline": "1 to 3 months"},
        {"hourlyRate": 65, "timeline": "1 to 3 months"},
        ProposalTerms(hourly_rate=65, timeline="1 to 3 months"),
    ],
)
def test_a_rate_is_sent_in_either_spelling(service: Service, terms: dict[str, Any]) -> None:
    service.client.apply(job_id="~01a", cover_letter="Hi", proposal=terms)
    service.client.apply_many([{"job_id": "~01b", "cover_letter": "Hi", "proposal": terms}]).results()
    sent = {"hourlyRate": 65, "timeline": "1 to 3 months"}
    assert [body["proposal"] for body in service.bodies] == [sent, sent]


def test_unknown_keys_are_sent_unchanged(service: Service) -> None:
    answers = [{"question": "When?", "answer": "Now", "question_no": 1}]
    service.client.apply(job_id="~01a", cover_letter="Hi", proposal={"boost_connects": 4}, question_answers=answers)
    further = ApplyRequest(job_id="~01b", cover_letter="Hi", sendAt="noon")
    assert isinstance(service.client.apply_many([further]).results()[0].submission, uphunt_sdk.Submission)
    first, second = service.bodies
    assert first["proposal"] == {"boost_connects": 4}
    assert first["questionAnswers"] == answers
    assert second == {"jobId": "~01b", "coverLetter": "Hi", "sendAt": "noon"}


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"profile": "p"}, "requests[1].profile is not known (hint: Did you mean profile_id?)"),
        ({"letter": "p"}, "requests[1].letter is not known (hint: Did you mean cover_letter?)"),
        ({"xyz": 1}, "requests[1].xyz is not known (hint: Give one of job_id, cover_letter, profile_id"),
        ({"jobId": "~01b"}, "requests[1] has job_id twice, in both spellings"),
        (
            {"proposal": {"HourlyRate": 65}},
            "requests[1].proposal.HourlyRate is not known (hint: Did you mean hourly_rate?)",
        ),
        ({"proposal": {"hourlyRate": 65, "hourly_rate": 66}}, "twice"),
        ({"cover_letter": 5}, "requests[1].cover_letter is an int"),
    ],
)
def test_an_unknown_or_misspelt_key_refuses_the_whole_batch(
    uphunt_sandbox: Sandbox, uphunt_client: UpHunt, more: dict[str, Any], message: str
) -> None:
    good = {"job_id": "~01a", "cover_letter": "Hi"}
    with pytest.raises(InvalidInputError, match=re.escape(message)) as caught:
        uphunt_client.apply_many([good, {**good, **more}])
    assert caught.value.field
    assert caught.value.hint
    assert uphunt_sandbox.requests() == []


@pytest.mark.parametrize(
    ("missing", "field"),
    [({"job_id": None}, "job_id"), ({"job_id": ""}, "job_id"), ({"cover_letter": None}, "cover_letter")],
)
def test_a_row_without_its_job_or_letter_is_an_error_of_its_own(
    service: Service, missing: dict[str, Any], field: str
) -> None:
    good = {"job_id": "~01a", "cover_letter": "Hi"}
    row = {**good, **missing}
    left_out = {name: value for name, value in row.items() if value}
    results = service.client.apply_many([row, left_out, good]).results()
    assert [type(item.error) for item in results] == [InvalidInputError, InvalidInputError, type(None)]
    assert [item.error and item.error.field for item in results[:2]] == [field, field]
    assert results[2].submission
    assert len(service.bodies) == 1


def test_a_missing_id_is_an_error_of_its_own(uphunt_client: UpHunt) -> None:
    ids: list[Any] = ["nobody", None, ""]
    kinds = [type(item.error) for item in uphunt_client.wait_many(ids).results()]
    assert kinds == [uphunt_sdk.NotFoundError, InvalidInputError, InvalidInputError]


@pytest.mark.parametrize(
    "requests", [None, 5, "~01a", {"job_id": "~01a"}, [None], ["~01a"], list[dict[str, Any]], list]
)
def test_a_value_that_is_no_list_of_requests_is_refused(uphunt_client: UpHunt, requests: Any) -> None:
    with pytest.raises(InvalidInputError, match=r"^requests") as caught:
        uphunt_client.apply_many(requests)
    assert caught.value.hint
    assert caught.value.attempts == 0


@pytest.mark.parametrize(
    ("call", "field", "message"),
    [
        (lambda _: UpHunt(""), "api_key", "is empty"),
        (lambda _: UpHunt("sk_uphunt_0123", "ftp://x"), "base_url", "base URL"),
        (lambda client: client.get_job(""), "ciphertext", "ciphertext is empty"),
        (lambda client: client.get_client_jobs("a/b"), "company_id", "company_id contains"),
        (lambda client: client.status(), "queue_id", "neither queue_id nor job_id was given"),
        (lambda client: client.status(queue_id="\ud800"), "queue_id", "half a character"),
        (lambda client: client.generate_proposal(), "job_id", "Give a job_id, or a job_title with a job_description."),
        (
            lambda client: client.wait("q_1", poll_interval=0),
            "poll_interval",
            "poll_interval: an interval must be longer",
        ),
        (lambda client: client.wait_many(["q_1"], total_timeout=-1), "total_timeout", "total_timeout is -1.0"),
        (lambda client: client.wait("q_1", timeout=math.nan), "timeout", "timeout is nan"),
        (lambda client: client.wait("q_1", timeout=10**400), "timeout", "timeout is too large a number"),
        (lambda client: client.applied_jobs(limit=10**5000), "limit", "limit is too large a number"),
        (lambda client: client.confirm(5), "event", "event is an int (hint: Give a dict.)"),
        (lambda client: client.confirm({}), "event", "event: missing field `event`"),
        (
            lambda client: client.request("POST", "/api/auto-apply-v2/apply", json={}),
            "path",
            "Use apply(): its request takes further fields, too.",
        ),
    ],
)
def test_errors_of_input_name_arguments_as_python_does(
    uphunt_client: UpHunt, call: Callable[[Any], object], field: str, message: str
) -> None:
    with pytest.raises(InvalidInputError, match=re.escape(message)) as caught:
        call(uphunt_client)
    assert caught.value.field == field
    assert not re.search("[a-z][A-Z][a-z]+ |::|struct", str(caught.value).replace("ApplyRequest", ""))


def test_a_company_may_be_a_number(uphunt_sandbox: Sandbox, uphunt_client: UpHunt) -> None:
    company = uphunt_client.get_job("~02abc").company_id()
    assert company
    assert uphunt_client.get_client_jobs(int(company)).buyer == uphunt_client.get_client_jobs(company).buyer
    assert uphunt_sandbox.requests()[-1]["path"] == f"/api/clients/{company}/jobs"


@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.applied_jobs(limit=True),
        lambda client: client.applied_jobs(offset=False),
        lambda client: client.iter_applied_jobs(limit=0),
        lambda client: client.with_options(timeout=True),
        lambda client: client.with_options(max_retries=True),
        lambda client: client.wait("q_1", timeout=True),
        lambda _: UpHunt("sk_uphunt_0123", max_in_flight=True),
    ],
)
def test_a_bool_is_no_number_and_no_rows_are_no_page(uphunt_client: UpHunt, call: Callable[[Any], object]) -> None:
    with pytest.raises(InvalidInputError):
        call(uphunt_client)


class Choice(str, enum.Enum):
    """Strings as a program lists them, whose `str()` is not their value."""

    JOB = "~01abc"
    LETTER = "Hi, our team"
    TIMELINE = "1 to 3 months"
    KEY = "budgetNote"


def test_an_enum_of_strings_is_sent_as_its_values(service: Service) -> None:
    """A letter that reads ``Choice.LETTER`` would reach the client."""
    terms = {"timeline": Choice.TIMELINE, "note": {Choice.KEY: [Choice.KEY]}}
    service.client.apply(job_id=Choice.JOB, cover_letter=Choice.LETTER, proposal=terms)
    service.client.apply_many([{"job_id": Choice.JOB, "cover_letter": Choice.LETTER}]).results()
    sent = {"jobId": "~01abc", "coverLetter": "Hi, our team"}
    note = {"timeline": "1 to 3 months", "note": {"budgetNote": ["budgetNote"]}}
    assert service.bodies == [{**sent, "proposal": note}, sent]


def test_half_a_character_in_a_key_is_refused_as_in_a_value(service: Service) -> None:
    for terms in ({"a\ud800": 1}, {"note": {"a\ud800": 1}}):
        with pytest.raises(InvalidInputError, match="half a character") as caught:
            service.client.apply(job_id="~01abc", cover_letter="Hi", proposal=terms)
        assert "codec" not in str(caught.value)
    assert service.bodies == []
