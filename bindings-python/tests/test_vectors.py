"""The shared vectors, in both clients."""

from __future__ import annotations

import copy
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
import vectors
from uphunt_sdk import AsyncUpHunt, UpHunt

if TYPE_CHECKING:
    from collections.abc import Iterator

FEWEST = 180


@pytest.fixture(scope="module")
def replay() -> Iterator[vectors.Replay]:
    server = vectors.Replay()
    yield server
    server.close()


@pytest.mark.parametrize("client", [UpHunt, AsyncUpHunt])
def test_every_vector_holds(replay: vectors.Replay, client: type[UpHunt | AsyncUpHunt]) -> None:
    cases = replay.cases()
    assert len(cases) >= FEWEST

    def failure(case: dict[str, Any]) -> str:
        found = vectors.run(replay, case, client)
        return "\n    ".join([f"{case['name']} ({case['about']})", *found]) if found else ""

    with ThreadPoolExecutor(16) as threads:
        failures = [text for text in threads.map(failure, cases) if text]
    assert not failures, f"{len(failures)} of {len(cases)}\n" + "\n".join(failures)


def test_a_vector_that_does_not_hold_is_found(replay: vectors.Replay) -> None:
    case = copy.deepcopy(next(case for case in replay.cases() if "queueId" in (case["steps"][0].get("result") or {})))
    case["steps"][0]["result"]["queueId"] = "another"
    assert vectors.run(replay, case, UpHunt)
