"""Log records: on which thread a handler runs, and what it may do and raise."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import sys
import threading
from typing import TYPE_CHECKING, Callable

import pytest
from uphunt_sdk import AsyncUpHunt, UpHunt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from uphunt_sdk.testing import Sandbox


class Calls(logging.Handler):
    """Does something with each line."""

    def __init__(self, handle: Callable[[logging.LogRecord], object]) -> None:
        super().__init__()
        self._handle = handle

    def emit(self, record: logging.LogRecord) -> None:  # noqa: D102
        self._handle(record)


@contextlib.contextmanager
def each_line(handle: Callable[[logging.LogRecord], object]) -> Iterator[None]:
    logger, handler = logging.getLogger("uphunt_sdk"), Calls(handle)
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(logging.NOTSET)


def press_ctrl_c(_: logging.LogRecord) -> None:
    signal.raise_signal(signal.SIGINT) if sys.platform == "win32" else os.kill(os.getpid(), signal.SIGINT)


def leave(_: logging.LogRecord) -> None:
    sys.exit("enough")


def fail(_: logging.LogRecord) -> None:
    raise LookupError


def test_ctrl_c_interrupts_a_call_also_while_it_logs(uphunt_client: UpHunt) -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with each_line(press_ctrl_c), pytest.raises(KeyboardInterrupt):
        uphunt_client.freelancers()
    with each_line(leave), pytest.raises(SystemExit):
        uphunt_client.freelancers()
    with each_line(fail):
        assert uphunt_client.freelancers().freelancers, "an error in a handler ends no call"


def test_ctrl_c_interrupts_a_batch_while_it_logs(uphunt_client: UpHunt) -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)
    requests = [{"job_id": f"~01sandbox_stuck_log{row}", "cover_letter": "Hi"} for row in range(20)]
    with each_line(press_ctrl_c), pytest.raises(KeyboardInterrupt):
        uphunt_client.apply_many(requests).results()


def test_a_retry_is_logged_during_the_call(uphunt_sandbox: Sandbox, uphunt_client: UpHunt) -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)
    uphunt_sandbox.fault("freelancers:503=60*9")
    with each_line(lambda record: press_ctrl_c(record) if record.levelno == logging.WARNING else None):
        with pytest.raises(KeyboardInterrupt):
            uphunt_client.freelancers()
        assert len([seen for seen in uphunt_sandbox.requests() if "freelancers" in seen["path"]]) == 1


def test_records_of_a_blocking_call_come_from_its_thread(uphunt_client: UpHunt) -> None:
    threads: list[int | None] = []
    with each_line(lambda record: threads.append(record.thread)):
        for _ in range(20):
            uphunt_client.freelancers()
    assert len(threads) >= 40
    assert set(threads) == {threading.get_ident()}


def test_a_handler_may_make_calls_of_its_own(uphunt_sandbox: Sandbox, uphunt_client: UpHunt) -> None:
    nested: list[logging.LogRecord] = []
    answers: list[object] = []

    def ask(record: logging.LogRecord) -> None:
        if len(nested) < 3:
            nested.append(record)
            answers.append(uphunt_client.freelancers().freelancers)

    with each_line(ask):
        assert uphunt_client.freelancers().freelancers
    assert len(answers) == 3
    assert all(answers)
    nested.clear()
    answers.clear()

    async def main() -> None:
        async with AsyncUpHunt(uphunt_sandbox.api_key, uphunt_sandbox.url) as client:
            assert (await asyncio.wait_for(client.freelancers(), 10)).freelancers

    with each_line(ask):
        asyncio.run(main())
    assert len(answers) == 3
    assert all(answers)


def test_an_awaited_call_has_logged_everything_by_its_end(uphunt_sandbox: Sandbox) -> None:
    uphunt_sandbox.reset()
    lines: list[str] = []

    async def main() -> None:
        async with AsyncUpHunt(uphunt_sandbox.api_key, uphunt_sandbox.url) as client:
            await client.freelancers()
            once = len(lines)
            assert once >= 2
            lines.clear()
            await asyncio.gather(*(client.freelancers() for _ in range(20)))
            assert len(lines) == 20 * once

    with each_line(lambda record: lines.append(record.getMessage())):
        asyncio.run(main())


def test_an_interrupted_handler_blocks_no_other_call(uphunt_sandbox: Sandbox) -> None:
    uphunt_sandbox.reset()
    client = AsyncUpHunt(uphunt_sandbox.api_key, uphunt_sandbox.url)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    pressed: list[logging.LogRecord] = []

    def press_once(record: logging.LogRecord) -> None:
        pressed.append(record)
        if len(pressed) == 1:
            press_ctrl_c(record)

    loop = asyncio.new_event_loop()
    tasks = [loop.create_task(client.freelancers()) for _ in range(5)]
    try:
        with each_line(press_once):
            with pytest.raises(KeyboardInterrupt):
                loop.run_until_complete(asyncio.wait(tasks))
            lists = loop.run_until_complete(asyncio.wait_for(asyncio.gather(*tasks), 10))
        assert all(each.freelancers for each in lists)
        assert len(pressed) == 10
    finally:
        loop.close()


def test_a_level_below_zero_logs_everything(uphunt_client: UpHunt) -> None:
    logger = logging.getLogger("uphunt_sdk")
    level = logger.level
    logger.setLevel(-1)
    try:
        uphunt_client.freelancers()
    finally:
        logger.setLevel(level)
