"""Batches that end early: no result is lost."""

from __future__ import annotations

import asyncio
import signal
import sys
import time
from typing import TYPE_CHECKING, Any, Callable

import pytest
from moments import once_seen, press_ctrl_c
from uphunt_sdk import AsyncUpHunt, Batch, BulkItemState, BulkProgress, UpHunt

if TYPE_CHECKING:
    from uphunt_sdk.testing import Sandbox

NewJob = Callable[[str], str]
# After how many results the batch is ended.
FEW = 4


@pytest.fixture
def requests(uphunt_sandbox: Sandbox, uphunt_client: UpHunt, new_job: NewJob) -> list[dict[str, Any]]:
    assert uphunt_client.freelancers().freelancers
    uphunt_sandbox.fault("apply:latency=100*100")
    return [{"job_id": new_job("stuck"), "cover_letter": "Hi"} for _ in range(20)]


def check_results(error: BaseException, requests: list[dict[str, Any]]) -> None:
    """Check that the exception has the results so far."""
    results = error.results  # type: ignore[attr-defined]
    assert len(results) == len(requests)
    known = [(request["job_id"], item) for request, item in zip(requests, results) if item is not None]
    assert all(item.submission.job_id == job for job, item in known)
    if sys.version_info >= (3, 11):
        assert any(f"{len(known)} of 20" in note for note in error.__notes__)
    assert FEW <= len(known) < 20


def test_ctrl_c_carries_the_results_so_far(uphunt_client: UpHunt, requests: list[dict[str, Any]]) -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)

    def interrupt(progress: BulkProgress) -> None:
        if progress.accepted >= FEW:
            press_ctrl_c()

    with pytest.raises(KeyboardInterrupt) as caught:
        uphunt_client.apply_many(requests, concurrency=2).results(interrupt)
    check_results(caught.value, requests)


def test_ctrl_c_interrupts_a_batch_that_has_no_response(uphunt_sandbox: Sandbox, uphunt_client: UpHunt) -> None:
    uphunt_sandbox.fault("apply:stall")
    signal.signal(signal.SIGINT, signal.default_int_handler)
    presser = once_seen(uphunt_sandbox, "apply", press_ctrl_c)
    began = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        uphunt_client.apply_many([{"job_id": "~01stalls", "cover_letter": "Hi"}]).results()
    assert time.monotonic() - began < 10
    presser.join()


def test_an_exception_of_a_callback_carries_the_results_so_far(
    uphunt_client: UpHunt, requests: list[dict[str, Any]]
) -> None:
    def fail(progress: BulkProgress) -> None:
        if progress.accepted >= FEW:
            raise LookupError

    with pytest.raises(LookupError) as caught:
        uphunt_client.apply_many(requests, concurrency=2).results(fail)
    check_results(caught.value, requests)


def test_a_cancellation_carries_the_results_so_far(uphunt_sandbox: Sandbox, requests: list[dict[str, Any]]) -> None:
    async def main() -> None:
        client = AsyncUpHunt(uphunt_sandbox.api_key, uphunt_sandbox.url)
        caught: list[BaseException] = []
        enough = asyncio.Event()

        async def watch(progress: BulkProgress) -> None:
            await asyncio.sleep(0)
            if progress.accepted >= FEW:
                enough.set()

        async def send() -> None:
            try:
                await client.apply_many(requests, concurrency=2).results(watch)
            except asyncio.CancelledError as error:
                caught.append(error)
                raise

        task = asyncio.create_task(send())
        await asyncio.wait_for(enough.wait(), 10)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        check_results(caught[0], requests)

    asyncio.run(main())


class Interrupted(Batch):
    """Python raises what a signal's handler raised once the extension has returned, with a result in nobody's hands."""

    def _run(self, call: Any) -> Any:
        step = super()._run(call)
        if self.progress.accepted >= FEW:
            raise KeyboardInterrupt
        return step


def test_ctrl_c_between_two_steps_loses_no_result(uphunt_client: UpHunt, requests: list[dict[str, Any]]) -> None:
    batch = uphunt_client.apply_many(requests, concurrency=1)
    batch.__class__ = Interrupted
    with pytest.raises(KeyboardInterrupt) as caught:
        batch.results()
    check_results(caught.value, requests)


def test_results_so_far_include_those_that_were_iterated_over(
    uphunt_client: UpHunt, requests: list[dict[str, Any]]
) -> None:
    batch = uphunt_client.apply_many(requests, concurrency=1)
    for _ in range(FEW):
        next(batch)

    def fail(_: BulkProgress) -> None:
        raise LookupError

    with pytest.raises(LookupError) as caught:
        batch.results(fail)
    check_results(caught.value, requests)


def test_results_so_far_include_what_has_not_settled(uphunt_client: UpHunt, new_job: NewJob) -> None:
    requests = [{"job_id": new_job("stuck"), "cover_letter": "Hi"} for _ in range(3)]

    def fail(progress: BulkProgress) -> None:
        if progress.accepted == len(requests):
            raise LookupError

    with pytest.raises(LookupError) as caught:
        uphunt_client.apply_and_wait_many(requests).results(fail)
    results = caught.value.results  # type: ignore[attr-defined]
    assert [(item.state, item.submission.job_id) for item in results] == [
        (BulkItemState.UNSETTLED, request["job_id"]) for request in requests
    ]
