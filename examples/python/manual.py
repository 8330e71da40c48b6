"""The code of the manual, which the tests run against a sandbox."""

from pathlib import Path
from tempfile import TemporaryDirectory

from uphunt_sdk import (
    AlreadyAppliedError,
    Campaign,
    OutOfCreditsError,
    Template,
    UpHunt,
    UpHuntError,
    WebhookInbox,
)

# ANCHOR: client
client = UpHunt()  # UPHUNT_API_KEY
# ANCHOR_END: client

# ANCHOR: setup
print(client.check_setup())
# ANCHOR_END: setup

# ANCHOR: freelancers
freelancers = client.freelancers()
for freelancer in freelancers.freelancers:
    for profile in freelancer.profiles:
        print(freelancer.name, profile.title, profile.profile_id)
# ANCHOR_END: freelancers
profile_id = freelancers.freelancers[0].profiles[0].profile_id

# ANCHOR: apply
submission = client.apply(
    job_id="~01abc123def456",
    cover_letter="Hi, our team has 5+ years of experience with…",
    profile_id=profile_id,
    proposal={"hourlyRate": 65, "timeline": "1 to 3 months"},
    question_answers=[{"question": "Have you used Rust?", "answer": "Every day."}],
)
print(f"queued as {submission.queue_id}, {submission.credits_remaining} credits left")
# ANCHOR_END: apply

# ANCHOR: wait
application = client.wait(submission, on_update=lambda update: print(update.application_status))
print(f"the credit was {application.credit()}.", application.hint() or "")
# ANCHOR_END: wait

requests = [{"job_id": f"~01{number:06}", "cover_letter": f"Letter {number}"} for number in range(3)]
# ANCHOR: many
batch = client.apply_and_wait_many(requests, max_credits=200)
for item in batch:
    print(item.index, item.application.application_status if item.application else item.error)
results = batch.results()
print(f"{results.progress.applied} applied, {results.progress.failed} failed")
# ANCHOR_END: many

# ANCHOR: errors
try:
    client.apply(job_id="~01abc123def456", cover_letter="Hi, our team has 5+ years of experience with…")
except AlreadyAppliedError as error:
    print("applied to before:", error.application)
except OutOfCreditsError as error:
    print(error.credits_remaining, "credits left")
except UpHuntError as error:
    print(error.message, error.hint)
# ANCHOR_END: errors

# ANCHOR: credits
credits = client.credits
print(f"{credits.available} available, {credits.deducted} deducted, {credits.refunded} refunded")
# ANCHOR_END: credits

# ANCHOR: list
for application in client.iter_applied_jobs(status="applied"):
    print(application.job_id)
# ANCHOR_END: list

# ANCHOR: options
quick = client.with_options(timeout=5, max_retries=0)
# ANCHOR_END: options
quick.freelancers()

inbox = WebhookInbox()
delivery_id, body = "d_1", f'{{"event": "application.applied", "queueId": "{submission.queue_id}"}}'
# ANCHOR: webhook
event = inbox.receive(body, delivery_id)
if event is not None:  # None: it was delivered before
    # A webhook carries no signature: believe only what the service confirms.
    print(client.confirm(event).application_status)
# ANCHOR_END: webhook

folder = TemporaryDirectory()
jobs, database = Path(folder.name, "jobs.csv"), Path(folder.name, "campaign.db")
jobs.write_text("jobId,client\n~01000101,Ann\n~01000102,Ben\n", encoding="utf-8")
# ANCHOR: campaign
letter = Template("Hi {{ client }}, our team has 5+ years of experience with…")
with Campaign(database) as campaign:  # or postgres://user@host/database, for several machines
    for problem in campaign.read_csv(jobs, template=letter).problems:  # nothing is added yet
        print(problem.line, problem.message, problem.hint)
    campaign.add_csv(jobs, template=letter)
    campaign.run(client, max_credits=200, on_progress=print)
    print(campaign.report())
# ANCHOR_END: campaign
folder.cleanup()
