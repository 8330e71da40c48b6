// A page that sends proposals. It holds no key: proxy.mjs adds it, under /uphunt.

import { type ApplicationRef, type ApplyRequest, type Submission, UpHunt, UpHuntError } from 'uphunt-sdk';
import { element } from './dom';
import { showApplication, showCredits, showError, showFreelancers, showSending, showSetup, showStopped } from './view';

const client = new UpHunt({ baseUrl: '/uphunt' });

const form = element('proposal', HTMLFormElement);
const send = element('send', HTMLButtonElement);
const cancel = element('cancel', HTMLButtonElement);
const check = element('check', HTMLButtonElement);

let busy = false;
let somebody = false; // to send a proposal as

/** Checks the setup and lists the freelancers. What fails is in the report. */
async function checkSetup(): Promise<void> {
  check.disabled = true;
  const report = await client.checkSetup();
  const freelancers = report.freelancers?.freelancers ?? [];
  showSetup(report);
  showFreelancers(freelancers, ({ hourlyRate }) => {
    element('rate', HTMLInputElement).value = String(hourlyRate ?? '');
  });
  somebody = freelancers.length > 0;
  send.disabled = busy || !somebody;
  check.disabled = false;
}

/** The request that the form describes. */
function request(): ApplyRequest {
  const fields = new FormData(form);
  const field = (name: string): string => String(fields.get(name) ?? '');
  return {
    jobId: field('jobId'),
    coverLetter: field('coverLetter'),
    profileId: field('profileId'),
    proposal: { hourlyRate: Number(field('hourlyRate')) || undefined, timeline: field('timeline') },
  };
}

/** Does something that the Cancel button ends, and shows what goes wrong. */
async function cancellable(work: (signal: AbortSignal) => Promise<void>, stopped: () => void): Promise<void> {
  const controller = new AbortController();
  cancel.onclick = () => controller.abort();
  show(true);
  try {
    await work(controller.signal);
  } catch (error) {
    if (controller.signal.aborted) stopped();
    else if (error instanceof UpHuntError) showError(error);
    else throw error;
  } finally {
    show(false);
    showCredits(client.credits());
  }
}

/** Send or Cancel; who is on the one with the keyboard comes to the other. */
function show(working: boolean): void {
  const [from, to] = working ? [send, cancel] : [cancel, send];
  const focused = document.activeElement === from;
  busy = working;
  cancel.hidden = !busy;
  send.disabled = busy || !somebody;
  if (focused) to.focus();
}

/** Sends a proposal, and shows how it stands until it settles. */
async function apply(request: ApplyRequest): Promise<void> {
  let submission: Submission | undefined;
  await cancellable(
    async (signal) => {
      showSending(request.jobId);
      submission = await client.apply(request, { signal });
      showCredits(client.credits());
      await watch(submission, signal);
    },
    () => stopped(submission ?? { jobId: request.jobId }),
  );
}

async function watch(which: Submission | ApplicationRef, signal: AbortSignal): Promise<void> {
  await client.wait(which, {
    signal,
    // A person is watching: poll more often than the documented 5 s. The limit is 300 status requests a minute.
    intervalMs: 1000,
    onUpdate: (application) => showApplication(application),
  });
}

/** Stops waiting. The application stays queued, and the page can watch it again. */
function stopped(which: Submission | ApplicationRef): void {
  const queued = 'Not watching any more. The proposal is queued and goes out all the same.';
  const unsure = 'Stopped while it was being sent: it may be queued all the same.';
  showStopped(which.queueId ? queued : unsure, () => {
    void cancellable(
      (signal) => watch(which, signal),
      () => stopped(which),
    );
  });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void apply(request());
});
check.addEventListener('click', () => void checkSetup());

showCredits(client.credits());
await checkSetup();
