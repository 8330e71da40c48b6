"""The code of the manual's pages on networks, logging, tests and deploying, which the tests run against a sandbox."""

import logging
import os
import sys
from unittest.mock import create_autospec

from uphunt_sdk import Application, UpHunt
from uphunt_sdk.testing import Sandbox

# ANCHOR: logging
logging.basicConfig(stream=sys.stdout, level=logging.WARNING)
logging.getLogger("uphunt_sdk").setLevel(logging.DEBUG)
# ANCHOR_END: logging

# ANCHOR: network
proxied = UpHunt(
    proxy="http://proxy.example:3128",
    no_proxy="127.0.0.1,.internal.example",
    connect_timeout=5,
    ca_certificates=os.environ.get("COMPANY_CA"),  # the path of a PEM file, or its text
)
# ANCHOR_END: network
proxied.freelancers()  # 127.0.0.1 needs no proxy

# ANCHOR: limits
client = UpHunt(limits={"status": [(600, 60)]}, max_in_flight=32)
# ANCHOR_END: limits
client.freelancers()

# ANCHOR: keyless
keyless = UpHunt(without_key=True, base_url="https://api.example.com/uphunt")
# ANCHOR_END: keyless
print(keyless)

# ANCHOR: function
# Outside of the handler: warm starts reuse its connections.
client = UpHunt(deadline=20)


def handler(event: dict[str, str], _context: object) -> dict[str, str]:
    """Send one proposal."""
    submission = client.apply(job_id=event["jobId"], cover_letter=event["coverLetter"])
    return {"queueId": submission.queue_id}


# ANCHOR_END: function
print(handler({"jobId": "~01function", "coverLetter": "Hi, our team has…"}, None))

# ANCHOR: fake
fake = create_autospec(UpHunt, instance=True)
fake.apply_and_wait.return_value = Application(queue_id="q_1", application_status="not_eligible")

application = fake.apply_and_wait(job_id="~01abc", cover_letter="Hi")
assert application.application_status == "not_eligible"
# ANCHOR_END: fake

# ANCHOR: sandbox
with Sandbox("--settle-ms=60000") as sandbox:
    client = sandbox.client()

    sandbox.fault("apply:lost_answer")  # queued, then the connection breaks
    submission = client.apply(job_id="~01sandbox_not_available_1", cover_letter="Hi")
    assert submission.recovered

    sandbox.advance(60)
    print(client.wait(submission).application_status)  # not_available
# ANCHOR_END: sandbox
