"""What goes wrong, as exceptions."""

from __future__ import annotations

import asyncio
import copy
import math
import pickle
import re
import socket
import sys
import time
from typing import TYPE_CHECKING, Any, Callable

import pytest
import uphunt_sdk
from uphunt_sdk import AsyncUpHunt, UpHunt, UpHuntError

if TYPE_CHECKING:
    from uphunt_sdk.testing import Sandbox

NewJob = Callable[[str], str]


def test_an_answer_with_a_status_has_its_class_and_its_fields(uphunt_client: UpHunt) -> None:
    with pytest.raises(uphunt_sdk.NotFoundError) as caught:
        uphunt_client.status(queue_id="nobody")
    error = caught.value
    assert isinstance(error, UpHuntError)
    assert (error.status_code, error.kind, error.attempts, error.queue_id) == (404, "not_found", 1, "nobody")
    assert error.body["error"]
    assert error.hint is not None
    assert error.hint in str(error)


def test_an_error_can_be_pickled(uphunt_client: UpHunt, new_job: NewJob) -> None:
    job = new_job("stuck")
    uphunt_client.apply(job_id=job, cover_letter="Hi")
    with pytest.raises(uphunt_sdk.AlreadyAppliedError) as caught:
        uphunt_client.apply(job_id=job, cover_letter="Hi")
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301
    assert type(again) is uphunt_sdk.AlreadyAppliedError
    assert str(again) == str(caught.value)
    assert again.application is not None
    assert again.application.job_id == job


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        ({"job_id": "", "cover_letter": "Hi"}, "job_id"),
        ({"job_id": None, "cover_letter": "Hi"}, "job_id"),
        ({"job_id": "~01a", "cover_letter": " "}, "cover_letter"),
        ({"job_id": 5, "cover_letter": "Hi"}, "job_id"),
        ({"job_id": "~01a", "cover_letter": "Hi", "proposal": {"hourlyRate": -1}}, "proposal.hourly_rate"),
        ({"job_id": "~01a", "cover_letter": "Hi", "proposal": {"hourlyRate": "65"}}, "proposal.hourly_rate"),
        ({"job_id": "~01a", "cover_letter": "Hi", "proposal": {"hourlyRate": math.nan}}, "proposal.hourly_rate"),
        ({"job_id": "~01a", "cover_letter": "Hi", "proposal": {"hourlyRate": object()}}, "proposal.hourly_rate"),
        ({"job_id": "~01a", "cover_letter": "Hi", "proposal": {1: 2}}, "proposal"),
        ({"job_id": "~01a", "cover_letter": "Hi", "proposal": 65}, "proposal"),
        ({"job_id": "~01a", "cover_letter": "Hi", "question_answers": ["Yes"]}, r"question_answers[0]"),
        ({"job_id": "~01a", "cover_letter": "Hi\ud800"}, "cover_letter"),
    ],
)
def test_bad_input_is_a_value_error_before_anything_is_sent(
    uphunt_sandbox: Sandbox, uphunt_client: UpHunt, arguments: dict[str, Any], field: str
) -> None:
    with pytest.raises(ValueError, match=re.escape(field)) as caught:
        uphunt_client.apply(**arguments)
    error = caught.value
    assert isinstance(error, uphunt_sdk.InvalidInputError)
    assert error.field == field
    assert error.hint
    # What only the service or Rust calls something is not for somebody who writes Python.
    assert not re.search("jobId|coverLetter|f64|struct|missing field|string|map", str(error))
    assert uphunt_sandbox.requests() == []


@pytest.mark.parametrize("options", [{"timeout": -1}, {"max_retries": -1}, {"pacing": "never"}, {"deadline": math.nan}])
def test_an_option_that_makes_no_sense_is_refused(uphunt_client: UpHunt, options: dict[str, Any]) -> None:
    with pytest.raises(uphunt_sdk.InvalidInputError):
        uphunt_client.with_options(**options)


