"""Bulk calls that end early: what they had come to is not lost."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from typing import TYPE_CHECKING, Any, Callable

import pytest
import uphunt_sdk
from uphunt_sdk import AsyncUpHunt, UpHunt

if TYPE_CHECKING:
    from uphunt_sdk.testing import Sandbox

NewJob = Callable[[str], str]
# After how many results the call is ended.
FEW = 4


@pytest.fixture
def requests(uphunt_sandbox: Sandbox, uphunt_client: UpHunt, new_job: NewJob) -> list[dict[str, Any]]:
    assert uphunt_client.freelancers().freelancers
    uphunt_sandbox.fault("apply:latency=100*100")
    return [{"job_id": new_job("stuck"), "cover_letter": "Hi"} for _ in range(20)]


def sent(error: BaseException, requests: list[dict[str, Any]]) -> list[str]:
    """Give the queue ids that the exception knows."""
    results = error.results  # type: ignore[attr-defined]
    assert len(results) == len(requests)
    known = [(request["job_id"], result) for request, result in zip(requests, results) if result is not None]
    assert all(result.job_id == job for job, result in known)
    if sys.version_info >= (3, 11):
        assert any(f"{len(known)} of 20" in note for note in error.__notes__)
    assert FEW <= len(known) < 20
    return [result.queue_id for _, result in known]


def test_ctrl_c_gives_what_was_sent(uphunt_client: UpHunt, requests: list[dict[str, Any]]) -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)
    written: dict[int, str] = {}

    def write(at: int, result: Any) -> None:
        written[at] = result.queue_id
        if len(written) == FEW:
            signal.raise_signal(signal.SIGINT) if sys.platform == "win32" else os.kill(os.getpid(), signal.SIGINT)

    with pytest.raises(KeyboardInterrupt) as caught:
        uphunt_client.apply_many(requests, concurrency=2, on_result=write)
    assert set(sent(caught.value, requests)) >= set(written.values())


def test_what_a_callback_raises_has_what_was_sent(uphunt_client: UpHunt, requests: list[dict[str, Any]]) -> None:
    def fail(done: int, _: int) -> None:
        if done == FEW:
            raise LookupError

    with pytest.raises(LookupError) as caught:
        uphunt_client.apply_many(requests, concurrency=2, on_progress=fail)
    assert sent(caught.value, requests)


def test_a_cancellation_has_what_was_sent(uphunt_sandbox: Sandbox, requests: list[dict[str, Any]]) -> None:
    async def main() -> None:
        client = AsyncUpHunt(uphunt_sandbox.api_key, uphunt_sandbox.url)
        caught: list[BaseException] = []
        written: list[str] = []
        enough = asyncio.Event()

        async def write(_: int, result: Any) -> None:
            await asyncio.sleep(0)
            written.append(result.queue_id)
            if len(written) == FEW:
                enough.set()

        async def send(**callback: Any) -> None:
            try:
                await client.apply_many(requests, concurrency=2, **callback)
            except asyncio.CancelledError as error:
                caught.append(error)
                raise

        task = asyncio.create_task(send(on_result=write))
        await asyncio.wait_for(enough.wait(), 10)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert set(sent(caught[0], requests)) >= set(written)

    asyncio.run(main())


def test_each_result_is_told_as_it_comes(uphunt_client: UpHunt, new_job: NewJob) -> None:
    told: dict[int, object] = {}
    requests = [{"job_id": new_job("stuck"), "cover_letter": "Hi"} for _ in range(9)]
    results = uphunt_client.apply_many([*requests, requests[0]], on_result=told.__setitem__)
    assert [told[at] for at in range(10)] == results
    told.clear()
    statuses = uphunt_client.status_many(["", "q"], on_result=told.__setitem__)
    assert [told[0], told[1]] == statuses
    with pytest.raises(uphunt_sdk.InvalidInputError, match="on_result"):
        uphunt_client.status_many(["q"], on_result=7)  # type: ignore[arg-type]
