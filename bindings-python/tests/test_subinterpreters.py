"""Interpreters that share the main one's lock, as mod_wsgi makes them."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from uphunt_sdk.testing import Sandbox

PROGRAM = """
import sys
try:
    import _xxsubinterpreters as interpreters
except ImportError:
    import _interpreters as interpreters
if sys.argv[1] == "main too":
    import uphunt_sdk
    uphunt_sdk.UpHunt().freelancers()
interpreter = interpreters.create(**({"isolated": False} if sys.version_info < (3, 13) else {}))
interpreters.run_string(interpreter, '''
import logging, uphunt_sdk
records = []
handler = logging.Handler()
handler.emit = records.append
logging.getLogger("uphunt_sdk").addHandler(handler)
logging.getLogger("uphunt_sdk").setLevel("DEBUG")
with uphunt_sdk.UpHunt() as client:
    print(len(client.freelancers().freelancers) > 0, len(records) > 0)
    try:
        client.status(queue_id="nobody")
    except uphunt_sdk.NotFoundError as error:
        print(error.status_code)
''')
if sys.argv[1] == "main too":
    interpreters.run_string(interpreter, '''
import asyncio
async def main():
    async with uphunt_sdk.AsyncUpHunt() as client:
        assert (await client.freelancers()).freelancers
asyncio.run(main())
''')
"""


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="no such interpreters from Python there")
@pytest.mark.parametrize("main", ["main too", "not main"])
def test_a_subinterpreter_makes_calls(uphunt_sandbox: Sandbox, main: str) -> None:
    uphunt_sandbox.reset()
    environment = {**os.environ, "UPHUNT_API_KEY": uphunt_sandbox.api_key, "UPHUNT_BASE_URL": uphunt_sandbox.url}
    ended = subprocess.run(  # noqa: S603
        [sys.executable, "-c", PROGRAM, main], env=environment, capture_output=True, text=True, timeout=30, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout == "True True\n404\n"
