"""How blocking calls behave: threads, signals, callbacks, forks, logs, exits."""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Callable

import pytest
import uphunt_sdk
from moments import has_seen, once_seen, press_ctrl_c
from uphunt_sdk import UpHunt
from uphunt_sdk.testing import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

NewJob = Callable[[str], str]
# Seconds: far more than it takes on a busy machine, and far less than the calls would wait.
PROMPT = 10


def interrupted(sandbox: Sandbox, call: Callable[[], object], **fields: object) -> None:
    """Check that Ctrl-C ends a call, pressed when the service has seen a status request with these fields."""
    pressed: list[float] = []

    def press() -> None:
        pressed.append(time.monotonic())
        press_ctrl_c()

    # A shell has those it runs in the background ignore Ctrl-C.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    presser = once_seen(sandbox, "status", press, **fields)
    with pytest.raises(KeyboardInterrupt):
        call()
    presser.join()
    assert time.monotonic() - pressed[0] < PROMPT


def test_ctrl_c_interrupts_a_call_that_has_no_answer(uphunt_sandbox: Sandbox, uphunt_client: UpHunt) -> None:
    uphunt_sandbox.fault("status:stall")
    interrupted(uphunt_sandbox, lambda: uphunt_client.status(queue_id="q"))
    once_seen(uphunt_sandbox, "status", lambda: None, clientClosed=True).join(20)
    assert has_seen(uphunt_sandbox, "status", clientClosed=True)
    assert uphunt_client.freelancers().freelancers


def test_ctrl_c_interrupts_a_backoff(uphunt_sandbox: Sandbox, uphunt_client: UpHunt) -> None:
    uphunt_sandbox.fault("status:503=60*9")
    interrupted(uphunt_sandbox, lambda: uphunt_client.status(queue_id="q"), status=503)


def test_ctrl_c_interrupts_a_wait(uphunt_sandbox: Sandbox, uphunt_client: UpHunt, new_job: NewJob) -> None:
    submission = uphunt_client.apply(job_id=new_job("stuck"), cover_letter="Hi")
    interrupted(uphunt_sandbox, lambda: uphunt_client.wait(submission.queue_id), status=200)


def test_other_threads_run_while_a_call_waits(uphunt_sandbox: Sandbox, uphunt_client: UpHunt) -> None:
    uphunt_sandbox.fault("freelancers:latency=400")
    thread = threading.Thread(target=uphunt_client.freelancers)
    thread.start()
    turns = 0
    while thread.is_alive():
        turns += 1
    assert turns > 1_000


def test_a_client_is_shared_by_threads(uphunt_client: UpHunt) -> None:
    client = uphunt_client.with_options(pacing="off")
    with ThreadPoolExecutor(32) as threads:
        pages = list(threads.map(lambda _: client.applied_jobs(limit=1), range(200)))
    assert len(pages) == 200


def test_a_callback_may_use_the_client_and_may_raise(uphunt_client: UpHunt, new_job: NewJob) -> None:
    seen: list[str] = []
    job = new_job("applied")

    def look(application: uphunt_sdk.Application) -> None:
        seen.append(uphunt_client.status(queue_id=application.queue_id).application_status)

    uphunt_client.apply_and_wait(job_id=job, cover_letter="Hi", on_update=look, poll_interval=0.02)
    assert seen[-1] == "applied"

    def fail(_: object) -> None:
        raise LookupError

    with pytest.raises(LookupError):
        uphunt_client.wait(job_id=job, on_update=fail)


def test_a_coroutine_function_is_no_callback_of_a_blocking_call(uphunt_sandbox: Sandbox, uphunt_client: UpHunt) -> None:
    async def notify(_: object) -> None:
        pass

    with pytest.raises(uphunt_sdk.InvalidInputError, match="AsyncUpHunt"):
        uphunt_client.apply_and_wait(job_id="~01a", cover_letter="Hi", on_update=notify)
    assert uphunt_sandbox.requests() == []


def test_iteration_reads_all_pages(uphunt_client: UpHunt, new_job: NewJob) -> None:
    jobs = [new_job("applied") for _ in range(7)]
    uphunt_client.apply_many({"job_id": job, "cover_letter": "Hi"} for job in jobs).results()
    read = [job.job_id for job in uphunt_client.iter_applied_jobs(limit=3)]
    assert set(jobs) <= set(read)
    assert len(read) == len(set(read))


