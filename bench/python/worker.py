"""Makes rounds of calls with one client, in a process of its own: ``worker.py ROLE CLIENT URL``.

Prints its versions first. Then, for each number of calls on standard input, it makes as many and says how long that
took and how many of them took how many microseconds. Ends with its input.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from itertools import chain
from time import perf_counter
from typing import TYPE_CHECKING, Any, Callable

import clients

if TYPE_CHECKING:
    from collections.abc import Awaitable

# What a round came to: its seconds, and those of each call where single calls are measured.
Round = Callable[[int], "tuple[float, list[float]]"]


# What to do in the end.
CLOSE: list[Callable[[], object]] = []


def one_thread(call: Callable[[], object]) -> Round:
    """One call after the other."""
    check(call())
    return lambda calls: timed(lambda: in_turn(call, calls))


def threads(client: str, url: str) -> Round:
    """32 threads that share the client, and the calls."""
    call = clients.BLOCKING[client](url)
    check(call())
    pool = ThreadPoolExecutor(clients.THREADS)

    def together(calls: int) -> list[float]:
        each = calls // clients.THREADS
        return list(chain.from_iterable(pool.map(lambda _: in_turn(call, each), range(clients.THREADS))))

    return lambda calls: timed(lambda: together(calls))


def tasks(client: str, url: str) -> Round:
    """64 tasks of one event loop that share the client, and the calls."""
    loop = asyncio.new_event_loop()
    opened = clients.AWAITED[client](url)
    call = loop.run_until_complete(opened.__aenter__())
    CLOSE.append(lambda: loop.run_until_complete(opened.__aexit__(None, None, None)))
    check(loop.run_until_complete(call()))

    async def together(calls: int) -> list[float]:
        each = calls // clients.TASKS
        lists = await asyncio.gather(*(awaited_in_turn(call, each) for _ in range(clients.TASKS)))
        return list(chain.from_iterable(lists))

    return lambda calls: timed(lambda: loop.run_until_complete(together(calls)))


def bulk(many: Callable[[int], list[Any]], key: str) -> Round:
    """All calls of a round as one."""
    check_key(many(1)[0], key)

    def together(calls: int) -> list[float]:
        answers = many(calls)
        check_key(answers[-1], key)
        return []

    return lambda calls: timed(lambda: together(calls))


ROLES: dict[str, Callable[[str, str], Round]] = {
    "one_thread": lambda client, url: one_thread(clients.BLOCKING[client](url)),
    "threads": threads,
    "tasks": tasks,
    "bulk_apply": lambda client, url: bulk(clients.APPLY_BULK[client](url), "queueId"),
}


def in_turn(call: Callable[[], object], calls: int) -> list[float]:
    """Give how long each of so many calls took."""
    took = []
    for _ in range(calls):
        began = perf_counter()
        call()
        took.append(perf_counter() - began)
    return took


async def awaited_in_turn(call: Callable[[], Awaitable[object]], calls: int) -> list[float]:
    """Give how long each of so many calls took."""
    took = []
    for _ in range(calls):
        began = perf_counter()
        await call()
        took.append(perf_counter() - began)
    return took


def timed(work: Callable[[], list[float]]) -> tuple[float, list[float]]:
    """Give how long it took in all, and what it says of each call."""
    began = perf_counter()
    each = work()
    return perf_counter() - began, each


def check(answer: Any) -> None:
    """Make sure that the client has read the answer."""
    if answer["applicationStatus"] != "processing":
        message = f"not a status: {answer!r}"
        raise ValueError(message)


def check_key(answer: Any, key: str) -> None:
    """Make sure that an answer of many is one."""
    if not answer[key]:
        message = f"not an answer: {answer!r}"
        raise ValueError(message)


def main(role: str, client: str, url: str) -> None:
    """Make rounds until there is no more input."""
    made = ROLES[role](client, url)
    say({"client": client, "version": version(client), "python": sys.version.split()[0]})
    for line in sys.stdin:
        seconds, each = made(int(line))
        microseconds = Counter(int(took * 1_000_000) for took in each)
        say({"seconds": seconds, "microseconds": {str(took): count for took, count in microseconds.items()}})
    for close in CLOSE:
        close()


def say(what: dict[str, Any]) -> None:
    """Write a line."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
