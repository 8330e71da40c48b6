import { plain } from './encode.js';
import { native } from './native.js';
import { refused } from './error-from.js';

/** The core's name for an option, and how its value is converted. Without a name the option is not the core's. */
type Rule = readonly [name?: string, convert?: (field: string, value: unknown) => unknown];
type Rules = Readonly<Record<string, Rule>>;

const CALL: Rules = {
  timeoutMs: ['timeout', someTime],
  deadlineMs: ['deadline', (field, value) => (value === null ? null : seconds(field, value))],
  maxRetries: ['maxRetries'],
  backoffMs: ['backoff', backoff],
  pacing: ['pacing'],
};
const CLIENT: Rules = {
  ...CALL,
  apiKey: ['apiKey'],
  baseUrl: ['baseUrl'],
  withoutKey: ['withoutKey'],
  allowHttp: ['allowHttp'],
  headers: ['headers'],
  userAgent: ['userAgent'],
  limits: ['limits', limits],
  fetch: [],
  logger: [],
  dangerouslyAllowBrowser: [],
};
const WAIT: Rules = {
  waitTimeoutMs: ['timeout', seconds],
  intervalMs: ['schedule', someTime],
};
const BULK: Rules = {
  concurrency: ['concurrency'],
  stopOn: ['stopOn'],
  maxCredits: ['maxCredits'],
  maxApplications: ['maxApplications'],
  totalTimeoutMs: ['timeout', seconds],
  keepOpen: ['keepOpen'],
};
const PER_BATCH: Rules = { ...BULK, ...WAIT, signal: [], onProgress: [] };
const PER_CALL: Rules = { ...CALL, signal: [] };
const PER_WAIT: Rules = { ...PER_CALL, waitTimeoutMs: [], intervalMs: [], onUpdate: [] };

/** Returns the core's configuration of a client. */
export function clientConfig(options: object): object {
  return converted(options, CLIENT, CLIENT);
}

/** Returns the core's configuration of a client whose calls differ from another's. */
export function callSettings(options: object | null | undefined): object {
  return converted(options ?? {}, CALL, CALL);
}

/** Returns the options of an inbox. */
export function inboxOptions(options: object | null | undefined): { capacity?: unknown } {
  const INBOX: Rules = { capacity: ['capacity', (_, value) => value] };
  return converted(options ?? {}, INBOX, INBOX);
}

/** Returns the core's configuration of calls, or nothing where no option changes it. */
export function callConfig(options: object | null | undefined, forWait = false): object | undefined {
  const config = converted(options ?? {}, CALL, forWait ? PER_WAIT : PER_CALL);
  return Object.keys(config).length ? config : undefined;
}

/** Returns the core's configuration of a wait. */
export function waitConfig(options: object | null | undefined): object {
  return converted(options ?? {}, WAIT, PER_WAIT);
}

/** Returns the core's configuration of a batch. */
export function bulkConfig(options: object | null | undefined): object {
  return { ...converted(options ?? {}, BULK, PER_BATCH), wait: converted(options ?? {}, WAIT, PER_BATCH) };
}

function converted(options: object, rules: Rules, allowed: Rules): object {
  if (typeof options !== 'object')
    throw refused('options', `the options are a ${typeof options}`, "Give an object, such as { apiKey: 'sk_…' }.");
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [field] of given) if (!Object.hasOwn(allowed, field)) throw unknownOption(field, Object.keys(allowed));
  const config = given.flatMap(([field, value]) => {
    const [name, convert = plain] = (Object.hasOwn(rules, field) && rules[field]) || [];
    return name ? [[name, convert(field, value)]] : [];
  });
  return Object.fromEntries(config);
}

function unknownOption(field: string, known: string[]): Error {
  const close = native().suggest(field, known);
  const hint = close ? `Did you mean \`${close}\`?` : `The options are ${known.join(', ')}.`;
  return refused(field, `there is no option \`${field}\``, hint);
}

/** Converts milliseconds to the core's seconds. JSON has no Infinity; the core takes any such number for no limit. */
function seconds(field: string, value: unknown): number {
  if (typeof value === 'number' && value >= 0) return Math.min(value / 1e3, Number.MAX_VALUE);
  const found = typeof value === 'number' ? String(value) : 'not a number';
  throw refused(field, `${field} is ${found}`, 'Give a number of milliseconds, 0 or more.');
}

/** The core counts nanoseconds, and takes less for none. */
const SHORTEST_SECONDS = 1e-9;

/** As `seconds`, for what cannot be done in no time. */
function someTime(field: string, value: unknown): number {
  const time = seconds(field, value);
  if (time < SHORTEST_SECONDS) throw refused(field, `${field} is ${String(value)}`, 'Give 1 millisecond or more.');
  return time;
}

function backoff(field: string, value: unknown): object {
  const [base, cap] = pair(field, value, '[base, cap], in milliseconds');
  return { base: seconds(field, base), cap: seconds(field, cap) };
}

function limits(field: string, value: unknown): unknown {
  if (typeof value !== 'object' || Array.isArray(value))
    throw refused(field, `${field} is not an object`, `Give ${PAIRS} by endpoint: { status: [[600, 60_000]] }.`);
  const endpoints = Object.entries(Object(value) as Record<string, unknown>).map(([endpoint, windows]) => {
    if (!Array.isArray(windows)) throw notPairs(field, PAIRS);
    const limit = (window: unknown) => {
      const [requests, per] = pair(field, window, PAIRS);
      return { requests: plain(field, requests), per: seconds(field, per) };
    };
    return [endpoint, windows.map(limit)];
  });
  return Object.fromEntries(endpoints);
}

const PAIRS = 'lists of [requests, milliseconds]';

function pair(field: string, value: unknown, wanted: string): unknown[] {
  if (Array.isArray(value) && value.length === 2) return value;
  throw notPairs(field, wanted);
}

function notPairs(field: string, wanted: string): Error {
  return refused(field, `${field} is not made of pairs of numbers`, `Give ${wanted}.`);
}