def _freelancers(client: Any, answers: Any) -> None:
    answers.put(len(client.freelancers().freelancers))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_client_works_after_a_fork(uphunt_client: UpHunt) -> None:
    before = len(uphunt_client.freelancers().freelancers)
    context = multiprocessing.get_context("fork")
    answers = context.Queue()
    processes = [context.Process(target=_freelancers, args=(uphunt_client, answers)) for _ in range(3)]
    for process in processes:
        process.start()
    assert [answers.get(timeout=10) for _ in processes] == [before] * 3
    for process in processes:
        process.join(10)
        assert process.exitcode == 0
    assert len(uphunt_client.freelancers().freelancers) == before


def _awaited(client: Any, answers: Any) -> None:
    answers.put(len(asyncio.run(client.freelancers()).freelancers))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_an_asynchronous_client_works_after_a_fork(uphunt_sandbox: Sandbox) -> None:
    uphunt_sandbox.reset()
    client = uphunt_sdk.AsyncUpHunt(uphunt_sandbox.api_key, uphunt_sandbox.url)
    before = len(asyncio.run(client.freelancers()).freelancers)
    context = multiprocessing.get_context("fork")
    answers = context.Queue()
    processes = [context.Process(target=_awaited, args=(client, answers)) for _ in range(2)]
    for process in processes:
        process.start()
    assert [answers.get(timeout=10) for _ in processes] == [before] * 2
    for process in processes:
        process.join(10)
        assert process.exitcode == 0
    assert len(asyncio.run(client.freelancers()).freelancers) == before


def test_importing_the_package_loads_little_else() -> None:
    script = "import sys; before = set(sys.modules); import uphunt_sdk; print(*sorted(set(sys.modules) - before))"
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603
    slow = {"asyncio", "dataclasses", "difflib", "email", "inspect", "json", "logging", "pathlib", "ssl", "threading"}
    assert not slow & set(ended.stdout.split()), ended.stdout


def test_pythons_logging_gets_the_log_which_never_has_the_key(
    uphunt_sandbox: Sandbox, uphunt_client: UpHunt, caplog: pytest.LogCaptureFixture
) -> None:
    uphunt_sandbox.fault("freelancers:503=0")
    with caplog.at_level(logging.DEBUG, "uphunt_sdk"):
        uphunt_client.freelancers()
    assert any(record.name == "uphunt_sdk" for record in caplog.records)
    assert uphunt_sandbox.api_key not in caplog.text
    caplog.clear()
    with caplog.at_level(logging.CRITICAL, "uphunt_sdk"):
        uphunt_client.freelancers()
    assert not caplog.records


@pytest.fixture(scope="module")
def unlimited_sandbox() -> Iterator[Sandbox]:
    """Answer however many requests a program makes, so that its threads are busy when it ends."""
    with Sandbox("--no-limits") as sandbox:
        yield sandbox


