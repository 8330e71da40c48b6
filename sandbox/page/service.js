// The sandbox's dashboard routes, behind the token that the program prints.

const STORED = 'uphunt-sandbox-token';

/** Takes the token out of the URL's fragment, where no server and no referrer sees it, or from this tab's storage. */
export function readToken() {
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (given) {
    sessionStorage.setItem(STORED, given);
    history.replaceState(null, '', location.pathname);
  }
  return sessionStorage.getItem(STORED);
}

/** Keeps a token that the reader typed. */
export function keepToken(token) {
  sessionStorage.setItem(STORED, token);
}

/** Forgets a token that the sandbox refused. */
export function forgetToken() {
  sessionStorage.removeItem(STORED);
}

/** A response that is not 2xx. */
export class DashboardError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function send(method, path, body) {
  const response = await fetch(path, {
    method,
    headers: { authorization: `Bearer ${sessionStorage.getItem(STORED)}` },
    body: body === undefined ? undefined : JSON.stringify(body),
    cache: 'no-store',
  });
  const text = await response.text();
  const value = text ? JSON.parse(text) : undefined;
  if (!response.ok)
    throw new DashboardError(response.status, value?.error ?? `The sandbox returned ${response.status}`);
  return value;
}

const ACCOUNT = '/sandbox/accounts/default';

/** Everything that the page shows. */
export const overview = () => send('GET', `${ACCOUNT}/overview`);
export const createKey = () => send('POST', `${ACCOUNT}/keys`, {});
export const deleteKey = (id) => send('DELETE', `${ACCOUNT}/keys/${id}`);
export const addWebhook = (url) => send('POST', `${ACCOUNT}/webhooks`, { url });
export const deleteWebhook = (id) => send('DELETE', `${ACCOUNT}/webhooks/${id}`);
export const resend = (id) => send('POST', `${ACCOUNT}/deliveries/${encodeURIComponent(id)}/resend`);
export const changeAgency = (change) => send('PATCH', `${ACCOUNT}/agency`, change);
export const invite = (profileUrl) => send('POST', `${ACCOUNT}/agency/invitations`, { profileUrl });
export const removeDeveloper = () => send('DELETE', `${ACCOUNT}/agency/developer`);
export const addFreelancer = (freelancer) => send('POST', `${ACCOUNT}/agency/freelancers`, freelancer);
export const removeFreelancer = (id) => send('DELETE', `${ACCOUNT}/agency/freelancers/${encodeURIComponent(id)}`);
export const setCredits = (available) => send('PUT', `${ACCOUNT}/credits`, { available });
export const setSubscription = (state) => send('PUT', `${ACCOUNT}/subscription`, { state });
export const addFault = (fault) => send('POST', '/sandbox/faults', { fault });
export const clearFaults = () => send('DELETE', '/sandbox/faults');
export const advance = (advanceMs) => send('POST', '/sandbox/clock', { advanceMs });
export const forgetRequests = () => send('DELETE', '/sandbox/requests');

/**
 * Calls `changed` after each change in the sandbox, until the connection ends. `EventSource` cannot send the token, so the
 * events are read from a response.
 */
export async function watch(changed) {
  const response = await fetch('/sandbox/events', {
    headers: { authorization: `Bearer ${sessionStorage.getItem(STORED)}` },
    cache: 'no-store',
  });
  if (!response.ok) throw new DashboardError(response.status, `The sandbox returned ${response.status}`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let rest = ''; ;) {
    const { value, done } = await reader.read();
    if (done) return;
    const events = (rest + value).split('\n\n');
    rest = events.pop();
    // Comments keep the connection alive; they are no change.
    if (events.some((event) => event.startsWith('data:'))) changed();
  }
}
