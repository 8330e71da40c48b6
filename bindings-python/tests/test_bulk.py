"""Many calls in one, in both clients."""

from __future__ import annotations

import asyncio
import math
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Callable

import pytest
import uphunt_sdk
from uphunt_sdk import AsyncUpHunt, UpHunt, UpHuntError

if TYPE_CHECKING:
    from uphunt_sdk.testing import Sandbox

NewJob = Callable[[str], str]


def requests_for(jobs: list[str]) -> list[dict[str, Any]]:
    return [{"job_id": job, "cover_letter": "Hi"} for job in jobs]


def queued(client: UpHunt, jobs: list[str]) -> list[str]:
    results = client.apply_many(requests_for(jobs))
    return [result.queue_id for result in results if isinstance(result, uphunt_sdk.Submission)]


def test_many_proposals_each_come_to_something(uphunt_client: UpHunt, new_job: NewJob) -> None:
    jobs = [new_job("applied") for _ in range(20)]
    progress: list[tuple[int, int]] = []
    results = uphunt_client.apply_many(
        requests_for([*jobs, jobs[0]]), concurrency=4, on_progress=lambda *done: progress.append(done)
    )
    assert [result.job_id for result in results] == [*jobs, jobs[0]]
    failed = [result for result in results if isinstance(result, UpHuntError)]
    assert [type(error) for error in failed] == [uphunt_sdk.AlreadyAppliedError]
    assert progress == [(done, 21) for done in range(1, 22)]


def test_many_statuses_each_come_to_something(uphunt_client: UpHunt, new_job: NewJob) -> None:
    jobs = [new_job("stuck") for _ in range(9)]
    ids = queued(uphunt_client, jobs)
    progress: list[tuple[int, int]] = []
    results = uphunt_client.status_many(
        [*ids, "nobody", ""], concurrency=3, on_progress=lambda *done: progress.append(done)
    )
    assert [result.queue_id for result in results[:10]] == [*ids, "nobody"]
    kinds = [type(result) for result in results]
    assert kinds == [uphunt_sdk.Application] * 9 + [uphunt_sdk.NotFoundError, uphunt_sdk.InvalidInputError]
    assert progress == [(done, 11) for done in range(1, 12)]
    by_job = uphunt_client.status_many(job_ids=jobs)
    assert [application["queueId"] for application in by_job if isinstance(application, dict)] == ids
    assert uphunt_client.status_many([]) == []


def test_bulk_calls_are_awaited_too(uphunt_sandbox: Sandbox, uphunt_client: UpHunt, new_job: NewJob) -> None:
    ids = queued(uphunt_client, [new_job("stuck") for _ in range(9)])

    async def main() -> None:
        async with AsyncUpHunt(uphunt_sandbox.api_key, uphunt_sandbox.url) as client:
            results = await client.status_many(iter([*ids, "nobody"]), concurrency=64)
            assert [result.queue_id for result in results] == [*ids, "nobody"]
            assert isinstance(results[-1], uphunt_sdk.NotFoundError)

    asyncio.run(main())


def test_what_on_progress_raises_ends_a_bulk_call(
    uphunt_sandbox: Sandbox, uphunt_client: UpHunt, new_job: NewJob
) -> None:
    def fail(*_: int) -> None:
        raise LookupError

    with pytest.raises(LookupError):
        uphunt_client.apply_many(requests_for([new_job("applied") for _ in range(50)]), concurrency=1, on_progress=fail)
    assert len(uphunt_sandbox.requests()) < 10


@pytest.mark.parametrize(
    ("arguments", "field"),
    [
        ({}, "ids"),
        ({"queue_ids": ["q_1"], "job_ids": ["~01a"]}, "ids"),
        ({"queue_ids": "q_1"}, "queue_ids is a str"),
        ({"queue_ids": ["q_1", 5]}, r"queue_ids\[1\] is an int"),
        ({"queue_ids": {"q_1": 1}}, "queue_ids is a dict"),
        ({"queue_ids": 5}, "queue_ids is an int"),
        ({"job_ids": ["~01a"], "concurrency": 0}, "concurrency"),
        ({"job_ids": ["~01a"], "concurrency": "many"}, "concurrency is a str"),
        ({"job_ids": ["~01a"], "concurrency": True}, "concurrency is a bool"),
        ({"job_ids": ["~01a"], "on_progress": 5}, "on_progress"),
    ],
)
def test_bad_arguments_of_a_bulk_call_are_refused_before_anything_is_sent(
    uphunt_sandbox: Sandbox, uphunt_client: UpHunt, arguments: dict[str, Any], field: str
) -> None:
    with pytest.raises(uphunt_sdk.InvalidInputError, match=field):
        uphunt_client.status_many(**arguments)
    assert uphunt_sandbox.requests() == []


