"""The Python in the READMEs, as a reader would paste it, against the sandbox."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from uphunt_sdk.testing import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PAGES = ["README.md", "bindings-python/README.md"]

FIRST_PROGRAM = r"applied:? (the credit was )?deducted\n"
# What each piece of code prints, by its heading.
PRINTS = {
    "A first program": FIRST_PROGRAM,
    "Usage": FIRST_PROGRAM,
    "Is everything in place?": r"(\[.{4}\] .+\n)+\n(profile_\w+ .+\n)+",
    "Handling errors": r"(\w+\n)*applied\n",
    "Retries, timeouts and rate limits": "",
    "Pagination": r"\S+ applied\n",
    "Many at once": r"(~01\S+ Submission.*\n){2}\{'applied': 2\}.*deducted=2.*\n",
    "Async usage": r"~01before deducted\n",
    "Campaigns": r"(CampaignProgress\(.*\)\n)+default: 1 applications\n[\s\S]*credits: 1 deducted[\s\S]*",
    "Webhooks": r"(sending|processing|applied)\n",
    "Other endpoints": r"200 application/json 0\n",
}
# What comes before a piece that is no program of its own.
GIVEN = """
from uphunt_sdk import UpHunt
client = UpHunt()
job_id, cover_letter, job_ids = "~01now", "Hi, our team has …", ["~01one", "~01other"]
"""
GIVEN_TOO = {
    "Async usage": 'client.apply_and_wait(job_id="~01before", cover_letter="Hi")',
    "Pagination": 'client.apply_and_wait(job_id="~01before", cover_letter="Hi")',
    "Webhooks": """
import json
queued = client.apply(job_id="~01hook", cover_letter="Hi")
event = {"event": "application.applied", "applicationStatus": "applied", "queueId": queued.queue_id}
raw_body = json.dumps(event).encode()
headers = {"x-uphunt-delivery": "delivery_1"}
""",
}


def pieces() -> Iterator[tuple[str, str]]:
    """Return each piece of Python with its heading."""
    for page in PAGES:
        heading = page
        parts = r"^#+ ([^\n]*)$|^```(?:python\n(.*?)|.*?)^```$"
        for title, code in re.findall(parts, (ROOT / page).read_text(), re.MULTILINE | re.DOTALL):
            heading = title or heading
            if code:
                yield heading, code


@pytest.mark.parametrize(("heading", "code"), list(pieces()))
def test_the_code_under(heading: str, code: str, tmp_path: Path) -> None:
    (tmp_path / "jobs.csv").write_text("jobId,client\n~01list,Ann\n")
    (tmp_path / "letter.txt").write_text("Hi {{ client }}, our team has …", encoding="utf-8")
    is_a_program = "UPHUNT_API_KEY" in code or "client = UpHunt(" in code
    program = code if is_a_program else GIVEN + GIVEN_TOO.get(heading, "") + "\n" + code
    # Each applies to the same jobs, so each has a service of its own.
    with Sandbox() as sandbox:
        environment = {**os.environ, "UPHUNT_API_KEY": sandbox.api_key, "UPHUNT_BASE_URL": sandbox.url}
        command = [sys.executable, "-W", "error", "-c", program]
        ended = subprocess.run(  # noqa: S603
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60, check=False
        )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert re.fullmatch(PRINTS[heading], ended.stdout), ended.stdout
