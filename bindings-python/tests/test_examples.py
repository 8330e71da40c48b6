"""The examples, as they stand, against the sandbox."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Callable

from uphunt_sdk.testing import Sandbox

NewJob = Callable[[str], str]
EXAMPLES = Path(__file__).parents[2] / "examples" / "python"


def run(sandbox: Sandbox, name: str, *arguments: str) -> tuple[int, str]:
    sandbox.reset()
    environment = {**os.environ, "UPHUNT_API_KEY": sandbox.api_key, "UPHUNT_BASE_URL": sandbox.url}
    command = [sys.executable, "-W", "error", str(EXAMPLES / name), *arguments]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)  # noqa: S603
    assert ended.stderr == ""
    return ended.returncode, ended.stdout


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def test_quickstart(uphunt_sandbox: Sandbox) -> None:
    code, output = run(uphunt_sandbox, "quickstart.py")
    assert (code, "queued as " in output, "[ok  ] key" in output) == (0, True, True)


def test_manual() -> None:
    # It applies to the same job as the quickstart.
    with Sandbox("--no-limits") as sandbox:
        code, output = run(sandbox, "manual.py")
    assert (code, "3 applied, 0 failed" in output, "credits: 2 deducted" in output) == (0, True, True)


def test_manual_on_operations(uphunt_sandbox: Sandbox) -> None:
    code, output = run(uphunt_sandbox, "operations.py")
    assert (code, output.endswith("\nnot_available\n"), "DEBUG:uphunt_sdk" in output) == (0, True, True)


def test_apply_and_wait(uphunt_sandbox: Sandbox, new_job: NewJob) -> None:
    code, output = run(uphunt_sandbox, "apply_and_wait.py", new_job("applied"), "Hi")
    assert code == 0
    assert "the credit was deducted" in output


def test_bulk(uphunt_sandbox: Sandbox, new_job: NewJob, tmp_path: Path) -> None:
    rows = tmp_path / "jobs.csv"
    jobs = [new_job("applied"), new_job("missing_sandbox_missing")]
    rows.write_text("job_id,cover_letter,notes\n" + "".join(f"{job},Hi,soon\n" for job in jobs) + "~01short\n,Hi\n")
    code, output = run(uphunt_sandbox, "bulk.py", str(rows))
    assert code == 1
    assert "4 of 4" in output
    assert "~01short: cover_letter is empty" in output
    assert "row 5: job_id is empty" in output
    assert f"{jobs[1]}: apply failed: the server returned HTTP 404" in output


def test_a_campaign_goes_on_after_a_kill(tmp_path: Path) -> None:
    (tmp_path / "jobs.csv").write_text("jobId,client\n" + "".join(f"~01{n:06},Ann {n}\n" for n in range(40)))
    (tmp_path / "letter.txt").write_text("Hi {{ client }}!")
    # Forty applies are fewer than a minute admits.
    with Sandbox("--credits=1000") as sandbox:
        sandbox.fault("apply:latency=40%1")
        environment = {**os.environ, "UPHUNT_API_KEY": sandbox.api_key, "UPHUNT_BASE_URL": sandbox.url}
        command = [sys.executable, "-W", "error", str(EXAMPLES / "campaign.py"), "jobs.csv", "letter.txt"]
        with subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.DEVNULL) as first:  # noqa: S603
            deadline = time.monotonic() + 20
            while len(sandbox.requests()) < 5:
                assert time.monotonic() < deadline, "it sends nothing"
                time.sleep(0.01)
            first.kill()
        assert len(sandbox.requests()) < 40, "it was not killed in the middle"
        ended = subprocess.run(  # noqa: S603
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=100, check=False
        )
        assert (ended.returncode, ended.stderr) == (0, "")
        assert "0 added, 40 were there already" in ended.stdout
        assert "credits: 40 deducted" in ended.stdout
        with sandbox.client() as client:
            jobs = [application.job_id for application in client.iter_applied_jobs()]
        assert (len(jobs), len(set(jobs))) == (40, 40), "a job was applied to twice"


def test_many_tasks(uphunt_sandbox: Sandbox, new_job: NewJob) -> None:
    jobs = [new_job("applied") for _ in range(3)]
    code, output = run(uphunt_sandbox, "many_tasks.py", *jobs)
    assert code == 0
    assert all(f"{job}: applied, the credit was deducted" in output for job in jobs)


def test_webhook_receiver(uphunt_sandbox: Sandbox, new_job: NewJob) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    uphunt_sandbox.reset()
    environment = {**os.environ, "UPHUNT_API_KEY": uphunt_sandbox.api_key, "UPHUNT_BASE_URL": uphunt_sandbox.url}
    command = [sys.executable, "-m", "uvicorn", "webhook_receiver:app", "--port", str(port), "--log-level", "error"]
    with subprocess.Popen(  # noqa: S603
        command, cwd=EXAMPLES, env=environment, stdout=subprocess.PIPE, text=True
    ) as server:
        try:
            deadline = time.monotonic() + 20
            while not listens(port):
                assert time.monotonic() < deadline
                time.sleep(0.05)
            url = f"http://127.0.0.1:{port}/webhooks/uphunt"
            uphunt_sandbox.dashboard("POST", "/sandbox/webhooks", {"url": url})
            job = new_job("applied")
            with uphunt_sandbox.client() as client:
                client.apply(job_id=job, cover_letter="Hi")
            assert server.stdout
            assert server.stdout.readline() == f"{job}: applied, the credit was deducted\n"
        finally:
            server.terminate()