class SaysNoLimits(BaseHTTPRequestHandler):
    """A service that leaves pacing to the client: its answers have no limit headers."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:  # noqa: D102
        body = b'{"queueId": "q_1", "applicationStatus": "processing"}'
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:  # noqa: D102
        pass


def test_the_limits_pace_a_bulk_call() -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), SaysNoLimits) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}"
        with UpHunt("sk_uphunt_0123", url, limits={"status": [(4, 0.4)]}) as client:
            began = time.monotonic()
            results = client.status_many(["q_1"] * 9, concurrency=9)
            assert time.monotonic() - began >= 0.8
            assert {type(result) for result in results} == {uphunt_sdk.Application}
        with UpHunt("sk_uphunt_0123", url, limits={"status": [(4, 60)]}, pacing="fail_fast") as client:
            results = client.status_many(["q_1"] * 9, concurrency=9)
            assert [type(result) for result in results].count(uphunt_sdk.RateLimitedError) == 5
        server.shutdown()


def test_no_item_of_a_bulk_call_fails_for_waiting_behind_the_others() -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), SaysNoLimits) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}"
        with UpHunt("sk_uphunt_0123", url, limits={"status": [(2, 0.3)]}, deadline=0.25) as client:
            results = client.status_many(["q_1"] * 8, concurrency=8)
            assert {type(result) for result in results} == {uphunt_sdk.Application}
            assert isinstance(client.apply_many([]), list)
        with UpHunt("sk_uphunt_0123", url, limits={"status": [(2, 0.1), (4, 86_400)]}) as client:
            began = time.monotonic()
            results = client.status_many(["q_1"] * 8, concurrency=8)
            assert time.monotonic() - began < 5, "a day is not waited for"
        kinds = [type(result) for result in results]
        assert kinds == [uphunt_sdk.Application] * 4 + [uphunt_sdk.RateLimitedError] * 4
        server.shutdown()


def test_an_endpoint_may_have_no_limit(uphunt_sandbox: Sandbox) -> None:
    uphunt_sandbox.reset()
    with uphunt_sandbox.client(limits={"freelancers": []}, pacing="fail_fast") as client:
        assert all(client.freelancers().freelancers for _ in range(40))


@pytest.mark.parametrize(
    ("limits", "told"),
    [
        ({"stats": [(1, 1)]}, 'no endpoint "stats"'),
        ({"status": (600, 60)}, "status"),
        ({"status": [(0, 60)]}, "is 0"),
        ({"status": [(600, -1)]}, "is -1"),
        ({"status": [(600, math.inf)]}, "is inf"),
        ({"status": [("many", 60)]}, "is a str"),
        ({"status": 600}, "limits is a dict"),
        ([("status", 600)], "limits"),
    ],
)
def test_limits_that_make_no_sense_are_refused(limits: Any, told: str) -> None:
    with pytest.raises(uphunt_sdk.InvalidInputError, match=told) as caught:
        UpHunt("sk_uphunt_0123", limits=limits)
    assert caught.value.hint


def test_so_many_requests_are_under_way_at_once(uphunt_sandbox: Sandbox) -> None:
    uphunt_sandbox.reset()
    uphunt_sandbox.fault("status:latency=100*6")
    with uphunt_sandbox.client(max_in_flight=2, pacing="off", max_retries=0) as client:
        began = time.monotonic()
        client.status_many(["nobody"] * 6, concurrency=6)
        assert time.monotonic() - began >= 0.3
    uphunt_sandbox.reset()
    uphunt_sandbox.fault("status:latency=200*6")
    with uphunt_sandbox.client(max_in_flight=1, pacing="off", max_retries=0, deadline=0.5) as client:
        results = client.status_many(["nobody"] * 6, concurrency=6)
        assert {type(result) for result in results} == {uphunt_sdk.NotFoundError}, (
            "none waits for a place of the others"
        )
    with pytest.raises(uphunt_sdk.InvalidInputError):
        UpHunt("sk_uphunt_0123", max_in_flight=0)
