"""Send a proposal and read its status. Needs UPHUNT_API_KEY."""

from uphunt_sdk import UpHunt, UpHuntError

with UpHunt() as client:
    print(client.check_setup())
    try:
        submission = client.apply(
            job_id="~01abc123def456",
            cover_letter="Hi, our team has 5+ years of experience with…",
            proposal={"hourlyRate": 65, "timeline": "1 to 3 months"},
        )
    except UpHuntError as error:
        print(f"not sent: {error.message}\n{error.hint or ''}")
    else:
        print(f"queued as {submission.queue_id}, {submission.credits_remaining} credits are left")
        print(client.status(queue_id=submission.queue_id).application_status)
