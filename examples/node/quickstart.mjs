// @ts-check
// Checks the setup, sends one proposal, waits for what becomes of it: node quickstart.mjs [JOB]
//
// The key is read from UPHUNT_API_KEY. To try it without one, start a sandbox (`cargo run -p uphunt-sandbox`) and set
// UPHUNT_API_KEY and UPHUNT_BASE_URL to what it prints.

import { UpHunt, UpHuntError } from 'uphunt-sdk';

const [jobId = '~01abc123def456'] = process.argv.slice(2);

async function main() {
  const client = new UpHunt();

  const report = await client.checkSetup();
  process.stdout.write(`${report}\n`);
  if (!report.isReady()) return 1;

  const { freelancers } = await client.freelancers();
  for (const freelancer of freelancers) {
    console.log(freelancer.name);
    for (const { profileId, title, hourlyRate } of freelancer.profiles) {
      console.log(`  ${profileId}  ${title}${hourlyRate === null ? '' : `, $${hourlyRate} an hour`}`);
    }
  }

  const profile = freelancers[0]?.defaultProfile();
  const submission = await client.apply({
    jobId,
    coverLetter: 'Hi, our team has 5+ years of experience with…',
    profileId: profile?.profileId,
    proposal: { hourlyRate: profile?.hourlyRate, timeline: '1 to 3 months' },
  });
  console.log(`\nqueued as ${submission.queueId}, ${submission.creditsRemaining} credits left`);

  // A real application settles in 30 to 90 seconds.
  const application = await client.wait(submission);
  console.log(`${application.applicationStatus}: the credit was ${application.credit()}`);
  const hint = application.hint();
  if (hint) console.log(`  ${hint}`);

  const { available, deducted, refunded } = client.credits();
  console.log(`credits: ${available} available, ${deducted} deducted, ${refunded} refunded`);
  return application.isApplied() ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UpHuntError)) throw error;
  // The message has the hint behind it.
  console.error(error.message);
  process.exitCode = 1;
}
