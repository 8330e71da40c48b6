import type { Fetch } from './options.js';

/** A request that the fake has received. */
export interface FakeRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A response for the fake to give. */
export interface FakeResponse {
  /** The HTTP status; default 200. */
  status?: number;
  headers?: Record<string, string>;
  /** The body, sent as JSON. */
  body?: unknown;
}

type Row = Record<string, unknown>;

/**
 * Stands in for the service in tests of your own code, without a network: give its `fetch` to a client. It accepts each
 * application once, and settles it when its status is first read.
 *
 * @example
 * const fake = new FakeUpHunt();
 * const client = new UpHunt({ apiKey: 'sk_uphunt_test', fetch: fake.fetch });
 * fake.settle('~01abc', 'not_eligible');
 * fake.respond('/apply', { status: 429, headers: { 'retry-after': '1' }, body: { error: 'rate_limit_exceeded' } });
 */
export class FakeUpHunt {
  /** Every request so far. */
  readonly requests: FakeRequest[] = [];
  readonly #applications: Row[] = [];
  readonly #outcomes = new Map<string, string>();
  readonly #responses: [end: string, response: FakeResponse][] = [];

  /** Settles applications to this job with this status; without it they are `applied`. */
  settle(jobId: string, applicationStatus: string): void {
    this.#outcomes.set(jobId, applicationStatus);
  }

  /** Answers the next request whose path ends like this; calls add up. */
  respond(pathEnd: string, response: FakeResponse): void {
    this.#responses.push([pathEnd, response]);
  }

  /** Answers a request as the service would. */
  readonly fetch: Fetch = async (url, { method, body: text, signal }) => {
    signal.throwIfAborted();
    const { pathname, searchParams } = new URL(url);
    const query = Object.fromEntries(searchParams);
    const request = { method, path: pathname, query, body: text === undefined ? undefined : JSON.parse(text) };
    this.requests.push(request);
    const index = this.#responses.findIndex(([end]) => pathname.endsWith(end));
    const [, prepared] = (index >= 0 && this.#responses.splice(index, 1)[0]) || [];
    const { status = 200, headers, body } = prepared ?? this.#answer(request);
    const hasNoBody = [204, 205, 304].includes(status);
    return new Response(hasNoBody ? null : JSON.stringify(body ?? {}), {
      status,
      headers: { 'content-type': 'application/json', ...headers },
    });
  };

  #answer({ path, query, body }: FakeRequest): FakeResponse {
    const find = (names: Row) =>
      this.#applications.find((row) => row.queueId === names.queueId || row.jobId === names.jobId);
    switch (path.split('/').at(-1)) {
      case 'apply': {
        const { jobId } = body as Row;
        if (find({ jobId })) return { status: 409, body: { error: 'You already applied to this job' } };
        const queueId = `fake_${this.#applications.length + 1}`;
        this.#applications.unshift({
          queueId,
          jobId,
          applicationStatus: 'processing',
          appliedAt: null,
          processedAt: null,
        });
        return { body: { queueId, jobId, applicationStatus: 'processing', creditsRemaining: 100 } };
      }
      case 'status': {
        const row = find(query);
        return row ? { body: this.#settled(row) } : { status: 404, body: { error: 'Application not found' } };
      }
      case 'applied-jobs': {
        const rows = this.#applications.map((row) => this.#settled(row));
        const jobs = rows.filter((row) => !query.status || row.applicationStatus === query.status);
        const from = Number(query.offset ?? 0);
        return { body: { jobs: jobs.slice(from, from + Number(query.limit ?? 50)), total: jobs.length } };
      }
      case 'freelancers': {
        const profiles = [{ profileId: 'profile_1', title: 'Developer', isDefault: true }];
        return { body: { freelancers: [{ id: 'freelancer_1', name: 'Ada', profiles }] } };
      }
      case 'generate-proposal':
        return { body: { proposal: 'Hi, …' } };
      default:
        return { status: 404, body: { error: 'Not found' } };
    }
  }

  #settled(row: Row): Row {
    row.applicationStatus = this.#outcomes.get(String(row.jobId)) ?? 'applied';
    row.appliedAt = row.processedAt = row.applicationStatus === 'processing' ? null : Date.now();
    return row;
  }
}
