// A proposal sent by the npm package itself, as a program would send it.

import { button, card, el, field, form, replace, select } from './dom.js';
import { UpHunt } from './uphunt.js';

// A key is shown once; the page keeps the last one it made for as long as it is open.
let lastKey = '';

/** Makes a key that was just created the one to send with. */
export function useKey(key) {
  lastKey = key;
}

export function sendView() {
  const apiKey = el('input', {
    name: 'apiKey',
    required: true,
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'sk_uphunt_…',
    value: lastKey,
  });
  const jobId = el('input', { name: 'jobId', required: true, value: newJob(), spellcheck: 'false' });
  const letter = el('textarea', { name: 'coverLetter', rows: 5, required: true });
  const profiles = el('select', { name: 'profileId' });
  const outcome = el('div', { 'aria-live': 'polite' });
  let known;

  const client = () => {
    if (!apiKey.value.trim()) throw new Error('Create a key under “Keys”, or paste one.');
    return new UpHunt({ apiKey: apiKey.value.trim(), baseUrl: location.origin, dangerouslyAllowBrowser: true });
  };
  const line = (text) => outcome.append(el('p', {}, text));
  const json = (value) => outcome.append(el('pre', {}, JSON.stringify(value, null, 2)));

  const send = async (fields) => {
    replace(outcome);
    const proposal = {
      ...(fields.hourlyRate && { hourlyRate: Number(fields.hourlyRate) }),
      ...(fields.timeline && { timeline: fields.timeline }),
    };
    const request = {
      jobId: fields.jobId.trim(),
      coverLetter: fields.coverLetter,
      ...(fields.profileId && { profileId: fields.profileId }),
      ...(Object.keys(proposal).length > 0 && { proposal }),
    };
    try {
      const uphunt = client();
      const submission = await uphunt.apply(request);
      line(
        submission.recovered
          ? 'Queued. The response was lost, and the status request found the application.'
          : 'Queued.',
      );
      json(submission);
      jobId.value = newJob();
      const application = await uphunt.wait({ queueId: submission.queueId });
      line(`Settled as ${application.applicationStatus}.`);
      json(application);
    } catch (error) {
      line(error.message);
      if (error.toJSON) json(error.toJSON());
    }
  };
  const write = async () => {
    const { proposal } = await client().generateProposal({ jobId: jobId.value.trim() });
    letter.value = proposal;
  };
  const check = async () => {
    replace(outcome);
    json(await client().checkSetup());
  };

  const update = ({ freelancers }) => {
    const options = freelancers.flatMap((one) =>
      one.profiles.map((profile) => [profile.profileId, `${one.name}: ${profile.title}`]),
    );
    // The choice stays when the list is the same.
    if (JSON.stringify(options) === known) return;
    known = JSON.stringify(options);
    const chosen = profiles.value;
    replace(
      profiles,
      [['', 'the business developer'], ...options].map(([value, text]) => el('option', { value }, text)),
    );
    profiles.value = options.some(([value]) => value === chosen) ? chosen : '';
  };

  return {
    elements: [
      card(
        'Send a proposal',
        el(
          'p',
          { class: 'muted' },
          'This form uses the npm package uphunt-sdk. A job id with sandbox_failed, sandbox_not_eligible and so on settles as that.',
        ),
        form(
          send,
          field('API key', apiKey),
          el('div', { class: 'row' }, field('Job: ciphertext, URL or UUID', jobId), field('Sent as', profiles)),
          field('Cover letter', letter),
          el(
            'div',
            { class: 'row' },
            field('US dollars an hour', el('input', { name: 'hourlyRate', type: 'number', min: 1, step: 'any' })),
            field(
              'Timeline',
              select({ name: 'timeline' }, [
                ['', '–'],
                ...['Less than 1 month', '1 to 3 months', '3 to 6 months', 'More than 6 months'].map((one) => [
                  one,
                  one,
                ]),
              ]),
            ),
          ),
          el(
            'div',
            { class: 'row' },
            el('button', { class: 'main' }, 'Apply and wait'),
            button('Write a letter', write),
            button('Check the setup', check),
          ),
        ),
        outcome,
      ),
    ],
    update,
  };
}

function newJob() {
  return `~01${Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => byte % 10).join('')}`;
}
