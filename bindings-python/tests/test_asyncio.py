"""How awaited calls behave: tasks, loops, cancellation."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any, Callable

import pytest
import uphunt_sdk
from moments import seen
from uphunt_sdk import AsyncUpHunt
from uphunt_sdk.testing import Sandbox

if TYPE_CHECKING:
    from collections.abc import Coroutine

NewJob = Callable[[str], str]


@pytest.fixture
def client(uphunt_sandbox: Sandbox) -> AsyncUpHunt:
    uphunt_sandbox.reset()
    return AsyncUpHunt(uphunt_sandbox.api_key, uphunt_sandbox.url, pacing="off")


def run(main: Coroutine[Any, Any, Any]) -> Any:
    return asyncio.run(main, debug=True)


def test_an_application_is_made_and_followed(client: AsyncUpHunt, new_job: NewJob) -> None:
    seen: list[str] = []

    async def main() -> uphunt_sdk.Application:
        async with client:
            return await client.apply_and_wait(
                job_id=new_job("applied"),
                cover_letter="Hi",
                on_update=lambda application: seen.append(application.application_status),
                poll_interval=0.02,
            )

    assert run(main()).is_applied()
    assert seen[-1] == "applied"
    assert client.credits.deducted == 1


def test_a_cancelled_task_drops_its_request(uphunt_sandbox: Sandbox, client: AsyncUpHunt) -> None:
    async def main() -> None:
        uphunt_sandbox.fault("status:stall")
        task = asyncio.create_task(client.status(queue_id="q"))
        await seen(uphunt_sandbox, "status")
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await seen(uphunt_sandbox, "status", clientClosed=True)
        assert (await client.freelancers()).freelancers

    run(main())


def test_a_timeout_of_asyncio_is_a_cancellation(uphunt_sandbox: Sandbox, client: AsyncUpHunt) -> None:
    async def main() -> None:
        uphunt_sandbox.fault("status:stall")
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(client.status(queue_id="q"), 0.1)

    run(main())


def test_a_client_serves_several_loops_at_once(client: AsyncUpHunt) -> None:
    async def main() -> int:
        lists = await asyncio.gather(*(client.freelancers() for _ in range(20)))
        return sum(len(each.freelancers) for each in lists)

    counts: list[int] = []
    threads = [threading.Thread(target=lambda: counts.append(run(main()))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert len(counts) == 4
    assert len(set(counts)) == 1


def test_what_a_callback_raises_ends_the_wait(client: AsyncUpHunt, new_job: NewJob) -> None:
    def fail(_: object) -> None:
        raise LookupError

    async def main() -> None:
        with pytest.raises(LookupError):
            await client.apply_and_wait(job_id=new_job("applied"), cover_letter="Hi", on_update=fail)

    run(main())


def test_a_coroutine_function_is_awaited_in_order_and_before_the_end(new_job: NewJob) -> None:
    seen: list[str] = []

    async def main(sandbox: Sandbox) -> None:
        client = AsyncUpHunt(sandbox.api_key, sandbox.url, pacing="off")
        job = new_job("applied")

        async def notify(application: uphunt_sdk.Application) -> None:
            if not seen:
                sandbox.dashboard("POST", "/sandbox/clock", {"advanceMs": 60_000})
            await asyncio.sleep(0.1 if not seen else 0)
            seen.append(application.application_status)

        await client.apply_and_wait(job_id=job, cover_letter="Hi", on_update=notify, poll_interval=0.02)
        assert seen == ["processing", "applied"]
        done: list[int] = []

        async def count(progress: uphunt_sdk.BulkProgress) -> None:
            await asyncio.sleep(0)
            assert progress.total == 1
            done.append(progress.applied)

        await client.wait_many(job_ids=[job], poll_interval=0.02).results(on_progress=count)
        assert done[-1] == 1

    with Sandbox("--settle-ms=60000") as sandbox:
        run(main(sandbox))


def test_what_a_coroutine_function_raises_ends_the_wait(client: AsyncUpHunt, new_job: NewJob) -> None:
    async def fail(_: object) -> None:
        await asyncio.sleep(0)
        raise LookupError

    async def main() -> None:
        with pytest.raises(LookupError):
            await client.apply_and_wait(job_id=new_job("stuck"), cover_letter="Hi", on_update=fail)

    run(main())


def test_a_cancelled_wait_cancels_the_callback_it_is_in(client: AsyncUpHunt, new_job: NewJob) -> None:
    ended: list[str] = []
    hangs: asyncio.Event

    async def hang(_: object) -> None:
        hangs.set()
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            ended.append("cancelled")
            raise

    async def main() -> None:
        nonlocal hangs
        hangs = asyncio.Event()
        waiting = client.apply_and_wait(job_id=new_job("stuck"), cover_letter="Hi", on_update=hang)
        task = asyncio.create_task(waiting)
        await hangs.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    run(main())
    assert ended == ["cancelled"]


class WatchesNoSockets(asyncio.SelectorEventLoop):
    """Like the loop that Windows has by default."""

    def add_reader(self, *_: Any) -> None:  # type: ignore[override] # noqa: D102
        raise NotImplementedError


def test_a_loop_that_cannot_watch_sockets_is_called_instead(
    uphunt_sandbox: Sandbox, client: AsyncUpHunt, new_job: NewJob
) -> None:
    async def main() -> None:
        lists = await asyncio.gather(*(client.freelancers() for _ in range(50)))
        assert all(each.freelancers for each in lists)
        seen: list[object] = []
        await client.apply_and_wait(
            job_id=new_job("applied"),
            cover_letter="Hi",
            on_update=lambda a: seen.append(a.queue_id),
            poll_interval=0.02,
        )
        assert seen
        uphunt_sandbox.fault("status:stall")
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(client.status(queue_id="q"), 0.1)
        # Left pending: its loop is closed by the time it ends.
        uphunt_sandbox.fault("freelancers:latency=200")
        asyncio.ensure_future(client.freelancers())  # noqa: RUF006
        await asyncio.sleep(0.05)

    for _ in range(2):
        loop = WatchesNoSockets()
        loop.set_debug(True)
        task = loop.create_task(main())
        loop.run_until_complete(task)
        pending = asyncio.all_tasks(loop)
        for left in pending:
            left.cancel()
        loop.run_until_complete(asyncio.gather(*pending, return_exceptions=True))
        loop.close()


def test_a_loop_of_uvloop_is_served(client: AsyncUpHunt) -> None:
    uvloop = pytest.importorskip("uvloop")

    async def main() -> None:
        lists = await asyncio.gather(*(client.freelancers() for _ in range(50)))
        assert all(each.freelancers for each in lists)

    loop = uvloop.new_event_loop()
    loop.run_until_complete(main())
    loop.close()


def test_errors_are_raised_where_the_call_is_awaited(client: AsyncUpHunt) -> None:
    async def main() -> None:
        with pytest.raises(uphunt_sdk.NotFoundError):
            await client.status(queue_id="nobody")
        with pytest.raises(uphunt_sdk.InvalidInputError):
            await client.status()

    run(main())


def test_iteration_and_bulk(client: AsyncUpHunt, new_job: NewJob) -> None:
    async def main() -> None:
        jobs = [new_job("applied") for _ in range(5)]
        results = await client.apply_many([{"job_id": job, "cover_letter": "Hi"} for job in jobs]).results()
        assert [item.job_id for item in results] == jobs
        read = [job.job_id async for job in client.iter_applied_jobs(limit=2)]
        assert set(jobs) <= set(read)

    run(main())


def test_without_an_event_loop_of_asyncio_the_error_names_the_way_out(client: AsyncUpHunt) -> None:
    """As trio drives a coroutine."""
    with pytest.raises(RuntimeError, match=r"no event loop of asyncio is running: .*use UpHunt .*trio.to_thread"):
        client.freelancers().send(None)
