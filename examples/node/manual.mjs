// The code of the manual, which the tests run against a sandbox.
// @ts-check

import {
  AlreadyAppliedError,
  NotFoundError,
  OutOfCreditsError,
  RateLimitError,
  UpHunt,
  UpHuntError,
  WebhookInbox,
} from 'uphunt-sdk';

// ANCHOR: client
const client = new UpHunt(); // UPHUNT_API_KEY
// ANCHOR_END: client

// ANCHOR: setup
console.log(String(await client.checkSetup()));
// ANCHOR_END: setup

// ANCHOR: freelancers
const { freelancers } = await client.freelancers();
for (const freelancer of freelancers) {
  for (const profile of freelancer.profiles) console.log(freelancer.name, profile.title, profile.profileId);
}
// ANCHOR_END: freelancers

// ANCHOR: apply
const profileId = freelancers[0]?.profiles[0]?.profileId ?? '';
const submission = await client.apply({
  jobId: '~01abc123def456',
  coverLetter: 'Hi, our team has 5+ years of experience with…',
  profileId,
  proposal: { hourlyRate: 65, timeline: '1 to 3 months' },
  questionAnswers: [{ question: 'Have you used Rust?', answer: 'Every day.' }],
});
console.log(`queued as ${submission.queueId}, ${submission.creditsRemaining} credits left`);
// ANCHOR_END: apply

// ANCHOR: resume
try {
  const earlier = await client.status({ jobId: '~01abc123def456' });
  console.log('sent before:', earlier.applicationStatus);
} catch (error) {
  if (!(error instanceof NotFoundError)) throw error;
  console.log('nothing was queued: apply');
}
// ANCHOR_END: resume

// ANCHOR: wait
const application = await client.wait(submission, { onUpdate: (update) => console.log(update.applicationStatus) });
console.log(`the credit was ${application.credit()}.`, application.hint() ?? '');
// ANCHOR_END: wait

// ANCHOR: apply_and_wait
const second = { jobId: '~01def456abc123', coverLetter: 'Hi, we have built three of these…' };
const settled = await client.applyAndWait(second, { waitTimeoutMs: 120_000 });
console.log(settled.applicationStatus);
// ANCHOR_END: apply_and_wait

// ANCHOR: many
const requests = [0, 1, 2].map((number) => ({ jobId: `~0100000${number}`, coverLetter: `Letter ${number}` }));
const batch = client.applyAndWaitMany(requests, { maxCredits: 200 });
for await (const item of batch) {
  console.log(item.index, item.application?.applicationStatus ?? item.error);
}
const { progress } = await batch.finish();
console.log(`${progress.applied} applied, ${progress.failed} failed`);
// ANCHOR_END: many

// ANCHOR: wait_many
const waiting = client.waitMany([submission, { jobId: '~01def456abc123' }], {
  totalTimeoutMs: 600_000,
  onProgress: ({ processing, total }) => console.log(`${processing} of ${total} still processing`),
});
const { endedEarly } = await waiting.finish();
if (endedEarly) console.log('it ended early:', endedEarly.message);
// ANCHOR_END: wait_many

// ANCHOR: errors
try {
  await client.apply({ jobId: '~01abc123def456', coverLetter: 'Hi, our team has 5+ years of experience with…' });
} catch (error) {
  if (error instanceof AlreadyAppliedError) console.log('applied to before:', error.application);
  else if (error instanceof OutOfCreditsError) console.log(error.creditsRemaining, 'credits left');
  else if (error instanceof UpHuntError)
    console.log(error.message); // ends with the hint
  else throw error;
}
// ANCHOR_END: errors

// ANCHOR: credits
const credits = client.credits();
console.log(`${credits.available} available, ${credits.deducted} deducted, ${credits.refunded} refunded`);
// ANCHOR_END: credits

// ANCHOR: list
for await (const job of client.iterAppliedJobs({ status: 'applied' })) console.log(job.jobId);
// ANCHOR_END: list

// ANCHOR: page
const page = await client.appliedJobs({ limit: 20, offset: 0 });
console.log(`${page.jobs.length} of ${page.total}`);
// ANCHOR_END: page

// ANCHOR: generate
const written = await client.generateProposal({ jobId: '~01abc123def456' });
console.log(written.proposal);
// ANCHOR_END: generate

// ANCHOR: job
const companyId = (await client.getJob('~01abc123def456')).companyId();
if (companyId) {
  const { openJobs } = await client.getClientJobs(companyId);
  console.log(openJobs?.length ?? 0, 'open jobs');
}
// ANCHOR_END: job

// ANCHOR: raw
const path = '/api/auto-apply-v2/applied-jobs';
const response = await client.request({ method: 'GET', path, query: { limit: 5 } });
console.log(response.status, response.body);
// ANCHOR_END: raw

// ANCHOR: pacing
const eager = client.withOptions({ pacing: 'fail_fast' });
try {
  console.log((await eager.freelancers()).freelancers.length, 'freelancers');
} catch (error) {
  if (!(error instanceof RateLimitError)) throw error;
  console.log(`try again in ${error.retryAfter} s`);
}
// ANCHOR_END: pacing

// ANCHOR: options
const quick = client.withOptions({ timeoutMs: 5_000, maxRetries: 0 });
// ANCHOR_END: options
await quick.freelancers();

const inbox = new WebhookInbox();
const [deliveryId, body] = ['d_1', JSON.stringify({ event: 'application.applied', queueId: submission.queueId })];
// ANCHOR: webhook
const event = inbox.receive(body, deliveryId);
if (event) {
  try {
    // A webhook carries no signature: believe only what the service confirms.
    console.log((await client.confirm(event)).applicationStatus);
  } catch (error) {
    if (error instanceof NotFoundError)
      console.log('somebody made it up'); // respond with 204
    else {
      inbox.release(event); // the redelivery counts as new
      throw error; // respond with 503
    }
  }
} // null: it was delivered before
// ANCHOR_END: webhook