@pytest.mark.parametrize(
    "call",
    [
        lambda _: UpHunt("sk_uphunt_0123", timeout="soon"),  # type: ignore[arg-type]
        lambda _: UpHunt(12345),  # type: ignore[arg-type]
        lambda _: UpHunt("sk_uphunt_0123", headers=["a"]),  # type: ignore[arg-type]
        lambda client: client.with_options(max_retries=1.5),
        lambda client: client.with_options(backoff=1),
        lambda client: client.status(queue_id=5),
        lambda client: client.wait("q_1", timeout="long"),
        lambda client: client.wait("q_1", on_update="loud"),
        lambda client: client.applied_jobs(limit="all"),
        lambda client: client.iter_applied_jobs(status=1),
        lambda client: client.get_job(None),
        lambda client: client.get_client_jobs(7.5),
        lambda client: client.request("GET", 5),
        lambda client: client.request("GET", "/api/x", query={"a": [1]}),
        lambda client: client.apply_many(["~01a"]),
    ],
)
def test_a_wrong_type_is_a_type_error_and_one_of_ours(
    uphunt_sandbox: Sandbox, uphunt_client: UpHunt, call: Callable[[UpHunt], object]
) -> None:
    with pytest.raises(TypeError) as caught:
        call(uphunt_client)
    assert isinstance(caught.value, uphunt_sdk.InvalidInputError)
    assert "12345" not in str(caught.value)
    assert uphunt_sandbox.requests() == []


def test_an_argument_that_does_not_exist_is_pythons_own_type_error() -> None:
    with pytest.raises(TypeError, match=r"^UpHunt\.apply\(\).*job"):
        UpHunt("sk_uphunt_0123").apply(job="~01a")  # type: ignore[call-arg]


def test_a_missing_key_is_said_plainly() -> None:
    with pytest.raises(ValueError, match="UPHUNT_API_KEY"):
        UpHunt()


