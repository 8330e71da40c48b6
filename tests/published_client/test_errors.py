"""The service's errors, as the published client hands them on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

import pytest
from uphunt import UpHunt, UpHuntError

if TYPE_CHECKING:
    from conftest import Sandbox

COVER_LETTER = "I would start with your tests."


def refusal(call: Callable[[], Any]) -> UpHuntError:
    """Make a call that must fail, and check what every error of this client has."""
    with pytest.raises(UpHuntError) as caught:
        call()
    error = caught.value
    assert isinstance(error.body, dict), "an error's body is JSON"
    assert str(error) == error.body["error"]
    return error


def test_a_second_application_to_a_job_is_a_409(client: UpHunt, new_job: Callable[[str], str]) -> None:
    job_id = new_job("stuck")
    client.apply(job_id=job_id, cover_letter=COVER_LETTER)
    assert refusal(lambda: client.apply(job_id=job_id, cover_letter=COVER_LETTER)).status_code == 409


def test_a_wrong_key_is_a_401(sandbox: Sandbox) -> None:
    with UpHunt(api_key="sk_uphunt_0000000000000000", base_url=sandbox.url) as stranger:
        assert refusal(stranger.freelancers).status_code == 401


def test_an_empty_cover_letter_is_a_400(client: UpHunt, new_job: Callable[[str], str]) -> None:
    assert refusal(lambda: client.apply(job_id=new_job("applied"), cover_letter="")).status_code == 400


def test_an_unknown_timeline_is_a_422(client: UpHunt, new_job: Callable[[str], str]) -> None:
    proposal = {"hourlyRate": 65, "timeline": "by Friday"}
    error = refusal(
        lambda: client.apply(job_id=new_job("applied"), cover_letter=COVER_LETTER, proposal=proposal),
    )
    assert error.status_code == 422


def test_a_status_of_nothing_is_a_400(client: UpHunt) -> None:
    assert refusal(client.status).status_code == 400


def test_what_nobody_knows_is_a_404(client: UpHunt) -> None:
    calls: list[Callable[[], Any]] = [
        lambda: client.apply(job_id="~01sandbox_missing_1", cover_letter=COVER_LETTER),
        lambda: client.status(queue_id="00000000-0000-0000-0000-000000000000"),
        lambda: client.get_job("~02sandbox_missing_2"),
        lambda: client.get_client_jobs("sandbox_missing_3"),
    ]
    assert [refusal(call).status_code for call in calls] == [404] * 4
