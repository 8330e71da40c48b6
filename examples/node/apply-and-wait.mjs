// @ts-check
// Sends a proposal and shows how it stands until it settles: node apply-and-wait.mjs JOB COVER_LETTER
//
// Ctrl-C stops the waiting, at once; a proposal that is queued by then goes out all the same. The key is read from
// UPHUNT_API_KEY; UPHUNT_BASE_URL points it at a sandbox instead of the service.

import { UpHunt, UpHuntError } from 'uphunt-sdk';

const [jobId, coverLetter] = process.argv.slice(2);
if (!jobId || !coverLetter) {
  console.error('usage: node apply-and-wait.mjs JOB COVER_LETTER');
  process.exit(2);
}

const controller = new AbortController();
process.once('SIGINT', () => controller.abort());

const began = Date.now();
let state = 'sending';
let queueId = '';

function show() {
  const line = `${state.padEnd(12)} ${((Date.now() - began) / 1000).toFixed(0)} s`;
  // On a terminal one line that counts the seconds, in a log a line for each state.
  process.stdout.write(process.stdout.isTTY ? `\r${line}\x1b[K` : `${line}\n`);
}

show();
const ticking = process.stdout.isTTY ? setInterval(show, 1000) : undefined;
try {
  const client = new UpHunt();
  const application = await client.applyAndWait(
    { jobId, coverLetter },
    {
      signal: controller.signal,
      // A person is watching: poll more often than the documented 5 s. The limit is 300 status requests a minute.
      intervalMs: 2000,
      onUpdate: (application) => {
        state = application.applicationStatus;
        queueId = application.queueId ?? '';
        show();
      },
    },
  );
  console.log(`\n${application.errorMessage ?? application.applicationStatusMessage}`);
  const hint = application.hint();
  if (hint) console.log(hint);
  console.log(`The credit was ${application.credit()}.`);
  process.exitCode = application.isApplied() ? 0 : 1;
} catch (error) {
  if (controller.signal.aborted) {
    const outcome = queueId ? `it stays queued as ${queueId}` : 'whether it was sent, client.status({ jobId }) tells';
    console.error(`\nnot waiting any more; ${outcome}`);
    process.exitCode = 130;
  } else if (error instanceof UpHuntError) {
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  } else throw error;
} finally {
  clearInterval(ticking);
}
