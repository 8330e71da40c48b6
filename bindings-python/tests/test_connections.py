"""Connections: proxies, TLS, file limits, and the processor time of waiting."""

from __future__ import annotations

import os
import shutil
import ssl
import subprocess
import sys
import threading
import time
from base64 import b64encode
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest
import uphunt_sdk
from uphunt_sdk import UpHunt

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from uphunt_sdk.testing import Sandbox

KEY = "sk_uphunt_0123456789"
ASK = """
import sys, uphunt_sdk
try:
    print(uphunt_sdk.UpHunt("sk_uphunt_0123456789", sys.argv[1], max_retries=0).status(queue_id="q").queue_id)
except uphunt_sdk.APIConnectionError as error:
    print(error)
"""

NO_FILES = """
import asyncio, os, resource, sys, uphunt_sdk
client, awaited = uphunt_sdk.UpHunt(*sys.argv[1:], max_retries=0), uphunt_sdk.AsyncUpHunt(*sys.argv[1:], max_retries=0)
soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
def no_more():
    free = os.dup(0)
    os.close(free)
    resource.setrlimit(resource.RLIMIT_NOFILE, (free, hard))
async def main():
    no_more()
    try:
        await awaited.freelancers()
    except uphunt_sdk.UpHuntError as error:
        print(type(error).__name__)
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    print(bool((await awaited.freelancers()).freelancers))
no_more()
for call in (client.freelancers, client.check_setup):
    try:
        call()
    except uphunt_sdk.UpHuntError as error:
        print(type(error).__name__)
resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
asyncio.run(main())
print(bool(client.freelancers().freelancers))
"""


class Listener(BaseHTTPRequestHandler):
    """Answers as the service would, or refuses to make a tunnel; and records the requests."""

    received: list[tuple[str, str, dict[str, str]]]

    def do_GET(self) -> None:  # noqa: D102
        self.received.append((self.command, self.path, {name.lower(): value for name, value in self.headers.items()}))
        body = b'{"applicationStatus": "processing", "queueId": "q_1"}'
        self.send_response(502 if self.command == "CONNECT" else 200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_CONNECT = do_GET  # noqa: N815 - its name there

    def log_message(self, *_: object) -> None:  # noqa: D102
        pass


@contextmanager
def listening(tls: ssl.SSLContext | None = None) -> Iterator[tuple[int, list[tuple[str, str, dict[str, str]]]]]:
    """Return a port, and the requests that were received there."""
    received: list[tuple[str, str, dict[str, str]]] = []
    with ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (Listener,), {"received": received})) as server:
        if tls is not None:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port, received
        server.shutdown()


def test_a_proxy_gets_its_credentials() -> None:
    with listening() as (port, received):
        proxy = f"http://user:p%40ss@127.0.0.1:{port}"
        client = UpHunt(KEY, "http://uphunt.example", allow_http=True, proxy=proxy)
        assert client.status(queue_id="q").queue_id == "q_1"
    [(_, url, headers)] = received
    assert url == "http://uphunt.example/api/auto-apply-v2/status?queueId=q"
    assert headers["proxy-authorization"] == "Basic " + b64encode(b"user:p@ss").decode()


@pytest.mark.parametrize(
    "proxy",
    ["", "http://", "http://user:secret@host:99999", "ftp://user:secret@host"],
)
def test_an_invalid_proxy_is_refused_and_its_password_not_repeated(proxy: str) -> None:
    for client in (UpHunt, uphunt_sdk.AsyncUpHunt):
        with pytest.raises(uphunt_sdk.InvalidInputError) as caught:
            client(KEY, proxy=proxy)
        assert caught.value.to_dict()["field"] == "proxy"
        assert "secret" not in repr(caught.value.to_dict())


@pytest.mark.skipif(sys.platform == "win32", reason="limits its files otherwise")
def test_a_process_that_may_open_no_more_files_gets_a_connection_error(uphunt_sandbox: Sandbox) -> None:
    ended = subprocess.run(  # noqa: S603
        [sys.executable, "-c", NO_FILES, uphunt_sandbox.api_key, uphunt_sandbox.url],
        check=True,
        capture_output=True,
        text=True,
    )
    assert ended.stdout.split() == ["APIConnectionError"] * 3 + ["True"] * 2


def test_a_tunnel_is_requested_without_the_key() -> None:
    with listening() as (port, received):
        client = UpHunt(KEY, "https://uphunt.example", proxy=f"http://user:pass@127.0.0.1:{port}", max_retries=0)
        with pytest.raises(uphunt_sdk.APIConnectionError):
            client.status(queue_id="q")
    [(method, target, headers)] = received
    assert (method, target) == ("CONNECT", "uphunt.example:443")
    assert headers["proxy-authorization"] == "Basic " + b64encode(b"user:pass").decode()
    assert KEY not in str(headers)


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("openssl"), reason="makes a certificate with openssl")
def test_tls_trusts_the_systems_certificates(tmp_path: Path) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    make = "openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -addext subjectAltName=DNS:localhost"
    make += " -addext basicConstraints=critical,CA:FALSE"
    files = ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run([*make.split(), *files], check=True, capture_output=True)  # noqa: S603 - made here
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)
    with listening(tls) as (port, received):

        def ask(**variables: str) -> str:
            command = [sys.executable, "-c", ASK, f"https://localhost:{port}"]
            ended = subprocess.run(command, env={**os.environ, **variables}, check=True, stdout=subprocess.PIPE)  # noqa: S603
            return ended.stdout.decode()

        assert "certificate" in ask()
        assert received == []
        assert ask(SSL_CERT_FILE=str(certificate)) == "q_1\n"


def test_waiting_for_a_response_uses_little_processor_time(uphunt_sandbox: Sandbox, uphunt_client: UpHunt) -> None:
    client = uphunt_client.with_options(pacing="off")
    for _ in range(50):
        client.freelancers()
    uphunt_sandbox.fault("freelancers:latency=100*10")
    began, busy = time.monotonic(), time.process_time()
    for _ in range(10):
        client.freelancers()
    assert time.monotonic() - began > 1
    assert time.process_time() - busy < 0.5


@pytest.mark.parametrize("option", ["ca_certificates", "client_certificate"])
@pytest.mark.parametrize(
    "value",
    [
        "/no/such/secret.pem",
        "secret",
        b"-----BEGIN secret",
        5,
        "-----BEGIN CERTIFICATE-----\nsecret",
        "-----BEGIN secret\ud800",
    ],
)
def test_an_invalid_certificate_is_refused_and_not_repeated(option: str, value: Any) -> None:
    with pytest.raises(uphunt_sdk.InvalidInputError, match=option) as caught:
        UpHunt(KEY, **{option: value})
    assert caught.value.field == option
    assert "secret" not in repr(caught.value.to_dict())
    assert "codec" not in str(caught.value)
