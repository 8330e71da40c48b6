"""The code of the manual, which the tests run against a sandbox."""

from pathlib import Path
from tempfile import TemporaryDirectory

from uphunt_sdk import (
    AlreadyAppliedError,
    Campaign,
    NotFoundError,
    OutOfCreditsError,
    RateLimitError,
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

# ANCHOR: apply
profile_id = freelancers.freelancers[0].profiles[0].profile_id
submission = client.apply(
    job_id="~01abc123def456",
    cover_letter="Hi, our team has 5+ years of experience with…",
    profile_id=profile_id,
    proposal={"hourly_rate": 65, "timeline": "1 to 3 months"},
    question_answers=[{"question": "Have you used Rust?", "answer": "Every day."}],
)
print(f"queued as {submission.queue_id}, {submission.credits_remaining} credits left")
# ANCHOR_END: apply

# ANCHOR: resume
try:
    earlier = client.status(job_id="~01abc123def456")
    print("sent before:", earlier.application_status)
except NotFoundError:
    print("nothing was queued: apply")
# ANCHOR_END: resume

# ANCHOR: wait
application = client.wait(submission, on_update=lambda update: print(update.application_status))
print(f"the credit was {application.credit()}.", application.hint() or "")
# ANCHOR_END: wait

# ANCHOR: apply_and_wait
application = client.apply_and_wait(
    job_id="~01def456abc123", cover_letter="Hi, we have built three of these…", timeout=120
)
print(application.application_status)
# ANCHOR_END: apply_and_wait

# ANCHOR: many
requests = [{"job_id": f"~01{number:06}", "cover_letter": f"Letter {number}"} for number in range(3)]
batch = client.apply_and_wait_many(requests, max_credits=200)
for item in batch:
    print(item.index, item.application.application_status if item.application else item.error)
results = batch.results()
print(f"{results.progress.applied} applied, {results.progress.failed} failed")
# ANCHOR_END: many

# ANCHOR: wait_many
waiting = client.wait_many(job_ids=["~01abc123def456", "~01def456abc123"], total_timeout=600)
results = waiting.results(on_progress=lambda progress: print(progress.processing, "still processing"))
if results.ended_early:
    print("it ended early:", results.ended_early.message)
# ANCHOR_END: wait_many

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

# ANCHOR: page
page = client.applied_jobs(limit=20, offset=0)
print(f"{len(page.jobs)} of {page.total}")
# ANCHOR_END: page

# ANCHOR: generate
written = client.generate_proposal(job_id="~01abc123def456")
print(written.proposal)
# ANCHOR_END: generate

# ANCHOR: job
company_id = client.get_job("~01abc123def456").company_id()
if company_id:
    print(len(client.get_client_jobs(company_id).open_jobs), "open jobs")
# ANCHOR_END: job

# ANCHOR: raw
response = client.request("GET", "/api/auto-apply-v2/applied-jobs", query={"limit": 5})
print(response.status, response.json())
# ANCHOR_END: raw

# ANCHOR: pacing
eager = client.with_options(pacing="fail_fast")
try:
    print(len(eager.freelancers().freelancers), "freelancers")
except RateLimitError as error:
    print(f"try again in {error.retry_after} s")
# ANCHOR_END: pacing

# ANCHOR: options
quick = client.with_options(timeout=5, max_retries=0)
# ANCHOR_END: options
quick.freelancers()

inbox = WebhookInbox()
delivery_id, body = "d_1", f'{{"event": "application.applied", "queueId": "{submission.queue_id}"}}'
# ANCHOR: webhook
event = inbox.receive(body, delivery_id)
if event is not None:  # None: it was delivered before
    try:
        # A webhook carries no signature: believe only what the service confirms.
        print(client.confirm(event).application_status)
    except NotFoundError:
        print("somebody made it up")  # respond with 204
    except UpHuntError:
        inbox.release(event)  # the redelivery counts as new
        raise  # respond with 503
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
