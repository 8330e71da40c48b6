"""What must work on every Python: a program without pytest or anything else that is not in the standard library.

Runs against the sandbox that ``UPHUNT_SANDBOX`` names, and prints how much of it went well. Ends with 1 when something
failed.
"""

from __future__ import annotations

import asyncio
import json
import logging
import multiprocessing
import os
import pickle
import sys
import sysconfig
import threading
import traceback
from concurrent.futures import ThreadPoolExecutor
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Callable

import uphunt_sdk
from uphunt_sdk.testing import Sandbox

if TYPE_CHECKING:
    from uphunt_sdk import Application

THREADS = 8


def expect(holds: object, what: str) -> None:
    """Stop where something is not as it must be."""
    if not holds:
        raise ValueError(what)


def an_application_is_made_and_followed(sandbox: Sandbox) -> None:
    """Apply, wait, and read the result in every way."""
    seen: list[Application] = []
    with sandbox.client() as client:
        application = client.apply_and_wait(
            job_id="~01sandbox_applied_smoke", cover_letter="Hi", on_update=seen.append, poll_interval=0.02
        )
    expect(application.is_applied() and application.credit() == "deducted", repr(application))
    expect(seen[-1] == application, "the last update")
    expect(pickle.loads(pickle.dumps(application)) == application, "pickling")  # noqa: S301
    expect(json.loads(json.dumps(application))["jobId"] == application.job_id, "JSON")
    expect(application.applied_at is not None, "a time")


def an_error_is_an_exception_with_its_fields(sandbox: Sandbox) -> None:
    """Raise, catch and pickle errors."""
    with sandbox.client() as client:
        found = client.wait_many(["nobody", ""]).results()
    expect(isinstance(found[0].error, uphunt_sdk.NotFoundError), "not found")
    expect(isinstance(found[1].error, ValueError), "a value error")
    error: Any = pickle.loads(pickle.dumps(found[0].error))  # noqa: S301
    expect(error.status_code == 404 and error.hint in str(error), "its fields")


def threads_share_a_client(sandbox: Sandbox) -> None:
    """Call from many threads, some of them while others end."""
    with sandbox.client(pacing="off") as client, ThreadPoolExecutor(THREADS) as threads:
        lists = list(threads.map(lambda _: client.freelancers().freelancers, range(THREADS * 20)))
    expect(all(lists), "answers")


def loops_share_a_client(sandbox: Sandbox) -> None:
    """Await from several loops at once, and cancel."""
    client = uphunt_sdk.AsyncUpHunt(sandbox.api_key, sandbox.url, pacing="off")
    done: list[int] = []

    async def main() -> None:
        lists = await asyncio.gather(*(client.freelancers() for _ in range(20)))
        try:
            await asyncio.wait_for(client.wait(job_id="~01sandbox_stuck_smoke"), 0.1)
        except (asyncio.TimeoutError, uphunt_sdk.NotFoundError):
            done.append(len(lists))

    loops = [threading.Thread(target=lambda: asyncio.run(main())) for _ in range(4)]
    for loop in loops:
        loop.start()
    for loop in loops:
        loop.join()
    expect(done == [20] * 4, repr(done))


def _freelancers(client: uphunt_sdk.UpHunt, answers: Any) -> None:
    answers.put(len(client.freelancers().freelancers))


def a_client_works_after_a_fork(sandbox: Sandbox) -> None:
    """Use one client in two processes."""
    if not hasattr(os, "fork"):
        return
    client = sandbox.client()
    before = len(client.freelancers().freelancers)
    context = multiprocessing.get_context("fork")
    answers = context.Queue()
    process = context.Process(target=_freelancers, args=(client, answers))
    process.start()
    expect(answers.get(timeout=10) == before, "the child's answer")
    process.join(10)
    expect(process.exitcode == 0, "the child's end")


def the_log_is_pythons(sandbox: Sandbox) -> None:
    """See what happens, and never the key."""
    lines: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: lines.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("uphunt_sdk")
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    with sandbox.client() as client:
        client.freelancers()
    logger.setLevel(logging.CRITICAL)
    expect(lines and sandbox.api_key not in "".join(lines), repr(lines))


def webhooks_are_read_once(_: Sandbox) -> None:
    """Take the same delivery in twice."""
    inbox = uphunt_sdk.WebhookInbox()
    body = b'{"event": "application.applied", "queueId": "q_1", "applicationStatus": "applied"}'
    event = inbox.receive(body, "d_1")
    expect(event is not None and event.application.queue_id == "q_1", "the first")
    expect(inbox.receive(body, "d_1") is None, "the second")


def a_campaign_is_run(sandbox: Sandbox) -> None:
    """Send a list from a database."""
    with TemporaryDirectory() as folder, uphunt_sdk.Campaign(f"{folder}/campaign.db") as campaign:
        campaign.add([{"job_id": "~01sandbox_applied_campaign", "cover_letter": "Hi"}])
        summary = campaign.run(sandbox.client())
        expect(summary.progress.applied == 1, repr(summary))
        expect("1 deducted" in str(campaign.report()), "the report")


def the_global_lock_stays_off(_: Sandbox) -> None:
    """Switch nothing on where Python has no global lock."""
    if sysconfig.get_config_var("Py_GIL_DISABLED"):
        expect(not sys._is_gil_enabled(), "the lock is on")  # type: ignore[attr-defined,unused-ignore] # noqa: SLF001


CHECKS: tuple[Callable[[Sandbox], None], ...] = (
    an_application_is_made_and_followed,
    an_error_is_an_exception_with_its_fields,
    threads_share_a_client,
    loops_share_a_client,
    a_client_works_after_a_fork,
    the_log_is_pythons,
    webhooks_are_read_once,
    a_campaign_is_run,
    the_global_lock_stays_off,
)


def main() -> int:
    """Make all checks, also after one failed."""
    failed = 0
    with Sandbox("--no-limits") as sandbox:
        for check in CHECKS:
            try:
                check(sandbox)
            except Exception:  # noqa: BLE001, PERF203 - whatever it was, it is shown
                failed += 1
                sys.stdout.write(f"{check.__name__}\n{traceback.format_exc()}\n")
    sys.stdout.write(f"Python {sys.version.split()[0]}: {len(CHECKS) - failed} of {len(CHECKS)} checks passed\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
