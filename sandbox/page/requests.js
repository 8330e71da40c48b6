// Requests to the API as they come in.

import { badge, button, card, el, replace, table, time } from './dom.js';
import * as service from './service.js';

export function requestsView(refresh) {
  const list = el('div');

  const outcome = (request) => {
    if (request.status !== null)
      return el('span', { class: `badge ${request.status < 400 ? 'good' : 'bad'}` }, String(request.status));
    if (request.serverClosed) return el('span', { class: 'badge bad' }, 'closed by the sandbox');
    if (request.clientClosed) return el('span', { class: 'badge bad' }, 'closed by the client');
    return badge('waiting');
  };

  const update = ({ requests }) => {
    const rows = requests.map((request) => [
      String(request.seq),
      time(request.at),
      el('code', {}, `${request.method} ${request.path}${request.query ? `?${request.query}` : ''}`),
      outcome(request),
      request.tookMs === null ? '' : `${request.tookMs} ms`,
      request.faults.join(', '),
    ]);
    replace(
      list,
      table('Requests, newest first', ['#', 'At', 'Request', 'Response', 'Time', 'Faults'], rows, 'No request yet.'),
    );
  };

  const clear = async () => {
    await service.forgetRequests();
    await refresh();
  };
  return { elements: [card('Requests', el('p', {}, button('Clear the list', clear)), list)], update };
}
