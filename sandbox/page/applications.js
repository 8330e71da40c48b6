// Applications as they move.

import { badge, card, el, facts, field, replace, select, table, time } from './dom.js';

const STATUSES = [
  'processing',
  'applied',
  'failed',
  'not_available',
  'not_eligible',
  'not_enough_connects',
  'logged_out',
];

/** The columns of a table of applications and its rows; `details` adds what opens below a job. */
export function applicationRows(applications, details) {
  const columns = ['Job', 'Status', 'Credit', 'Sent as', 'Rate', 'Sent', 'Settled'];
  const rows = applications.map((application) => {
    const job = el('code', {}, application.jobId);
    return [
      details ? details(application, job) : job,
      badge(application.applicationStatus),
      application.credit,
      application.sentAs,
      rate(application),
      time(application.createdAt),
      time(application.settledAt),
    ];
  });
  return { columns, rows };
}

function rate(application) {
  const asked = application.request?.proposal?.hourlyRate ?? application.shownToClient?.hourlyRate;
  return typeof asked === 'number' ? `$${asked}/h` : '–';
}

export function applicationsView() {
  const opened = new Set();
  const list = el('div');
  const wanted = select({ name: 'status' }, [['', 'all'], ...STATUSES.map((status) => [status, status])]);
  let latest;
  wanted.addEventListener('change', () => update(latest));

  const details = (application, job) => {
    const { queueId, shownToClient: shown } = application;
    const toggled = ({ currentTarget }) => (currentTarget.open ? opened.add(queueId) : opened.delete(queueId));
    return el(
      'details',
      { open: opened.has(queueId), ontoggle: toggled },
      el('summary', { 'data-key': queueId }, job),
      facts([
        ['Letter', application.coverLetter],
        ['Error', application.errorMessage],
        ['Agency', shown?.agency],
        ['Freelancer', shown && `${shown.name}, ${shown.title}`],
        ['Portfolio', shown?.portfolio?.join('\n')],
        ['Profile', application.profileId],
        ['Queue id', queueId],
        ['Job as UUID', application.processedJobId],
        ['Connects', String(application.connectsSpent)],
      ]),
      el('pre', {}, JSON.stringify(application.request, null, 2)),
    );
  };

  function update(snapshot) {
    latest = snapshot;
    const applications = snapshot.applications.filter((one) => !wanted.value || one.applicationStatus === wanted.value);
    const { columns, rows } = applicationRows(applications, details);
    replace(list, table('Applications', columns, rows, 'No application.'));
  }

  return { elements: [card('Applications', field('Status', wanted), list)], update };
}
