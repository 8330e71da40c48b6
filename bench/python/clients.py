"""How each client requests a status: as its documentation says, one client for all calls, connections kept open.

Each returns a dict, so that all of them parse the response. Pacing is off in ours, as no peer has any; all
else is as a user gets it, but where a comment says why not.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from itertools import count
from typing import TYPE_CHECKING, Any, Callable

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable

KEY = "sk_uphunt_0123456789abcdef0123456789abcdef"
QUEUE_ID = "q_7f0c2d5e-5d0b-4b53-9f0e-2f4f7c1c9a11"
PATH = "/api/auto-apply-v2/status"
LETTER = "Hi, this is the kind of work we do."
THREADS = 32
TASKS = 64


def ours(url: str) -> Callable[[], Any]:
    """``uphunt_sdk.UpHunt``."""
    import uphunt_sdk

    client = uphunt_sdk.UpHunt(KEY, url, pacing="off")
    return lambda: client.status(queue_id=QUEUE_ID)


def published(url: str) -> Callable[[], Any]:
    """``uphunt.UpHunt``."""
    import uphunt

    client = uphunt.UpHunt(KEY, url)
    return again(lambda: client.status(queue_id=QUEUE_ID))


def again(call: Callable[..., Any]) -> Callable[..., Any]:
    """Make a call of the published client anew where its pool of connections failed, as it may under threads."""
    import httpx

    def called(*args: Any) -> Any:
        try:
            return call(*args)
        except httpx.TransportError:
            return call(*args)

    return called


def pyreqwest(url: str) -> Callable[[], Any]:
    """``pyreqwest``'s blocking client."""
    from pyreqwest.client import SyncClientBuilder

    client = SyncClientBuilder().base_url(url).default_headers({"x-api-key": KEY}).error_for_status(enable=True).build()
    return lambda: client.get(PATH).query({"queueId": QUEUE_ID}).build().send().json()


@asynccontextmanager
async def ours_awaited(url: str) -> AsyncIterator[Callable[[], Awaitable[Any]]]:
    """``uphunt_sdk.AsyncUpHunt``."""
    import uphunt_sdk

    async with uphunt_sdk.AsyncUpHunt(KEY, url, pacing="off") as client:
        yield lambda: client.status(queue_id=QUEUE_ID)


@asynccontextmanager
async def httpx_awaited(url: str) -> AsyncIterator[Callable[[], Awaitable[Any]]]:
    """``httpx.AsyncClient``, what the published client's users have for asyncio."""
    import httpx

    # By default it keeps 20 connections and would open the others anew for each call.
    limits = httpx.Limits(max_connections=TASKS, max_keepalive_connections=TASKS)
    async with httpx.AsyncClient(base_url=url, headers={"x-api-key": KEY}, timeout=30, limits=limits) as client:

        async def call() -> Any:
            answer = await client.get(PATH, params={"queueId": QUEUE_ID})
            return answer.raise_for_status().json()

        yield call


@asynccontextmanager
async def aiohttp_awaited(url: str) -> AsyncIterator[Callable[[], Awaitable[Any]]]:
    """``aiohttp``."""
    import aiohttp

    async with aiohttp.ClientSession(url, headers={"x-api-key": KEY}, raise_for_status=True) as session:

        async def call() -> Any:
            async with session.get(PATH, params={"queueId": QUEUE_ID}) as answer:
                return await answer.json()

        yield call


@asynccontextmanager
async def pyreqwest_awaited(url: str) -> AsyncIterator[Callable[[], Awaitable[Any]]]:
    """``pyreqwest``'s client for asyncio."""
    from pyreqwest.client import ClientBuilder

    builder = ClientBuilder().base_url(url).default_headers({"x-api-key": KEY}).error_for_status(enable=True)
    async with builder.build() as client:

        async def call() -> Any:
            answer = await client.get(PATH).query({"queueId": QUEUE_ID}).build().send()
            return await answer.json()

        yield call


def ours_apply_many(url: str) -> Callable[[int], list[Any]]:
    """``apply_many``, 64 at a time."""
    import uphunt_sdk

    client = uphunt_sdk.UpHunt(KEY, url, pacing="off")
    jobs = count()

    def many(calls: int) -> list[Any]:
        requests = ({"job_id": f"~01a{next(jobs)}", "cover_letter": LETTER} for _ in range(calls))
        return [item.submission for item in client.apply_many(requests, concurrency=TASKS).results()]

    return many


def published_apply_pool(url: str) -> Callable[[int], list[Any]]:
    """The published client's ``apply`` in a pool of 32 threads."""
    import uphunt

    client = uphunt.UpHunt(KEY, url)
    pool = ThreadPoolExecutor(THREADS)
    call = again(lambda n: client.apply(job_id=f"~01a{n}", cover_letter=LETTER))
    return lambda calls: list(pool.map(call, range(calls)))


BLOCKING = {"uphunt-sdk": ours, "uphunt": published, "pyreqwest": pyreqwest}
AWAITED = {
    "uphunt-sdk": ours_awaited,
    "httpx": httpx_awaited,
    "aiohttp": aiohttp_awaited,
    "pyreqwest": pyreqwest_awaited,
}
APPLY_BULK = {"uphunt-sdk": ours_apply_many, "uphunt": published_apply_pool}
