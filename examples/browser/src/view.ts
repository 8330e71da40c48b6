// What the page shows, from the client's results. Nothing here sends a request.

import type { Application, CreditLedger, Freelancer, Profile, SetupReport, UpHuntError } from 'uphunt-sdk';
import { element, icon, make } from './dom';

const outcome = element('outcome', HTMLElement);
const ready = element('ready', HTMLElement);

/** Puts something in place of all but the card's title. */
function fill(card: Element, ...content: (Node | string | null | false)[]): void {
  const [title] = card.children;
  card.replaceChildren(...[title, ...content].filter((child) => child != null && child !== false));
}

/** `not_enough_connects` as a person would write it. */
const words = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ');

/** The setup, each check with what to do about it. */
export function showSetup(report: SetupReport): void {
  ready.textContent = report.isReady() ? 'Ready to apply' : 'Not ready';
  ready.dataset.tone = report.isReady() ? 'good' : 'bad';
  const rows = report.checks.map(({ name, verdict, message, hint }) =>
    make(
      'li',
      { dataset: { verdict } },
      make('span', { className: 'mark', title: verdict }, icon(verdict)),
      make(
        'div',
        {},
        make('strong', {}, words(name)),
        make('span', { className: 'hidden' }, `: ${verdict}. `),
        make('p', {}, message),
        hint && make('p', { className: 'hint' }, hint),
      ),
    ),
  );
  element('setup', HTMLUListElement).replaceChildren(...rows);
}

/** Everyone a proposal can be sent as. Calls `pick` with the profile that is chosen. */
export function showFreelancers(freelancers: readonly Freelancer[], pick: (profile: Profile) => void): void {
  const list = element('freelancers', HTMLFieldSetElement);
  const before = list.querySelector<HTMLInputElement>('input:checked')?.value;
  const none = 'Nobody is there to send a proposal as. The setup on this page tells why.';
  list.ariaBusy = 'false';
  fill(list, ...(freelancers.length ? freelancers.map((freelancer) => row(freelancer, pick)) : [notice('bad', none)]));
  const inputs = [...list.querySelectorAll('input')];
  (inputs.find(({ value }) => value === before) ?? inputs[0])?.click();
}

function row(freelancer: Freelancer, pick: (profile: Profile) => void): HTMLElement {
  const name = freelancer.name ?? 'Freelancer';
  const initials = name
    .split(/\s+/)
    .map(([first]) => first)
    .join('')
    .slice(0, 2);
  const choices = freelancer.profiles.map((profile) =>
    make(
      'label',
      { className: 'choice' },
      make('input', { type: 'radio', name: 'profileId', value: profile.profileId, onchange: () => pick(profile) }),
      make('span', { className: 'hidden' }, `${name}: `),
      make('strong', {}, profile.title ?? 'Profile'),
      make(
        'span',
        { className: 'muted' },
        profile.hourlyRate === null ? 'no rate' : `$${profile.hourlyRate}/h`,
        profile === freelancer.defaultProfile() && ' · default',
      ),
    ),
  );
  return make(
    'div',
    { className: 'freelancer' },
    make('span', { className: 'avatar', ariaHidden: 'true' }, initials),
    make('div', {}, make('p', {}, make('strong', {}, name)), make('div', { className: 'choices' }, ...choices)),
  );
}

/** Where the credits went. */
export function showCredits({ available, reserved, deducted, refunded, inDoubt }: CreditLedger): void {
  const entries = Object.entries({
    available,
    reserved,
    deducted,
    refunded,
    ...(inDoubt ? { 'in doubt': inDoubt } : {}),
  });
  const tiles = entries.map(([name, count]) =>
    make(
      'div',
      { dataset: { credit: name } },
      make('dt', {}, words(name)),
      make('dd', {}, count === null ? '–' : String(count)),
    ),
  );
  element('credits', HTMLDListElement).replaceChildren(...tiles);
}

/** Shows that the proposal is being sent. */
export function showSending(jobId: string): void {
  outcome.dataset.status = 'sending';
  fill(outcome, steps(null), facts({ Job: jobId }));
  // On a narrow screen it is below the form.
  outcome.scrollIntoView({ block: 'nearest' });
}

/** How an application stands, and what that did to its credit. */
export function showApplication(application: Application): void {
  const { applicationStatus: status, applicationStatusMessage, errorMessage, jobId, queueId } = application;
  const settled = application.isSettled();
  const tone = !settled ? 'busy' : application.isApplied() ? 'good' : 'bad';
  const hint = application.hint();
  outcome.dataset.status = status;
  fill(
    outcome,
    steps(application),
    make('p', {}, errorMessage ?? applicationStatusMessage ?? words(status)),
    !settled && make('p', { className: 'muted' }, 'It usually takes 30 to 90 seconds.'),
    hint && notice(tone, hint),
    facts({
      Status: badge(tone, words(status)),
      Credit: badge(settled && tone === 'bad' ? 'neutral' : tone, words(application.credit())),
      Job: jobId ?? '–',
      'Queue id': queueId ?? '–',
    }),
  );
}

/** Nobody waits any more. `again` looks once more. */
export function showStopped(message: string, again: () => void): void {
  const button = make('button', { type: 'button', className: 'quiet', onclick: again }, 'Watch again');
  outcome.dataset.status = 'stopped';
  outcome.querySelector('.steps')?.classList.add('still');
  outcome.append(notice('neutral', message, button));
}

/** What went wrong, and what to do about it. */
export function showError(error: UpHuntError): void {
  const { kind, hint, status, attempts, requestId, application } = error;
  if (application) showApplication(application);
  // `message` has the hint behind it; here it stands below.
  const { message } = error.toJSON();
  const details = [
    status && `HTTP ${status}`,
    `${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`,
    requestId && `request ${requestId}`,
  ];
  const box = make(
    'div',
    { className: 'notice', role: 'alert', dataset: { tone: 'bad' } },
    make('strong', {}, words(kind)),
    make('p', {}, message),
    hint && make('p', { className: 'hint' }, hint),
    make('small', {}, details.filter((detail) => !!detail).join(' · ')),
  );
  outcome.dataset.status = 'error';
  if (application) outcome.append(box);
  else fill(outcome, box);
}

function steps(application: Application | null): HTMLElement {
  const end = !application?.isSettled() ? 'next' : application.isApplied() ? 'done' : 'bad';
  const step = (state: string, text: string): HTMLElement => {
    const mark = state === 'done' ? icon('passed') : state === 'bad' ? icon('failed') : null;
    return make('li', { className: state }, make('span', { className: 'dot' }, mark), text);
  };
  return make(
    'ol',
    { className: 'steps' },
    step(application ? 'done' : 'now', application ? 'Queued' : 'Sending'),
    step(!application ? 'next' : end === 'next' ? 'now' : 'done', 'Processing'),
    step(end, end === 'next' ? 'Settled' : words(application?.applicationStatus ?? '')),
  );
}

function badge(tone: string, text: string): HTMLElement {
  return make('span', { className: 'badge', dataset: { tone } }, text);
}

function notice(tone: string, text: string, ...more: (Node | undefined)[]): HTMLElement {
  return make('div', { className: 'notice', dataset: { tone } }, make('p', {}, text), ...more);
}

function facts(entries: Record<string, string | Node>): HTMLElement {
  const pairs = Object.entries(entries).flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]);
  return make('dl', { className: 'facts' }, ...pairs);
}
