// The sandbox's page: one snapshot of its state, shown by one view at a time, read again after each change.

import { agencyView } from './agency.js';
import { applicationsView } from './applications.js';
import { badge, el, field, form, notice, replace, time } from './dom.js';
import { faultsView } from './faults.js';
import { keysView } from './keys.js';
import { overviewView } from './overview.js';
import { requestsView } from './requests.js';
import { sendView } from './send.js';
import * as service from './service.js';
import { webhooksView } from './webhooks.js';

/** Each view has its elements made once; `update` gets each new snapshot. */
const VIEWS = {
  overview: ['Overview', overviewView],
  applications: ['Applications', applicationsView],
  send: ['Send', sendView],
  agency: ['Agency', agencyView],
  keys: ['Keys', keysView],
  webhooks: ['Webhooks', webhooksView],
  requests: ['Requests', requestsView],
  faults: ['Faults and clock', faultsView],
};

const main = document.getElementById('main');
const nav = document.getElementById('nav');
let snapshot;
let shown;
let reading = false;
let changedMeanwhile = false;

function current() {
  const name = location.hash.slice(1);
  return name in VIEWS ? name : 'overview';
}

function show() {
  if (!snapshot) return;
  const name = current();
  for (const link of nav.children) {
    if (link.dataset.key === name) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  if (shown?.name !== name) {
    const [title, make] = VIEWS[name];
    document.title = `${title} – UpHunt sandbox`;
    shown = { name, ...make(refresh) };
    main.replaceChildren(...shown.elements);
  }
  shown.update(snapshot);
  const { now, advancedMs } = snapshot.clock;
  const ahead = advancedMs > 0 ? `, ${days(advancedMs)} ahead of real time` : '';
  replace(document.getElementById('clock'), `${snapshot.account.email} · ${time(now)} by the sandbox's clock${ahead}`);
}

function days(ms) {
  const all = ms / 86_400_000;
  return all >= 1 ? `${Math.round(all * 10) / 10} days` : `${Math.round(ms / 1000)} seconds`;
}

/** Reads the snapshot again. Changes that come meanwhile cause one more read, not one each. */
async function refresh() {
  if (reading) {
    changedMeanwhile = true;
    return;
  }
  reading = true;
  try {
    do {
      changedMeanwhile = false;
      snapshot = await service.overview();
      show();
    } while (changedMeanwhile);
  } finally {
    reading = false;
  }
}

function setLive(state) {
  const live = document.getElementById('live');
  const fresh = badge(state);
  live.className = fresh.className;
  replace(live, state);
}

function askForToken(message) {
  const token = el('input', { name: 'token', required: true, autocomplete: 'off', spellcheck: 'false' });
  const sent = (fields) => {
    service.keepToken(fields.token.trim());
    main.replaceChildren();
    run();
  };
  main.replaceChildren(
    el(
      'section',
      { class: 'card' },
      el('h2', {}, 'Dashboard token'),
      el('p', {}, message),
      form(sent, field('Token', token), el('div', { class: 'row' }, el('button', { class: 'main' }, 'Open'))),
    ),
  );
  token.focus();
}

async function run() {
  if (!service.readToken()) {
    return askForToken('Open the URL with the token that the sandbox prints when it starts, or paste the token here.');
  }
  if (nav.children.length === 0) {
    nav.append(
      ...Object.entries(VIEWS).map(([name, [title]]) => el('a', { href: `#${name}`, 'data-key': name }, title)),
    );
  }
  for (;;) {
    try {
      await refresh();
      setLive('live');
      await service.watch(() => refresh().catch((error) => notice(error.message)));
    } catch (error) {
      if (error.status === 401) {
        service.forgetToken();
        return askForToken('The sandbox refused the token. It is a new one for each start.');
      }
      if (error.status === 404)
        return main.replaceChildren(
          el('p', { class: 'card' }, 'There is no account yet: sign up through /sandbox/accounts.'),
        );
    }
    // The sandbox has ended, or was started anew.
    setLive('offline');
    await new Promise((done) => setTimeout(done, 1000));
  }
}

addEventListener('hashchange', () => {
  // A link with a token may be opened in a tab that shows the page already.
  if (location.hash.startsWith('#token=')) return location.reload();
  show();
  main.focus({ preventScroll: true });
  scrollTo(0, 0);
});

run();
