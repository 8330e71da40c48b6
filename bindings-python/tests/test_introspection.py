"""What tools that look at the package see: frameworks, mocks, type checkers, documentation, debuggers."""

from __future__ import annotations

import asyncio
import copy
import functools
import inspect
import pickle
import sys
import typing
from typing import Any, Callable
from unittest.mock import AsyncMock, create_autospec

import pytest
import uphunt_sdk
from uphunt_sdk import AsyncUpHunt, InvalidInputError, UpHunt

# Methods that return without a request.
AT_ONCE = {"with_options", "credits", "iter_applied_jobs", "apply_many", "wait_many", "apply_and_wait_many"}


def public(client: type) -> list[str]:
    return [name for name in dir(client) if not name.startswith("_")]


def test_what_is_awaited_is_a_coroutine_function() -> None:
    for name in public(AsyncUpHunt):
        assert inspect.iscoroutinefunction(getattr(AsyncUpHunt, name)) is (name not in AT_ONCE), name
        assert not inspect.iscoroutinefunction(getattr(UpHunt, name)), name
    mock = create_autospec(AsyncUpHunt)
    assert isinstance(mock.freelancers, AsyncMock)


def test_bad_input_is_raised_where_a_call_is_awaited() -> None:
    client: Any = AsyncUpHunt("sk_uphunt_0123")

    async def main() -> None:
        calls = [client.get_job(None), client.confirm(5), client.request("GET", 5), client.status()]
        for call in calls:
            with pytest.raises(InvalidInputError):
                await call

    asyncio.run(main())


def test_a_missing_argument_names_the_client() -> None:
    with pytest.raises(TypeError, match=r"(^|AsyncUpHunt\.)apply\(\)"):
        asyncio.run(AsyncUpHunt("sk_uphunt_0123").apply(job="~01a"))  # type: ignore[call-arg]
    with pytest.raises(TypeError, match=r"with_options\(\)"):
        UpHunt("sk_uphunt_0123").with_options(retries=1)  # type: ignore[call-arg]


def test_annotations_can_be_evaluated() -> None:
    for client in (UpHunt, AsyncUpHunt):
        assert typing.get_type_hints(client.__init__)["api_key"] == typing.Optional[str]
        for name in public(client):
            method = inspect.getattr_static(client, name)
            hints = typing.get_type_hints(method.fget if isinstance(method, property) else method)
            assert "return" in hints, name
        assert typing.get_type_hints(client.apply)["return"] is uphunt_sdk.Submission
        assert typing.get_type_hints(client.request)["return"] is uphunt_sdk.RawResponse
    typing.get_type_hints(uphunt_sdk.parse_webhook)
    typing.get_type_hints(uphunt_sdk.WebhookInbox.receive)
    if sys.version_info >= (3, 10):
        signature = inspect.signature(UpHunt, eval_str=True)
        assert signature.parameters["deadline"].annotation == typing.Optional[float]


def test_the_efforts_are_those_of_the_core() -> None:
    hints = typing.get_type_hints(UpHunt.generate_proposal)
    efforts = next(part for part in typing.get_args(hints["reasoning_effort"]) if typing.get_args(part))
    assert typing.get_args(efforts) == tuple(effort.value for effort in uphunt_sdk.ReasoningEffort)


def test_all_public_names_are_there() -> None:
    names: dict[str, Any] = {}
    exec("from uphunt_sdk import *", names)  # noqa: S102 - as a user would
    assert set(uphunt_sdk.__all__) <= names.keys()
    assert set(uphunt_sdk.__all__) <= set(dir(uphunt_sdk))
    assert {"Application", "UpHuntError", "WebhookInbox", "AsyncUpHunt", "RawResponse"} <= set(uphunt_sdk.__all__)


def test_a_client_that_could_not_be_made_can_be_shown() -> None:
    for kind in (UpHunt, AsyncUpHunt):
        client = kind.__new__(kind)
        with pytest.raises(InvalidInputError):
            client.__init__()  # type: ignore[misc]
        assert repr(client) == f"<{kind.__name__}, not created>"
    UpHunt.__new__(UpHunt).close()


@pytest.mark.parametrize("travel", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_client_is_neither_pickled_nor_copied(travel: Callable[[object], object]) -> None:
    with pytest.raises(TypeError, match="make an UpHunt in each process"):
        travel(UpHunt("sk_uphunt_0123"))


class Awaited:
    """A callable that has to be awaited."""

    async def __call__(self, *_: object) -> None:
        """Do nothing."""


async def awaited(*_: object) -> None:
    """Do nothing."""


@pytest.mark.parametrize(
    "callback", [awaited, Awaited(), Awaited().__call__, functools.partial(awaited, 1), functools.partial(Awaited(), 1)]
)
def test_a_blocking_call_refuses_a_coroutine_function(callback: Any) -> None:
    client = UpHunt("sk_uphunt_0123", "http://127.0.0.1:9")
    with pytest.raises(InvalidInputError, match="on_update is a coroutine function") as caught:
        client.wait("q_1", on_update=callback)
    assert caught.value.field == "on_update"
    with pytest.raises(InvalidInputError, match="on_progress is a coroutine function"):
        client.wait_many(["q_1"]).results(on_progress=callback)
