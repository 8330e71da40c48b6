"""100,000 calls: memory stays flat, and the number of threads small."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from uphunt_sdk import AsyncUpHunt, UpHunt, UpHuntError

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

ROUNDS = 50  # in each of the two clients
CALLS = 1_000  # in a round
THREADS = 8
# Beside those of earlier tests: 4 workers of the runtime, at most 128 threads for results, and Python's own.
MOST_THREADS = 140
MOST_GROWTH = 10  # megabytes

SERVER = """
import asyncio, itertools

class Service(asyncio.Protocol):
    requests = itertools.count()

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        for _ in range(data.count(b"\\r\\n\\r\\n")):
            status = b"404 Not Found" if next(self.requests) % 3 == 0 else b"200 OK"
            body = b'{"queueId": "q_1", "applicationStatus": "processing", "error": "Application not found"}'
            self.transport.write(b"HTTP/1.1 %b\\r\\ncontent-length: %d\\r\\n\\r\\n%b" % (status, len(body), body))

async def main():
    server = await asyncio.get_running_loop().create_server(Service, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()

asyncio.run(main())
"""


@pytest.fixture
def url() -> Iterator[str]:
    command = [sys.executable, "-c", SERVER]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603
        assert server.stdout
        yield f"http://127.0.0.1:{int(server.stdout.readline())}"
        server.kill()


def resident_megabytes() -> float:
    with open("/proc/self/statm") as statm:  # noqa: PTH123
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def threads() -> int:
    return len(os.listdir("/proc/self/task"))  # noqa: PTH208


def test_blocking_calls_leak_nothing(url: str) -> None:
    threads_before = threads()
    with UpHunt("sk_uphunt_0123", url, pacing="off") as client, ThreadPoolExecutor(THREADS) as pool:

        def call(_: int) -> bool:
            try:
                return client.status(queue_id="q_1").is_settled()
            except UpHuntError as error:
                return error.status_code == 404

        before = 0.0
        for number in range(ROUNDS):
            if number == ROUNDS // 5:
                before = resident_megabytes()
            list(pool.map(call, range(CALLS)))
        assert resident_megabytes() - before < MOST_GROWTH
        assert threads() - threads_before < MOST_THREADS


def test_awaited_calls_leak_nothing(url: str) -> None:
    async def main() -> None:
        async with AsyncUpHunt("sk_uphunt_0123", url, pacing="off") as client:

            async def calls(count: int) -> None:
                for number in range(count):
                    call = asyncio.ensure_future(client.status(queue_id="q_1"))
                    if number % 10 == 0:
                        await asyncio.sleep(0)
                        call.cancel()
                    await asyncio.wait([call])
                    assert call.cancelled() or call.exception() is None or isinstance(call.exception(), UpHuntError)

            before = 0.0
            for number in range(ROUNDS):
                if number == ROUNDS // 5:
                    before = resident_megabytes()
                await asyncio.gather(*(calls(CALLS // 50) for _ in range(50)))
            assert resident_megabytes() - before < MOST_GROWTH
            assert threads() - threads_before < MOST_THREADS

    threads_before = threads()
    asyncio.run(main())
