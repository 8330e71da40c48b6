// Webhooks, their deliveries and the receivers' responses.

import { badge, button, card, el, field, form, replace, table, time } from './dom.js';
import * as service from './service.js';

export function webhooksView(refresh) {
  const list = el('div');
  const deliveries = el('div');

  const add = async ({ url }, sent) => {
    await service.addWebhook(url);
    sent.reset();
    await refresh();
  };
  const url = el('input', { name: 'url', type: 'url', required: true, placeholder: 'http://127.0.0.1:9000/' });

  const update = (snapshot) => {
    const rows = snapshot.webhooks.map((webhook) => [
      el('code', {}, webhook.url),
      time(webhook.createdAt),
      button(
        'Delete',
        async () => {
          await service.deleteWebhook(webhook.id);
          await refresh();
        },
        { 'data-key': `delete-${webhook.id}`, 'aria-label': `Delete the webhook ${webhook.url}` },
      ),
    ]);
    replace(list, table('Webhooks', ['URL', 'Registered', 'Action'], rows, 'No webhook.'));

    const answer = (attempt) => `${time(attempt.at)}: ${attempt.status ?? attempt.error}`;
    const sent = snapshot.deliveries.map((delivery) => [
      el('div', {}, delivery.event, el('br'), el('code', { class: 'muted' }, delivery.id)),
      badge(delivery.state),
      el('code', {}, delivery.url),
      delivery.attempts.length
        ? el(
            'ol',
            {},
            delivery.attempts.map((attempt) => el('li', {}, answer(attempt))),
          )
        : '–',
      button(
        'Send again',
        async () => {
          await service.resend(delivery.id);
          await refresh();
        },
        { 'data-key': `resend-${delivery.id}`, 'aria-label': `Send the delivery ${delivery.id} again` },
      ),
    ]);
    replace(deliveries, table('Deliveries', ['Event', 'State', 'To', 'Responses', 'Action'], sent, 'No delivery yet.'));
  };

  return {
    elements: [
      card(
        'Webhooks',
        form(
          add,
          el('div', { class: 'row' }, field('URL of the receiver', url), el('button', { class: 'main' }, 'Register')),
        ),
        list,
      ),
      card('Deliveries', deliveries),
    ],
    update,
  };
}
