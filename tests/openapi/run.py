"""Runs schemathesis with a sandbox's own /openapi.json: no 5xx, and no response outside of the schema."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

KEY = "sk_uphunt_schemathesis"
# Limits, credits and Connects that no test exhausts; the sandbox ends when its standard input does.
SANDBOX = [
    *("--api-key", KEY, "--no-limits", "--credits", "1000000000", "--connects", "1000000000"),
    *("--settle-ms", "5", "--exit-with-stdin"),
]
CHECKS = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
    "response_headers_conformance",
    "ignored_auth",
]
OPTIONS = ["--checks", ",".join(CHECKS), "--max-examples", "60", "--seed", "1"]


def main() -> int:
    """Start the sandbox, test it, and return the exit code of schemathesis."""
    sandbox = os.environ["UPHUNT_SANDBOX"]
    with subprocess.Popen([sandbox, *SANDBOX], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:  # noqa: S603
        assert program.stdin is not None
        assert program.stdout is not None
        url = json.loads(program.stdout.readline())["url"]
        schemathesis = Path(sys.executable).with_name("st")
        command = [schemathesis, "run", f"{url}/openapi.json", "-H", f"x-api-key: {KEY}", *OPTIONS, *sys.argv[1:]]
        tested = subprocess.run(command, check=False)  # noqa: S603
        program.stdin.close()
        assert program.wait(timeout=10) == 0
    return tested.returncode


if __name__ == "__main__":
    sys.exit(main())
