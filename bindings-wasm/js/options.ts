import type { BulkProgress, ErrorKind } from './generated/declared.js';
import type { Application } from './models.js';

/** Receives what a client logs: `console`, or any object with some of its methods. */
export interface Logger {
  debug?(message: string): void;
  info?(message: string): void;
  warn?(message: string): void;
  error?(message: string): void;
}

/** How calls are made. An option that is left out keeps the client's value. */
export interface CallSettings {
  /** Milliseconds that one attempt may take; default 30,000. */
  timeoutMs?: number | undefined;
  /**
   * Milliseconds that the whole call may take, with all attempts and the waits between them; default 90,000, `null` for no end.
   * Waiting for an application to settle has its own limit, `waitTimeoutMs`.
   */
  deadlineMs?: number | null | undefined;
  /** Attempts after the first; default 2, 0 for none. */
  maxRetries?: number | undefined;
  /** Milliseconds to wait before the first retry at most, and before any retry at most; default `[500, 20_000]`. */
  backoffMs?: readonly [base: number, cap: number] | undefined;
  /** What to do when a request would exceed a documented rate limit: wait (default), fail at once, or send it. */
  pacing?: 'wait' | 'fail_fast' | 'off' | undefined;
}

/** How one call is made. */
export interface CallOptions extends CallSettings {
  /** Cancels the call: the request is dropped, and the promise rejects with the signal's reason. */
  signal?: AbortSignal | null | undefined;
}

/** How to wait for an application to settle. */
export interface WaitOptions extends CallOptions {
  /** Milliseconds to wait in all; default 300,000, as the service's documentation advises. */
  waitTimeoutMs?: number | undefined;
  /** Milliseconds between polls; by default every 5 s in the first minute, then every 15 s. */
  intervalMs?: number | undefined;
  /**
   * Called with the first state and with each that differs from the one before. What it throws or rejects with ends the wait;
   * if it is asynchronous, the wait ends after it.
   */
  onUpdate?: ((application: Application) => unknown) | undefined;
}

/** How to carry out many applications. */
export interface BulkOptions extends Pick<WaitOptions, 'signal' | 'waitTimeoutMs' | 'intervalMs'> {
  /** Applies in flight at once; default 8. */
  concurrency?: number | undefined;
  /**
   * Error kinds and application statuses after which no more applies are sent; default `out_of_credits`,
   * `not_enough_connects`, `unauthorized` and `subscription_inactive`; an empty list for none.
   */
  stopOn?: readonly (ErrorKind | Application['applicationStatus'])[] | undefined;
  /** The most credits to spend; default no limit. Reserved credits count until they are refunded. */
  maxCredits?: number | undefined;
  /** The most applications to make, however they settle; default no limit. */
  maxApplications?: number | undefined;
  /** Milliseconds that the whole batch may take; default no limit. */
  totalTimeoutMs?: number | undefined;
  /** Keeps a batch of `waitMany` running when everything has settled, until `close()`. */
  keepOpen?: boolean | undefined;
  /** Called at each change of the progress. */
  onProgress?: ((progress: BulkProgress) => unknown) | undefined;
}

/** The endpoints that have rate limits. */
export type Endpoint =
  'apply' | 'status' | 'applied_jobs' | 'generate_proposal' | 'freelancers' | 'archived_job' | 'client_jobs';

/** A function that is called like `fetch`. */
export type Fetch = (
  url: string,
  init: {
    method: string;
    headers: Record<string, string>;
    /** JSON. */
    body?: string;
    redirect: 'manual';
    signal: AbortSignal;
    cache?: 'no-store';
  },
) => Promise<{
  readonly status: number;
  readonly type?: string;
  readonly headers: {
    get(name: string): string | null;
    forEach(callback: (value: string, name: string) => void): void;
  };
  arrayBuffer(): Promise<ArrayBuffer>;
}>;

/** The options of a client. */
export interface UpHuntOptions extends CallSettings {
  /** The API key. Outside of browsers, `UPHUNT_API_KEY` of the environment by default. */
  apiKey?: string | null | undefined;
  /**
   * Where the service is; default `UPHUNT_BASE_URL` of the environment, else `https://uphunt.io`. In a browser it may be the path
   * of a proxy of your own that adds the key, such as `/uphunt`.
   */
  baseUrl?: string | URL | null | undefined;
  /** Sends no key, not even the environment's: for a proxy of your own that adds it. */
  withoutKey?: boolean | undefined;
  /** Allows plain `http` to another machine, for a network that is yours. */
  allowHttp?: boolean | undefined;
  /** Headers to send with every request. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** The product to name in `User-Agent` before the SDK. Browsers do not let it be set. */
  userAgent?: string | undefined;
  /** Rate limits that replace the documented ones: `{ status: [[600, 60_000]] }` is 600 requests a minute. */
  limits?: Readonly<Partial<Record<Endpoint, ReadonlyArray<readonly [requests: number, perMs: number]>>>> | undefined;
  /**
   * What to send requests with; default `globalThis.fetch`. An error that it throws counts as *maybe sent*, unless it is a
   * {@link NotSentError}.
   */
  fetch?: Fetch | undefined;
  /** Where to log; the key never shows. By default nowhere, or the console when `UPHUNT_LOG` names a level. */
  logger?: Logger | undefined;
  /** Allows a key in a browser, where everybody who opens the page can read it: for tools that only you use. */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** Which page of the applied jobs to read. */
export interface AppliedJobsQuery {
  /** Rows a page. */
  limit?: number | undefined;
  /** Rows to skip. */
  offset?: number | undefined;
  /** Only applications with this status. */
  status?: Application['applicationStatus'] | undefined;
}

/** A request to a path that has no method of its own. */
export interface RawRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The path below the base URL, such as `/api/auto-apply-v2/status`. */
  path: string;
  /** Query parameters; they are percent-encoded here. */
  query?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** A body, sent as JSON; `null` is none. */
  body?: unknown;
}

/** A successful response to a raw request. */
export interface RawResponse {
  /** The HTTP status, a 2xx. */
  readonly status: number;
  /** The headers by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, parsed; `null` where it is empty, as with 204. */
  readonly body: unknown;
}
