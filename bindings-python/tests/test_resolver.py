"""A resolver that never answers: it must hold up neither Ctrl-C nor other threads nor the end of the program."""

from __future__ import annotations

import shutil
import subprocess
import sys
import textwrap
from typing import TYPE_CHECKING, Callable

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from uphunt_sdk.testing import Sandbox

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("cc"),
    reason="replaces getaddrinfo with LD_PRELOAD, which needs a C compiler",
)

SILENT_RESOLVER = """
#include <unistd.h>
int getaddrinfo(const char *node, const char *service, const void *hints, void **result) {
    for (;;) sleep(60);
}
"""
COMMON = """
import asyncio, os, signal, sys, threading, time, uphunt_sdk
signal.signal(signal.SIGINT, signal.default_int_handler)
options = {"base_url": "https://never.example", "deadline": None, "timeout": 60, "connect_timeout": 60}
"""


@pytest.fixture(scope="module")
def resolver(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("resolver")
    source, library = folder / "resolver.c", folder / "resolver.so"
    source.write_text(SILENT_RESOLVER)
    subprocess.run(["cc", "-shared", "-fPIC", "-o", str(library), str(source)], check=True)  # noqa: S603, S607
    return library


def run(resolver: Path, script: str) -> str:
    ended = subprocess.run(  # noqa: S603
        [sys.executable, "-c", COMMON + textwrap.dedent(script)],
        env={"LD_PRELOAD": str(resolver), "UPHUNT_API_KEY": "sk_uphunt_0123456789"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout


def test_ctrl_c_interrupts_a_lookup_and_other_threads_run_on(resolver: Path) -> None:
    script = """
    client = uphunt_sdk.UpHunt(**options)
    pressed, turns = [], []
    def press():
        time.sleep(0.3)
        pressed.append(time.monotonic())
        os.kill(os.getpid(), signal.SIGINT)
    def count():
        while len(turns) < 100:
            time.sleep(0.01)
            turns.append(time.monotonic())
    counter = threading.Thread(target=count)
    counter.start()
    threading.Thread(target=press).start()
    try:
        client.status(queue_id="q")
    except KeyboardInterrupt:
        print(time.monotonic() - pressed[0] < 10)
    counter.join()
    print(max(after - before for before, after in zip(turns, turns[1:])) < 10)
    """
    assert run(resolver, script) == "True\nTrue\n"


def test_an_update_that_raises_while_another_call_looks_a_name_up_ends_its_own_call(
    resolver: Path, uphunt_sandbox: Sandbox, new_job: Callable[[str], str]
) -> None:
    script = f"""
    threading.Thread(target=lambda: uphunt_sdk.UpHunt(**options).status(queue_id="q"), daemon=True).start()
    turns = []
    def count():
        while True:
            turns.append(time.monotonic())
            time.sleep(0.01)
    threading.Thread(target=count, daemon=True).start()
    def refuse(application):
        time.sleep(0.3)
        raise LookupError("enough")
    client = uphunt_sdk.UpHunt({uphunt_sandbox.api_key!r}, {uphunt_sandbox.url!r})
    try:
        client.apply_and_wait(job_id={new_job("stuck")!r}, cover_letter="Hi", on_update=refuse)
    except LookupError as error:
        print(error)
    print(max(after - before for before, after in zip(turns, turns[1:])) < 10)
    """
    assert run(resolver, script) == "enough\nTrue\n"


def test_a_cancelled_lookup_holds_up_no_event_loop(resolver: Path) -> None:
    script = """
    async def main():
        async with uphunt_sdk.AsyncUpHunt(**options) as client:
            waiting = asyncio.create_task(client.wait("q"))
            began = time.monotonic()
            try:
                await asyncio.wait_for(waiting, 0.2)
            except asyncio.TimeoutError:
                print(time.monotonic() - began < 10)
    asyncio.run(main())
    """
    assert run(resolver, script) == "True\n"


def test_a_lookup_times_out(resolver: Path) -> None:
    script = """
    options.update(timeout=0.2, connect_timeout=0.2, max_retries=0)
    client = uphunt_sdk.UpHunt(**options)
    try:
        client.freelancers()
    except uphunt_sdk.UpHuntError as error:
        print(error.kind)
    """
    assert run(resolver, script) in {"timeout\n", "connection\n"}