def test_a_proxy_of_the_environment_gets_no_plain_http_to_this_machine(
    uphunt_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        address = f"http://127.0.0.1:{proxy.getsockname()[1]}"
        for name, value in {"HTTP_PROXY": address, "http_proxy": address, "NO_PROXY": "", "no_proxy": ""}.items():
            monkeypatch.setenv(name, value)
        with UpHunt(uphunt_sandbox.api_key, uphunt_sandbox.url, timeout=5.0, max_retries=0) as client:
            assert client.freelancers().freelancers
        proxy.setblocking(False)  # noqa: FBT003
        with pytest.raises(BlockingIOError):
            proxy.accept()


def test_the_environment_gives_key_and_address(uphunt_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UPHUNT_API_KEY", uphunt_sandbox.api_key)
    monkeypatch.setenv("UPHUNT_BASE_URL", uphunt_sandbox.url)
    assert UpHunt().freelancers().freelancers


@pytest.mark.skipif(sys.platform == "win32", reason="the environment is Unicode there")
def test_an_address_of_the_environment_that_is_not_unicode_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UPHUNT_API_KEY", "sk_uphunt_0123")
    monkeypatch.setenv("UPHUNT_BASE_URL", "http://caf\udce9.example")
    with pytest.raises(uphunt_sdk.InvalidInputError, match="URL"):
        UpHunt()


def test_nobody_listening_is_a_connection_error() -> None:
    client = UpHunt("sk_uphunt_0123", "http://127.0.0.1:9", max_retries=0)
    with pytest.raises(ConnectionError) as caught:
        client.freelancers()
    assert isinstance(caught.value, UpHuntError)


def test_no_answer_in_time_is_a_timeout_error(uphunt_sandbox: Sandbox, uphunt_client: UpHunt) -> None:
    uphunt_sandbox.fault("status:stall")
    with pytest.raises(TimeoutError) as caught:
        uphunt_client.with_options(timeout=0.1, max_retries=0).status(queue_id="q")
    assert isinstance(caught.value, uphunt_sdk.APITimeoutError)


def test_the_key_is_in_no_repr(uphunt_client: UpHunt, uphunt_sandbox: Sandbox) -> None:
    assert uphunt_sandbox.api_key not in repr(uphunt_client)


class OwnError(uphunt_sdk.ServerError):
    """What a program may derive."""

    def __init__(self, job: str, shop: str) -> None:
        super().__init__(f"{job} at {shop}", 500)
        self.shop = shop


def test_an_error_keeps_notes_and_attributes_when_it_is_pickled() -> None:
    error: Any = OwnError("~01a", "here")
    error.__notes__ = ["while applying"]  # what add_note() writes, from 3.11 on
    for again in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):  # noqa: S301
        assert type(again) is OwnError
        assert (vars(again)["__notes__"], again.shop, again.args) == (["while applying"], "here", error.args)
        assert (str(again), again.status_code) == ("~01a at here", 500)
    lost: Any = uphunt_sdk.APIConnectionError("gone")
    assert pickle.loads(pickle.dumps(lost)).args == ("gone",)  # noqa: S301


@pytest.mark.parametrize("value", [b"Hi", bytearray(b"Hi"), memoryview(b"Hi"), range(2)])
def test_what_json_cannot_hold_is_not_sent_as_a_list_of_numbers(
    uphunt_sandbox: Sandbox, uphunt_client: UpHunt, value: Any
) -> None:
    with pytest.raises(uphunt_sdk.InvalidInputError, match=r"json\.rows\[1\] is a") as caught:
        uphunt_client.request("POST", "/api/anything", json={"rows": [(1, [2]), value]})
    assert caught.value.to_dict()["field"] == "json.rows[1]"
    with pytest.raises(uphunt_sdk.InvalidInputError, match="cover_letter"):
        uphunt_client.apply(job_id="~01a", cover_letter=value)
    assert uphunt_sandbox.requests() == []


@pytest.mark.parametrize("raised", [KeyboardInterrupt, LookupError])
def test_whatever_ends_apply_and_wait_names_the_application(
    uphunt_client: UpHunt, new_job: NewJob, raised: type[BaseException]
) -> None:
    job = new_job("stuck")

    def end(_: object) -> None:
        raise raised

    with pytest.raises(raised) as caught:
        uphunt_client.apply_and_wait(job_id=job, cover_letter="Hi", on_update=end)
    error: Any = caught.value
    assert (error.job_id, error.queue_id) == (job, uphunt_client.status(job_id=job).queue_id)


def test_a_wait_that_times_out_names_the_application(uphunt_client: UpHunt, new_job: NewJob) -> None:
    job = new_job("stuck")
    with pytest.raises(uphunt_sdk.WaitTimeoutError) as caught:
        uphunt_client.apply_and_wait(job_id=job, cover_letter="Hi", timeout=2, poll_interval=0.05)
    assert caught.value.job_id == job
    assert caught.value.queue_id
    assert caught.value.application is not None
    assert caught.value.to_dict()["queueId"] == caught.value.queue_id


def test_the_timeout_of_apply_and_wait_covers_the_apply(uphunt_sandbox: Sandbox, new_job: NewJob) -> None:
    uphunt_sandbox.fault("apply:latency=60000")
    began = time.monotonic()
    with pytest.raises(uphunt_sdk.UpHuntError):
        uphunt_sandbox.client().apply_and_wait(job_id=new_job("stuck"), cover_letter="Hi", timeout=1)
    assert time.monotonic() - began < 20, "an attempt alone may take 30 s"


class Own(UpHunt):
    """A client with an attribute of its own."""

    def __init__(self, *arguments: Any, team: str) -> None:
        super().__init__(*arguments)
        self.team = team


def test_with_options_keeps_a_subclass_and_its_attributes(uphunt_sandbox: Sandbox) -> None:
    client = Own(uphunt_sandbox.api_key, uphunt_sandbox.url, team="red").with_options(max_retries=0)
    assert isinstance(client, Own)
    assert client.team == "red"
    assert client.freelancers().freelancers


def test_a_raw_response_has_headers_of_any_case_and_a_query_takes_numbers(
    uphunt_sandbox: Sandbox, uphunt_client: UpHunt
) -> None:
    response = uphunt_client.request("GET", "/api/auto-apply-v2/applied-jobs", query={"limit": 5, "flag": True})
    assert response.headers["CONTENT-type"].startswith("application/json")
    assert "content-type" in response.headers
    assert response.json()["limit"] == 5
    assert "limit=5&flag=true" in str(uphunt_sandbox.requests()[-1])


def test_numbers_of_numpy_are_numbers(uphunt_client: UpHunt) -> None:
    numpy = pytest.importorskip("numpy")
    uphunt_client.applied_jobs(limit=numpy.int64(5))
    job = f"~01sandbox_applied_{numpy.random.randint(10**9)}"
    terms = {"hourly_rate": numpy.float32(65.5)}
    assert uphunt_client.apply(job_id=job, cover_letter="Hi", proposal=terms).queue_id
    with pytest.raises(uphunt_sdk.InvalidInputError, match="ndarray"):
        uphunt_client.request("POST", "/api/anything", json={"rows": numpy.array([1, 2])})


def test_a_servers_own_fields_replace_nothing_of_an_exception() -> None:
    odd = {"args": 5, "__class__": "x", "__traceback__": "y", "withTraceback": 1, "toDict": 2, "_details": 3}
    declared = {"status_code": 4, "statusCode": 5, "body_text": 6, "retry_after": 7}
    error = uphunt_sdk.ServerError.from_details(
        {
            "kind": "server",
            "message": "status failed",
            "status": 500,
            "body": "{}",
            "retryAfter": 1.5,
            "shard": 8,
            **odd,
            **declared,
        }
    )
    with pytest.raises(uphunt_sdk.ServerError, match="status failed") as caught:
        raise error.with_traceback(None)
    error = caught.value
    assert error.args == ("status failed",)
    assert (error.status_code, error.body_text, error.body, error.retry_after) == (500, "{}", {}, 1.5)
    assert error.shard == 8  # type: ignore[attr-defined]
    assert error.to_dict().items() >= {**odd, **declared}.items()


class Interrupted(UpHunt):
    """Python raises what a signal's handler raised once the extension has returned, with a result in nobody's hands."""

    def _run(self, call: Any) -> Any:
        super()._run(call)
        raise KeyboardInterrupt


class Cancelled(AsyncUpHunt):
    """asyncio cancels a task whose call has a result that the task has not taken."""

    async def _run(self, call: Any) -> Any:
        await super()._run(call)
        raise asyncio.CancelledError


def test_ctrl_c_as_the_response_arrives_names_the_application(uphunt_sandbox: Sandbox, new_job: NewJob) -> None:
    job = new_job("stuck")
    with pytest.raises(KeyboardInterrupt) as caught:
        Interrupted(uphunt_sandbox.api_key, uphunt_sandbox.url).apply_and_wait(job_id=job, cover_letter="Hi")
    error: Any = caught.value
    assert (error.job_id, error.queue_id) == (job, uphunt_sandbox.client().status(job_id=job).queue_id)


def test_a_cancellation_as_the_response_arrives_names_the_application(uphunt_sandbox: Sandbox, new_job: NewJob) -> None:
    job = new_job("stuck")
    caught: list[BaseException] = []

    async def main() -> None:
        try:
            await Cancelled(uphunt_sandbox.api_key, uphunt_sandbox.url).apply_and_wait(job_id=job, cover_letter="Hi")
        except asyncio.CancelledError as error:
            caught.append(error)

    asyncio.run(main())
    error: Any = caught[0]
    assert (error.job_id, error.queue_id) == (job, uphunt_sandbox.client().status(job_id=job).queue_id)


def test_a_body_that_is_nested_too_deeply_stays_text() -> None:
    body = "[" * 60_000
    assert uphunt_sdk.ServerError("status failed", 500, body).body == body
    with pytest.raises(uphunt_sdk.DecodeError, match="the response body is no JSON"):
        uphunt_sdk.RawResponse(200, body=body.encode()).json()


class Sealed(Exception):  # noqa: N818 - it stands for a program's own
    """Takes no attributes."""

    def __setattr__(self, name: str, value: object) -> None:
        message = f"{name} cannot be set"
        raise TypeError(message)


def test_an_exception_that_takes_no_attributes_is_raised_all_the_same(uphunt_client: UpHunt, new_job: NewJob) -> None:
    def end(_: object) -> None:
        raise Sealed

    with pytest.raises(Sealed):
        uphunt_client.apply_and_wait(job_id=new_job("stuck"), cover_letter="Hi", on_update=end)
    with pytest.raises(Sealed):
        uphunt_client.apply_many([{"job_id": new_job("stuck"), "cover_letter": "Hi"}]).results(end)


def test_a_hint_names_an_attribute_once(uphunt_sandbox: Sandbox, uphunt_client: UpHunt) -> None:
    uphunt_sandbox.fault("status:429")
    with pytest.raises(uphunt_sdk.RateLimitError) as caught:
        uphunt_client.with_options(max_retries=0).status(queue_id="q_1")
    assert str(caught.value.hint).startswith("Wait for the time in `retry_after`. ")
