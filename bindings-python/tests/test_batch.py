"""Many calls in one, in both clients."""

from __future__ import annotations

import asyncio
import json
import math
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Callable

import pytest
import uphunt_sdk
from uphunt_sdk import Application, AsyncUpHunt, BatchResults, BulkProgress, Submission, UpHunt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from uphunt_sdk.testing import Sandbox

NewJob = Callable[[str], str]


def requests_for(jobs: list[str]) -> list[dict[str, Any]]:
    return [{"job_id": job, "cover_letter": f"Hi, about {job}"} for job in jobs]


def queue_ids(results: BatchResults) -> list[str]:
    return [item.submission.queue_id for item in results if item.submission]


class Service(BaseHTTPRequestHandler):
    """Accepts every proposal, and sends no headers about limits."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:  # noqa: D102
        request = json.loads(self.rfile.read(int(self.headers["content-length"])))
        body = json.dumps({"queueId": f"q_{request['jobId']}", "jobId": request["jobId"]}).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:  # noqa: D102
        pass


@pytest.fixture
def service_url() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Service) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_results_are_in_the_order_of_the_requests(uphunt_client: UpHunt, new_job: NewJob) -> None:
    jobs = [new_job("applied") for _ in range(20)]
    results = uphunt_client.apply_many(
        requests_for([*jobs, new_job("missing_sandbox_missing")]), concurrency=4
    ).results()
    assert [item.index for item in results] == list(range(21))
    assert [item.submission and item.submission.job_id for item in results[:20]] == jobs
    assert all(isinstance(item.submission, Submission) for item in results[:20])
    assert isinstance(results[20].error, uphunt_sdk.NotFoundError)
    assert results.ended_early is None
    assert [item.index for item in results.errors] == [20]
    assert results.to_dict()["items"][0]["submission"]["jobId"] == jobs[0]


def test_a_batch_is_iterated_as_results_come(uphunt_client: UpHunt, new_job: NewJob) -> None:
    jobs = [new_job("applied") for _ in range(9)]
    seen = {item.index: item.submission for item in uphunt_client.apply_many(requests_for(jobs))}
    assert [seen[index].job_id for index in range(9) if (seen[index])] == jobs  # type: ignore[union-attr]


def test_many_applications_are_waited_for(uphunt_client: UpHunt, new_job: NewJob) -> None:
    jobs = [new_job("applied") for _ in range(6)] + [new_job("failed") for _ in range(3)]
    submissions = [item.submission for item in uphunt_client.apply_many(requests_for(jobs)).results()]
    ids = [submission.queue_id for submission in submissions if submission]
    # A submission stands for its queue id.
    references: list[str | Submission] = [*ids[:5], *(submission for submission in submissions[5:] if submission), ""]
    results = uphunt_client.wait_many(references, poll_interval=0.05).results()
    assert [item.application and item.application.application_status for item in results[:9]] == (
        ["applied"] * 6 + ["failed"] * 3
    )
    assert isinstance(results[9].error, uphunt_sdk.InvalidInputError)
    by_job = uphunt_client.wait_many(job_ids=jobs, poll_interval=0.05).results()
    assert [item.application and item.application.queue_id for item in by_job] == ids
    assert uphunt_client.wait_many([]).results() == []


def test_proposals_are_sent_and_waited_for(uphunt_client: UpHunt, new_job: NewJob) -> None:
    jobs = [new_job("applied"), new_job("not_eligible")]
    seen: list[BulkProgress] = []
    batch = uphunt_client.apply_and_wait_many(requests_for(jobs), poll_interval=0.05)
    results = batch.results(on_progress=seen.append)
    assert [item.application and item.application.application_status for item in results] == ["applied", "not_eligible"]
    assert results.progress.by_status == {"applied": 1, "not_eligible": 1}
    assert (results.progress.credits_deducted, results.progress.credits_refunded) == (1, 1)
    assert seen
    assert all(progress.total == 2 for progress in seen)
    assert batch.progress == results.progress


def test_batches_are_awaited_too(uphunt_sandbox: Sandbox, uphunt_client: UpHunt, new_job: NewJob) -> None:
    ids = queue_ids(uphunt_client.apply_many(requests_for([new_job("applied") for _ in range(9)])).results())

    async def main() -> None:
        async with AsyncUpHunt(uphunt_sandbox.api_key, uphunt_sandbox.url) as client:
            results = await client.wait_many(iter(ids), poll_interval=0.05).results()
            assert [item.application and item.application.queue_id for item in results] == ids
            seen = [item.index async for item in client.wait_many(ids, poll_interval=0.05)]
            assert sorted(seen) == list(range(9))
            progress: list[int] = []

            async def count(seen: BulkProgress) -> None:
                await asyncio.sleep(0)
                progress.append(seen.applied)

            await client.wait_many(ids, poll_interval=0.05).results(count)
            assert progress[-1] == 9

    asyncio.run(main())


def test_an_exception_of_on_progress_ends_the_batch(
    uphunt_sandbox: Sandbox, uphunt_client: UpHunt, new_job: NewJob
) -> None:
    def fail(_: object) -> None:
        raise LookupError

    uphunt_sandbox.fault("apply:latency=300*50")
    with pytest.raises(LookupError):
        uphunt_client.apply_many(requests_for([new_job("applied") for _ in range(50)]), concurrency=1).results(fail)
    assert len(uphunt_sandbox.requests()) < 10
    uphunt_sandbox.reset()


def test_a_stopped_batch_sends_no_more(uphunt_client: UpHunt, new_job: NewJob) -> None:
    batch = uphunt_client.apply_many(requests_for([new_job("applied") for _ in range(50)]), concurrency=1)
    first = next(batch)
    assert first.submission
    batch.stop()
    results = batch.results()
    assert results[first.index] == first
    assert results.ended_early
    assert results.ended_early.reason == "stopped"
    assert {item.state for item in results} == {"accepted", "not_started"}


def test_applications_may_be_added_to_an_open_wait(uphunt_client: UpHunt, new_job: NewJob) -> None:
    first, second = queue_ids(uphunt_client.apply_many(requests_for([new_job("applied"), new_job("failed")])).results())
    batch = uphunt_client.wait_many([first], keep_open=True, poll_interval=0.05)
    assert next(batch).queue_id == first
    assert batch.add(second) == 1
    assert next(batch).queue_id == second
    batch.close()
    assert list(batch) == []


def test_rules_end_a_batch(uphunt_sandbox: Sandbox, new_job: NewJob) -> None:
    uphunt_sandbox.reset()
    with uphunt_sandbox.client() as client:
        jobs = [new_job("applied") for _ in range(9)]
        results = client.apply_many(requests_for(jobs), concurrency=1, max_applications=3).results()
        assert len(queue_ids(results)) == 3
        assert results.ended_early
        assert results.ended_early.reason == "max_applications"
        uphunt_sandbox.fault("apply:402")
        results = client.apply_many(requests_for(jobs[3:]), concurrency=1, stop_on=["out_of_credits"]).results()
        assert isinstance(results[0].error, uphunt_sdk.OutOfCreditsError)
        assert results.ended_early
        assert (results.ended_early.reason, results.ended_early.rule) == ("stop_on", "out_of_credits")


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        ({}, "queue_ids"),
        ({"queue_ids": ["q_1"], "job_ids": ["~01a"]}, "queue_ids"),
        ({"queue_ids": "q_1"}, "queue_ids is a str"),
        ({"queue_ids": ["q_1", 5]}, r"queue_ids\[1\] is an int"),
        ({"queue_ids": {"q_1": 1}}, "queue_ids is a dict"),
        ({"queue_ids": 5}, "queue_ids is an int"),
        ({"job_ids": ["~01a"], "timeout": "long"}, "timeout is a str"),
        ({"job_ids": ["~01a"], "timeout": -1}, "timeout"),
        ({"job_ids": ["~01a"], "total_timeout": True}, "total_timeout is a bool"),
        ({"job_ids": ["~01a"], "keep_open": 1}, "keep_open is an int"),
    ],
)
def test_invalid_arguments_of_wait_many_are_refused_before_anything_is_sent(
    uphunt_sandbox: Sandbox, uphunt_client: UpHunt, arguments: dict[str, Any], field: str
) -> None:
    with pytest.raises(uphunt_sdk.InvalidInputError, match=field):
        uphunt_client.wait_many(**arguments)
    assert uphunt_sandbox.requests() == []


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        ({"concurrency": 0}, "concurrency"),
        ({"concurrency": "many"}, "concurrency is a str"),
        ({"concurrency": True}, "concurrency is a bool"),
        ({"stop_on": "out_of_credits"}, "stop_on is a str"),
        ({"stop_on": [5]}, r"stop_on\[0\] is an int"),
        ({"max_credits": -1}, "max_credits"),
        ({"max_applications": 1.5}, "max_applications is a float"),
    ],
)
def test_invalid_arguments_of_apply_many_are_refused_before_anything_is_sent(
    uphunt_sandbox: Sandbox, uphunt_client: UpHunt, arguments: dict[str, Any], field: str
) -> None:
    with pytest.raises(uphunt_sdk.InvalidInputError, match=field):
        uphunt_client.apply_many([{"job_id": "~01a", "cover_letter": "Hi"}], **arguments)
    with pytest.raises(uphunt_sdk.InvalidInputError, match="on_progress"):
        uphunt_client.apply_many([]).results(on_progress=5)  # type: ignore[arg-type]
    assert uphunt_sandbox.requests() == []


def test_rate_limits_pace_a_batch(service_url: str) -> None:
    with UpHunt("sk_uphunt_0123", service_url, limits={"apply": [(4, 0.4)]}) as client:
        began = time.monotonic()
        results = client.apply_many(requests_for([f"~01{row}" for row in range(9)]), concurrency=9).results()
        assert time.monotonic() - began >= 0.8
        assert len(queue_ids(results)) == 9


def test_no_request_fails_because_it_waits_behind_others(service_url: str) -> None:
    jobs = [f"~01{row}" for row in range(8)]
    with UpHunt("sk_uphunt_0123", service_url, limits={"apply": [(2, 1.2)]}, deadline=1) as client:
        assert len(queue_ids(client.apply_many(requests_for(jobs)).results())) == 8
        assert client.apply_many([]).results() == []
    with UpHunt("sk_uphunt_0123", service_url, limits={"apply": [(2, 0.1), (4, 86_400)]}) as client:
        began = time.monotonic()
        results = client.apply_many(requests_for(jobs)).results()
        assert time.monotonic() - began < 30, "a day's limit is not waited for"
        assert len(queue_ids(results)) == 4
        assert results.ended_early
        assert results.ended_early.reason == "rate_limited"


def test_an_endpoint_may_have_no_limit(uphunt_sandbox: Sandbox) -> None:
    uphunt_sandbox.reset()
    with uphunt_sandbox.client(limits={"freelancers": []}, pacing="fail_fast") as client:
        assert all(client.freelancers().freelancers for _ in range(40))


@pytest.mark.parametrize(
    ("limits", "message"),
    [
        ({"stats": [(1, 1)]}, "stats.*status"),
        ({"status": (600, 60)}, "status"),
        ({"status": [(0, 60)]}, "is 0"),
        ({"status": [(600, -1)]}, "-1"),
        ({"status": [(600, math.inf)]}, "inf"),
        ({"status": [("many", 60)]}, "is a str"),
        ({"status": 600}, r"limits\['status'\] is an int"),
        ([("status", 600)], "limits"),
    ],
)
def test_limits_that_make_no_sense_are_refused(limits: Any, message: str) -> None:
    with pytest.raises(uphunt_sdk.InvalidInputError, match=message) as caught:
        UpHunt("sk_uphunt_0123", limits=limits)
    assert caught.value.hint


def test_max_in_flight_bounds_the_requests_at_once(uphunt_sandbox: Sandbox, new_job: NewJob) -> None:
    uphunt_sandbox.reset()
    uphunt_sandbox.fault("apply:latency=100*6")
    with uphunt_sandbox.client(max_in_flight=2, pacing="off", max_retries=0) as client:
        began = time.monotonic()
        client.apply_many(requests_for([new_job("applied") for _ in range(6)]), concurrency=6).results()
        assert time.monotonic() - began >= 0.3
    uphunt_sandbox.reset()
    uphunt_sandbox.fault("apply:latency=600*6")
    with uphunt_sandbox.client(max_in_flight=1, pacing="off", max_retries=0, deadline=2) as client:
        results = client.apply_many(requests_for([new_job("applied") for _ in range(6)]), concurrency=6).results()
        assert len(queue_ids(results)) == 6, "no request waits for the permits of the others within its own deadline"
    with pytest.raises(uphunt_sdk.InvalidInputError):
        UpHunt("sk_uphunt_0123", max_in_flight=0)


def test_a_result_is_typed(uphunt_client: UpHunt, new_job: NewJob) -> None:
    (item,) = uphunt_client.apply_and_wait_many(requests_for([new_job("applied")]), poll_interval=0.05).results()
    assert isinstance(item.application, Application)
    assert item.error is None
    assert item.application.is_applied()
