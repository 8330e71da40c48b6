"""The published client's seven calls, each with every argument that it has."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Callable

import pytest

if TYPE_CHECKING:
    from uphunt import UpHunt

DEADLINE_S = 10.0
COVER_LETTER = "I built two of these last year; here is how I would build yours."
STATUS_KEYS = {
    "appliedAt",
    "applicationStatus",
    "applicationStatusMessage",
    "errorMessage",
    "jobId",
    "processedAt",
    "processedJobId",
    "queueId",
}


def until_settled(client: UpHunt, queue_id: str) -> dict[str, Any]:
    """Poll as this client's users do, only faster."""
    deadline = time.monotonic() + DEADLINE_S
    while time.monotonic() < deadline:
        application = client.status(queue_id=queue_id)
        if application["applicationStatus"] != "processing":
            return application
        time.sleep(0.02)
    pytest.fail(f"{queue_id} did not settle in {DEADLINE_S} s")


def test_apply_queues_a_proposal_that_settles(client: UpHunt, new_job: Callable[[str], str]) -> None:
    job_id = new_job("applied")
    submission = client.apply(job_id=job_id, cover_letter=COVER_LETTER)
    assert submission["queueId"]
    assert isinstance(submission["creditsRemaining"], int)

    application = until_settled(client, submission["queueId"])
    assert application["applicationStatus"] == "applied"
    assert application["queueId"] == submission["queueId"]
    # As documented: the proposal reaches Upwork after the service has processed it.
    assert application["appliedAt"] >= application["processedAt"]
    assert application["errorMessage"] is None


def test_apply_takes_every_argument(client: UpHunt, new_job: Callable[[str], str]) -> None:
    profile = client.freelancers()["freelancers"][0]["profiles"][0]
    submission = client.apply(
        job_id=new_job("applied"),
        cover_letter=COVER_LETTER,
        profile_id=profile["profileId"],
        proposal={"hourlyRate": 65, "timeline": "1 to 3 months"},
        auto_fill_other_questions=True,
        question_answers=[{"question": "When can you start?", "answer": "On Monday."}],
    )
    assert until_settled(client, submission["queueId"])["applicationStatus"] == "applied"


@pytest.mark.parametrize("status", ["failed", "not_available", "not_eligible", "not_enough_connects", "logged_out"])
def test_apply_settles_otherwise_and_the_credit_comes_back(
    client: UpHunt, new_job: Callable[[str], str], status: str
) -> None:
    first = client.apply(job_id=new_job(status), cover_letter=COVER_LETTER)
    assert until_settled(client, first["queueId"])["applicationStatus"] == status

    second = client.apply(job_id=new_job(status), cover_letter=COVER_LETTER)
    assert second["creditsRemaining"] == first["creditsRemaining"]
    until_settled(client, second["queueId"])


def test_status_finds_an_application_by_queue_id_and_by_job_id(client: UpHunt, new_job: Callable[[str], str]) -> None:
    job_id = new_job("applied")
    queue_id = client.apply(job_id=job_id, cover_letter=COVER_LETTER)["queueId"]
    until_settled(client, queue_id)

    by_queue_id = client.status(queue_id=queue_id)
    assert by_queue_id == client.status(job_id=job_id)
    assert by_queue_id.keys() >= STATUS_KEYS


def test_applied_jobs_pages_and_filters(client: UpHunt, new_job: Callable[[str], str]) -> None:
    queued = [client.apply(job_id=new_job("failed"), cover_letter=COVER_LETTER)["queueId"] for _ in range(3)]
    for queue_id in queued:
        until_settled(client, queue_id)

    everything = client.applied_jobs()
    assert everything["total"] >= len(everything["jobs"]) >= 3

    page = client.applied_jobs(limit=2, offset=1, status="failed")
    assert (page["limit"], page["offset"]) == (2, 1)
    assert [job["queueId"] for job in page["jobs"]] == [queued[1], queued[0]]
    assert {job["applicationStatus"] for job in page["jobs"]} == {"failed"}


def test_generate_proposal_from_a_job(client: UpHunt, new_job: Callable[[str], str]) -> None:
    answer = client.generate_proposal(job_id=new_job("applied"))
    assert isinstance(answer["proposal"], str)
    assert answer["proposal"].strip()


def test_generate_proposal_from_a_description(client: UpHunt) -> None:
    answer = client.generate_proposal(
        job_title="A parser for invoices",
        job_description="We receive PDF invoices and want their lines in a database.",
        reasoning_effort="low",
    )
    assert answer["proposal"].strip()


def test_freelancers_have_a_default_profile(client: UpHunt) -> None:
    freelancers = client.freelancers()["freelancers"]
    assert freelancers
    for freelancer in freelancers:
        assert freelancer.keys() >= {"id", "name", "title", "hourlyRate", "profileUrl", "profiles"}
        assert [profile["isDefault"] for profile in freelancer["profiles"]].count(True) == 1
        assert all(profile["profileId"] for profile in freelancer["profiles"])


def test_get_job_leads_to_the_buyers_jobs(client: UpHunt) -> None:
    job = client.get_job("~021857320416209408237")
    company_id = job["authJobDetailsResponse"]["data"]["jobAuthDetails"]["buyer"]["info"]["company"]["companyId"]

    buyer = client.get_client_jobs(str(company_id))
    assert str(buyer["companyId"]) == str(company_id)
    assert isinstance(buyer["lastSyncedAt"], int)
    assert buyer["buyer"].keys() >= {"company", "location", "stats"}
    assert isinstance(buyer["openJobs"], list)
    assert isinstance(buyer["workHistory"], list)
