// API keys: made, shown once, deleted.

import { button, card, el, notice, replace, table, time } from './dom.js';
import { useKey } from './send.js';
import * as service from './service.js';

export function keysView(refresh) {
  const fresh = el('div', { 'aria-live': 'polite' });
  const list = el('div');

  const create = async () => {
    const { apiKey } = await service.createKey();
    useKey(apiKey);
    const copy = async () => {
      await navigator.clipboard.writeText(apiKey);
      notice('Copied.');
    };
    const hide = async () => replace(fresh);
    replace(
      fresh,
      el(
        'div',
        { class: 'secret' },
        el('p', {}, 'Copy the key now: it is shown once.'),
        el('p', {}, el('code', { id: 'fresh-key' }, apiKey)),
        el('div', { class: 'row' }, button('Copy', copy), button('Hide', hide)),
      ),
    );
    await refresh();
  };

  const update = ({ keys }) => {
    const rows = keys.map((key) => [
      el('code', {}, `${key.prefix}…`),
      time(key.createdAt),
      button(
        'Delete',
        async () => {
          await service.deleteKey(key.id);
          await refresh();
        },
        { 'data-key': `delete-${key.id}`, 'aria-label': `Delete the key ${key.prefix}…` },
      ),
    ]);
    replace(list, table('API keys', ['Key', 'Created', 'Action'], rows, 'No key: every call is answered 401.'));
  };

  return {
    elements: [card('API keys', el('p', {}, button('Create a key', create, { class: 'main' })), fresh, list)],
    update,
  };
}
