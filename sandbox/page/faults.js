// What only a sandbox has: faults to switch on, and the clock to advance.

import { button, card, el, field, form, notice, replace, select, table } from './dom.js';
import * as service from './service.js';

const KINDS = [
  ['lost_answer', 'lost answer: processed, then the connection closes'],
  ['close_before', 'closed before: nothing is processed'],
  ['late', 'late: processed after … ms, even when the caller has gone'],
  ['latency', 'latency: answered after … ms'],
  ['stall', 'stall: never answered'],
  ['503', '503, with or without Retry-After seconds'],
  ['500', '500'],
  ['429', '429, with or without Retry-After seconds'],
  ['html', 'an HTML page'],
  ['truncated', 'half of the body'],
  ['stuck', 'stuck: the application never settles'],
  ['duplicate', 'webhook: sent twice with one id'],
  ['delay', 'webhook: held back for … ms'],
];
const TARGETS = [
  'apply',
  'status',
  'applied_jobs',
  'generate_proposal',
  'freelancers',
  'archived_job',
  'client_jobs',
  'any',
  'webhook',
];
const DAY = 86_400_000;
const STEPS = [
  ['1 minute', 60_000],
  ['1 hour', 3_600_000],
  ['1 day', DAY],
  ['1 billing cycle (30 days)', 30 * DAY],
];

export function faultsView(refresh) {
  const list = el('div');

  const add = async ({ target, kind, value, count }) => {
    const text = `${target}:${kind}${value ? `=${value}` : ''}*${count}`;
    await service.addFault(text);
    notice(`Added ${text}`);
    await refresh();
  };
  const clear = async () => {
    await service.clearFaults();
    await refresh();
  };
  const advance = async (ms) => {
    await service.advance(ms);
    await refresh();
  };
  const step = ([text, ms]) => button(`Advance by ${text}`, () => advance(ms));
  const seconds = el('input', { name: 'seconds', type: 'number', min: 0, required: true, value: 30 });

  const update = ({ faults }) => {
    const rows = faults.map((fault) => [el('code', {}, fault)]);
    replace(list, table('Faults that may still hit', ['Fault'], rows, 'No fault is switched on.'));
  };

  return {
    elements: [
      card(
        'Faults',
        form(
          add,
          el(
            'div',
            { class: 'row' },
            field(
              'Endpoint',
              select(
                { name: 'target' },
                TARGETS.map((name) => [name, name]),
              ),
            ),
            field('What goes wrong', select({ name: 'kind' }, KINDS)),
            field('… (ms or seconds)', el('input', { name: 'value', type: 'number', min: 0 })),
            field('Times', el('input', { name: 'count', type: 'number', min: 1, value: 1, required: true })),
            el('button', { class: 'main' }, 'Switch on'),
          ),
        ),
        list,
        el('p', {}, button('Switch all off', clear)),
      ),
      card(
        'Clock',
        el(
          'p',
          {},
          'Trials, cycles, limits, settlements and webhook retries all go by this clock. It never goes back.',
        ),
        el('div', { class: 'row' }, STEPS.map(step)),
        el('br'),
        form(
          ({ seconds }) => advance(Math.round(Number(seconds) * 1000)),
          el('div', { class: 'row' }, field('Seconds', seconds), el('button', {}, 'Advance')),
        ),
      ),
    ],
    update,
  };
}
