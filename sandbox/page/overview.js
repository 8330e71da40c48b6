// Credits and Connects at a glance, by cycle, and what happened last.

import { applicationRows } from './applications.js';
import { bars } from './chart.js';
import { badge, button, card, el, facts, field, form, replace, table, time } from './dom.js';
import * as service from './service.js';

export function overviewView(refresh) {
  const tiles = el('dl', { class: 'tiles' });
  const charts = el('div', { class: 'columns' });
  const subscription = el('div');
  const latest = el('div');

  const setCredits = async ({ available }) => {
    await service.setCredits(Number(available));
    await refresh();
  };
  const credits = el('input', { name: 'available', type: 'number', min: 0, max: 1_000_000_000, required: true });
  const topUp = form(
    setCredits,
    el('div', { class: 'row' }, field('Credits available', credits), el('button', {}, 'Set credits')),
  );

  const update = ({ ledger, cycles, account, applications }) => {
    const tile = (name, value, key) => [el('dt', {}, name), el('dd', { 'data-figure': key }, String(value))];
    replace(
      tiles,
      [
        ['Credits available', ledger.available, 'available'],
        ['Reserved', ledger.reserved, 'reserved'],
        ['Deducted', ledger.deducted, 'deducted'],
        ['Refunded', ledger.refunded, 'refunded'],
        ['Connects', ledger.connects, 'connects'],
      ].map(([name, value, key]) => el('div', {}, tile(name, value, key))),
    );
    const recent = cycles.slice(-12);
    const label = (cycle) =>
      new Date(cycle.startedAt).toLocaleDateString(undefined, { month: 'short', day: 'numeric' });
    replace(
      charts,
      card(
        'Credits by cycle',
        bars(
          'credits',
          recent,
          label,
          (cycle) => cycle.deducted,
          (cycle) => cycle.granted,
        ),
      ),
      card(
        'Connects by cycle',
        bars('connects', recent, label, (cycle) => cycle.connectsSpent),
      ),
    );
    const active = account.subscription !== 'expired';
    const toggle = async () => {
      await service.setSubscription(active ? 'expired' : 'active');
      await refresh();
    };
    replace(
      subscription,
      facts([
        ['Subscription', badge(account.subscription)],
        ['Plan', `${account.plan}, ${account.planCredits} credits a cycle`],
        ['Cycle', `${time(ledger.cycleStartedAt)} to ${time(ledger.cycleEndsAt)}`],
      ]),
      el(
        'p',
        {},
        button(active ? 'End the subscription' : 'Resume the subscription', toggle, { 'data-key': 'subscription' }),
      ),
    );
    const { columns, rows } = applicationRows(applications.slice(0, 5));
    replace(
      latest,
      table('Latest applications', columns, rows, 'No application yet. Send one through the API, or under “Send”.'),
    );
  };

  return {
    elements: [
      card('Credits and Connects', tiles),
      charts,
      el('div', { class: 'columns' }, card('Subscription', subscription), card('Top up', topUp)),
      card('Latest applications', latest),
    ],
    update,
  };
}
