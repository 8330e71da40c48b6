"""Campaigns in both clients: SQLite, and PostgreSQL where ``UPHUNT_TEST_POSTGRES`` names a server."""

from __future__ import annotations

import asyncio
import copy
import inspect
import os
import pickle
import signal
import sqlite3
import subprocess
import sys
import time
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

import pytest
import uphunt_sdk
from moments import once_seen, press_ctrl_c, seen
from uphunt_sdk import (
    AsyncCampaign,
    AsyncUpHunt,
    Campaign,
    CampaignError,
    CampaignProgress,
    CampaignRow,
    InvalidInputError,
    Template,
    UpHunt,
    parse_webhook,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from uphunt_sdk.testing import Sandbox

NewJob = Callable[[str], str]
POSTGRES = os.environ.get("UPHUNT_TEST_POSTGRES", "")


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return a database for several campaigns."""
    if request.param == "sqlite":
        return str(tmp_path / "a campaign 100%.db")
    if not POSTGRES:
        pytest.skip("no PostgreSQL: `cargo xtask test python` starts one")
    return POSTGRES


@pytest.fixture
def campaign(database: str) -> Iterator[Campaign]:
    with Campaign(database, name=f"test-{uuid.uuid4()}") as campaign:
        yield campaign


def requests_for(jobs: list[str]) -> list[dict[str, Any]]:
    return [{"job_id": job, "cover_letter": f"Hi, about {job}"} for job in jobs]


def states(rows: list[CampaignRow]) -> list[str]:
    return [row.state for row in rows]


def test_a_campaign_is_run_until_all_has_settled(campaign: Campaign, uphunt_client: UpHunt, new_job: NewJob) -> None:
    jobs = [new_job("applied"), new_job("applied"), new_job("failed")]
    added = campaign.add([*requests_for(jobs), {"job_id": jobs[0], "cover_letter": "Hi again"}])
    assert (added.added, [entry.request.job_id for entry in added.duplicates]) == (3, jobs[:1])
    seen: list[CampaignProgress] = []
    summary = campaign.run(uphunt_client, on_progress=seen.append)
    assert (summary.sent, summary.stopped) == (3, None)
    assert (summary.progress.applied, summary.progress.failed) == (2, 1)
    assert seen[-1] == summary.progress == campaign.progress()
    rows = campaign.rows()
    assert [(row.job, row.state, row.status) for row in rows] == [
        (jobs[0], "settled", "applied"),
        (jobs[1], "settled", "applied"),
        (jobs[2], "settled", "failed"),
    ]
    assert [row.credit() for row in rows] == ["deducted", "deducted", "refunded"]
    assert rows[0].request.cover_letter == f"Hi, about {jobs[0]}"
    assert rows[0].sent_at
    assert rows[0].application
    assert rows[0].application.queue_id == rows[0].queue_id
    report = campaign.report()
    assert (report.total, report.statuses, report.credits.deducted) == (3, {"applied": 2, "failed": 1}, 2)
    assert "credits: 2 deducted, 1 refunded" in str(report)
    lines = campaign.to_csv().splitlines()
    assert lines[0].startswith("line,jobId,profileId,state,status,credit")
    assert f"{jobs[2]},,settled,failed,refunded" in lines[3]
    assert campaign.run(uphunt_client).sent == 0


def test_a_campaign_is_awaited_too(
    database: str, tmp_path: Path, uphunt_sandbox: Sandbox, uphunt_client: UpHunt, new_job: NewJob
) -> None:
    assert uphunt_client
    jobs = [new_job("applied"), new_job("not_eligible")]
    (tmp_path / "jobs.jsonl").write_text("".join(f'{{"jobId": "{job}", "client": "Ann"}}\n' for job in jobs))
    name = f"test-{uuid.uuid4()}"

    async def main() -> None:
        seen: list[int] = []

        async def count(progress: CampaignProgress) -> None:
            await asyncio.sleep(0)
            seen.append(progress.applied)

        async with (
            AsyncCampaign(database, name) as campaign,
            AsyncUpHunt(uphunt_sandbox.api_key, uphunt_sandbox.url) as client,
        ):
            added = await campaign.add_jsonl(tmp_path / "jobs.jsonl", template=Template("Hi {{ client }}"))
            assert added.added == 2
            summary = await campaign.run(client, on_progress=count)
            assert (summary.progress.applied, summary.progress.failed, seen[-1]) == (1, 1, 1)
            assert [row.request.cover_letter for row in await campaign.rows()] == ["Hi Ann", "Hi Ann"]
            assert await campaign.retry(statuses="not_eligible") == 1
            assert await campaign.cancel() == 1
            assert (await campaign.report()).states == {"cancelled": 1, "settled": 1}
            assert name in await AsyncCampaign.names(database)

    asyncio.run(main())


def test_every_spelling_of_a_job_is_one_row(campaign: Campaign, new_job: NewJob) -> None:
    number = f"{uuid.uuid4().int % 10**18:018}"
    spellings = [f"~01{number}", f"https://www.upwork.com/jobs/Shop_~01{number}/", f"~01{number}"]
    for index, spelling in enumerate(spellings):
        added = campaign.add([{"job_id": spelling, "cover_letter": "Hi"}])
        assert added.added == (index == 0), spelling
    assert campaign.add(requests_for([new_job("applied")])).added == 1
    assert [row.position for row in campaign.rows()] == [0, 1]


def test_a_list_is_checked_before_anything_is_added(tmp_path: Path) -> None:
    jobs = tmp_path / "jobs.csv"
    jobs.write_text('Job ID,client,hourlyRate\n~01a,Ann,65\n~01b,,\n,Ben,\n~01c,"Cleo\nDoe",cheap\n~01d,Dan,72.5\n')
    letter = tmp_path / "letter.txt"
    letter.write_text("Hi {{ client }}!", encoding="utf-8")
    with Campaign(tmp_path / "campaign.db") as campaign:
        listed = campaign.read_csv(jobs, template=letter)
        assert [(entry.line, entry.request.cover_letter) for entry in listed.entries] == [
            (2, "Hi Ann!"),
            (7, "Hi Dan!"),
        ]
        assert listed.entries[1].request.proposal
        assert listed.entries[1].request.proposal.hourly_rate == 72.5
        assert [(problem.line, problem.column) for problem in listed.problems] == [
            (3, "coverLetter"),
            (4, "jobId"),
            (5, "hourlyRate"),
        ]
        with pytest.raises(CampaignError, match="3 lines of the list cannot be sent") as caught:
            campaign.add_csv(str(jobs), template=str(letter))
        assert "line 5: `cheap` is not a number" in caught.value.message
        assert list(caught.value.problems) == listed.problems
        assert pickle.loads(pickle.dumps(caught.value)).problems == listed.problems  # noqa: S301
        assert campaign.progress().total == 0
        added = campaign.add(listed.entries)
        assert (added.added, [row.line for row in campaign.rows()]) == (2, [2, 7])


def test_identical_letters_are_reported(tmp_path: Path) -> None:
    with Campaign(tmp_path / "campaign.db") as campaign:
        added = campaign.add([{"job_id": f"~01{number}", "cover_letter": "Hi"} for number in range(3)])
    assert [(letter.cover_letter, letter.count) for letter in added.repeated_letters] == [("Hi", 3)]


def test_a_template_has_columns_and_the_archived_job(tmp_path: Path, uphunt_client: UpHunt, new_job: NewJob) -> None:
    assert Template("Hi {{ client }}").render({"client": "Ann"}) == "Hi Ann"
    assert Template("{{ job.title }}").render({}, {"title": "A shop"}) == "A shop"
    with pytest.raises(CampaignError, match="cannot be filled in"):
        Template("Hi {{ client }}").render({"name": "Ann"})
    with pytest.raises(CampaignError, match="mistake"):
        Template("Hi {{ client")
    job = new_job("applied")
    uphunt_client.apply(job_id=job, cover_letter="Hi")
    jobs = tmp_path / "jobs.csv"
    jobs.write_text(f"jobId\n{job}\n~01sandbox_missing_1\n")
    template = Template("Hi, about {{ job.ciphertext or job }}")
    with Campaign(tmp_path / "campaign.db") as campaign:
        with pytest.raises(InvalidInputError, match="the template mentions job") as caught:
            campaign.read_csv(jobs, template=template)
        assert caught.value.field == "client"
        listed = campaign.read_csv(jobs, template=template, client=uphunt_client)
    assert [entry.request.job_id for entry in listed.entries] == [job]
    assert [problem.line for problem in listed.problems] == [3], "a job without a document is no gap in a letter"


def test_a_letter_has_no_byte_order_mark_of_its_template(tmp_path: Path) -> None:
    """Editors on Windows begin a file with one."""
    jobs, letter = tmp_path / "jobs.csv", tmp_path / "letter.txt"
    jobs.write_text("jobId\n~01a\n")
    letter.write_text("Hi, our team", encoding="utf-8-sig")
    listed = Campaign(tmp_path / "campaign.db").read_csv(jobs, template=letter)
    assert [entry.request.cover_letter for entry in listed.entries] == ["Hi, our team"]


def test_a_template_that_is_not_utf_8_is_an_error_of_the_campaign(tmp_path: Path) -> None:
    jobs, letter = tmp_path / "jobs.csv", tmp_path / "letter.txt"
    jobs.write_text("jobId\n~01a\n")
    letter.write_text("Grüße", encoding="latin-1")
    with pytest.raises(CampaignError, match=r"the file of the template is not UTF-8 .*Save the file as UTF-8"):
        Campaign(tmp_path / "campaign.db").read_csv(jobs, template=letter)


def test_caps_end_a_run(campaign: Campaign, uphunt_client: UpHunt, new_job: NewJob) -> None:
    campaign.add(requests_for([new_job("applied") for _ in range(5)]))
    summary = campaign.run(uphunt_client, max_applications=2)
    assert summary.stopped
    assert (summary.sent, summary.stopped.reason) == (2, "max_applications")
    summary = campaign.run(uphunt_client, max_credits=1)
    assert summary.stopped
    assert (summary.sent, summary.stopped.reason, summary.progress.queued) == (1, "max_credits", 2)
    assert campaign.run(uphunt_client).progress.applied == 5


def test_rules_end_a_run(campaign: Campaign, uphunt_sandbox: Sandbox, uphunt_client: UpHunt, new_job: NewJob) -> None:
    campaign.add(requests_for([new_job("applied") for _ in range(3)]))
    uphunt_sandbox.fault("apply:402")
    summary = campaign.run(uphunt_client, concurrency=1)
    assert summary.stopped
    assert (summary.stopped.reason, summary.stopped.kind) == ("error", "out_of_credits")
    assert summary.stopped.hint
    assert summary.progress.queued == 3, "the row is sent again by the next run"
    uphunt_sandbox.fault("apply:402")
    summary = campaign.run(uphunt_client, concurrency=1, stop_on=["not_eligible"])
    assert (summary.stopped, summary.progress.applied, summary.progress.failed) == (None, 2, 1)
    assert [row.error_kind for row in campaign.rows("failed")] == ["out_of_credits"]
    assert campaign.retry() == 1
    assert campaign.run(uphunt_client).progress.applied == 3


def test_a_paused_campaign_sends_nothing(
    campaign: Campaign, uphunt_sandbox: Sandbox, uphunt_client: UpHunt, new_job: NewJob
) -> None:
    campaign.add(requests_for([new_job("applied")]))
    campaign.pause()
    summary = campaign.run(uphunt_client)
    assert summary.stopped
    assert (summary.stopped.reason, uphunt_sandbox.requests()) == ("paused", [])
    campaign.resume()
    assert campaign.cancel() == 1
    assert campaign.retry(cancelled=True) == 1
    assert campaign.run(uphunt_client).progress.applied == 1


def test_a_webhook_settles_a_row(
    campaign: Campaign, uphunt_sandbox: Sandbox, uphunt_client: UpHunt, new_job: NewJob
) -> None:
    campaign.add(requests_for([new_job("stuck")]))
    summary = campaign.run(uphunt_client, settle=False)
    assert summary.progress.processing == 1
    assert all("apply" in request["path"] for request in uphunt_sandbox.requests())
    body = f'{{"event": "application.applied", "queueId": "{campaign.rows()[0].queue_id}"}}'
    event = parse_webhook(body)
    assert campaign.settled(event)
    assert not campaign.settled(event)
    assert states(campaign.rows()) == ["settled"]


WORKER = """
import sys
from uphunt_sdk import Campaign, UpHunt
with Campaign(sys.argv[1], sys.argv[2]) as campaign:
    campaign.run(UpHunt(pacing="off", timeout=5, limits={"apply": [], "status": [], "applied_jobs": []}),
                 lease=1, retry_pause=0.1)
"""


def test_no_job_is_applied_to_twice_across_kills(campaign: Campaign, database: str, uphunt_sandbox: Sandbox) -> None:
    uphunt_sandbox.reset()
    prefix = f"~01{uuid.uuid4().int % 10**9}"
    jobs = [f"{prefix}{number:06}" for number in range(60)]
    campaign.add(requests_for(jobs))
    uphunt_sandbox.fault("apply:latency=100%1", "apply:lost_answer%0.1", "apply:503%0.05")
    environment = {**os.environ, "UPHUNT_API_KEY": uphunt_sandbox.api_key, "UPHUNT_BASE_URL": uphunt_sandbox.url}
    command = [sys.executable, "-c", WORKER, database, campaign.name]
    for kill in range(4):
        with subprocess.Popen(command, env=environment) as worker:  # noqa: S603
            done = 60 - campaign.progress().queued
            deadline = time.monotonic() + 20
            while 60 - campaign.progress().queued < min(done + 4 + kill, 60) and time.monotonic() < deadline:
                time.sleep(0.01)
            worker.kill()
    assert campaign.progress().queued > 0, "it was not killed in the middle"
    limits: dict[str, list[tuple[int, float]]] = {"apply": [], "status": [], "applied_jobs": []}
    with uphunt_sandbox.client(pacing="off", limits=limits) as client:
        deadline = time.monotonic() + 40
        while set(states(campaign.rows())) != {"settled"}:
            assert time.monotonic() < deadline, [(row.state, row.error) for row in campaign.rows()]
            campaign.run(client, lease=1, retry_pause=0.1)
        sent = [job.job_id for job in client.iter_applied_jobs(limit=100) if (job.job_id or "").startswith(prefix)]
    assert sorted(filter(None, sent)) == jobs
    uphunt_sandbox.reset()


def test_ctrl_c_ends_a_run_after_the_requests_in_flight(
    campaign: Campaign, uphunt_sandbox: Sandbox, uphunt_client: UpHunt, new_job: NewJob
) -> None:
    campaign.add(requests_for([new_job("applied") for _ in range(20)]))
    uphunt_sandbox.fault("apply:latency=300%1")
    signal.signal(signal.SIGINT, signal.default_int_handler)
    presser = once_seen(uphunt_sandbox, "apply", press_ctrl_c)
    with pytest.raises(KeyboardInterrupt):
        campaign.run(uphunt_client, concurrency=2)
    presser.join()
    uphunt_sandbox.reset()
    left = campaign.progress()
    assert (left.sending, left.queued > 10) == (0, True), "requests in flight have ended"
    assert campaign.run(uphunt_client).progress.applied == 20


def test_a_run_is_stopped_from_another_thread(
    campaign: Campaign, uphunt_sandbox: Sandbox, uphunt_client: UpHunt, new_job: NewJob
) -> None:
    campaign.add(requests_for([new_job("applied") for _ in range(20)]))
    uphunt_sandbox.fault("apply:latency=100%1")
    stopper = once_seen(uphunt_sandbox, "apply", campaign.stop)
    summary = campaign.run(uphunt_client, concurrency=1)
    stopper.join()
    uphunt_sandbox.reset()
    assert summary.stopped
    assert (summary.stopped.reason, summary.progress.sending) == ("requested", 0)
    assert 0 < summary.progress.queued < 20


def test_cancellation_ends_a_run_after_the_requests_in_flight(
    database: str, uphunt_sandbox: Sandbox, uphunt_client: UpHunt, new_job: NewJob
) -> None:
    assert uphunt_client
    uphunt_sandbox.fault("apply:latency=100%1")

    async def main() -> None:
        client = AsyncUpHunt(uphunt_sandbox.api_key, uphunt_sandbox.url)
        async with AsyncCampaign(database, f"test-{uuid.uuid4()}") as campaign:
            await campaign.add(requests_for([new_job("applied") for _ in range(20)]))
            running = asyncio.create_task(campaign.run(client, concurrency=1))
            await seen(uphunt_sandbox, "apply")
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running
            left = await campaign.progress()
            assert left.sending == 0
            assert 0 < left.queued < 20

    asyncio.run(main())
    uphunt_sandbox.reset()


def test_an_exception_of_on_progress_ends_the_run(campaign: Campaign, uphunt_client: UpHunt, new_job: NewJob) -> None:
    def fail(_: object) -> None:
        raise LookupError

    campaign.add(requests_for([new_job("applied") for _ in range(50)]))
    with pytest.raises(LookupError):
        campaign.run(uphunt_client, concurrency=1, on_progress=fail)
    assert campaign.progress().queued > 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_child_process_opens_the_database_again(campaign: Campaign, new_job: NewJob) -> None:
    campaign.add(requests_for([new_job("applied")]))
    child = os.fork()
    if child == 0:
        os._exit(0 if campaign.progress().total == 1 else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert campaign.progress().total == 1


def test_another_key_is_refused(campaign: Campaign, uphunt_client: UpHunt, uphunt_sandbox: Sandbox) -> None:
    campaign.run(uphunt_client)
    with UpHunt("sk_uphunt_0123456789abcdef", uphunt_sandbox.url) as other:
        with pytest.raises(CampaignError, match="belongs to another API key") as caught:
            campaign.run(other)
        assert caught.value.hint
        assert "accept_new_key" in caught.value.hint
        assert caught.value.kind == "campaign"
        assert campaign.run(other, accept_new_key=True).sent == 0


def test_neither_key_nor_password_is_stored_or_shown(tmp_path: Path, uphunt_client: UpHunt, new_job: NewJob) -> None:
    path = tmp_path / "campaign.db"
    with Campaign(path) as campaign:
        campaign.add(requests_for([new_job("applied")]))
        campaign.run(uphunt_client)
    with sqlite3.connect(path) as stored:
        dump = "\n".join(stored.iterdump())
    stored.close()
    assert "sk_uphunt" not in dump
    assert repr(Campaign("postgres://user:secret@host/db", "spring")) == "Campaign(name='spring')"
    with pytest.raises(CampaignError, match="neither a file nor a postgres") as caught:
        Campaign("mysql://user:secret@host/db").rows()
    assert "secret" not in str(caught.value)
    with pytest.raises(CampaignError, match="`` is neither a file nor"):
        Campaign("").rows()


def test_a_file_that_is_no_database_is_refused_at_once(tmp_path: Path) -> None:
    jobs = tmp_path / "jobs.csv"
    jobs.write_text("jobId,coverLetter\n" + "~01a,Hi\n" * 1000)
    began = time.monotonic()
    with pytest.raises(CampaignError, match="file is not a database"):
        Campaign(jobs).rows()
    assert time.monotonic() - began < 10
    assert jobs.read_text().startswith("jobId,coverLetter\n~01a,Hi\n")


def test_a_database_that_cannot_be_opened_is_an_error_of_the_campaign(tmp_path: Path) -> None:
    with pytest.raises(CampaignError, match="database failed") as caught, Campaign(tmp_path / "no folder" / "c.db"):
        pass
    assert isinstance(caught.value, uphunt_sdk.UpHuntError)
    assert caught.value.hint == "Check that the folder exists, and that the path is a file that you may write."
    with Campaign(tmp_path / "c.db") as campaign:
        campaign.close()
        assert campaign.rows() == [], "a closed campaign may be used again"
        with pytest.raises(FileNotFoundError):
            campaign.add_csv(tmp_path / "missing.csv")
        with pytest.raises(FileNotFoundError):
            campaign.read_csv(Path(__file__), template="a letter, where a path belongs")


@pytest.mark.parametrize(
    ("options", "field"),
    [
        ({"max_credits": -1}, "max_credits"),
        ({"concurrency": 0}, "concurrency"),
        ({"lease": -1}, "lease"),
        ({"settle": 1}, "settle is an int"),
        ({"stop_on": "failed"}, "stop_on is a str"),
        ({"stop_on": ["out_of_credit"]}, "did you mean `out_of_credits`"),
        ({"on_progress": 5}, "on_progress"),
        ({"client": "key"}, "client is a str"),
    ],
)
def test_invalid_options_of_a_run_are_refused_before_anything_is_sent(
    tmp_path: Path, uphunt_sandbox: Sandbox, uphunt_client: UpHunt, options: dict[str, Any], field: str
) -> None:
    with Campaign(tmp_path / "campaign.db") as campaign, pytest.raises(InvalidInputError, match=field):
        campaign.run(**{"client": uphunt_client, **options})
    assert uphunt_sandbox.requests() == []


@pytest.mark.parametrize(
    ("method", "argument", "field"),
    [
        ("rows", "setled", "`setled` is not a row state"),
        ("retry", {"cancelled": "yes"}, "cancelled is a str"),
        ("add", "~01a", "requests is a str"),
        ("add", [{"job": "~01a"}], r"requests\[0\].job"),
        ("add", [*requests_for(["~01a"]), {"job_id": "~01b"}], r"requests\[1\]: cover_letter is empty"),
        ("settled", "q_1", "event is a str"),
        ("read_csv", None, "path is None"),
        ("add_jsonl", True, "path is a bool"),
        ("add_csv", {"path": __file__, "template": 2}, "template is an int"),
    ],
)
def test_invalid_arguments_change_nothing(tmp_path: Path, method: str, argument: Any, field: str) -> None:
    with Campaign(tmp_path / "campaign.db") as campaign:
        with pytest.raises(InvalidInputError, match=field):
            getattr(campaign, method)(**argument) if isinstance(argument, dict) else getattr(campaign, method)(argument)
        assert campaign.rows() == []


def test_what_is_awaited_is_a_coroutine_function() -> None:
    for name in (name for name in dir(AsyncCampaign) if not name.startswith("_")):
        awaited = inspect.iscoroutinefunction(getattr(AsyncCampaign, name))
        assert awaited is (name not in {"name", "stop"}), name
        assert not inspect.iscoroutinefunction(getattr(Campaign, name)), name


@pytest.mark.parametrize("travel", [pickle.dumps, copy.copy])
def test_a_campaign_is_neither_pickled_nor_copied(travel: Callable[[object], object]) -> None:
    with pytest.raises(TypeError, match="make a Campaign in each process"):
        travel(Campaign())