@pytest.mark.parametrize(
    "script",
    [
        "client = uphunt_sdk.UpHunt(); client.freelancers()",
        """
        import threading
        client = uphunt_sdk.UpHunt(pacing="off")
        for _ in range(4):
            threading.Thread(target=lambda: [client.freelancers() for _ in range(20)], daemon=True).start()
        client.freelancers()
        """,
        """
        import asyncio
        client = uphunt_sdk.AsyncUpHunt()
        asyncio.run(client.freelancers())
        asyncio.run(client.freelancers())
        """,
        """
        import asyncio
        async def main():
            client = uphunt_sdk.AsyncUpHunt()
            await client.apply(job_id="~01sandbox_stuck_exit", cover_letter="Hi")
            tasks = [asyncio.create_task(client.wait(job_id="~01sandbox_stuck_exit")) for _ in range(5)]
            await asyncio.sleep(0.1)
        asyncio.run(main())
        """,
        """
        with uphunt_sdk.UpHunt() as client:
            client.freelancers()
        client.close()
        """,
        """
        import threading, time
        client = uphunt_sdk.UpHunt(pacing="off", max_retries=9)
        client.apply(job_id="~01sandbox_stuck_threads", cover_letter="Hi")
        for _ in range(4):
            threading.Thread(target=client.wait, kwargs={"job_id": "~01sandbox_stuck_threads"}, daemon=True).start()
        time.sleep(0.2)
        """,
        """
        import asyncio, threading, time
        client = uphunt_sdk.AsyncUpHunt(pacing="off")
        async def main():
            while True:
                await client.freelancers()
        for _ in range(3):
            threading.Thread(target=lambda: asyncio.run(main()), daemon=True).start()
        time.sleep(0.3)
        """,
        """
        import logging, threading, time
        logging.getLogger("uphunt_sdk").setLevel(logging.DEBUG)
        logging.getLogger("uphunt_sdk").addHandler(logging.NullHandler())
        client = uphunt_sdk.UpHunt(pacing="off")
        def work():
            while True:
                client.freelancers()
        for _ in range(4):
            threading.Thread(target=work, daemon=True).start()
        time.sleep(0.3)
        """,
        """
        import atexit
        client = uphunt_sdk.UpHunt()
        atexit.register(client.freelancers)
        """,
        """
        import asyncio
        async def main():
            async with uphunt_sdk.AsyncUpHunt() as client:
                async for _ in client.iter_applied_jobs(limit=1):
                    break
                task = asyncio.create_task(client.freelancers())
                await asyncio.sleep(0)
                task.cancel()
        asyncio.run(main())
        """,
        """
        import asyncio
        client = uphunt_sdk.AsyncUpHunt()
        loop = asyncio.new_event_loop()
        task = loop.create_task(client.freelancers())
        loop.run_until_complete(asyncio.sleep(0))
        task.cancel()
        loop.run_until_complete(asyncio.gather(task, return_exceptions=True))
        loop.close()
        asyncio.run(client.freelancers())
        """,
        # The interpreter ends while threads are in Python code that the extension calls: a logger, an event loop.
        """
        import asyncio, logging, threading, time
        class SlowLogger(logging.Logger):
            def getEffectiveLevel(self):
                time.sleep(0.001)
                return super().getEffectiveLevel()
        logging.getLogger("uphunt_sdk").__class__ = SlowLogger
        client = uphunt_sdk.AsyncUpHunt(pacing="off")
        async def main():
            while True:
                await client.freelancers()
        for _ in range(3):
            threading.Thread(target=lambda: asyncio.run(main()), daemon=True).start()
        time.sleep(0.1)
        """,
        """
        import asyncio, threading, time
        class SlowLoop(asyncio.SelectorEventLoop):
            def call_soon(self, *args, **kwargs):
                time.sleep(0.001)
                return super().call_soon(*args, **kwargs)
        client = uphunt_sdk.AsyncUpHunt(pacing="off")
        async def main():
            while True:
                await client.freelancers()
        for _ in range(3):
            threading.Thread(target=lambda: SlowLoop().run_until_complete(main()), daemon=True).start()
        time.sleep(0.1)
        """,
    ],
)
def test_a_program_ends_quietly(unlimited_sandbox: Sandbox, script: str) -> None:
    environment = {**os.environ, "UPHUNT_API_KEY": unlimited_sandbox.api_key, "UPHUNT_BASE_URL": unlimited_sandbox.url}
    start = "import uphunt_sdk\n"
    if "asyncio" in script:
        # A busy machine is slow; that asyncio remarks upon it is not what is looked for.
        start += (
            "import logging; logging.getLogger('asyncio').addFilter(lambda line: ' took ' not in line.getMessage())\n"
        )
    command = [sys.executable, "-X", "dev", "-W", "error", "-c", start + textwrap.dedent(script)]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=30, check=False)  # noqa: S603
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_the_log_shows_on_standard_error_when_the_environment_asks(uphunt_sandbox: Sandbox) -> None:
    environment = {**os.environ, "UPHUNT_API_KEY": uphunt_sandbox.api_key, "UPHUNT_BASE_URL": uphunt_sandbox.url}
    command = [sys.executable, "-c", "import uphunt_sdk; uphunt_sdk.UpHunt().freelancers()"]
    environment["UPHUNT_LOG"] = "debug"
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=30, check=True)  # noqa: S603
    assert ended.stderr
    assert uphunt_sandbox.api_key not in ended.stderr


def test_a_submission_is_waited_for(uphunt_client: UpHunt, new_job: NewJob) -> None:
    submission = uphunt_client.apply(job_id=new_job("applied"), cover_letter="Hi")
    application = uphunt_client.wait(submission, poll_interval=0.02)
    assert (application.queue_id, application.is_applied()) == (submission.queue_id, True)
