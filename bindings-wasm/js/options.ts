import type { Application } from './models.js';

/** Where a client tells what it does: `console`, or any object with some of its methods. */
export interface Logger {
  debug?(message: string): void;
  info?(message: string): void;
  warn?(message: string): void;
  error?(message: string): void;
}

/** How calls are made. What is left out stays as the client has it. */
export interface CallSettings {
  /** Milliseconds that one attempt may take. 30,000 by default. */
  timeoutMs?: number | undefined;
  /**
   * Milliseconds that a whole call may take: its attempts and the waits between them. 90,000 by default; `null` for no end.
   * Waiting for an application to settle has an end of its own, `waitTimeoutMs`.
   */
  deadlineMs?: number | null | undefined;
  /** Attempts after the first. 2 by default; 0 means none. */
  maxRetries?: number | undefined;
  /** The waits between attempts: milliseconds before the first retry at most, and before any at most. */
  backoffMs?: readonly [base: number, cap: number] | undefined;
  /** What to do when a request would exceed a documented limit: wait for its turn (default), fail at once, or send it. */
  pacing?: 'wait' | 'fail_fast' | 'off' | undefined;
}

/** How one call is made. */
export interface CallOptions extends CallSettings {
  /** Ends the call: its request is dropped, and the promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** How to wait for an application to settle. */
export interface WaitOptions extends CallOptions {
  /** Milliseconds to wait in all. 300,000 by default, as the service's documentation advises. */
  waitTimeoutMs?: number | undefined;
  /** Milliseconds between questions, instead of the documented rhythm: every 5 s in the first minute, then every 15 s. */
  intervalMs?: number | undefined;
  /**
   * Called with the first state, and with each that differs from the one before. What it throws or rejects with ends the
   * wait. If it is asynchronous, the wait ends no sooner than it does.
   */
  onUpdate?: ((application: Application) => unknown) | undefined;
}

/** The endpoints that have limits of their own. */
export type Endpoint =
  'apply' | 'status' | 'applied_jobs' | 'generate_proposal' | 'freelancers' | 'archived_job' | 'client_jobs';

/** What is asked of a `fetch` of your own. The platforms' and undici's are such. */
export type Fetch = (
  url: string,
  init: {
    method: string;
    headers: Record<string, string>;
    /** JSON. */
    body: string | undefined;
    redirect: 'manual';
    signal: AbortSignal;
    cache?: 'no-store';
  },
) => Promise<{
  readonly status: number;
  readonly type?: string;
  readonly headers: {
    get(name: string): string | null;
    forEach(tell: (value: string, name: string) => void): void;
  };
  arrayBuffer(): Promise<ArrayBuffer>;
}>;

/** What a client is made with. */
export interface UpHuntOptions extends CallSettings {
  /** The API key. Outside of browsers, `UPHUNT_API_KEY` of the environment by default. */
  apiKey?: string | null | undefined;
  /**
   * Where the service is: `https://uphunt.io`, or `UPHUNT_BASE_URL` of the environment. In a browser it may be a path, such as
   * `/uphunt`, of a proxy of your own that adds the key.
   */
  baseUrl?: string | URL | null | undefined;
  /** Sends no key, also none of the environment: for a proxy of your own that adds it. */
  withoutKey?: boolean | undefined;
  /** Allows plain `http` to another machine, for a network that is yours. */
  allowHttp?: boolean | undefined;
  /** Headers to send with every request. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** What stands in `User-Agent` before the SDK's own name. Browsers do not let it be set. */
  userAgent?: string | undefined;
  /** Other limits than the documented ones, for a plan that has others: `{ status: [[600, 60_000]] }` is 600 a minute. */
  limits?: Readonly<Partial<Record<Endpoint, ReadonlyArray<readonly [requests: number, perMs: number]>>>> | undefined;
  /** What to send requests with instead of the platform's `fetch`. */
  fetch?: Fetch | undefined;
  /** Where to tell what happens. The key never shows. By default nowhere, or `console` when `UPHUNT_LOG` names a level. */
  logger?: Logger | undefined;
  /** Allows a key in a browser. Whoever opens the page can read it: for tools that only you use. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** Which page of the applied jobs to read. */
export interface AppliedJobsQuery {
  /** Rows a page. */
  limit?: number | undefined;
  /** Rows to skip. */
  offset?: number | undefined;
  /** Only applications that stand like this. */
  status?: Application['applicationStatus'] | undefined;
}

/** A request to a path that has no method of its own. */
export interface RawRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The path below the base URL, such as `/api/auto-apply-v2/status`. */
  path: string;
  /** Parameters of the query; they are percent-encoded here. */
  query?: Readonly<Record<string, string>> | undefined;
  /** A body, sent as JSON. `null` is none. */
  body?: unknown;
}

/** A successful answer, as it came. */
export interface RawResponse {
  /** The HTTP status, a 2xx. */
  readonly status: number;
  /** The headers, by their names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body. The keys of its objects come in alphabetical order. */
  readonly body: unknown;
}
