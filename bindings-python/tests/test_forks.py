"""What a forked child process can do with its parent's clients while calls are in flight."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from uphunt_sdk.testing import Sandbox

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")

COMMON = """
import asyncio, os, sys, threading, time, warnings, uphunt_sdk
warnings.simplefilter("ignore", DeprecationWarning)

def in_a_child(work):
    "Fork, and return the result of the child within 50 seconds."
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(write, str(work()).encode())
        except BaseException as error:
            os.write(write, repr(error).encode())
        os._exit(0)
    os.close(write)
    watch = threading.Timer(50, os.kill, (child, 9))
    watch.start()
    seen = os.read(read, 1000).decode()
    watch.cancel()
    os.close(read)
    status = os.waitpid(child, 0)[1]
    return seen or f"nothing, wait status {status}: 9 is what ends a child that hangs"
"""


def script(sandbox: Sandbox, text: str) -> str:
    environment = {**os.environ, "UPHUNT_API_KEY": sandbox.api_key, "UPHUNT_BASE_URL": sandbox.url}
    command = [sys.executable, "-c", COMMON + textwrap.dedent(text)]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)  # noqa: S603
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout


def test_a_child_does_not_wait_for_locks_of_the_parents_threads(uphunt_sandbox: Sandbox) -> None:
    uphunt_sandbox.reset()
    text = """
    client = uphunt_sdk.UpHunt(pacing="off")
    awaited = uphunt_sdk.AsyncUpHunt(pacing="off")
    def one():
        while True:
            client.credits, client.freelancers()
    def many():
        requests = [{"job_id": "~01sandbox_missing", "cover_letter": "Hi"}]
        while True:
            client.apply_many(requests).results()
    async def tasks():
        while True:
            await asyncio.gather(*(awaited.freelancers() for _ in range(16)))
    for work in (one, one, one, many, lambda: asyncio.run(tasks())):
        threading.Thread(target=work, daemon=True).start()
    time.sleep(0.2)
    def all_kinds():
        client.freelancers(), client.apply_many([{"job_id": "~01sandbox_missing", "cover_letter": "Hi"}]).results()
        asyncio.run(awaited.freelancers()), client.close()
        return "done"
    def one_kind():
        client.credits, client.freelancers()
        return "done"
    end = time.monotonic() + 6
    seen = set()
    while time.monotonic() < end:
        seen |= {in_a_child(one_kind) for _ in range(20)} | {in_a_child(all_kinds)}
    print(*seen, flush=True)
    os._exit(0)
    """
    assert script(uphunt_sandbox, text) == "done\n"


def test_a_child_has_the_permits_that_the_parents_calls_acquired(uphunt_sandbox: Sandbox) -> None:
    uphunt_sandbox.reset()
    uphunt_sandbox.fault("status:latency=2000*2")
    text = """
    client = uphunt_sdk.UpHunt(max_in_flight=1, limits={"status": [(1, 0.3)]}, max_retries=0)
    pages = client.iter_applied_jobs()
    def hold():
        try:
            client.status(queue_id="q")
        except uphunt_sdk.UpHuntError:
            pass
    for _ in range(2):
        threading.Thread(target=hold, daemon=True).start()
    time.sleep(0.5)
    patient = client.with_options(deadline=5)
    print(in_a_child(lambda: len(list(pages)) >= 0))
    def status():
        try:
            patient.status(queue_id="q")
        except uphunt_sdk.UpHuntError as error:
            return type(error).__name__
    print(in_a_child(status))
    sys.stdout.flush()
    os._exit(0)
    """
    assert script(uphunt_sandbox, text) == "True\nNotFoundError\n"
